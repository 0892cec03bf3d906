import { feed, onControlEnter, page, sender, sendsOn } from '../../lines/pages/linkedin-page.ts';
import { makeEditor } from './editor.ts';
import { make } from './element.ts';

const before = 'We walked it on Sunday.';
const editor = makeEditor();
const save = make(
  'button',
  { type: 'button', class: 'comments-comment-box__submit-button', 'data-practice': 'send' },
  'Save changes',
);
const cancel = make('button', { type: 'button', class: 'artdeco-button--tertiary' }, 'Cancel');
const box = make(
  'form',
  { class: 'comments-comment-box__form' },
  editor.element,
  make('div', { class: 'row' }, save, cancel),
);
const [first, ...others] = feed();
first?.append(
  make(
    'article',
    { class: 'comments-comment-entity' },
    make('h3', { class: 'comments-comment-meta__description-title' }, 'Oakfield Primary School'),
    make('div', { class: 'comments-comment-box' }, box),
  ),
);
page(...(first ? [first] : []), ...others);

const send = sender('linkedin/comment-edit', () => editor.text().replace(before, '').trim(), editor.empty);
save.addEventListener('click', send);
editor.start([{ insert: `${before}\n\n` }], () => {});
sendsOn(editor.element, onControlEnter, send);
