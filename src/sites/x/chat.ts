import { allWithin, elementsOf } from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { isPlainEnter } from '../keys.ts';
import { xSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found } from '../site.ts';
import { identity } from './identity.ts';
import { recipientOf } from './recipient.ts';

function find(path: readonly EventTarget[]): Found | undefined {
  const boundary = elementsOf(path).find((element) => element.matches(names.of('chat.form')));
  const parts = boundary
    ? names.all(boundary, 'chat.editor').flatMap(({ element }) => partOf(element) ?? [])
    : [];
  return boundary && parts.length > 0 ? { surface: 'message', boundary, parts, rank: 'name' } : undefined;
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
