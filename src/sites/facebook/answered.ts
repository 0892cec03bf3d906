import { allWithin, dialogSelector, nearest } from '../dom.ts';
import { lexical } from '../editors/lexical.ts';
import { facebookSelectors as names } from '../selectors.ts';
import type { Around } from '../site.ts';

const longest = 2_000;
const words = '[dir="auto"]';

function wordsOf(element: HTMLElement): string {
  return element.innerText.replace(/\s+/g, ' ').trim();
}

/** The first name that an article shows: a heading or a link to a profile. */
function authorOf(article: HTMLElement): string | undefined {
  return allWithin(article, names.of('press.name'))
    .map(wordsOf)
    .find((name) => /\p{L}/u.test(name) && name.length <= 80);
}

/** What an article itself says, without the articles in it, its author, its buttons and what is being written under it. */
function textOf(article: HTMLElement, author: string | undefined): string {
  const inside = `${names.of('comment.article')}`;
  return allWithin(article, words)
    .filter(
      (element) =>
        element.parentElement?.closest(`${words}, ${inside}`) === article &&
        !element.closest('form, [role="button"], [contenteditable="true"]'),
    )
    .map((element) => element.innerText.trim())
    .filter((text) => text !== '' && text !== author)
    .join('\n')
    .slice(0, longest);
}

/** What an article says and who wrote it. */
export function concerned(article: HTMLElement): Pick<Around, 'replyTo'> {
  const author = authorOf(article);
  const text = textOf(article, author);
  if (text === '' && !author) return {};
  return { replyTo: { ...(text && { text }), ...(author && { author }) } };
}

/** The post or comment that an editor stands under: the comment whose author the editor's label names, else the post. */
export function answered(boundary: HTMLElement): Around {
  const inside = names.nearest(boundary, 'comment.article');
  const scope = inside ?? nearest(boundary, `${dialogSelector}, main, [role="main"]`);
  if (!scope) return {};
  const before = names
    .all(scope, 'comment.article')
    .map(({ element }) => element)
    .filter((article) => article.compareDocumentPosition(boundary) & Node.DOCUMENT_POSITION_FOLLOWING);
  const label = boundary.querySelector(lexical.selector)?.getAttribute('aria-label') ?? '';
  const comment = before.findLast((article) => {
    const author = authorOf(article);
    return author !== undefined && label.includes(author);
  });
  const article = comment ?? inside ?? before[0];
  return article ? concerned(article) : {};
}
