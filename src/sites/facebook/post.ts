import { buttonSelector, footButton, isWide, labelledButton, ranked } from '../buttons.ts';
import {
  allWithin,
  around,
  dialogSelector,
  elementsOf,
  isVisible,
  mediaInputIn,
  nearest,
  previewsIn,
} from '../dom.ts';
import { lexical } from '../editors/lexical.ts';
import { isControlEnter } from '../keys.ts';
import { saysNext } from '../labels.ts';
import { facebookSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Identity, Match, Part } from '../site.ts';
import { isComment } from './comment.ts';

function partsIn(dialog: HTMLElement): Part[] {
  return allWithin(dialog, lexical.selector)
    .filter((editable) => nearest(editable, dialogSelector) === dialog && !isComment(editable))
    .map((editable) => ({ editable, engine: lexical }));
}

function visibleDialogs(): HTMLElement[] {
  return allWithin(document, dialogSelector).filter(isVisible);
}

/** The dialog of an editor; one seen outside its dialog (2026-05) belongs to the modal one that has none of its own. */
function dialogOf(editable: HTMLElement): HTMLElement | undefined {
  const dialog = nearest(editable, dialogSelector);
  if (dialog) return dialog;
  const modal = visibleDialogs().filter((candidate) => candidate.matches('[aria-modal="true"], :modal'));
  const [only] = modal;
  return modal.length === 1 && only && !only.querySelector(lexical.selector) ? only : undefined;
}

function find(path: readonly EventTarget[]): Found | undefined {
  const elements = elementsOf(path);
  const editable = elements.find((element) => element.matches(lexical.selector));
  if (editable && isComment(editable)) return undefined;
  const boundary = editable
    ? dialogOf(editable)
    : elements.find((element) => element.matches(dialogSelector));
  if (!boundary) return undefined;
  const inside = partsIn(boundary);
  const parts = inside.length > 0 || !editable ? inside : [{ editable, engine: lexical }];
  if (parts.length === 0) return undefined;
  return { surface: 'post', boundary, parts, rank: 'structure' };
}

function laterStep(path: readonly EventTarget[]): HTMLElement | undefined {
  const dialog = elementsOf(path).find((element) => element.matches(dialogSelector));
  return dialog && isVisible(dialog) && partsIn(dialog).length === 0 ? dialog : undefined;
}

/** "Photo/video" beside the trigger opens the dialog only with the files chosen. It takes both, and several. */
export function takesFiles(path: readonly EventTarget[]): boolean {
  const input = mediaInputIn(path);
  if (!input?.multiple || !/image/.test(input.accept) || !/video/.test(input.accept)) return false;
  if (location.hostname === 'www.messenger.com' || location.pathname.startsWith('/messages')) return false;
  for (const element of around(input)) {
    if (element.matches(names.of('comment.article'))) return false;
    // A comment or chat has its editor beside its input; an ancestor they share with the whole page tells nothing.
    if (element.querySelector('[role="main"], main, [role="banner"]')) return true;
    if (element.querySelector(lexical.selector)) return false;
  }
  return true;
}

function submitButtons(boundary: HTMLElement): Match[] {
  const [part] = partsIn(boundary);
  const foot = footButton(boundary, part?.editable);
  // Beside an editor the main button is wide; in the second dialog it may share its row with "Save".
  const found = foot && (!part || isWide(foot, boundary)) ? foot : undefined;
  return ranked(found && { element: found, rank: 'structure' }, labelledButton(boundary)).filter(
    ({ element }) => !saysNext(element),
  );
}

function stepButtons(boundary: HTMLElement): Match[] {
  return allWithin(boundary, buttonSelector)
    .filter((button) => saysNext(button) && isVisible(button))
    .map((element) => ({ element, rank: 'label' }));
}

/** The name in the dialog's header: the first picture there that has one. */
function identity(boundary: HTMLElement): Identity | undefined {
  const [editable] = partsIn(boundary);
  const pictures = allWithin(boundary, names.of('account.picture'));
  for (const picture of pictures) {
    const afterEditor =
      editable && editable.editable.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (afterEditor || picture.closest(buttonSelector)) continue;
    const name = (picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '').trim();
    if (name !== '') return { names: [name], rank: 'structure' };
  }
  return undefined;
}

/** Facebook: one dialog, or two of which the second has no editor any more. */
export const facebookPost: ComposerKind = {
  name: 'post',
  find,
  laterStep,
  submitButtons,
  stepButtons,
  // No key is known to publish from the dialog; Ctrl+Enter is held in case one does.
  sendsOnKey: isControlEnter,
  identity,
  previews: (boundary) => previewsIn(boundary, names.of('post.preview')),
  busy: (boundary) => boundary.querySelector(names.of('busy')) !== null,
};
