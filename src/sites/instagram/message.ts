import { ranked, wordButtons } from '../buttons.ts';
import { allWithin, around, dialogSelector, elementsOf, nearest, wordsNear } from '../dom.ts';
import { lexical } from '../editors/lexical.ts';
import { isPlainEnter } from '../keys.ts';
import { instagramSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found } from '../site.ts';
import { signedIn } from './identity.ts';

const mostLevels = 6;

/** The smallest element around the text that also holds the field for files or a button, else what is just around it. */
function boundaryOf(editable: HTMLElement): HTMLElement {
  let level = 0;
  for (const candidate of around(editable)) {
    if (candidate.querySelector('input[type="file"], button, [role="button"]')) return candidate;
    level += 1;
    if (level > mostLevels) break;
  }
  return editable.parentElement ?? editable;
}

function find(path: readonly EventTarget[]): Found | undefined {
  for (const element of elementsOf(path)) {
    const editable = element.matches(lexical.selector)
      ? element
      : element.querySelector<HTMLElement>(lexical.selector);
    if (!editable) continue;
    const called = editable.matches(names.of('message.label'));
    if (!called && !location.pathname.startsWith('/direct/')) return undefined;
    if (nearest(editable, dialogSelector)?.querySelector(names.of('post.location'))) return undefined;
    const boundary = boundaryOf(editable);
    if (!path.includes(boundary)) return undefined;
    const parts = [{ editable, engine: lexical }];
    return { surface: 'message', boundary, parts, rank: called ? 'label' : 'structure' };
  }
  return undefined;
}

/** Messages, in the inbox and in the small window over other pages. */
export const instagramMessage: ComposerKind = {
  name: 'direct message',
  find,
  submitButtons(boundary) {
    const last = wordButtons(boundary).at(-1);
    return ranked(last && { element: last, rank: 'structure' });
  },
  sendsByKeyAlone: true,
  sendsOnKey: isPlainEnter,
  identity: signedIn,
  around(boundary) {
    const name = wordsNear(boundary, 'h1, h2, [role="heading"]');
    return { to: { kind: 'unknown', ...(name && { name }) } };
  },
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
};
