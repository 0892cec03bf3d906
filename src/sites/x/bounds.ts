import { allWithin, around, commonAncestor, dialogSelector, nearest } from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { paragraphs } from '../editors/paragraphs.ts';
import { textarea } from '../editors/textarea.ts';
import { xSelectors as names } from '../selectors.ts';
import type { Part } from '../site.ts';

const written = '[contenteditable="true"], textarea';

/** Whether an element is the text of a post, or of one part of a thread. */
export function isPostText(element: Element): boolean {
  return element.matches(written) && element.closest(names.of('post.editor')) !== null;
}

/** A modal composer is its dialog; one in the page has the page, less all its dialogs. */
export function scopeOf(element: HTMLElement): HTMLElement {
  return nearest(element, dialogSelector) ?? document.body;
}

function inScope(scope: HTMLElement, selector: string): HTMLElement[] {
  return allWithin(scope, selector).filter((element) => scopeOf(element) === scope);
}

/** The texts of posts in a dialog, or in the page less all its dialogs. */
export function textsIn(scope: HTMLElement): HTMLElement[] {
  return inScope(scope, written).filter(isPostText);
}

/** The place of a text in its thread, as the site numbers it; two with the same number belong to two composers. */
function numberOf(text: HTMLElement): string {
  return text.closest(names.of('post.editor'))?.getAttribute('data-testid')?.match(/\d+/)?.[0] ?? '';
}

/** What may belong to the composer around `start`: as far out as no text of another composer comes in. */
function ownRoom(scope: HTMLElement, start: HTMLElement, texts: readonly HTMLElement[]): HTMLElement {
  let room = start;
  for (const candidate of around(start)) {
    const numbers = texts.filter((text) => candidate.contains(text)).map(numberOf);
    if (new Set(numbers).size < numbers.length) break;
    room = candidate;
    if (candidate === scope) break;
  }
  return room;
}

/** The one of these elements that `start` shares the smallest element with. */
function closest(start: HTMLElement, elements: readonly HTMLElement[]): HTMLElement | undefined {
  for (const candidate of around(start)) {
    const found = elements.find((element) => candidate.contains(element));
    if (found) return found;
  }
  return undefined;
}

/** In the page, the smallest element around the texts and their tool bar; a thread's parts share one button. */
function boundaryInPage(scope: HTMLElement, start: HTMLElement): HTMLElement {
  const texts = textsIn(scope);
  const room = ownRoom(scope, start, texts);
  const own = texts.filter((text) => room.contains(text));
  for (const anchor of [names.of('post.submit'), names.of('post.toolBar')]) {
    const anchors = inScope(scope, anchor).filter((element) => room.contains(element));
    const nearestOne = closest(start, anchors);
    if (nearestOne) return commonAncestor([start, nearestOne, ...own]) ?? room;
  }
  return start.closest<HTMLElement>(names.of('post.editor'))?.parentElement ?? start;
}

/** The element that stands for the composer which an element belongs to. */
export function boundaryOf(start: HTMLElement): HTMLElement {
  const scope = scopeOf(start);
  return scope.matches(dialogSelector) ? scope : boundaryInPage(scope, start);
}

/** Every text of a composer: those of the post and its thread, and the choices of a poll. */
export function partsOf(boundary: HTMLElement): Part[] {
  const scope = scopeOf(boundary);
  const texts = textsIn(scope).filter((text) => boundary.contains(text));
  const choices = allWithin(boundary, names.of('post.choice'))
    .filter((field) => scopeOf(field) === scope)
    .map((editable) => ({ editable, engine: textarea }));
  if (texts.length === 0) return [];
  return [...texts.map((editable) => partOf(editable) ?? { editable, engine: paragraphs }), ...choices];
}
