import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { ready } from '../../common/pages/practice.ts';
import { onControlEnter, sender, sendsOn } from '../../lines/pages/linkedin-page.ts';
import { make } from './element.ts';
import { dress, newerPage, posts } from './page.ts';
import './trusted-types.ts';

const answered = 'Rose Pilkington';
const place = make('div', { class: '_b2c' });
const form = make(
  'form',
  { class: '_77e' },
  place,
  make('button', { type: 'button', 'aria-label': 'Open emoji keyboard' }, '☺'),
);
form.addEventListener('submit', (event) => event.preventDefault());

/** A comment under the first post, and the box to answer it. The names that lasted elsewhere are not there (2026-10). */
const comment = make(
  'div',
  { role: 'listitem', class: '_c41' },
  make('a', { href: '/in/rose-pilkington/' }, answered),
  make('p', {}, 'Is the towpath open to horses?'),
  form,
);
dress();
const [first, ...others] = posts('_a91c');
first?.append(comment);
newerPage(
  make('div', { 'data-testid': 'mainFeed', componentkey: 'f1c' }, ...(first ? [first] : []), ...others),
);

const editor = new Editor({
  element: place,
  extensions: [StarterKit],
  injectCSS: false,
  content: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: `${answered} ` }] }],
  },
  editorProps: {
    attributes: { role: 'textbox', class: 'tiptap', 'aria-label': 'Text editor for creating comment' },
  },
});
// Whom it answers is no part of what is compared.
const send = sender(
  'linkedin/reply-feed',
  () => editor.getText({ blockSeparator: '\n' }).replace(`${answered} `, ''),
  () => editor.commands.clearContent(true),
);
const button = make('button', { type: 'submit', class: '_1f0', 'data-practice': 'send' }, 'Reply');
button.addEventListener('click', send);
editor.on('update', () => {
  if (editor.isEmpty) button.remove();
  else if (!button.isConnected) form.append(button);
});
sendsOn(editor.view.dom, onControlEnter, send);
window.practice.model = () => editor.getJSON();
ready();
