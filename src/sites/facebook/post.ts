import { buttonSelector } from '../buttons.ts';
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
import type { ComposerKind, Found, Match, Part } from '../site.ts';
import { audienceIn } from './audience.ts';
import { isComment } from './comment.ts';
import { headerIdentity } from './identity.ts';
import { isMessenger, modalWithoutEditor } from './places.ts';
import { aboutOpener, sharesNow } from './press.ts';
import { publishButtons } from './publish-buttons.ts';

/** The editors of a post in its dialog; one that is hidden is only kept by the site, unless all are (an earlier step). */
function partsIn(dialog: HTMLElement): Part[] {
  const editables = allWithin(dialog, lexical.selector).filter(
    (editable) => nearest(editable, dialogSelector) === dialog && !isComment(editable),
  );
  const shown = editables.length > 1 ? editables.filter(isVisible) : editables;
  return (shown.length > 0 ? shown : editables).map((editable) => ({ editable, engine: lexical }));
}

function dialogOf(editable: HTMLElement): HTMLElement | undefined {
  return nearest(editable, dialogSelector) ?? modalWithoutEditor();
}

/** Somebody else's post with words of one's own: the button shares at once, or the page is made for sharing. */
function isShare(dialog: HTMLElement): boolean {
  return location.pathname.startsWith('/sharer') || allWithin(dialog, buttonSelector).some(sharesNow);
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
  return { surface: isShare(boundary) ? 'repost' : 'post', boundary, parts, rank: 'structure' };
}

function laterStep(path: readonly EventTarget[]): HTMLElement | undefined {
  const dialog = elementsOf(path).find((element) => element.matches(dialogSelector));
  return dialog && isVisible(dialog) && partsIn(dialog).length === 0 ? dialog : undefined;
}

/** "Photo/video" beside the trigger opens the dialog only with the files chosen. It takes both, and several. */
export function takesFiles(path: readonly EventTarget[]): boolean {
  const input = mediaInputIn(path);
  if (!input?.multiple || !/image/.test(input.accept) || !/video/.test(input.accept)) return false;
  if (isMessenger()) return false;
  for (const element of around(input)) {
    if (element.matches(names.of('comment.article'))) return false;
    // A comment or chat has its editor beside its input; an ancestor they share with the whole page tells nothing.
    if (element.querySelector('[role="main"], main, [role="banner"]')) return true;
    if (element.querySelector(lexical.selector)) return false;
  }
  return true;
}

function submitButtons(boundary: HTMLElement): Match[] {
  return publishButtons(boundary, partsIn(boundary)[0]?.editable);
}

function stepButtons(boundary: HTMLElement): Match[] {
  return allWithin(boundary, buttonSelector)
    .filter((button) => saysNext(button) && isVisible(button))
    .map((element) => ({ element, rank: 'label' }));
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
  identity: (boundary) => headerIdentity(boundary, partsIn(boundary)[0]?.editable),
  around: (boundary) => ({
    ...audienceIn(boundary, partsIn(boundary)[0]?.editable),
    ...(isShare(boundary) && aboutOpener()),
  }),
  previews: (boundary) => previewsIn(boundary, names.of('post.preview')),
  busy: (boundary) => boundary.querySelector(names.of('busy')) !== null,
};
