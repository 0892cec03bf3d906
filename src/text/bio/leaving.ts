import { phrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';

/** When somebody leaves or left school, seen from a day: still to come, within the last years, or long ago. */
export type Leaving = 'to-come' | 'lately' | 'long-ago';

/** Whoever left school longer ago than this many years is grown up. */
const recentYears = 6;
const pupilYears = 14;

const yearOf = [
  /\bclass of (?:'|of )?((?:19|20)?\d\d)\b/,
  /\bc\/?o ?'?((?:19|20)?\d\d)\b/,
  /\b(?:leavers?|left|leaving|finished|graduated)(?: [a-z' ]{0,40}?)?(?: in| of)? ?'?((?:19|20)\d\d)\b/,
  /\bleavers? '?(\d\d)\b/,
  /\b((?:19|20)\d\d) leavers?\b/,
  /\b(?:19|20)\d\d ?- ?((?:19|20)?\d\d)\b/,
];
/** `Oakfield '27`: only beside the school's own name. */
const besideOwn = /[a-z] '(\d\d)(?: ?\||$)/;
const left = phrases(`
  alum, alumnus, alumna, alumni, leaver, leavers
  former|ex|past|old|previous ..1 pupil|student|prefect
  former|ex|past|old|previous ..1 sixth former
  former|ex|past|old|previous ..1 head boy|girl
  was|were|be a pupil|student
  was in your|my class
  used to go
  went to ..4 school|academy|primary
  left school|us, left in june|july|august|summer, left last|this year|summer|july|june|term
  finished|left sixth form, finished|left {year}
`);
const atUniversity = /\b(?:uni|university|college of|law school|medical school|business school)\b/;

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The English school year ends with July: `2026-07-31` still belongs to the class of 2026. */
function lastLeavers(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) >= '08' ? year : year - 1;
}

/**
 * What a bio, in plain words, tells of leaving school on a day; `own` is that it names our own school, `ex` that it says
 * `ex` of it.
 */
export function leavingTold(
  bio: Reading,
  words: string,
  day: string,
  { own, ex }: { own: boolean; ex: boolean },
): Leaving | undefined {
  if (atUniversity.test(words) && !/\bleaver|\bleft\b|\bex\b|\bformer\b|\balum/.test(words)) return undefined;
  const patterns = own ? [...yearOf, besideOwn] : yearOf;
  const digits = patterns.map((pattern) => pattern.exec(words)?.[1]).find((found) => found !== undefined);
  if (digits !== undefined) {
    const since = lastLeavers(day) - fullYear(digits);
    if (since < 0) return -since <= pupilYears ? 'to-come' : undefined;
    return since <= recentYears ? 'lately' : 'long-ago';
  }
  return ex || bio.has(left) ? 'lately' : undefined;
}
