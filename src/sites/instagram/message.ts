import { headButton } from '../buttons.ts';
import { allWithin, around, dialogSelector, nearest } from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { lexical } from '../editors/lexical.ts';
import { isPlainEnter } from '../keys.ts';
import { hasOpenList, lineAlong, lineButtons } from '../line.ts';
import { personNear } from '../person.ts';
import { instagramSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found } from '../site.ts';
import { signedIn } from './identity.ts';

const fields = `${lexical.selector}, textarea`;
const inInbox = () => location.pathname.startsWith('/direct/');

/** A window that floats over the page without keeping anybody from it. */
function floats(field: HTMLElement): boolean {
  for (const element of around(field)) {
    if (element.matches('[aria-modal="true"], article, main')) return false;
    if (getComputedStyle(element).position === 'fixed') return true;
  }
  return false;
}

/** A caption, or a note to one's followers, has its action in the header of a dialog. */
function isMessage(field: HTMLElement): boolean {
  const dialog = nearest(field, dialogSelector);
  if (dialog?.querySelector(names.of('post.location'))) return false;
  if (field.matches(names.of('message.label'))) return true;
  if (dialog && headButton(dialog, field)) return false;
  return inInbox() || (field.matches(lexical.selector) && floats(field));
}

function find(path: readonly EventTarget[]): Found | undefined {
  const found = lineAlong(path, fields);
  const part = found && isMessage(found.field) ? partOf(found.field) : undefined;
  if (!found || !part) return undefined;
  const rank = inInbox() ? 'structure' : 'label';
  return { surface: 'message', boundary: found.line, parts: [part], rank };
}

/** Messages, in the inbox and in the small window over other pages. */
export const instagramMessage: ComposerKind = {
  name: 'direct message',
  find,
  submitButtons: (boundary) => lineButtons(boundary, fields),
  sendsByKeyAlone: true,
  sendsOnKey: isPlainEnter,
  suggesting: ({ parts }) => parts.some(({ editable }) => hasOpenList(editable)),
  identity: signedIn,
  around(boundary) {
    const [own] = signedIn()?.names ?? [];
    return { to: { kind: 'unknown', ...personNear(boundary, names.of('message.recipient'), own) } };
  },
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
};
