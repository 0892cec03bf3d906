import { isOrdinary } from '../gazetteer/names.ts';
import { plain, tidied } from './plain.ts';

/** Whose school some words speak of; `undecided` is a school where nobody has said what our own is called. */
export type SchoolNamed = 'own' | 'other' | 'undecided' | 'none';

const kinds =
  'primary|academy|high|school|infants?|juniors?|grammar|secondary|college|nursery|prep|sixth form|comprehensive|comp|c\\.?e\\.?|cofe|rc|catholic|federation|trust';
const fromKindOn = new RegExp(`(?: |^)(?:${kinds})(?: .*)?$`);
const year = '(?:[Yy](?:ea)?r?\\.? ?(?:1[0-3]|[1-9])(?:s|[A-Za-z]{1,2})?)';
const capitals = "([A-Z][A-Za-z']+(?: (?:[A-Z][A-Za-z'.]*|of|the|and))*)";

/** `Oakfield Primary School`, `The Dunham Academy`, `St Alder's High`. */
const shaped = new RegExp(
  `${capitals} (?:Primary|Academy|High|School|Infants?|Juniors?|Grammar|Secondary|College|Nursery|Prep)\\b`,
  'g',
);
/** `Y10 at Oakfield`, `pupil @ Oakfield`, `teacher, Oakfield`, `mum to two at Oakfield`. */
const afterWord = new RegExp(
  `(?:\\b(?:at|left|leaver|attends?|goes to|go to|teach(?:es)? at|works? at|ex|former|alumn(?:us|a|i) of|governor,|teacher,|TA,|pupil,|student,|head,|${year},?)|@) ?(?:the )?${capitals}`,
  'g',
);
/** `Marlcombe Y10`, `Ashvane Y8`, `Oakfield 2019-2024`, `Oakfield mum`. */
const beforeYear = new RegExp(
  `${capitals} (?:${year}\\b|20\\d\\d ?- ?\\d\\d|[Pp]upil|[Ss]tudent|[Mm]um|[Dd]ad|[Pp]arent|PTA|PTFA|[Aa]lum|[Ll]eaver)`,
  'g',
);
const notSchools =
  /^(?:The|Mum|Dad|Mam|Proud|Busy|Year|Yr|Y\d+|Reception|Class|Form|House|Set|Head|Teacher|Pupil|Student|Parent|Governor|Leeds|University|Uni|January|February|March|April|May|June|July|August|September|October|November|December|Primary|Secondary|High|School|Home|Work|Maths|English|Science|Art|Music|Drama|PE|History|Geography|Football|Rugby|Netball|My|Your|A|An|In|Of|I|We|Full|Former|Ex|Future|Aged|Left|Current|Registered|New|Old|Christ|Heart|KS\d|GCSEs?)$/;

function withoutNoise(name: string): string {
  return name
    .split(' ')
    .filter((word) => !notSchools.test(word))
    .join(' ');
}

function schoolNamesIn(words: string): string[] {
  const tidy = tidied(words);
  return [shaped, afterWord, beforeYear]
    .flatMap((pattern) => [...tidy.matchAll(pattern)])
    .map((match) => withoutNoise(match[1] ?? ''))
    .filter((name) => name.length > 2);
}

/** A school's name in full and without `Primary School` and the like, where that still tells it from a word. */
function formsOf(name: string): string[] {
  const full = plain(name);
  const short = full.replace(fromKindOn, '').replace(/^the /, '').trim();
  const telling = short.includes(' ') || (short.length > 3 && !isOrdinary(short));
  return telling && short !== full ? [full, short] : [full];
}

function isNamed(words: string, form: string): boolean {
  const bare = form.replace(/[^a-z0-9]/g, '');
  if (bare.length < 3) return false;
  const spaced = form.replace(/[^a-z0-9]+/g, '[^a-z0-9]*');
  if (new RegExp(`(?:^|[^a-z0-9])${spaced}(?:'?s)?(?:$|[^a-z0-9])`).test(words)) return true;
  return bare.length > 5 && new RegExp(`(?:^|[^a-z0-9])@?[a-z0-9._]*${bare}`).test(words);
}

/** Whose school a bio names, by the names that the school goes by in the settings and by what a school's name looks like. */
export function schoolNamed(words: string, ownNames: readonly string[]): SchoolNamed {
  const lower = plain(words);
  if (ownNames.some((name) => formsOf(name).some((form) => isNamed(lower, form)))) return 'own';
  if (schoolNamesIn(words).length === 0) return 'none';
  return ownNames.length === 0 ? 'undecided' : 'other';
}
