import type { Recipient } from '../model/draft.ts';
import { allWithin, around } from './dom.ts';

/** How much may stand beside a name before it is no longer about that person, in characters. */
const longestBeside = 300;

function wordsOf(element: HTMLElement): string {
  return (element.innerText ?? element.textContent ?? '').trim();
}

/** What stands beside a name in the same small part of the page: a handle, a headline, a bio. */
function beside(heading: HTMLElement, name: string, apartFrom: Element): string {
  let about = '';
  for (const candidate of around(heading)) {
    if (candidate.contains(apartFrom) || candidate.matches('main, [role="main"], body')) break;
    const words = wordsOf(candidate);
    if (words.length > longestBeside) break;
    about = words;
  }
  return about.replace(name, ' ').replace(/\s+/g, ' ').trim();
}

/** Somebody who is named around an element, nearest first: by what the name is written in, and whose name it may not be. */
export function personNear(
  element: Element,
  selector: string,
  own?: string,
): Pick<Recipient, 'name' | 'about'> | undefined {
  for (const candidate of around(element)) {
    for (const heading of allWithin(candidate, selector)) {
      if (element.contains(heading)) continue;
      const [name = ''] = wordsOf(heading).split('\n');
      if (name === '' || name === own) continue;
      const about = beside(heading, name, element);
      return { name, ...(about && { about }) };
    }
  }
  return undefined;
}
