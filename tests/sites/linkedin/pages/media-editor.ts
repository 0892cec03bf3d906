import { type Attached, attachedAll } from '../../common/pages/attachments.tsx';
import { behaviour } from '../../common/pages/behaviour.ts';
import { mediaArea, pickDetached } from '../../common/pages/media.ts';
import { emberId, make } from './element.ts';
import { words } from './words.ts';

/** The dialog in which files are chosen; its input comes and goes with it. */
export function openMediaEditor(outlet: ParentNode & Node, done: (chosen: Attached[]) => void): void {
  const previews = make('div', { class: 'media-editor__previews' });
  const input = make('input', {
    type: 'file',
    id: 'media-editor-file-selector__file-input',
    class: 'visually-hidden',
    multiple: true,
    accept: 'image/gif,image/jpeg,image/jpg,image/png,video/mp4,video/quicktime',
  });
  const upload = behaviour.picker
    ? make('button', { type: 'button', 'data-practice': 'pick' }, words.upload)
    : make('label', { for: input.id, class: 'artdeco-button' }, words.upload);
  const next = make('button', { type: 'button', class: 'artdeco-button', disabled: true }, words.next);
  next.dataset['practice'] = 'media-next';
  const dialog = make(
    'div',
    { role: 'dialog', class: 'artdeco-modal media-editor modal', id: emberId(), 'aria-label': words.media },
    upload,
    input,
    previews,
    next,
  );
  const mask = make('div', { class: 'artdeco-modal-overlay modal-mask' }, dialog);

  let chosen: Attached[] = [];
  const take = (files: readonly File[]) => {
    chosen = [...chosen, ...attachedAll(files)];
    previews.replaceChildren(...chosen.map(preview));
    next.disabled = chosen.length === 0;
  };
  input.addEventListener('change', () => take([...(input.files ?? [])]));
  mediaArea(dialog, take);
  if (behaviour.picker) upload.addEventListener('click', () => pickDetached(input.accept, take));
  next.addEventListener('click', () => {
    mask.remove();
    done(chosen);
  });
  outlet.append(mask);
}

export function preview({ kind, address }: Attached): HTMLElement {
  if (kind === 'video') return make('video', { src: address });
  return make('img', { alt: '', src: address, class: 'ivm-view-attr__img--centered' });
}
