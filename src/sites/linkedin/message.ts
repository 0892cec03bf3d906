import { buttonsFor, wordButtons } from '../buttons.ts';
import { allWithin, elementsOf, isVisible, nearest } from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { paragraphs } from '../editors/paragraphs.ts';
import { textarea } from '../editors/textarea.ts';
import { isControlEnter, isPlainEnter } from '../keys.ts';
import { lineAround } from '../line.ts';
import { personNear } from '../person.ts';
import { linkedinSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Match, Part } from '../site.ts';
import { identityFrom, member } from './identity.ts';

/** The subject of a message to somebody one is not connected with, and the message. */
function partsIn(form: HTMLElement): Part[] {
  const [editor] = names.all(form, 'message.editor').filter(({ element }) => isVisible(element));
  if (!editor) return [];
  const subjects = names
    .all(form, 'message.subject')
    .filter(({ element }) => isVisible(element))
    .map(({ element }) => ({ editable: element, engine: textarea }));
  return [...subjects, { editable: editor.element, engine: paragraphs }];
}

/** Where names have changed: a field of the site's own making, in the inbox or in a form of its own. */
function unnamedForm(elements: readonly HTMLElement[]): HTMLElement | undefined {
  for (const element of elements) {
    const field = element.matches(paragraphs.selector)
      ? element
      : element.querySelector<HTMLElement>(paragraphs.selector);
    if (!field) continue;
    const form = nearest(field, 'form');
    if (partOf(field) || (!form && !location.pathname.startsWith('/messaging'))) return undefined;
    const box = form ?? lineAround(field);
    return elements.includes(box) ? box : undefined;
  }
  return undefined;
}

function find(path: readonly EventTarget[]): Found | undefined {
  const elements = elementsOf(path);
  const named = elements.find((element) => element.matches(names.of('message.form')));
  const boundary = named ?? unnamedForm(elements);
  const parts = boundary ? partsIn(boundary) : [];
  if (!boundary || parts.length === 0) return undefined;
  return { surface: 'message', boundary, parts, rank: named ? 'name' : 'structure' };
}

function submitButtons(boundary: HTMLElement): Match[] {
  const named = names.all(boundary, 'message.submit');
  if (named.length > 0) return named;
  const field = partsIn(boundary).at(-1)?.editable;
  if (!field) return [];
  const worded = wordButtons(boundary);
  return buttonsFor(boundary, field)
    .filter((button) => worded.includes(button))
    .map((element) => ({ element, rank: 'structure' }));
}

/** Messages. With "Press Enter to Send" there is no button, and without it Enter only begins a new line (2026-10). */
export const linkedinMessage: ComposerKind = {
  name: 'message',
  find,
  submitButtons,
  sendsByKeyAlone: true,
  sendsOnKey: (event, { boundary }) =>
    isControlEnter(event) || (submitButtons(boundary).length === 0 && isPlainEnter(event)),
  identity: () => identityFrom([]),
  around(boundary) {
    return { to: { kind: 'unknown', ...personNear(boundary, names.of('message.recipient'), member()) } };
  },
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
};
