import type { Act } from '../../model/draft.ts';
import { allWithin, nearest } from '../dom.ts';
import { pressAlong } from '../presses.ts';
import { linkedinSelectors as names } from '../selectors.ts';
import type { FoundPress } from '../site.ts';

const longest = 600;
const menus = '[role="menu"], .artdeco-dropdown__content';
const toPosts: ReadonlySet<Act> = new Set(['like', 'repost', 'share', 'delete-comment', 'hide-comment']);
const takingDown: ReadonlySet<Act> = new Set(['delete-comment', 'hide-comment']);

function wordsOf(element: HTMLElement | null | undefined): string {
  return (element?.innerText ?? '').trim().slice(0, longest);
}

/** The post or comment a control belongs to. A menu may be drawn far away, but the button that opened it is not. */
function itemOf(control: HTMLElement): HTMLElement | undefined {
  const menu = nearest(control, menus);
  const openers = menu ? allWithin(document, '[aria-expanded="true"]') : [];
  return [menu?.parentElement ?? control, ...openers]
    .map((start) => names.nearest(start, 'press.item'))
    .find((item) => item !== undefined);
}

function concerned(item: HTMLElement): FoundPress['replyTo'] {
  const [post] = names.all(item, 'press.post');
  const text = wordsOf(post?.element ?? item);
  const [author] = wordsOf(item.querySelector<HTMLElement>(names.of('comment.author'))).split('\n');
  return { ...(text && { text }), ...(author && { author }) };
}

/** Of somebody met in a post, the name and headline: what the post says is no word about them. */
function actorOf(item: HTMLElement): FoundPress['to'] {
  const actor = item.querySelector<HTMLElement>(names.of('press.actor', 'comment.author'));
  const about = wordsOf(actor);
  const [name] = about.split('\n');
  return { kind: 'unknown', ...(name && { name }), ...(about && { about }) };
}

/** The press along a path on LinkedIn, with the post, the comment or the person it is about. */
export function pressOnLinkedin(path: readonly EventTarget[]): FoundPress | undefined {
  const found = pressAlong(path, names, [
    { part: 'press.repost', act: 'repost' },
    { part: 'press.delete-comment', act: 'delete-comment' },
    { part: 'press.connect', act: 'connect' },
    { part: 'press.accept', act: 'accept' },
    { part: 'press.follow', act: 'follow' },
    { part: 'press.like', act: 'like' },
    { part: 'press.message', act: 'message' },
  ]);
  if (!found) return undefined;
  const { act, control } = found;
  // The button of the same name only opens the menu.
  if (act === 'repost' && !nearest(control, menus)) return undefined;
  const item = itemOf(control);
  if (takingDown.has(act) && !item?.matches(names.of('comment.item'))) return undefined;
  if (toPosts.has(act)) return { act, control, ...(item && { replyTo: concerned(item) }) };
  if (act === 'message' && location.pathname.startsWith('/messaging')) return undefined;
  return item ? { act, control, to: actorOf(item) } : found;
}
