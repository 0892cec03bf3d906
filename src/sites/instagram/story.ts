import { partOf } from '../editors/engines.ts';
import { lexical } from '../editors/lexical.ts';
import { isPlainEnter } from '../keys.ts';
import { lineAlong, lineButtons } from '../line.ts';
import type { Around, ComposerKind, Found } from '../site.ts';
import { signedIn } from './identity.ts';

const fields = `textarea, ${lexical.selector}`;
const address = /^\/stories\/([^/]+)/;

function find(path: readonly EventTarget[]): Found | undefined {
  if (!location.pathname.startsWith('/stories/')) return undefined;
  const found = lineAlong(path, fields);
  const part = found && partOf(found.field);
  return part && { surface: 'message', boundary: found.line, parts: [part], rank: 'structure' };
}

/** An answer to somebody's story, which reaches them as a message. Whose story it is stands in the address. */
export const instagramStory: ComposerKind = {
  name: 'story reply',
  find,
  submitButtons: (boundary) => lineButtons(boundary, fields),
  sendsByKeyAlone: true,
  sendsOnKey: isPlainEnter,
  identity: signedIn,
  around(): Around {
    const [, name] = address.exec(location.pathname) ?? [];
    return { to: { kind: 'unknown', ...(name && name !== 'highlights' && { name }) } };
  },
  previews: () => [],
};
