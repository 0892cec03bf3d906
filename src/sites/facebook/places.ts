import { allWithin, around, dialogSelector, isVisible } from '../dom.ts';
import { lexical } from '../editors/lexical.ts';
import { facebookSelectors as names } from '../selectors.ts';

/** Whether the page is one of Messenger's: its own site, or the messages on Facebook. */
export function isMessenger(): boolean {
  return location.hostname === 'www.messenger.com' || location.pathname.startsWith('/messages');
}

const pageParts = 'main, [role="main"], body';

/**
 * What lies around an editor and holds no other one, innermost first: its row, its form, the window it is in. An article,
 * a dialog and the whole page are borders; the dialog is the last that still counts.
 */
export function* ownGround(editable: Element): Generator<HTMLElement> {
  const others = [...document.querySelectorAll(lexical.selector)].filter((other) => other !== editable);
  for (const candidate of around(editable)) {
    if (candidate === editable) continue;
    if (candidate.matches(`${pageParts}, ${names.of('comment.article')}`)) return;
    if (others.some((other) => candidate.contains(other))) return;
    yield candidate;
    if (candidate.matches(dialogSelector)) return;
  }
}

/** Whether an element floats over the page in a corner of it, as windows of the chat do, and does not cover it. */
export function isFloating(element: Element): boolean {
  if (getComputedStyle(element).position !== 'fixed') return false;
  const { width, height } = element.getBoundingClientRect();
  return width < innerWidth * 0.9 || height < innerHeight * 0.9;
}

/** The only modal dialog, if it has no editor of its own: one seen outside its dialog (2026-05) belongs to it. */
export function modalWithoutEditor(): HTMLElement | undefined {
  const [only, ...others] = allWithin(document, dialogSelector).filter(
    (dialog) => dialog.matches('[aria-modal="true"], :modal') && isVisible(dialog),
  );
  return only && others.length === 0 && !only.querySelector(lexical.selector) ? only : undefined;
}
