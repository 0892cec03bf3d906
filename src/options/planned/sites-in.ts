import type { SiteId } from '../../model/draft.ts';
import { headingWords } from '../../tables/heading-words.ts';

const names: Readonly<Record<string, readonly SiteId[]>> = {
  x: ['x'],
  twitter: ['x'],
  tweet: ['x'],
  facebook: ['facebook'],
  fb: ['facebook'],
  instagram: ['instagram'],
  insta: ['instagram'],
  ig: ['instagram'],
  linkedin: ['linkedin'],
  all: ['x', 'facebook', 'instagram', 'linkedin'],
  everywhere: ['x', 'facebook', 'instagram', 'linkedin'],
};

/** Words without a cell's dress; LinkedIn is one word however it is written. */
function wordsOf(cell: string): string[] {
  return headingWords(cell.replace(/linked ?in/gi, 'linkedin'));
}

/** The sites that a cell such as "FB + Insta" names, and those of its parts that name none: "TikTok". */
export function sitesIn(cell: string): { sites: SiteId[]; unknown: string[] } {
  const sites = new Set<SiteId>();
  const unknown: string[] = [];
  for (const part of cell.split(/[,;/&+|\n]|\band\b/i)) {
    const found = wordsOf(part).flatMap((word) => (Object.hasOwn(names, word) ? (names[word] ?? []) : []));
    for (const site of found) sites.add(site);
    if (found.length === 0 && part.trim() !== '') unknown.push(part.trim());
  }
  return { sites: [...sites], unknown };
}
