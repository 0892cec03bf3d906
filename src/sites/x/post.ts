import { labelledButton, ranked } from '../buttons.ts';
import { allWithin, elementsOf, mediaInputIn } from '../dom.ts';
import { isControlEnter } from '../keys.ts';
import { xSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Match } from '../site.ts';
import { boundaryOf, isPostText, partsOf, scopeOf, textsIn } from './bounds.ts';
import { identity } from './identity.ts';
import { surroundingsOf } from './surroundings.ts';

/** The composer that a text field other than the text itself is in: a choice of its poll. */
function aroundChoice(field: HTMLElement): HTMLElement | undefined {
  return textsIn(scopeOf(field))
    .map(boundaryOf)
    .find((boundary) => boundary.contains(field));
}

function boundaryAlong(path: readonly EventTarget[]): HTMLElement | undefined {
  for (const element of elementsOf(path)) {
    if (isPostText(element) || element.matches(names.of('post.submit', 'post.fileInput'))) {
      return names.nearest(element, 'message') ? undefined : boundaryOf(element);
    }
    if (element.matches(names.of('post.choice'))) return aroundChoice(element);
  }
  return undefined;
}

function find(path: readonly EventTarget[]): Found | undefined {
  const boundary = boundaryAlong(path);
  const parts = boundary ? partsOf(boundary) : [];
  if (!boundary || parts.length === 0) return undefined;
  return { surface: surroundingsOf(boundary).surface, boundary, parts, rank: 'name' };
}

/** Dropped beside the text, or where the dialog of a composer is still without one. */
export function takesFiles(path: readonly EventTarget[]): boolean {
  const [first] = elementsOf(path);
  if (!first?.isConnected) return mediaInputIn(path)?.multiple ?? false;
  if (mediaInputIn(path)) return false;
  return textsIn(scopeOf(first)).some((text) => path.includes(boundaryOf(text)));
}

function submitButtons(boundary: HTMLElement): Match[] {
  const scope = scopeOf(boundary);
  const named = names.all(boundary, 'post.submit').filter(({ element }) => scopeOf(element) === scope);
  return named.length > 0 ? named : ranked(labelledButton(boundary));
}

/** X: one composer in the page, one in a dialog over it, with the same test ids; answers and quotes are made in them too. */
export const xPost: ComposerKind = {
  name: 'post',
  find,
  submitButtons,
  sendsOnKey: isControlEnter,
  identity,
  around(boundary) {
    const { surface: _surface, ...around } = surroundingsOf(boundary);
    return around;
  },
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
  busy: (boundary) =>
    allWithin(boundary, '[role="progressbar"]').some((bar) => !bar.closest(names.of('post.toolBar'))),
};
