import type { ShownComment } from '../model/messages.ts';
import { isVisible } from './dom.ts';
import { profileAt } from './presses.ts';
import type { Site } from './site.ts';

/** A comment on the page, and where it stands there. */
export interface PlacedComment extends ShownComment {
  element: HTMLElement;
}

const longest = 4_000;
const controls = 'button, [role="button"], [contenteditable="true"], textarea, form';

function wordsOf(elements: readonly HTMLElement[]): string {
  return elements
    .map((element) => element.innerText.trim())
    .filter(Boolean)
    .join('\n')
    .slice(0, longest);
}

/** Those that lie in none of the others. */
function outermost(elements: readonly HTMLElement[]): HTMLElement[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

function handleOf(author: HTMLElement | undefined): string | undefined {
  const link = author?.closest('a[href]') ?? author?.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  return URL.canParse(href, location.href) ? profileAt(new URL(href, location.href)) : undefined;
}

/** The comments that can be seen on a site's page, in the page's order. */
export function commentsOn({ selectors: names }: Site): PlacedComment[] {
  const comments = names.all(document, 'incoming.comment').map(({ element }) => element);
  const all = new Set(comments);
  return comments.filter(isVisible).flatMap((element) => {
    // An answer that lies inside the comment it answers is one of its own.
    const own = (found: HTMLElement): boolean => {
      let at: HTMLElement | null = found;
      while (at && !all.has(at)) at = at.parentElement;
      return at === element && found !== element;
    };
    const [by] = names
      .all(element, 'incoming.author')
      .map((match) => match.element)
      // The picture beside the name leads to the same page, without a word.
      .filter((found) => own(found) && found.innerText.trim() !== '');
    const said = names
      .all(element, 'incoming.text')
      .map((match) => match.element)
      .filter(
        (found) =>
          own(found) && !found.closest(controls) && !by?.contains(found) && !found.contains(by ?? null),
      );
    const text = wordsOf(outermost(said));
    if (text === '') return [];
    const author = by?.innerText.trim().split('\n')[0]?.trim();
    const handle = handleOf(by);
    return [{ element, text, ...(author && { author }), ...(handle && { handle }) }];
  });
}
