import { buttonSelector } from '../buttons.ts';
import { allWithin, isVisible } from '../dom.ts';
import { lexical } from '../editors/lexical.ts';
import { saysPublish } from '../labels.ts';
import type { Match } from '../site.ts';

const opensSomething = '[aria-haspopup], [aria-expanded], [aria-pressed]';

/** A control that shows no words, or words that say that it publishes; "Cancel" is none. */
function mayBeSend(control: HTMLElement): boolean {
  if (control.matches(opensSomething) || !isVisible(control)) return false;
  return !/\p{L}/u.test(control.textContent ?? '') || saysPublish(control);
}

/**
 * The control that sends a line of text, by its place alone: the last one after the text that opens nothing. With none
 * there, any beside the text may be it.
 */
export function sendIcons(boundary: HTMLElement): Match[] {
  const editable = boundary.querySelector(lexical.selector);
  if (!editable) return [];
  const controls = allWithin(boundary, buttonSelector).filter(mayBeSend);
  const last = controls.findLast(
    (control) => editable.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return (last ? [last] : controls).map((element) => ({ element, rank: 'structure' }));
}
