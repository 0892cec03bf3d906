import { allWithin, dialogSelector, elementsOf, isVisible, nearest } from '../dom.ts';
import { textarea } from '../editors/textarea.ts';
import { isPlainEnter } from '../keys.ts';
import { hasOpenList, lineAlong, lineButtons } from '../line.ts';
import { instagramSelectors as names } from '../selectors.ts';
import type { Around, ComposerKind, Found } from '../site.ts';
import { handleIn, signedIn } from './identity.ts';

const longest = 2_000;
const answered = /^@([a-z0-9._]{1,30})\s/i;

/** Without a form around it, a field for comments is known by where it stands. */
function standsUnderPost(field: HTMLElement): boolean {
  if (nearest(field, 'article')) return true;
  return !nearest(field, dialogSelector) && /\/(?:p|reels?|tv)\//.test(location.pathname);
}

/** The site puts another field in the place of the first when it gets focus: it is looked up by its form each time. */
function find(path: readonly EventTarget[]): Found | undefined {
  const form = elementsOf(path).find((element) => element.matches('form'));
  if (form?.querySelector('input[type="password"]')) return undefined;
  const found = form ? undefined : lineAlong(path, 'textarea');
  const boundary = form ?? (found && standsUnderPost(found.field) ? found.line : undefined);
  if (!boundary) return undefined;
  const parts = allWithin(boundary, 'textarea')
    .filter(isVisible)
    .map((editable) => ({ editable, engine: textarea }));
  return parts.length > 0 ? { surface: 'comment', boundary, parts, rank: 'structure' } : undefined;
}

/** The comment by somebody whom the field answers. */
function commentBy(handle: string, post: HTMLElement): HTMLElement | undefined {
  return allWithin(post, names.of('comment.other')).findLast((comment) =>
    allWithin(comment, 'a[href^="/"]').some((link) => handleIn(link) === handle),
  );
}

/** The post, or the comment that is answered, and whose it is. */
function around(boundary: HTMLElement): Around {
  const post = names.nearest(boundary, 'comment.post');
  if (!post) return {};
  const written = boundary.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '';
  const handle = answered.exec(written)?.[1]?.toLowerCase();
  const comment = handle && commentBy(handle, post);
  if (comment) return { replyTo: { text: comment.innerText.slice(0, longest), author: handle } };
  const link = allWithin(post, 'a[href^="/"]').find((candidate) => handleIn(candidate) !== undefined);
  const author = link && handleIn(link);
  // What others wrote under it is not what is answered.
  const apart = allWithin(post, `ul, ${names.of('comment.other')}`).concat(boundary);
  const caption = post.querySelector<HTMLElement>('h1')?.innerText;
  const text = apart.reduce((words, one) => words.replace(one.innerText, ''), post.innerText);
  return { replyTo: { text: (caption ?? text).trim().slice(0, longest), ...(author && { author }) } };
}

/** Comments: a plain text field in a form, under a post or beside it. */
export const instagramComment: ComposerKind = {
  name: 'comment',
  find,
  submitButtons: (boundary) => lineButtons(boundary, 'textarea'),
  sendsByKeyAlone: true,
  sendsOnKey: isPlainEnter,
  suggesting: ({ parts }) => parts.some(({ editable }) => hasOpenList(editable)),
  identity: signedIn,
  around,
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
};
