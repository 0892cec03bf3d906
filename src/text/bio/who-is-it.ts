import type { Recipient, Tie } from '../../model/draft.ts';
import type { Reading } from '../reading.ts';
import { ageTold } from './age.ts';
import { schoolPostTold } from './colleague.ts';
import { isGrownUp } from './grown-up.ts';
import { isInstitution } from './institution.ts';
import { isJournalist } from './journalist.ts';
import { type Leaving, leavingTold } from './leaving.ts';
import { parentTold } from './parent.ts';
import { plain, readBio } from './plain.ts';
import { goesToSchool, isStudent } from './school-year.ts';
import { type SchoolNamed, schoolNamed } from './schools.ts';
import { isTold, tieTold } from './tie.ts';

/**
 * Who somebody is, as far as the words beside a button tell. `young` is a child or young person of school age, `left`
 * somebody who left the school lately; both at once is a child who moved on. `told` says that a tie or a contact was
 * declared or talked over; `ofTheWriter` that the words call somebody a colleague of the person at the
 * screen, whatever school is named. A parent is one of a pupil of this school; any other is a grown-up.
 */
export interface Somebody {
  kind: 'pupil' | 'parent' | 'colleague' | 'institution' | 'journalist' | 'grown-up' | 'unknown';
  school: SchoolNamed;
  young: boolean;
  left: boolean;
  ofTheWriter: boolean;
  tie?: Tie;
  told: boolean;
}

const leftWords = /\b(?:ex|formerly|former|left|leaver|was at|used to go to|went to|alum(?:n(?:us|a|i))?)\b/i;
const exName = /\b(?:ex|formerly|used to go to|went to|left)[ -]/i;
const lastSchoolAge = 17;
const grownUpAge = 19;

/** What is said of today, and what is said of a school that was left. */
function timesIn(said: string): { now: string; former: string } {
  const parts = said.split(/[|,.;()\n]| and /);
  return {
    now: parts.filter((part) => !leftWords.test(part)).join(' | '),
    former: parts.filter((part) => leftWords.test(part)).join(' | '),
  };
}

function leaving(said: string, bio: Reading, day: string, ownNames: readonly string[]): Leaving | undefined {
  const { former } = timesIn(said);
  const whose = schoolNamed(former === '' ? said : former, ownNames);
  const told = leavingTold(bio, plain(said), day, {
    own: schoolNamed(said, ownNames) === 'own',
    ex: exName.test(former) && (whose === 'own' || whose === 'undecided'),
  });
  return told === 'lately' && whose === 'other' ? undefined : told;
}

/** Somebody by their words, where nobody has said who it is. */
function kindByWords(
  name: string,
  about: Reading,
  bio: Reading,
  school: SchoolNamed,
  young: boolean,
): Somebody['kind'] {
  if (isJournalist(bio)) return 'journalist';
  const post = schoolPostTold(bio);
  if (isInstitution(name, about, young || post !== 'no')) return 'institution';
  const parent = parentTold(bio);
  if (post === 'colleague' || (post === 'school-post' && parent !== 'of-a-pupil')) return 'colleague';
  const ours = school === 'own' || school === 'undecided';
  if (parent === 'of-a-pupil' ? school !== 'other' : parent === 'perhaps' && ours) return 'parent';
  if (parent !== 'no') return 'grown-up';
  if (young) return 'pupil';
  return isGrownUp(bio) ? 'grown-up' : 'unknown';
}

function kindOf(recipient: Recipient, byWords: () => Somebody['kind']): Somebody['kind'] {
  const { kind, declared } = recipient;
  switch (kind) {
    case 'pupil':
      return declared === 'not-a-pupil' ? 'unknown' : 'pupil';
    case 'parent':
      return declared === 'not-a-parent' ? 'unknown' : 'parent';
    case 'press':
      return 'journalist';
    case 'public':
    case 'unknown': {
      const found = byWords();
      return declared === `not-a-${found}` ? 'unknown' : found;
    }
    default:
      return kind satisfies never;
  }
}

/** Who somebody is, by name, bio and handle, on a day (`2026-11-21`) and for a school with these names. */
export function whoIsIt(recipient: Recipient, day: string, ownNames: readonly string[]): Somebody {
  const { name: called = '', about: shown = '', declared } = recipient;
  const said = `${called} | ${shown}`;
  const [bio, about] = [readBio(said), readBio(shown)];
  const { now } = timesIn(said);
  const when = leaving(said, bio, day, ownNames);
  const age = ageTold(plain(shown));
  const grown = (age !== undefined && age >= grownUpAge) || when === 'long-ago';
  const whose = schoolNamed(said, ownNames);
  const atSchool = when === 'to-come' || (age !== undefined && age <= lastSchoolAge);
  const signs =
    atSchool ||
    goesToSchool(readBio(now), plain(now)) ||
    goesToSchool(bio, plain(said)) ||
    (whose === 'own' && isStudent(readBio(now)));
  const adult = age === undefined && isGrownUp(bio);
  const maybeYoung = signs && !grown && (recipient.kind === 'pupil' || !adult);
  const kind = kindOf(recipient, () => {
    const found = kindByWords(plain(called), about, bio, whose, maybeYoung);
    return grown && found === 'unknown' ? 'grown-up' : found;
  });
  const corrected = declared === 'not-a-pupil' || declared === 'not-a-parent';
  const tie = corrected
    ? undefined
    : (declared ?? tieTold(about, recipient.kind === 'unknown' && !isTold(about)));
  const person = (kind === 'pupil' || kind === 'unknown') && declared !== 'not-a-pupil';
  const young = maybeYoung && person;
  return {
    kind,
    school: kind === 'pupil' ? schoolNamed(now, ownNames) : whose,
    young,
    left: when === 'lately' && person && !grown && (young || !adult),
    ofTheWriter: schoolPostTold(bio) === 'colleague',
    ...(tie ? { tie } : {}),
    told: isTold(about) || (recipient.told ?? '').trim() !== '',
  };
}
