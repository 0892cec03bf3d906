import type { Tie } from '../../model/draft.ts';

const whose = '(?:(?:your|own|my|our|acknowledged|declared|his|her|the|as|marked as|of|a) )';
const childWords = '(?:daughter|son|child|stepson|step ?daughter|step-son|foster (?:son|daughter|child))';
const kinWords =
  '(?:niece|nephew|cousin|sister|brother|sibling|grandson|granddaughter|grandchild|aunt|auntie|uncle|sister-in-law|brother-in-law|relative|relation|family member|family)';
const friendWords =
  "(?:godson|goddaughter|family friend|close friend|old friend|best friend|(?:close |family |best |old )*(?:friend|neighbour|mate|flatmate)'s (?:lad|boy|girl|son|daughter|child|kid))";

const told =
  /\b(?:declar(?:ed|ation)|acknowledge(?:d|ment)|marked as|(?:lead|head|headteacher|principal|dsl) (?:was |has been )?(?:emailed|informed|told|knows)|head'?s note|recorded|discussed with|discussion noted|agreed with|on record)\b/;
const notTold = /\b(?:no|not|nothing|none|without|never|yet to|undeclared|unacknowledged|missing)\b/;

function patternOf(words: string): { bound: RegExp; alone: RegExp } {
  return {
    bound: new RegExp(`(?:^|[|,( ])${whose}+(?:[a-z]+ )?${words}\\b(?! (?:is|are|has|goes|go|attends?)\\b)`),
    alone: new RegExp(`^${words}\\b`),
  };
}

const patterns: [Tie, ReturnType<typeof patternOf>][] = [
  ['family-friend', patternOf(friendWords)],
  ['own-child', patternOf(childWords)],
  ['relative', patternOf(kinWords)],
];

/** Whether the words say that somebody was told of a tie or a contact, as in `niece, lead emailed 4 Sept`. */
export function isTold(words: string): boolean {
  return told.test(words) && !notTold.test(words);
}

/**
 * How somebody is bound to the person at the screen, in plain words about them: `own daughter, declared`, `your nephew
 * in Y8`. What stands alone at the beginning counts only where it cannot be somebody's bio.
 */
export function tieTold(words: string, mayBeBio: boolean): Tie | undefined {
  const found = patterns.find(
    ([, { bound, alone }]) => bound.test(words) || (!mayBeBio && alone.test(words)),
  );
  return found?.[0];
}
