import { button, element, emberId } from './element.ts';
import { words } from './words.ts';

type Answers = { onNext: (files: File[]) => void; onDismiss: () => void };

/** The dialog in which a picture is chosen; it has the only file input, and a Next of its own that publishes nothing. */
export function mediaEditor({ onNext, onDismiss }: Answers): HTMLElement {
  let files: File[] = [];
  const input = element('input', {
    id: 'media-editor-file-selector__file-input',
    class: 'media-editor-file-selector__upload-media-input visually-hidden',
    type: 'file',
    multiple: '',
    accept: 'image/gif,image/jpeg,image/jpg,image/png,image/webp,video/mp4,video/quicktime',
    tabindex: '-1',
  });
  const shown = element('div', { class: 'media-editor__preview' });
  const next = button(
    'share-box-footer__primary-btn artdeco-button artdeco-button--primary',
    words.next,
    () => onNext(files),
  );
  next.disabled = true;
  input.addEventListener('change', () => {
    files = [...(input.files ?? [])];
    next.disabled = files.length === 0;
    shown.replaceChildren(...files.map((file) => pictureOf(file)));
  });
  const header = emberId();
  return element(
    'div',
    { class: 'artdeco-modal-overlay' },
    element(
      'div',
      { class: 'artdeco-modal media-editor', role: 'dialog', 'aria-labelledby': header, tabindex: '-1' },
      button('artdeco-modal__dismiss', '✕', onDismiss, words.dismiss),
      element('h2', { id: header }, words.mediaTitle),
      shown,
      element(
        'div',
        {},
        input,
        button('artdeco-button', words.upload, () => input.click()),
      ),
      button('artdeco-button', words.alt, () => undefined),
      button('artdeco-button', words.tag, () => undefined),
      element('div', { class: 'share-actions' }, next),
    ),
  );
}

/** A picture as it stands in the composer once it was chosen. */
export function pictureOf(file: File): HTMLElement {
  const address = URL.createObjectURL(file);
  if (file.type.startsWith('video/'))
    return element('video', { src: address, class: 'ivm-view-attr__img--centered' });
  return element('img', { src: address, alt: '', class: 'ivm-view-attr__img--centered' });
}
