import { labelledButton, ranked } from '../buttons.ts';
import {
  allWithin,
  around,
  commonAncestor,
  dialogSelector,
  elementsOf,
  mediaInputIn,
  nearest,
} from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { isControlEnter } from '../keys.ts';
import { xSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Match, Part } from '../site.ts';
import { identity } from './identity.ts';

function partsIn(scope: HTMLElement): Part[] {
  const editables = allWithin(scope, '[contenteditable="true"], textarea').filter((element) =>
    element.closest(names.of('post.editor')),
  );
  return editables.flatMap((editable) => partOf(editable) ?? []);
}

/** A modal composer is its dialog; one in the page has the page, less all its dialogs. */
export function scopeOf(element: HTMLElement): HTMLElement {
  return nearest(element, dialogSelector) ?? document.body;
}

function inScope(scope: HTMLElement, selector: string): HTMLElement[] {
  return allWithin(scope, selector).filter((element) => scopeOf(element) === scope);
}

/** In the page, the smallest element around the editor and its tool bar; a thread's parts share one button. */
function boundaryInPage(scope: HTMLElement, start: HTMLElement): HTMLElement {
  const editors = partsIn(scope)
    .map(({ editable }) => editable)
    .filter((editable) => scopeOf(editable) === scope);
  for (const anchor of [names.of('post.submit'), names.of('post.toolBar')]) {
    const anchors = inScope(scope, anchor);
    const [only] = anchors;
    if (only && anchors.length === 1) return commonAncestor([start, only, ...editors]) ?? scope;
    for (const candidate of around(start)) {
      if (anchors.some((element) => candidate.contains(element))) {
        if (editors.some((editable) => candidate.contains(editable))) return candidate;
      }
      if (candidate === scope) break;
    }
  }
  return start.closest<HTMLElement>(names.of('post.editor'))?.parentElement ?? start;
}

function find(path: readonly EventTarget[]): Found | undefined {
  const elements = elementsOf(path);
  const start = elements.find(
    (element) =>
      element.matches(names.of('post.submit', 'post.fileInput')) ||
      (element.matches('[contenteditable="true"], textarea') && element.closest(names.of('post.editor'))),
  );
  if (!start || names.nearest(start, 'message')) return undefined;
  const scope = scopeOf(start);
  const boundary = scope.matches(dialogSelector) ? scope : boundaryInPage(scope, start);
  const parts = partsIn(boundary).filter(({ editable }) => scopeOf(editable) === scope);
  if (parts.length === 0) return undefined;
  const answers = /\/status\/\d+/.test(location.pathname) || location.search.includes('in_reply_to');
  return { surface: answers ? 'comment' : 'post', boundary, parts, rank: 'name' };
}

/** Dropped beside the text, or where the dialog of a composer is still without one. */
export function takesFiles(path: readonly EventTarget[]): boolean {
  const [first] = elementsOf(path);
  if (!first?.isConnected) return mediaInputIn(path)?.multiple ?? false;
  const scope = scopeOf(first);
  if (mediaInputIn(path)) return false;
  return partsIn(scope).some(({ editable }) => {
    if (scopeOf(editable) !== scope) return false;
    return path.includes(scope.matches(dialogSelector) ? scope : boundaryInPage(scope, editable));
  });
}

function submitButtons(boundary: HTMLElement): Match[] {
  const scope = scopeOf(boundary);
  const named = names.all(boundary, 'post.submit').filter(({ element }) => scopeOf(element) === scope);
  return named.length > 0 ? named : ranked(labelledButton(boundary));
}

/** X: one composer in the page, one in a dialog over it, with the same test ids. */
export const xPost: ComposerKind = {
  name: 'post',
  find,
  submitButtons,
  sendsOnKey: isControlEnter,
  identity,
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
  busy: (boundary) => boundary.querySelector('[role="progressbar"]') !== null,
};
