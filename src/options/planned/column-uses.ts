import type { SiteId } from '../../model/draft.ts';
import { headingWords } from '../../tables/heading-words.ts';
import type { Line } from '../../tables/separated.ts';
import { sitesIn } from './sites-in.ts';

/** What a column of a content calendar can hold, in the order in which it is offered. */
export const columnUses = [
  'text',
  'hashtags',
  'link',
  'site',
  'account',
  'date',
  'time',
  'picture',
  'alt',
  'ignored',
] as const;
export type ColumnUse = (typeof columnUses)[number];

const set = (words: string) => new Set(words.split(' '));

/** Words that make a heading one about the post rather than a part of it: "Post type", "Caption approved by". */
const about = set(
  'id ref reference type format status approved approval approver owner author by notes note number no length count campaign theme topic week deadline idea',
);
const pictures = set(
  'image images photo photos picture pictures pic pics visual visuals graphic graphics asset assets media creative video videos attachment attachments file files filename filenames artwork',
);
/** These name the text only where no heading names it more plainly: "Post" beside "Caption" is a number or a title. */
const vagueText = set('post posts content update draft description');

const words: readonly { use: ColumnUse; any: ReadonlySet<string> }[] = [
  { use: 'alt', any: set('alt alttext') },
  { use: 'hashtags', any: set('hashtag hashtags tags') },
  { use: 'link', any: set('link links url urls') },
  { use: 'date', any: set('date dates scheduled schedule publish when live') },
  { use: 'time', any: set('time times') },
  { use: 'account', any: set('account accounts profile handle page') },
  { use: 'site', any: set('site sites platform platforms channel channels network networks where') },
  { use: 'text', any: set('text caption captions copy wording message body tweet tweets') },
  { use: 'picture', any: pictures },
  { use: 'text', any: vagueText },
];

/** Headings whose words would mislead one by one. */
const whole: Readonly<Record<string, ColumnUse>> = {
  'social media': 'site',
  'image text': 'alt',
  'image link': 'picture',
  'image url': 'picture',
  'photo link': 'picture',
};

/** A heading has few words; a text that happens to hold one of them has more. */
const longestHeading = 6;

function useOf(heading: string): { use: ColumnUse; vague: boolean } | undefined {
  const written = headingWords(heading);
  const has = (any: ReadonlySet<string>) => written.some((word) => any.has(word));
  if (written.length === 0 || written.length > longestHeading) return undefined;
  const known = whole[written.join(' ')];
  if (known) return { use: known, vague: false };
  if (has(about)) return undefined;
  if (written.includes('description') && has(pictures)) return { use: 'alt', vague: false };
  const found = words.find(({ any }) => has(any));
  if (!found) return undefined;
  return { use: found.use, vague: found.any === vagueText && siteOfHeading(heading) === undefined };
}

/** How well a row reads as headings: different things that content calendars hold, with the text first. */
export function headingScore(cells: readonly string[]): number {
  const uses = new Set(cells.map((cell) => useOf(cell)?.use).filter((use) => use !== undefined));
  return uses.size + (uses.has('text') ? 1 : 0);
}

/** The length of what a column holds, on average over the rows in which it holds something. */
function usualLength(rows: readonly Line[], column: number): number {
  const lengths = rows.flatMap(({ cells }) => {
    const length = cells[column]?.trim().length ?? 0;
    return length > 0 ? [length] : [];
  });
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}

/** From this length on, in characters, what a column usually holds reads as text rather than as a word or a date. */
const readsAsText = 25;

/**
 * What each column seems to hold, by its heading. A column headed by a site alone holds text where it reads so; without
 * any column of text, the one with the longest cells is taken for it.
 */
export function suggestUses(headings: readonly string[], rows: readonly Line[], width: number): ColumnUse[] {
  const found = Array.from({ length: width }, (_, at) => useOf(headings[at] ?? ''));
  const plain = found.some((one) => one?.use === 'text' && !one.vague);
  const uses = found.map((one, at): ColumnUse => {
    if (one) return one.vague && plain ? 'ignored' : one.use;
    const namesSite = siteOfHeading(headings[at] ?? '') !== undefined;
    return namesSite && usualLength(rows, at) >= readsAsText ? 'text' : 'ignored';
  });
  if (uses.includes('text')) return uses;
  const lengths = uses.map((use, at) => (use === 'ignored' ? usualLength(rows, at) : 0));
  const longest = Math.max(...lengths);
  return longest > 0 ? uses.with(lengths.indexOf(longest), 'text') : uses;
}

/** The one site that a heading such as "LinkedIn copy" names. */
export function siteOfHeading(heading: string): SiteId | undefined {
  const { sites } = sitesIn(heading);
  return sites.length === 1 ? sites[0] : undefined;
}
