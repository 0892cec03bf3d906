import { around } from '../dom.ts';
import { xSelectors as names } from '../selectors.ts';
import type { Around } from '../site.ts';

const longest = 600;

function wordsIn(element: Element, part: 'message.recipient' | 'message.about'): string | undefined {
  const shown = names.all(element, part).map(({ element: one }) => one.innerText.trim());
  return shown.find((words) => words !== '')?.slice(0, longest);
}

/** Who gets a message, by what stands above its conversation: no further out than the drawer or column it is in. */
export function recipientOf(boundary: HTMLElement): Around {
  let name: string | undefined;
  let about: string | undefined;
  for (const candidate of around(boundary)) {
    name ??= wordsIn(candidate, 'message.recipient')?.split('\n')[0]?.trim();
    about ??= wordsIn(candidate, 'message.about');
    if (candidate.matches(names.of('message.room'))) break;
  }
  return { to: { kind: 'unknown', ...(name && { name }), ...(about && { about }) } };
}
