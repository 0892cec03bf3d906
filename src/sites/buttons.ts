import { allWithin, isVisible } from './dom.ts';
import { richEngines } from './editors/engines.ts';
import { saysCancel, saysPublish, saysSave } from './labels.ts';
import type { Match } from './site.ts';

export const buttonSelector = 'button, [role="button"], input[type="submit"]';
const editorSelector = richEngines.map(({ selector }) => selector).join(', ');

/** Whether an element shows words; the title inside an icon is read aloud, but not shown. */
function showsWords(element: Element): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (/\p{L}/u.test(node.nodeValue ?? '') && !node.parentElement?.closest('svg')) return true;
  return false;
}

/** The buttons inside an element that a person sees and that show words rather than only an icon. */
export function wordButtons(boundary: HTMLElement): HTMLElement[] {
  return allWithin(boundary, buttonSelector).filter(
    (button) => showsWords(button) && !button.closest(editorSelector) && isVisible(button),
  );
}

function isSubmit(button: HTMLElement): boolean {
  if (button instanceof HTMLButtonElement) return button.type === 'submit' && button.form !== null;
  return button.matches('input[type="submit"]');
}

/** Best first: what the browser itself submits by, then what is called so, then the last, where reading ends. */
function bestFirst(buttons: readonly HTMLElement[]): HTMLElement[] {
  const worth = (button: HTMLElement) =>
    isSubmit(button) ? 2 : saysPublish(button) || saysSave(button) ? 1 : 0;
  return buttons.toReversed().toSorted((one, other) => worth(other) - worth(one));
}

/**
 * The buttons that may send what is in a field: those with words after it, or before it where none is after, but none
 * that gives up; else the last with an icon alone. Several with words are all taken for it: nobody can tell which it is.
 */
export function buttonsFor(boundary: HTMLElement, field: HTMLElement): HTMLElement[] {
  const isAfter = (button: HTMLElement) =>
    (field.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const worded = wordButtons(boundary).filter((button) => !saysCancel(button));
  const after = worded.filter((button) => isAfter(button) || isSubmit(button));
  if (worded.length > 0) return bestFirst(after.length > 0 ? after : worded);
  const icons = allWithin(boundary, buttonSelector).filter(
    (button) => isAfter(button) && isVisible(button) && !button.matches('[aria-haspopup], [aria-expanded]'),
  );
  return icons.slice(-1);
}

/** How far apart the edges of two buttons of one row may lie, and how deep a dialog's header may be, in px. */
const rowTolerance = 12;
const headerDepth = 72;

/** A main button takes up at least this part of its dialog's width. */
const leastShare = 0.4;

/** The main button at the foot of a dialog: below the editor, in the lowest row of buttons with words, the last. */
export function footButton(
  boundary: HTMLElement,
  editable: HTMLElement | undefined,
): HTMLElement | undefined {
  const under = editable?.getBoundingClientRect().bottom ?? Number.NEGATIVE_INFINITY;
  const buttons = wordButtons(boundary).filter(
    (button) => button.getBoundingClientRect().top >= under - rowTolerance,
  );
  const lowest = Math.max(...buttons.map((button) => button.getBoundingClientRect().bottom));
  return buttons.findLast((button) => lowest - button.getBoundingClientRect().bottom <= rowTolerance);
}

/** Whether a button is as wide as main buttons are, against its dialog. */
export function isWide(button: HTMLElement, boundary: HTMLElement): boolean {
  return button.getBoundingClientRect().width >= leastShare * boundary.getBoundingClientRect().width;
}

/** The action in the header of a dialog: above the editor, at the end of the top row, where reading ends. */
export function headButton(boundary: HTMLElement, editable: HTMLElement): HTMLElement | undefined {
  const dialog = boundary.getBoundingClientRect();
  const { top: editorTop } = editable.getBoundingClientRect();
  const rightToLeft = getComputedStyle(boundary).direction === 'rtl';
  return wordButtons(boundary).findLast((button) => {
    const { top, bottom, left, right } = button.getBoundingClientRect();
    const inHeader = top - dialog.top <= headerDepth && bottom <= editorTop + rowTolerance;
    const middle = (dialog.left + dialog.right) / 2;
    return inHeader && (rightToLeft ? right <= middle : left >= middle);
  });
}

/** Joins what each rank found, best rank first, without naming a button twice. */
export function ranked(...matches: readonly (Match | undefined)[]): Match[] {
  const seen = new Set<Element>();
  return matches.filter((match): match is Match => {
    if (!match || seen.has(match.element)) return false;
    seen.add(match.element);
    return true;
  });
}

/** The last visible button whose label says that it publishes. */
export function labelledButton(boundary: HTMLElement): Match | undefined {
  const element = wordButtons(boundary).findLast(saysPublish);
  return element && { element, rank: 'label' };
}
