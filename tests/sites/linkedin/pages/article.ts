import './trusted-types.ts';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { publish, ready } from '../../common/pages/practice.ts';
import { makeEditor } from './editor.ts';
import { make } from './element.ts';
import { dress, navigation, toast } from './page.ts';
import { writer } from './words.ts';

dress();
const outlet = make('div', { id: 'artdeco-modal-outlet' });
const title = make('textarea', {
  id: 'article-editor-headline__textarea',
  placeholder: 'Title',
  rows: '1',
});
const place = make('div', { class: 'article-editor-content' });
const next = make(
  'button',
  { type: 'button', class: 'article-editor-nav__publish artdeco-button--primary', 'data-practice': 'next' },
  'Next',
);
document.body.append(
  outlet,
  make(
    'div',
    { class: 'application-outlet' },
    navigation(),
    make('div', { class: 'article-editor-nav row' }, make('button', { type: 'button' }, 'Manage'), next),
    make('main', {}, title, place),
  ),
);
const editor = new Editor({
  element: place,
  extensions: [StarterKit],
  injectCSS: false,
  editorProps: {
    attributes: {
      role: 'textbox',
      'aria-label': 'Article editor content',
      'data-test-article-editor-content-textbox': 'true',
    },
  },
});
window.practice.model = () => editor.getJSON();

/** The dialog that publishes, with a field for a few words before the article. */
function openShareModal(): void {
  const introduction = makeEditor();
  const post = make(
    'button',
    { type: 'button', class: 'share-actions__primary-action primary', 'data-practice': 'send' },
    'Publish',
  );
  const frame = make(
    'div',
    {
      role: 'dialog',
      class: 'share-box artdeco-modal modal',
      'aria-labelledby': 'share-to-linkedin-modal__header',
    },
    make(
      'button',
      { type: 'button', class: 'share-unified-settings-entry-button' },
      make('h2', { id: 'share-to-linkedin-modal__header' }, writer),
      make('p', {}, 'Post to Anyone'),
    ),
    make('div', { class: 'share-creation-state' }, introduction.element, make('p', {}, title.value)),
    make('div', { class: 'row' }, make('span'), post),
  );
  const mask = make('div', { class: 'modal-mask' }, frame);
  outlet.append(mask);
  introduction.start(undefined, () => {});
  introduction.focus();
  post.addEventListener('click', () => {
    window.practice.presses += 1;
    const text = [title.value, editor.getText({ blockSeparator: '\n' }), introduction.text()]
      .filter((words) => words.trim() !== '')
      .join('\n');
    void publish('linkedin/article', text, []).then(() => {
      mask.remove();
      toast(document.body);
    });
  });
}
next.addEventListener('click', openShareModal);
ready();
