import { footButton, headButton, labelledButton, ranked } from '../buttons.ts';
import { allWithin, dialogSelector, elementsOf, isVisible, mediaInputIn, previewsIn } from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { lexical } from '../editors/lexical.ts';
import { isControlEnter } from '../keys.ts';
import { saysCancel, saysNext } from '../labels.ts';
import { instagramSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Match, Part } from '../site.ts';
import { identity } from './identity.ts';

export function captionsIn(dialog: HTMLElement): Part[] {
  const creating = dialog.querySelector(names.of('post.location')) !== null;
  const editables = allWithin(dialog, `${lexical.selector}, textarea`).filter(
    // A comment's textarea lies in a form; the older caption (before 2025) does not.
    (editable) =>
      isVisible(editable) && (creating || !(editable.matches('textarea') && editable.closest('form'))),
  );
  return editables.slice(0, 1).flatMap((editable) => partOf(editable) ?? []);
}

function find(path: readonly EventTarget[]): Found | undefined {
  const boundary = elementsOf(path).find((element) => element.matches(dialogSelector));
  if (!boundary) return undefined;
  const parts = captionsIn(boundary);
  if (parts.length === 0) return undefined;
  const rank = boundary.querySelector(names.of('post.location')) ? 'name' : 'structure';
  return { surface: 'post', boundary, parts, rank };
}

/** The steps before the caption: files are chosen in the dialog, or dropped on it, before there is anything to write in. */
export function takesFiles(path: readonly EventTarget[]): boolean {
  const input = mediaInputIn(path);
  if (input && !input.multiple) return false;
  if (/^\/(?:direct|accounts)\//.test(location.pathname)) return false;
  if (input && (!input.isConnected || location.pathname.startsWith('/create'))) return true;
  const dialog = elementsOf(path).find((element) => element.matches(dialogSelector));
  return dialog?.querySelector(names.of('post.files')) !== null && dialog !== undefined;
}

export function previews(boundary: HTMLElement): Element[] {
  return previewsIn(boundary, names.of('post.preview'));
}

function submitButtons(boundary: HTMLElement): Match[] {
  const [part] = captionsIn(boundary);
  const head = part && headButton(boundary, part.editable);
  // Where a caption is changed afterwards, the action may stand at the foot; where a post is made, it never does.
  const isNew = boundary.querySelector(names.of('post.location')) !== null;
  const main = head ?? (part && !isNew ? footButton(boundary, part.editable) : undefined);
  return ranked(main && { element: main, rank: 'structure' }, labelledButton(boundary)).filter(
    ({ element }) => !saysNext(element) && !saysCancel(element),
  );
}

/** Instagram: one dialog of several steps, the last with the caption; or one in which a caption is changed. */
export const instagramPost: ComposerKind = {
  name: 'post',
  find,
  submitButtons,
  // No key is known to publish a caption; Ctrl+Enter is held in case one does.
  sendsOnKey: isControlEnter,
  identity,
  previews,
  busy: (boundary) => boundary.querySelector(names.of('busy')) !== null,
};
