import { isForename, isOrdinary } from '../gazetteer/names.ts';
import { plain, tidied } from './plain.ts';

/** Whose school some words speak of; `undecided` is a school where nobody has said what our own is called. */
export type SchoolNamed = 'own' | 'other' | 'undecided' | 'none';

const words = (source: string) => new Set(source.split(' '));
const kinds = words(
  'primary academy high school infant infants junior juniors grammar secondary college nursery prep comprehensive comp ce cofe rc catholic federation trust sixth',
);
const joining = words('of the and');
/** `Y10 at Oakfield`, `pupil, Oakfield`, `ex Oakfield`. */
const before = words(
  'at @ left leaver attends listing lists ex former formerly alumnus alumna alumni pupil student teacher governor ta head headteacher senco caretaker principal attended',
);
/** `Oakfield mum`, `Oakfield alum`, `Marlcombe pupil`. */
const after = words('pupil student mum dad mam parent pta ptfa alum alumni leaver leavers governor teacher');
const noNames = words(
  'the mum dad mam mother father parent carer proud busy year yr reception class form house set head teacher pupil student governor leeds university uni january february march april may june july august september october november december primary secondary high school home work maths english science art music drama pe history geography football rugby netball my your a an in of i we he she full former ex future aged left current registered new old christ heart gcse gcses ta senco chair principal old boys girls',
);
const year = /^y(?:ea)?r?\.?(?:1[0-3]|[1-9])(?:s|[a-z]{1,2})?$/;
const years = /^(?:19|20)\d\d(?:-(?:20)?\d\d)?$/;

interface Word {
  raw: string;
  norm: string;
  /** Whether a comma or the like stands after it, and whether what follows is another statement. */
  ends: boolean;
  stops: boolean;
}

function wordsOf(text: string): Word[] {
  return tidied(text)
    .replace(/@(?=[A-Z ])/g, ' @ ')
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const raw = part.replace(/[^\p{L}\p{N}'@|-]/gu, '');
      return { raw, norm: raw.toLowerCase(), ends: /[,.:;)|]$/.test(part), stops: /[.:;)|]$/.test(part) };
    });
}

function isName(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Lu}[\p{L}'-]{2,}$/u.test(word.raw) &&
    !noNames.has(word.norm) &&
    !kinds.has(word.norm) &&
    !after.has(word.norm) &&
    !year.test(word.norm)
  );
}

/** Whether a school is named by its place: before its kind, after `at` and the like, or before a year or a role. */
function isPlaced(all: readonly Word[], at: number): boolean {
  const next = all[at + 1];
  const afterNext = all[at + 2];
  const follows = next !== undefined && !all[at]?.ends;
  if (follows && kinds.has(next.norm)) return true;
  if (isForename(all[at]?.norm ?? '')) return false;
  const previous = all[at - 1];
  // In "Leah Barnes Y10" the word before the year is a surname.
  const isSurname = previous !== undefined && !previous.ends && isForename(previous.norm);
  if (follows && (after.has(next.norm) || (!isSurname && (year.test(next.norm) || years.test(next.norm)))))
    return true;
  if (
    follows &&
    !isSurname &&
    /^y(?:ea)?r$/.test(next.norm) &&
    /^(?:1[0-3]|[1-9])/.test(afterNext?.norm ?? '')
  )
    return true;
  let last = at - 1;
  while (last >= 0 && (joining.has(all[last]?.norm ?? '') || isName(all[last])) && !all[last]?.ends)
    last -= 1;
  const lead = all[last];
  if (lead === undefined || lead.stops) return false;
  if (lead.norm === 'ex-' || /^ex-\p{L}{3,}/u.test(lead.norm)) return true;
  return (
    before.has(lead.norm) ||
    year.test(lead.norm) ||
    (/^(?:1[0-3]|[1-9])[a-z]?$/.test(lead.norm) && /^y(?:ea)?r$/.test(all[last - 1]?.norm ?? ''))
  );
}

function namesSchool(text: string): boolean {
  const all = wordsOf(text);
  return all.some((word, at) => /^ex-\p{Lu}/iu.test(word.raw) || (isName(word) && isPlaced(all, at)));
}

/** A school's name in full and without `Primary School` and the like, where that still tells it from a word. */
function formsOf(name: string): string[] {
  const full = bare(name).trim().split(' ');
  const kind = full.findIndex((word, at) => at > 0 && kinds.has(word));
  const short = (kind > 0 ? full.slice(0, kind) : full).filter((word) => word !== 'the');
  const telling = short.length > 1 || ((short[0]?.length ?? 0) > 3 && !isOrdinary(short[0] ?? ''));
  return telling ? [full.join(' '), short.join(' ')] : [full.join(' ')];
}

function bare(text: string): string {
  const spaced = plain(text)
    .replace(/'s?(?![a-z])/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${spaced.trim()} `;
}

function isNamed(text: string, form: string): boolean {
  if (form.length < 3) return false;
  if (bare(text).includes(` ${form} `)) return true;
  const together = form.replaceAll(' ', '');
  if (together.length < 6) return false;
  return plain(text)
    .split(' ')
    .some((word) => word.replace(/[^\p{L}\p{N}]/gu, '').includes(together));
}

/** Whose school a bio names, by the names that the school goes by in the settings and by what a school's name looks like. */
export function schoolNamed(text: string, ownNames: readonly string[]): SchoolNamed {
  if (ownNames.some((name) => formsOf(name).some((form) => isNamed(text, form)))) return 'own';
  if (!namesSchool(text)) return 'none';
  return ownNames.length === 0 ? 'undecided' : 'other';
}
