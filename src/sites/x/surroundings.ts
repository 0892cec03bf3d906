import { allWithin, around, dialogSelector, nearest } from '../dom.ts';
import { xSelectors as names } from '../selectors.ts';
import type { Around } from '../site.ts';
import { partsOf, scopeOf } from './bounds.ts';

type Concerned = NonNullable<Around['replyTo']>;

const longest = 2_000;

function comesBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Name and handle of who wrote a post, without its time. */
export function authorOf(post: Element): string {
  const [shown] = names.all(post, 'press.name');
  const lines = (shown?.element.innerText ?? '').split('\n').map((line) => line.trim());
  const handle = lines.slice(1).find((line) => line.startsWith('@'));
  return [lines[0], handle].filter(Boolean).join(' ');
}

/** What a post says, and who says it. */
export function concerned(post: Element): Concerned {
  const [words] = names.all(post, 'press.post');
  const text = words?.element.innerText.trim().slice(0, longest);
  const author = authorOf(post);
  return { ...(text && { text }), ...(author && { author }) };
}

/**
 * The post that a composer answers: the nearest one above the text in the same dialog or column. The page says nothing
 * else of it until the field has the focus (2026-10).
 */
function answered(boundary: HTMLElement, text: HTMLElement): Element | undefined {
  const scope = scopeOf(boundary);
  for (const column of around(boundary)) {
    if (column !== scope && !column.matches(names.of('post.column'))) continue;
    if (column === document.body) return undefined;
    const above = allWithin(column, names.of('post.parent')).findLast(
      (post) => scopeOf(post) === scope && !post.contains(text) && comesBefore(post, text),
    );
    if (above || column === scope) return above;
  }
  return undefined;
}

/** The post that is quoted: its card lies in the composer, under the text. */
function quoted(boundary: HTMLElement, text: HTMLElement): Element | undefined {
  const words = allWithin(boundary, names.of('press.post')).find(
    (element) => comesBefore(text, element) && scopeOf(element) === scopeOf(boundary),
  );
  const post = words?.closest(names.of('post.parent'));
  if (post && !scopeOf(boundary).matches(dialogSelector)) return undefined;
  return post ?? (words && nearest(words, names.of('post.card')));
}

/** Who will see the post, by the control above the text; where only some see it, it names the community. */
function audienceOf(boundary: HTMLElement, text: HTMLElement): string | undefined {
  const controls = allWithin(boundary, names.of('post.audience')).filter(
    (control) => comesBefore(control, text) && !control.closest(names.of('post.parent')),
  );
  return controls.map((control) => control.innerText.trim()).findLast((words) => /\p{L}/u.test(words));
}

/** What a composer is for, by what stands around its text. */
export function surroundingsOf(boundary: HTMLElement): Around & { surface: 'post' | 'comment' | 'repost' } {
  const text = partsOf(boundary)[0]?.editable;
  if (!text) return { surface: 'post' };
  const audience = audienceOf(boundary, text);
  const shared = { ...(audience && { audience }) };
  const parent = answered(boundary, text);
  const isAnswer =
    parent !== undefined ||
    location.search.includes('in_reply_to') ||
    nearest(boundary, names.of('post.inlineReply')) !== undefined;
  if (isAnswer) return { surface: 'comment', ...shared, ...(parent && { replyTo: concerned(parent) }) };
  const card = quoted(boundary, text);
  if (card) return { surface: 'repost', ...shared, replyTo: concerned(card) };
  const onStatusPage = /\/status\/\d+/.test(location.pathname);
  return { surface: onStatusPage ? 'comment' : 'post', ...shared };
}
