import { allWithin, around, elementsOf } from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { isPlainEnter } from '../keys.ts';
import { xSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found } from '../site.ts';
import { identity } from './identity.ts';
import { recipientOf } from './recipient.ts';

/** The form, or else the smallest element around text and button; before there is text, the button is one for voice. */
function boundaryOf(start: HTMLElement): HTMLElement | undefined {
  for (const candidate of around(start)) {
    const texts = names.all(candidate, 'chat.editor').length;
    if (texts > 1) return undefined;
    const isWhole =
      candidate.matches(names.of('chat.form')) || candidate.querySelector(names.of('chat.button'));
    if (texts === 1 && isWhole) return candidate;
  }
  return undefined;
}

function find(path: readonly EventTarget[]): Found | undefined {
  const start = elementsOf(path).find((element) => element.closest(names.of('chat.editor', 'chat.button')));
  const boundary = start && boundaryOf(start);
  if (!boundary) return undefined;
  const parts = names.all(boundary, 'chat.editor').flatMap(({ element }) => {
    const inner = element.querySelector<HTMLElement>('[contenteditable="true"], textarea');
    return partOf(element) ?? (inner && partOf(inner)) ?? [];
  });
  return parts.length > 0 ? { surface: 'message', boundary, parts, rank: 'name' } : undefined;
}

/** Messages in their newer form, XChat. The button that sends is there only once there is text. */
export const xChat: ComposerKind = {
  name: 'direct message',
  find,
  submitButtons: (boundary) => names.all(boundary, 'chat.submit'),
  sendsByKeyAlone: true,
  sendsOnKey: isPlainEnter,
  identity,
  around: recipientOf,
  previews: (boundary) => allWithin(boundary, names.of('message.preview')),
};
