import { linkedinSelectors as names } from '../selectors.ts';
import { writersPictured } from './identity.ts';

interface Author {
  name?: string;
  /** Names of others that its picture bears. */
  pictured: string[];
  /** Who will see it, in the words of the page. */
  audience?: string;
}

/** What the button over the composer says: in its first line as whom one writes, in its second for whom. */
export function authorOf(boundary: HTMLElement): Author {
  const button = boundary.querySelector<HTMLElement>(names.of('account.author'));
  if (!button) return { pictured: [] };
  const [name, audience] = button.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return { pictured: writersPictured(button), ...(name && { name }), ...(audience && { audience }) };
}
