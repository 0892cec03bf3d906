import type { Act, Recipient } from '../../model/draft.ts';
import { allWithin, around, dialogSelector, elementsOf, nearest } from '../dom.ts';
import { pressAlong } from '../presses.ts';
import { instagramSelectors as names } from '../selectors.ts';
import type { FoundPress } from '../site.ts';
import { handleIn } from './identity.ts';

type Person = Recipient;

const longest = 600;
const toPosts: ReadonlySet<Act> = new Set(['like', 'repost', 'share', 'approve-tag']);
const takingDown: ReadonlySet<Act> = new Set(['delete-comment', 'hide-comment']);

/** The comment whose options were opened last: the dialog of options does not say whose they are (2026-08). */
let optionsOf: WeakRef<HTMLElement> | undefined;

function wordsOf(element: HTMLElement): string {
  return element.innerText.replace(/\s+/g, ' ').trim().slice(0, longest);
}

function handlesIn(element: HTMLElement): string[] {
  return [...new Set(allWithin(element, names.of('account.name')).flatMap((link) => handleIn(link) ?? []))];
}

function personIn(element: HTMLElement, handle: string, control: HTMLElement): Person {
  const about = wordsOf(element).replace(wordsOf(control), ' ').trim();
  return { kind: 'unknown', name: handle, ...(about && { about }), profile: handle };
}

/** Whom a button is about: on somebody's page they, else the only one who is named in the row around the button. */
function personAt(control: HTMLElement): Person | undefined {
  const [, here] = /^\/([a-z0-9._]{1,30})\/?$/.exec(location.pathname) ?? [];
  const head = nearest(control, 'header');
  const isPost = nearest(control, 'article') !== undefined;
  if (head && here && !isPost && !nearest(control, dialogSelector)) return personIn(head, here, control);
  let row: { element: HTMLElement; handle: string } | undefined;
  for (const element of around(control)) {
    if (element.matches(`main, body, article, ${dialogSelector}`)) break;
    const [handle, ...others] = handlesIn(element);
    if (others.length > 0) break;
    if (handle) row = { element, handle };
  }
  // What a post says is no word about who wrote it.
  if (row && isPost) return { kind: 'unknown', name: row.handle, about: row.handle, profile: row.handle };
  return row && personIn(row.element, row.handle, control);
}

function concerned(element: HTMLElement): FoundPress['replyTo'] {
  const [author] = handlesIn(element);
  const text = wordsOf(element);
  return { ...(text && { text }), ...(author && { author }) };
}

/** The press along a path on Instagram, with the post, the comment or the person it is about. */
export function pressOnInstagram(path: readonly EventTarget[]): FoundPress | undefined {
  const [first] = elementsOf(path);
  const comment = first && names.nearest(first, 'comment.other');
  const found = pressAlong(path, names, [
    { part: 'press.like', act: 'like' },
    { part: 'press.repost', act: 'repost' },
    { part: 'press.message', act: 'message' },
  ]);
  if (!found) {
    if (comment) optionsOf = new WeakRef(comment);
    return undefined;
  }
  const { act, control } = found;
  if (takingDown.has(act)) {
    // One's own post is deleted by a dialog of the same kind, and so is a wish to follow: those are no comments.
    const about = nearest(control, dialogSelector) && !comment ? optionsOf?.deref() : undefined;
    return about?.isConnected ? { act, control, replyTo: concerned(about) } : undefined;
  }
  if (toPosts.has(act)) {
    const about = comment ?? names.nearest(control, 'comment.post');
    return { act, control, ...(about && { replyTo: concerned(about) }) };
  }
  if (act === 'message' && location.pathname.startsWith('/direct/')) return undefined;
  const to = personAt(control) ?? found.to;
  return { act, control, ...(to && { to }) };
}
