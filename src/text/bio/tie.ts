import type { Tie } from '../../model/draft.ts';
import { group, type Phrases, phrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';

group(
  'tie-child',
  'daughter, son, child, stepson, stepdaughter, step son, step daughter, foster son, foster daughter, foster child',
);
group(
  'tie-kin',
  'niece, nephew, cousin, sister, brother, sibling, grandson, granddaughter, grandchild, aunt, auntie, uncle, sister in law, brother in law, relative, relation, family member, family',
);
group('tie-friend', 'godson, goddaughter, family friend, close friend, old friend, best friend');

interface Words {
  tie: Tie;
  /** With a word before it that says whose it is. */
  bound: Phrases;
  alone: Phrases;
}

const all: Words[] = [
  {
    tie: 'family-friend',
    bound: phrases(`
      your|own|my|our|acknowledged|declared|as|marked|of|a|an ..2 <tie-friend>
      friend|neighbour|neighbor|mate|flatmate|godparent lad|boy|girl|son|daughter|child|kid
    `),
    alone: phrases('<tie-friend>'),
  },
  {
    tie: 'own-child',
    bound: phrases('your|own|my|our|acknowledged|declared|as ..2 <tie-child>'),
    alone: phrases('<tie-child>'),
  },
  {
    tie: 'relative',
    bound: phrases('your|own|my|our|acknowledged|declared|as ..2 <tie-kin>'),
    alone: phrases('<tie-kin>'),
  },
];

const told = phrases(`
  declared, declaration, acknowledged, acknowledgement, marked as, recorded, discussed with, discussion noted, agreed with, on record
  lead|head|headteacher|principal|dsl ..2 emailed|informed|told|knows
  head|headteacher note
`);
const notTold = phrases(
  'no, not, nothing, none, without, never, undeclared, unacknowledged, missing, yet to be? declare|tell|inform',
);
const speaking = new Set('is are has goes go attends attend was'.split(' '));

/** Whether the words say that somebody was told of a tie or a contact, as in `niece, lead emailed 4 Sept`. */
export function isTold(about: Reading): boolean {
  return about.has(told) && !about.has(notTold);
}

/**
 * How somebody is bound to the person at the screen, by words about them: `own daughter, declared`, `your nephew in Y8`.
 * What stands alone at the beginning counts only where it cannot be somebody's bio.
 */
export function tieTold(about: Reading, mayBeBio: boolean): Tie | undefined {
  const word = (at: number) => about.tokens[at]?.norm ?? '';
  const open = ({ from, to }: { from: number; to: number }) =>
    !speaking.has(word(to)) && !(mayBeBio && /^(?:my|our)$/.test(word(from)));
  const found = all.find(
    ({ bound, alone }) =>
      about.all(bound).some(open) ||
      (!mayBeBio && about.all(alone).some(({ from, to }) => from === 0 && open({ from, to }))),
  );
  return found?.tie;
}
