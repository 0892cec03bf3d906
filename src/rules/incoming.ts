import { phrases } from '../text/phrases.ts';
import { abusiveOrHarassing } from './abusive-or-harassing.ts';
import { childRules, lookAtText } from './concerned.ts';
import { defamatoryOrFalseClaim } from './defamatory-or-false-claim.ts';
import { discriminatoryContent } from './discriminatory-content.ts';
import { disparagingSchoolCommunity } from './disparaging-school-community.ts';
import { illegalOrSexualContent } from './illegal-or-sexual-content.ts';
import type { Look, Rule } from './rule.ts';

/** What is wrong with a comment that somebody else left, the gravest first. */
export type Trouble = 'abuse' | 'hatred' | 'unlawful' | 'accusation' | 'names-child' | 'runs-down';

/** One thing wrong with a comment; `start` and `end` are UTF-16 offsets into it, absent when it is the whole of it. */
export interface IncomingTrouble {
  kind: Trouble;
  start?: number;
  end?: number;
  /** The words may well be meant otherwise. */
  unsure: boolean;
}

const sources: [Trouble, readonly Rule[]][] = [
  ['abuse', [abusiveOrHarassing]],
  ['hatred', [discriminatoryContent]],
  ['unlawful', [illegalOrSexualContent]],
  ['accusation', [defamatoryOrFalseClaim]],
  ['names-child', childRules.filter(({ id }) => id !== 'pupil-discussion')],
  ['runs-down', [disparagingSchoolCommunity]],
];

/** How a comment accuses or mocks somebody of the school without the words of a post by staff. */
const accuses = phrases(`
  that|this|the|those|these|your teacher|teachers|head|headteacher|ta|staff ..2 shouts|shout|hits|hit|screams|bullies|bully|swears|lies|pushed|grabbed|slapped|hurts
  mr|mrs|miss|ms|sir ..2 shouts|hits|bullies|screams|lies|slapped|grabbed at|kids|children|everyone|pupils|my|our|a|the
  teachers|staff|governors|head are|is ..2 pervs|perverts|paedos|nonces|liars|thieves|bullies|crooks|racists
  everyone|everybody knows ..1 {name} stinks|smells|nicks|steals|cheats|lies|wets
`);
/** A child pointed out: `That's Ben Carter from 3B in the middle`. */
const pointsOut = phrases(`
  that's|thats|there's|is|it's {fullname} ..2 from|in|of ..1 {class}|{year}
  that's|thats|there's|it's {name} ..2 from|in|of ..1 {class}|{year}
  {fullname} ..1 from|in {class}|{year}
  that's|thats|there's|it's {fullname} ..3 left|right|middle|front|back|behind|next
`);
/** The school run down in few words: `Larkmoor is a joke, avoid`. */
const runsDown = phrases(`
  {capital}|school|academy|place|head|staff is|are ..2 joke|shambles|disgrace|dump|hellhole|disgraceful|rubbish ..2
  {capital}|school|academy|place is|are ..4 avoid
`);
const pleasant = phrases(
  'right notes, spot on, the nail, the target, the mark, for six, thank you, well done, brilliant',
);

/** What is wrong with a comment that somebody else wrote under the school's post. */
export function troubleIn(
  text: string,
  look: Pick<Look, 'settings' | 'switches' | 'list'>,
): IncomingTrouble[] {
  if (text.trim() === '') return [];
  const there = lookAtText(text, look);
  const byRules = sources.flatMap(([kind, rules]) => {
    const seen = rules.flatMap((rule) => rule.find(there));
    const sighting = seen.find(({ unsure }) => !unsure) ?? seen[0];
    if (!sighting) return [];
    const { start, end, unsure = false } = sighting;
    return [{ kind, unsure, ...(start !== undefined && end !== undefined ? { start, end } : {}) }];
  });
  const own = (kind: Trouble, set: typeof accuses): IncomingTrouble[] =>
    byRules.some((one) => one.kind === kind && !one.unsure)
      ? []
      : there.reading
          .all(set)
          .filter(({ sentence }) => !there.reading.has(pleasant, sentence))
          .slice(0, 1)
          .map(({ start, end }) => ({ kind, start, end, unsure: false }));
  return [
    ...byRules,
    ...own('accusation', accuses),
    ...own('names-child', pointsOut),
    ...own('runs-down', runsDown),
  ];
}
