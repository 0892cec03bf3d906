import { buttonsFor } from './buttons.ts';
import { allWithin, around, dialogSelector, elementsOf, isVisible } from './dom.ts';
import type { Match } from './site.ts';

/** What holds more than one line to write in: the conversation or post above it, or a whole part of the page. */
const more = `${dialogSelector}, main, [role="main"], article, section, body`;
const above =
  'h1, h2, h3, [role="heading"], [role="grid"], [role="log"], [role="row"], [role="feed"], article';
const fields = 'textarea, [contenteditable="true"], input[type="text"], input[type="search"]';

/** How much higher (px) than its text a line may be: its buttons and a row of chosen pictures. */
const mostAround = 200;

function isLine(candidate: HTMLElement, field: HTMLElement): boolean {
  if (candidate.matches(more) || candidate.querySelector(above)) return false;
  const others = allWithin(candidate, fields).filter((other) => other !== field && !field.contains(other));
  if (others.some(isVisible)) return false;
  return candidate.getBoundingClientRect().height <= field.getBoundingClientRect().height + mostAround;
}

/** A line to write in, as under a post or a conversation: the widest element around its field that holds nothing else. */
export function lineAround(field: HTMLElement): HTMLElement {
  let line = field.parentElement ?? field;
  for (const candidate of around(field)) {
    if (candidate === field) continue;
    if (!isLine(candidate, field)) break;
    line = candidate;
  }
  return line;
}

/** The line that a path leads to or through, when its field is one of these. */
export function lineAlong(
  path: readonly EventTarget[],
  selector: string,
): { line: HTMLElement; field: HTMLElement } | undefined {
  for (const element of elementsOf(path)) {
    const field = element.matches(selector) ? element : element.querySelector<HTMLElement>(selector);
    if (!field) continue;
    const line = lineAround(field);
    return path.includes(line) && isVisible(field) ? { line, field } : undefined;
  }
  return undefined;
}

/** What sends a line: the buttons beside its field. */
export function lineButtons(line: HTMLElement, selector: string): Match[] {
  const field = allWithin(line, selector).find(isVisible);
  return field ? buttonsFor(line, field).map((element) => ({ element, rank: 'structure' })) : [];
}

/** Whether a field says of itself that a list of suggestions is open under it, so that Enter chooses from the list. */
export function hasOpenList(field: HTMLElement): boolean {
  if (field.getAttribute('aria-activedescendant')) return true;
  if (field.getAttribute('aria-expanded') !== 'true') return false;
  const list = field.getAttribute('aria-controls') ?? field.getAttribute('aria-owns');
  const root = field.getRootNode() as Document | ShadowRoot;
  const element = list && root.getElementById(list);
  return Boolean(element && isVisible(element));
}
