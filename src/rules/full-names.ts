import { isForename, isOrdinary } from '../text/gazetteer/names.ts';
import { thanks } from '../text/lexicon/grown-ups.ts';
import { placeForenames } from '../text/name-words.ts';
import type { Person } from '../text/person.ts';
import { phrases } from '../text/phrases.ts';
import { pupilHood } from './pupils.ts';
import type { Look } from './rule.ts';

const noPerson = phrases(
  '{name} lecture|building|block|wing|room|hall|road|street|lane|scheme|regeneration|station|hotel|line|stand|suite|garden|gardens|memorial|library',
);

/** On a school's page a bare name that is in the lists of names may well be a pupil's. */
function bareName({ reading, draft }: Look, person: Person): boolean {
  const forename = person.forename.toLowerCase();
  return (
    draft.account === 'official' &&
    isForename(forename) &&
    !isOrdinary(forename) &&
    !placeForenames.has(forename) &&
    !reading.has(thanks, person.sentence) &&
    !reading.has(noPerson, person.sentence)
  );
}

/** How surely a full name is a pupil's and to be spoken of. */
export function fullNameOf(look: Look, person: Person): 'sure' | 'unsure' | 'quiet' {
  const hood = pupilHood(look, person);
  if (hood === 'sure') return 'sure';
  if (hood === 'possible' && person.listed && bareName(look, person)) return 'unsure';
  return hood === 'likely' ? 'unsure' : 'quiet';
}
