import type { Engine, Part } from '../site.ts';
import { draft } from './draft.ts';
import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { textarea } from './textarea.ts';

/** The rich editors the sites use. A `textarea` is a composer only where a site says so. */
export const richEngines: readonly Engine[] = [lexical, draft, quill, prosemirror];

const engines: readonly Engine[] = [...richEngines, textarea];

/** The editable an element is, with the library it belongs to. */
export function partOf(element: HTMLElement): Part | undefined {
  const engine = engines.find(({ selector }) => element.matches(selector));
  return engine && { editable: element, engine };
}

/** The editable an event's path leads through. */
export function partIn(elements: readonly HTMLElement[]): Part | undefined {
  for (const element of elements) {
    const part = partOf(element);
    if (part) return part;
  }
  return undefined;
}
