import { allWithin, around, elementsOf } from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { isPlainEnter } from '../keys.ts';
import { xSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found } from '../site.ts';
import { identity } from './identity.ts';
import { recipientOf } from './recipient.ts';

/** The smallest element around text and button; both have names. Further out is the text of another conversation. */
function boundaryOf(start: HTMLElement): HTMLElement | undefined {
  for (const candidate of around(start)) {
    const texts = names.all(candidate, 'message.editor').length;
    if (texts > 1) return undefined;
    if (texts === 1 && candidate.querySelector(names.of('message.submit'))) return candidate;
  }
  return undefined;
}

function find(path: readonly EventTarget[]): Found | undefined {
  const start = elementsOf(path).find((element) =>
    element.closest(names.of('message.editor', 'message.submit')),
  );
  const boundary = start && boundaryOf(start);
  if (!boundary) return undefined;
  const parts = names.all(boundary, 'message.editor').flatMap(({ element }) => {
    const inner = element.querySelector<HTMLElement>('[contenteditable="true"], textarea');
    return partOf(element) ?? (inner && partOf(inner)) ?? [];
  });
  return parts.length > 0 ? { surface: 'message', boundary, parts, rank: 'name' } : undefined;
}

/** Messages in their older form, still there for some (seen 2026-02). */
export const xMessage: ComposerKind = {
  name: 'direct message, older form',
  find,
  submitButtons: (boundary) => names.all(boundary, 'message.submit'),
  sendsOnKey: isPlainEnter,
  identity,
  around: recipientOf,
  previews: (boundary) => allWithin(boundary, names.of('message.preview')),
};
