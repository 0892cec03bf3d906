import { footButton, isWide, labelledButton, ranked, wordButtons } from '../buttons.ts';
import { allWithin } from '../dom.ts';
import { saysNext, saysSave } from '../labels.ts';
import type { Match } from '../site.ts';

const opaque = 0.9;
const leastColour = 90;

/** Whether a background is of a strong colour: the main button is blue, all others are grey or have none. */
function isColoured(element: Element): boolean {
  const [red = 0, green = 0, blue = 0, alpha = 1] =
    getComputedStyle(element)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  return alpha >= opaque && Math.max(red, green, blue) - Math.min(red, green, blue) >= leastColour;
}

/** Whether a button has the colour of main buttons, itself or on a layer inside that fills it. */
export function looksMain(button: HTMLElement): boolean {
  if (isColoured(button)) return true;
  const area = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width * height;
  };
  const whole = area(button);
  return allWithin(button, '*').some((layer) => area(layer) >= whole * opaque && isColoured(layer));
}

/**
 * The controls that publish what is written in `editable`: the wide one at the foot, the one whose words say so, and the
 * one in the colour of main buttons, which is looked for above the text too where nothing below it is known. Without an
 * editor, as in a later step, the one at the foot need not be wide.
 */
export function publishButtons(boundary: HTMLElement, editable: HTMLElement | undefined): Match[] {
  const foot = footButton(boundary, editable);
  const buttons = wordButtons(boundary);
  const coloured = buttons.filter(looksMain);
  const below = coloured.findLast(
    (button) => !editable || editable.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const save = editable && buttons.findLast(saysSave);
  const known = ranked(
    foot && (!editable || isWide(foot, boundary)) ? { element: foot, rank: 'structure' } : undefined,
    below && { element: below, rank: 'structure' },
    labelledButton(boundary),
    save && { element: save, rank: 'label' },
  );
  const last = coloured.at(-1);
  const found: Match[] = known.length === 0 && last ? [{ element: last, rank: 'structure' }] : known;
  return found.filter(({ element }) => !saysNext(element));
}
