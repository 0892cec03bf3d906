import { footButton, labelledButton, ranked } from '../buttons.ts';
import { dialogSelector, elementsOf, nearest, wordsNear } from '../dom.ts';
import { textarea } from '../editors/textarea.ts';
import { linkedinSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found } from '../site.ts';

function find(path: readonly EventTarget[]): Found | undefined {
  const [start] = elementsOf(path);
  const boundary = start && nearest(start, dialogSelector);
  const field = boundary?.querySelector<HTMLElement>(names.of('note.editor'));
  if (!boundary || !field) return undefined;
  return { surface: 'message', boundary, parts: [{ editable: field, engine: textarea }], rank: 'name' };
}

/** The note that may go with an invitation to connect. */
export const linkedinNote: ComposerKind = {
  name: 'connection note',
  find,
  submitButtons(boundary) {
    const field = boundary.querySelector<HTMLElement>(names.of('note.editor')) ?? undefined;
    const foot = footButton(boundary, field);
    return ranked(foot && { element: foot, rank: 'structure' }, labelledButton(boundary));
  },
  sendsOnKey: () => false,
  identity() {
    const photo = document.querySelector(names.of('account.photo'))?.getAttribute('alt')?.trim();
    return photo ? { names: [photo], rank: 'name' } : undefined;
  },
  around(boundary) {
    const name = wordsNear(boundary, 'strong, h2, h3');
    return { to: { kind: 'unknown', ...(name && { name }) } };
  },
  previews: () => [],
};
