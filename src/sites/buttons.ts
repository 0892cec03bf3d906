import { allWithin, isVisible } from './dom.ts';
import { richEngines } from './editors/engines.ts';
import { saysPublish } from './labels.ts';
import type { Match } from './site.ts';

export const buttonSelector = 'button, [role="button"], input[type="submit"]';
const editorSelector = richEngines.map(({ selector }) => selector).join(', ');

/** The buttons inside an element that a person sees and that show words rather than only an icon. */
export function wordButtons(boundary: HTMLElement): HTMLElement[] {
  return allWithin(boundary, buttonSelector).filter(
    (button) =>
      /\p{L}/u.test(button.textContent ?? '') && !button.closest(editorSelector) && isVisible(button),
  );
}

/** How far the lower edges of two buttons of one row may lie apart, in px. */
const rowTolerance = 12;

/** The main button at the foot of a dialog: among the widest in its lowest row, the last. */
export function footButton(boundary: HTMLElement): HTMLElement | undefined {
  const buttons = wordButtons(boundary);
  const lowest = Math.max(...buttons.map((button) => button.getBoundingClientRect().bottom));
  return buttons.findLast((button) => lowest - button.getBoundingClientRect().bottom <= rowTolerance);
}

/** The action in the header of a dialog: the last button with words in its top row. */
export function headButton(boundary: HTMLElement): HTMLElement | undefined {
  const buttons = wordButtons(boundary);
  const highest = Math.min(...buttons.map((button) => button.getBoundingClientRect().top));
  return buttons.findLast((button) => button.getBoundingClientRect().top - highest <= rowTolerance);
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
