import type Quill from 'quill/core';
import { publish } from '../shared/publish.ts';
import { button, element, emberId } from './element.ts';
import { mediaEditor, pictureOf } from './media-editor.ts';
import { quillIn, textIn } from './quill-in.ts';
import { author, words } from './words.ts';

export type ShareBox = {
  form: string;
  /** The element that dialogs and toasts are put into, in the document or in the shadow root. */
  outlet: HTMLElement;
  /** Whether the button stands before the row of further things to add. */
  actionsFirst: boolean;
  shortcut: boolean;
};

/** Opens LinkedIn's share composer. It is drawn anew, editor and all, each time the media editor was open. */
export function openShareBox({ form, outlet, actionsFirst, shortcut }: ShareBox): void {
  let files: File[] = [];
  let busy = false;
  let contents: ReturnType<Quill['getContents']> | undefined;
  let shown: HTMLElement | undefined;

  const close = () => shown?.remove();

  const draw = () => {
    const writing = element('div', { class: 'editor-content' });
    const preview = element(
      'div',
      { class: 'share-creation-state__preview' },
      ...files.map((file) => pictureOf(file)),
    );
    const primary = button(
      'share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary ember-view',
      words.post,
      () => void send(),
    );
    const toMedia = () => {
      contents = quill.getContents();
      close();
      const back = (chosen: File[]) => {
        files = [...files, ...chosen];
        shown?.remove();
        draw();
      };
      shown = mediaEditor({ onNext: back, onDismiss: () => back([]) });
      outlet.append(shown);
    };
    const detours = element(
      'div',
      { class: 'share-detours', role: 'list' },
      button('artdeco-button', '▣', toMedia, words.addMedia),
      button('artdeco-button', '◷', () => undefined, words.event),
      button('artdeco-button', '＋', () => undefined, words.more),
    );
    const actions = element(
      'div',
      { class: 'share-actions share-box_actions' },
      button('share-actions__scheduled-post-btn artdeco-button', '◷', () => undefined, words.schedule),
      primary,
    );
    const dialog = element(
      'div',
      {
        id: emberId(),
        class: 'artdeco-modal share-box-v2__modal',
        role: 'dialog',
        'aria-labelledby': 'share-to-linkedin-modal__header',
        tabindex: '-1',
      },
      button('artdeco-modal__dismiss artdeco-button', '✕', close, words.dismiss),
      element('h2', { id: 'share-to-linkedin-modal__header', class: 'visually-hidden' }, words.createTitle),
      element(
        'div',
        { class: 'share-creation-state' },
        element(
          'button',
          { class: 'share-unified-settings-entry-button', type: 'button' },
          element('div', { class: 'text-heading-large' }, author),
          element('div', { class: 'text-body-small' }, words.audience),
        ),
        element(
          'div',
          { class: 'share-creation-state__content' },
          element(
            'div',
            { class: 'share-creation-state__text-editor' },
            element('div', { class: 'editor-container' }, writing),
          ),
          preview,
        ),
        button('share-creation-state__emoji artdeco-button', '☺', () => undefined, words.emoji),
        ...(actionsFirst ? [actions, detours] : [detours, actions]),
      ),
    );
    shown = element('div', { class: 'artdeco-modal-overlay artdeco-modal-overlay--layer-default' }, dialog);
    outlet.append(shown);

    const quill = quillIn(writing, words.editor, words.placeholder);
    if (contents) quill.setContents(contents);
    const refresh = () => {
      primary.disabled = busy || (textIn(quill).trim() === '' && files.length === 0);
    };
    quill.on('text-change', refresh);
    refresh();
    quill.focus();

    async function send(): Promise<void> {
      if (primary.disabled) return;
      busy = true;
      refresh();
      await publish({ text: textIn(quill), files, form });
      close();
      outlet.append(successToast());
    }
    if (!shortcut) return;
    dialog.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        void send();
      },
      { capture: true },
    );
  };
  draw();
}

function successToast(): HTMLElement {
  return element(
    'div',
    { class: 'artdeco-toasts', role: 'alert' },
    element('p', { class: 'artdeco-toast-item__message' }, words.success),
    element('a', { href: '/feed/update/urn:li:share:7300000000000000001/' }, words.viewPost),
  );
}
