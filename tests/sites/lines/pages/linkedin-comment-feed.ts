import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { make } from '../../linkedin/pages/element.ts';
import { feed, onControlEnter, page, sender, sendsOn } from './linkedin-page.ts';

const place = make('div');
const box = make('div', { 'data-view-name': 'comment-box' }, place);
const [first, ...others] = feed();
first?.append(box);
page(...(first ? [first] : []), ...others);

const editor = new Editor({
  element: place,
  extensions: [StarterKit],
  injectCSS: false,
  editorProps: {
    attributes: { role: 'textbox', class: 'tiptap', 'aria-label': 'Text editor for creating comment' },
  },
});
const send = sender(
  'linkedin/comment-feed',
  () => editor.getText({ blockSeparator: '\n' }),
  () => editor.commands.clearContent(true),
);
const button = make(
  'button',
  { type: 'button', 'data-view-name': 'comment-post', 'data-practice': 'send' },
  'Comment',
);
button.addEventListener('click', send);
editor.on('update', () => {
  if (editor.isEmpty) button.remove();
  else if (!button.isConnected) box.append(button);
});
sendsOn(editor.view.dom, onControlEnter, send);
window.practice.model = () => editor.getJSON();
