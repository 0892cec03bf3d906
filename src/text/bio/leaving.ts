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
const left = [
  /\balum(?:n(?:us|a|i|ae))?\b/,
  /\b(?:former|ex|past) ?-? ?(?:[a-z']+ )?(?:pupil|student|sixth ?former|head ?boy|head ?girl)\b/,
  /\b(?:school|recent|year 11|year 13|y11|y13) leaver\b|\bleaver\b/,
  /\b(?:was|used to be) (?:a pupil|a student|in your class|in my class)\b/,
  /\b(?:used to go to|went to)\b/,
  /\bold (?:boy|girl|[a-z]+ians?)\b/,
  /\b(?:just |only )?left (?:school|us|in (?:june|july|august|summer)|last (?:year|summer|july|june|term)|this (?:year|summer))\b/,
  /\b(?:finished|left) (?:sixth form|year (?:6|11|13)|y(?:6|11|13))\b/,
];
const atUniversity = /\b(?:uni|university|college of|law school|medical school|business school)\b/;

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The English school year ends with July: `2026-07-31` still belongs to the class of 2026. */
function lastLeavers(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) >= '08' ? year : year - 1;
}

/** What a bio, in plain words, tells of leaving school; `exOwn` is that it says `ex` of a school that is our own. */
export function leavingTold(words: string, day: string, exOwn: boolean): Leaving | undefined {
  if (atUniversity.test(words) && !/\bleaver|\bleft\b|\bex\b|\bformer\b|\balum/.test(words)) return undefined;
  const digits = yearOf.map((pattern) => pattern.exec(words)?.[1]).find((found) => found !== undefined);
  if (digits !== undefined) {
    const since = lastLeavers(day) - fullYear(digits);
    if (since < 0) return -since <= pupilYears ? 'to-come' : undefined;
    return since <= recentYears ? 'lately' : 'long-ago';
  }
  return exOwn || left.some((pattern) => pattern.test(words)) ? 'lately' : undefined;
}
