import { makeEditor } from '../../linkedin/pages/editor.ts';
import { make } from '../../linkedin/pages/element.ts';
import { feed, onControlEnter, page, sender, sendsOn } from './linkedin-page.ts';

const editor = makeEditor();
const box = make('form', { class: 'comments-comment-box__form' }, editor.element);
const [first, ...others] = feed();
first?.append(make('div', { class: 'comments-comment-box' }, box));
page(...(first ? [first] : []), ...others);

const send = sender('linkedin/comment-post', editor.text, editor.empty);
const button = make(
  'button',
  { type: 'button', class: 'comments-comment-box__submit-button--cr', 'data-practice': 'send' },
  'Comment',
);
button.addEventListener('click', send);
editor.start(undefined, () => {
  if (editor.text() === '') button.remove();
  else if (!button.isConnected) box.append(button);
});
sendsOn(editor.element, onControlEnter, send);
