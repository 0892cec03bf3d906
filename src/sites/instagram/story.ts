import { textarea } from '../editors/textarea.ts';
import { isPlainEnter } from '../keys.ts';
import { lineAlong, lineButtons } from '../line.ts';
import type { Around, ComposerKind, Found } from '../site.ts';
import { signedIn } from './identity.ts';

const address = /^\/stories\/([^/]+)/;

function find(path: readonly EventTarget[]): Found | undefined {
  if (!location.pathname.startsWith('/stories/')) return undefined;
  const found = lineAlong(path, 'textarea');
  if (!found) return undefined;
  const parts = [{ editable: found.field, engine: textarea }];
  return { surface: 'message', boundary: found.line, parts, rank: 'structure' };
}

/** An answer to somebody's story, which reaches them as a message. Whose story it is stands in the address. */
export const instagramStory: ComposerKind = {
  name: 'story reply',
  find,
  submitButtons: (boundary) => lineButtons(boundary, 'textarea'),
  sendsByKeyAlone: true,
  sendsOnKey: isPlainEnter,
  identity: signedIn,
  around(): Around {
    const [, name] = address.exec(location.pathname) ?? [];
    return { to: { kind: 'unknown', ...(name && name !== 'highlights' && { name }) } };
  },
  previews: () => [],
};
