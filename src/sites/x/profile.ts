import { headButton, labelledButton, ranked } from '../buttons.ts';
import { around, dialogSelector, elementsOf, isVisible, nearest } from '../dom.ts';
import { textarea } from '../editors/textarea.ts';
import { xSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Part } from '../site.ts';
import { identity } from './identity.ts';

/** The dialog; on a phone the whole page, as far as it holds the words about oneself and the button that saves. */
function boundaryOf(start: HTMLElement): HTMLElement | undefined {
  const dialog = nearest(start, dialogSelector);
  if (dialog) return dialog.querySelector(names.of('profile.bio')) ? dialog : undefined;
  for (const candidate of around(start)) {
    const hasBio = candidate.querySelector(names.of('profile.bio'));
    if (hasBio && (candidate.querySelector(names.of('profile.submit')) || candidate.matches('main, body')))
      return candidate;
  }
  return undefined;
}

function partsOf(boundary: HTMLElement): Part[] {
  const fields = boundary.querySelectorAll<HTMLElement>(names.of('profile.bio', 'profile.field'));
  return [...fields].filter(isVisible).map((editable) => ({ editable, engine: textarea }));
}

function find(path: readonly EventTarget[]): Found | undefined {
  const start = elementsOf(path).find((element) =>
    element.matches(names.of('profile.submit', 'profile.bio', 'profile.field')),
  );
  const boundary = start && boundaryOf(start);
  const parts = boundary ? partsOf(boundary) : [];
  return boundary && parts.length > 0 ? { surface: 'profile', boundary, parts, rank: 'name' } : undefined;
}

/** What an account says of itself: name, words about oneself, place, address of a site. */
export const xProfile: ComposerKind = {
  name: 'profile',
  find,
  submitButtons(boundary) {
    const named = names.all(boundary, 'profile.submit');
    if (named.length > 0) return named;
    const [first] = partsOf(boundary);
    const head = first && headButton(boundary, first.editable);
    return ranked(head && { element: head, rank: 'structure' }, labelledButton(boundary));
  },
  sendsOnKey: () => false,
  identity,
  previews: () => [],
};
