import type { Recipient, Tie } from '../../model/draft.ts';
import { ageTold } from './age.ts';
import { schoolJobTold } from './colleague.ts';
import { isGrownUp } from './grown-up.ts';
import { isInstitution } from './institution.ts';
import { isJournalist } from './journalist.ts';
import { type Leaving, leavingTold } from './leaving.ts';
import { parentTold } from './parent.ts';
import { plain } from './plain.ts';
import { goesToSchool } from './school-year.ts';
import { type SchoolNamed, schoolNamed } from './schools.ts';
import { isTold, tieTold } from './tie.ts';

/**
 * Who somebody is, as far as the words beside a button tell. `young` is a child or young person of school age, `left`
 * somebody who left the school lately; both at once is a child who moved on. `told` says that a tie or a contact was
 * declared or talked over.
 */
export interface Somebody {
  kind: 'pupil' | 'parent' | 'colleague' | 'institution' | 'journalist' | 'grown-up' | 'unknown';
  school: SchoolNamed;
  young: boolean;
  left: boolean;
  tie?: Tie;
  told: boolean;
}

const leftSchool =
  /(?:^|[|,.;(]|\band) ?[^|,.;(]*\b(?:ex|ex-|formerly|former|left|was at|used to go to|went to|alum(?:n(?:us|a|i))?)\b[^|,.;)]*/gi;
const exName = /\b(?:ex|formerly|used to go to|went to|left)[ -]/i;
const lastSchoolAge = 17;
const grownUpAge = 19;

function leaving(recipient: Recipient, day: string, ownNames: readonly string[]): Leaving | undefined {
  const words = `${recipient.name ?? ''} | ${recipient.about ?? ''}`;
  const former = (words.match(leftSchool) ?? []).join(' | ');
  const whose = schoolNamed(former, ownNames);
  const told = leavingTold(
    plain(words),
    day,
    exName.test(former) && (whose === 'own' || whose === 'undecided'),
  );
  if (told === 'lately' && whose === 'other') return undefined;
  return told;
}

function kindOf(recipient: Recipient, words: string, name: string, young: boolean): Somebody['kind'] {
  if (recipient.kind === 'pupil' || recipient.kind === 'parent') return recipient.kind;
  if (recipient.kind === 'press' || isJournalist(words)) return 'journalist';
  if (isInstitution(name, plain(recipient.about ?? ''))) return 'institution';
  const job = schoolJobTold(words);
  if (job === 'colleague') return 'colleague';
  const parent = parentTold(words);
  if (job === 'school-job' && !/\bparent governor\b/.test(words) && parent !== 'of-a-pupil')
    return 'colleague';
  if (parent !== 'no') return 'parent';
  if (job === 'school-job') return 'colleague';
  if (young) return 'pupil';
  return isGrownUp(words) ? 'grown-up' : 'unknown';
}

/** Who somebody is, by name, bio and handle, on a day (`2026-11-21`) and for a school with these names. */
export function whoIsIt(recipient: Recipient, day: string, ownNames: readonly string[]): Somebody {
  const said = `${recipient.name ?? ''} | ${recipient.about ?? ''}`;
  const [name, words] = [plain(recipient.name ?? ''), plain(said)];
  const about = plain(recipient.about ?? '');
  const when = leaving(recipient, day, ownNames);
  const age = ageTold(about);
  const grown = (age !== undefined && age >= grownUpAge) || when === 'long-ago';
  const now = said.replace(leftSchool, ' ');
  const signs =
    when === 'to-come' ||
    (age !== undefined && age <= lastSchoolAge) ||
    goesToSchool(plain(now)) ||
    goesToSchool(words);
  const young = signs && !grown && (recipient.kind === 'pupil' || age !== undefined || !isGrownUp(words));
  const first = kindOf(recipient, words, name, young);
  const kind = grown && first === 'unknown' ? 'grown-up' : first;
  const person = kind === 'pupil' || kind === 'unknown';
  const { declared } = recipient;
  const tie =
    declared === 'not-a-pupil' || declared === 'not-a-parent'
      ? undefined
      : (declared ?? tieTold(about, recipient.kind === 'unknown' && !isTold(about)));
  const corrected =
    (declared === 'not-a-pupil' && kind === 'pupil') || (declared === 'not-a-parent' && kind === 'parent');
  const school = schoolNamed(kind === 'pupil' ? now : said, ownNames);
  return {
    kind: corrected ? 'unknown' : kind,
    school,
    young: young && person && !corrected,
    left: when === 'lately' && person && !grown && !corrected && (young || !isGrownUp(words)),
    ...(tie ? { tie } : {}),
    told: isTold(about) || (recipient.told ?? '').trim() !== '',
  };
}
