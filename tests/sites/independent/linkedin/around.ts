import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { button, element, emberId } from './element.ts';
import { quillIn, textIn } from './quill-in.ts';
import { words } from './words.ts';

/** A video player's dialogs: present, named, and never shown. */
export function hiddenPlayerDialogs(): HTMLElement {
  const one = (name: string) =>
    element(
      'div',
      {
        class: `vjs-modal-dialog ${name} vjs-hidden`,
        role: 'dialog',
        'aria-hidden': 'true',
        'aria-modal': 'true',
        tabindex: '-1',
      },
      element('p', { class: 'vjs-modal-dialog-description' }, words.player),
      element(
        'div',
        { class: 'vjs-modal-dialog-content' },
        button('vjs-done-button', words.post, () => undefined),
      ),
    );
  return element(
    'div',
    { class: 'video-js media-player__player' },
    one('vjs-text-track-settings'),
    one('vjs-error-display'),
  );
}

/** The comment box of a single post's page: Quill again, its button mounted once there is text. */
export function quillComment(): HTMLElement {
  const place = element('div', { class: 'comments-comment-texteditor' });
  const form = element('form', { class: 'comments-comment-box__form' }, place);
  form.addEventListener('submit', (event) => event.preventDefault());
  queueMicrotask(() => {
    const quill = quillIn(place, words.editor, words.addComment);
    quill.on('text-change', () => {
      form.querySelector('.comments-comment-box__submit-button--cr')?.remove();
      if (textIn(quill).trim() === '') return;
      form.append(
        button('comments-comment-box__submit-button--cr artdeco-button', words.comment, () =>
          quill.setText(''),
        ),
      );
    });
  });
  return form;
}

/** The comment box of the new feed: TipTap, its button mounted once there is text. */
export function tiptapComment(): HTMLElement {
  const place = element('div', {
    componentkey: 'commentBox-1',
    'data-view-name': 'comment-box',
    class: '_2f61ac90',
  });
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-label': words.commentEditor,
        'aria-placeholder': words.addComment,
      },
    },
  });
  editor.on('update', () => {
    place.querySelector('button')?.remove();
    if (editor.isEmpty) return;
    const submit = element('button', { type: 'submit', 'data-view-name': 'comment-post' }, words.comment);
    submit.addEventListener('click', () => editor.commands.clearContent(true));
    place.append(submit);
  });
  return place;
}

/** An open conversation at the bottom of the window: a dialog with a text box and a button of its own. */
export function messageOverlay(): HTMLElement {
  const writing = element(
    'div',
    {
      class: 'msg-form__contenteditable',
      role: 'textbox',
      contenteditable: 'true',
      'aria-label': words.write,
      'aria-multiline': 'true',
    },
    element('p', {}, element('br')),
  );
  const send = element(
    'button',
    { class: 'msg-form__send-button artdeco-button', type: 'submit', disabled: '' },
    words.send,
  );
  const form = element(
    'form',
    { class: 'msg-form' },
    writing,
    element('input', { type: 'file', class: 'hidden' }),
    send,
  );
  writing.addEventListener('input', () => {
    send.disabled = writing.textContent?.trim() === '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    writing.replaceChildren(element('p', {}, element('br')));
    send.disabled = true;
  });
  return element(
    'div',
    { id: emberId(), class: 'msg-overlay', role: 'dialog', 'aria-label': words.messaging },
    form,
  );
}
