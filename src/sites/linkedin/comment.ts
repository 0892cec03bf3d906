import { labelledButton, ranked, wordButtons } from '../buttons.ts';
import { allWithin, elementsOf, nearest } from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { isControlEnter } from '../keys.ts';
import { linkedinSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Identity, Match } from '../site.ts';

const asWhom = /\bas (.{2,60}?)(?:…|\.\.\.)?$/i;

function find(path: readonly EventTarget[]): Found | undefined {
  const boundary = elementsOf(path).findLast((element) => element.matches(names.of('comment.box')));
  const parts = boundary
    ? names.all(boundary, 'comment.editor').flatMap(({ element }) => partOf(element) ?? [])
    : [];
  return boundary && parts.length > 0 ? { surface: 'comment', boundary, parts, rank: 'name' } : undefined;
}

/** The button is there only once there is text. */
function submitButtons(boundary: HTMLElement): Match[] {
  const named = names.all(boundary, 'comment.submit');
  if (named.length > 0) return named;
  const last = wordButtons(boundary).at(-1);
  return ranked(last && { element: last, rank: 'structure' }, labelledButton(boundary));
}

/** "Comment as Oakfield Primary School…" stands in the field; else it is whoever is signed in, in most cases. */
function identity(boundary: HTMLElement): Identity | undefined {
  const [field] = names.all(boundary, 'comment.editor');
  const hint = [...(field?.element.querySelectorAll('[data-placeholder]') ?? []), field?.element]
    .map(
      (element) =>
        element?.getAttribute('data-placeholder') ?? element?.getAttribute('aria-placeholder') ?? '',
    )
    .find((words) => asWhom.test(words));
  const name = hint && asWhom.exec(hint)?.[1]?.trim();
  if (name) return { names: [name], rank: 'label' };
  const photo = document.querySelector(names.of('account.photo'))?.getAttribute('alt')?.trim();
  return photo ? { names: [photo], rank: 'name' } : undefined;
}

/** Comments and answers: TipTap in the feed, Quill on a post's own page. */
export const linkedinComment: ComposerKind = {
  name: 'comment',
  find,
  submitButtons,
  sendsOnKey: isControlEnter,
  identity,
  around(boundary) {
    const text = nearest(boundary, names.of('comment.post'))?.innerText.slice(0, 2_000);
    return text ? { replyTo: { text } } : {};
  },
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
};
