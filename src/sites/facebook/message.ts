import { allWithin, around, elementsOf, nearest, wordsNear } from '../dom.ts';
import { lexical } from '../editors/lexical.ts';
import { isPlainEnter } from '../keys.ts';
import { facebookSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found } from '../site.ts';
import { isComment } from './comment.ts';

function isMessenger(): boolean {
  return location.hostname === 'www.messenger.com' || location.pathname.startsWith('/messages');
}

/** The smallest element around the text that also holds a button: the row with the field, the picture and the thumb. */
function boundaryOf(editable: HTMLElement): HTMLElement {
  for (const candidate of around(editable)) {
    if (candidate.querySelector('[role="button"], button')) return candidate;
    if (candidate === document.body) break;
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
    if (!called && !isMessenger()) return undefined;
    if (isComment(editable) || nearest(editable, '[aria-modal="true"]')) return undefined;
    const boundary = boundaryOf(editable);
    if (!path.includes(boundary)) return undefined;
    const parts = [{ editable, engine: lexical }];
    return { surface: 'message', boundary, parts, rank: called ? 'label' : 'structure' };
  }
  return undefined;
}

/** Messenger: its own site, its page on Facebook, and the small windows over other pages. Enter sends. */
export const facebookMessage: ComposerKind = {
  name: 'message',
  find,
  // The thumb and the aeroplane share one place and have no words: only the key is sure.
  submitButtons: () => [],
  sendsByKeyAlone: true,
  sendsOnKey: isPlainEnter,
  identity: () => undefined,
  around(boundary) {
    const name = wordsNear(boundary, 'h1, h2, h3, [role="heading"]');
    return { to: { kind: 'unknown', ...(name && { name }) } };
  },
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
};
