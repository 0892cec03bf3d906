import { buttonSelector } from '../buttons.ts';
import { allWithin, around, elementsOf, nearest } from '../dom.ts';
import { lexical } from '../editors/lexical.ts';
import { isPlainEnter } from '../keys.ts';
import { facebookSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Identity, Match } from '../site.ts';

const asWhom = /\bas (.{2,60})$/i;

/** The form around a comment, else the smallest element that also holds its send button. */
function boundaryOf(editable: HTMLElement): HTMLElement {
  const form = editable.closest<HTMLElement>('form');
  if (form) return form;
  for (const candidate of around(editable)) {
    if (candidate.matches(names.of('comment.article'))) break;
    if (candidate.querySelector(names.of('comment.submit'))) return candidate;
  }
  return editable.parentElement?.parentElement ?? editable;
}

/** Comments lie in a post's article, or beside the send button that has an id of its own (seen 2026-05). */
export function isComment(editable: HTMLElement): boolean {
  if (editable.closest(names.of('comment.article'))) return true;
  if (editable.matches(names.of('comment.label'))) return true;
  const form = editable.closest('form') ?? editable.parentElement?.parentElement;
  return Boolean(form?.querySelector(names.of('comment.submit')));
}

function find(path: readonly EventTarget[]): Found | undefined {
  for (const element of elementsOf(path)) {
    if (element.matches(names.of('comment.article'))) return undefined;
    const editable = element.matches(lexical.selector)
      ? element
      : element.querySelector<HTMLElement>(lexical.selector);
    if (!editable || !isComment(editable)) continue;
    const boundary = boundaryOf(editable);
    if (!path.includes(boundary)) return undefined;
    const rank = boundary.querySelector(names.of('comment.submit')) ? 'name' : 'structure';
    return { surface: 'comment', boundary, parts: [{ editable, engine: lexical }], rank };
  }
  return undefined;
}

function submitButtons(boundary: HTMLElement): Match[] {
  return names.all(boundary, 'comment.submit').flatMap(({ element, rank }) => {
    const button = element.matches(buttonSelector)
      ? element
      : element.querySelector<HTMLElement>(buttonSelector);
    return button ? [{ element: button, rank }] : [];
  });
}

/** The label of the field names who comments; elsewhere on the page is only who is signed in. */
function identity(boundary: HTMLElement): Identity | undefined {
  const label = boundary.querySelector(lexical.selector)?.getAttribute('aria-label') ?? '';
  const name = asWhom.exec(label)?.[1]?.trim();
  return name ? { names: [name], rank: 'label' } : undefined;
}

/** Comments and answers to them. Enter sends, and the site clears the text before other handlers see it (2026-08). */
export const facebookComment: ComposerKind = {
  name: 'comment',
  find,
  submitButtons,
  sendsByKeyAlone: true,
  sendsOnKey: isPlainEnter,
  identity,
  around(boundary) {
    const article = nearest(boundary, names.of('comment.article'));
    const text = article
      ? allWithin(article, '[dir="auto"]')
          .filter((element) => !boundary.contains(element))
          .map((element) => element.innerText)
          .join('\n')
          .slice(0, 2_000)
      : '';
    return text === '' ? {} : { replyTo: { text } };
  },
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
};
