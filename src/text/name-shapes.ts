import { isForename, isOrdinary, isSurname } from './gazetteer/names.ts';
import { beside, capital } from './name-context.ts';
import { calendar, placeForenames, places } from './name-words.ts';
import type { Token } from './tokens.ts';

const praised = /^(?:done|congratulations|congrats|out|kudos|bravo|hurrah|hooray|thanks|props)$/;
const schoolFolk =
  /^(?:former|pupils?|students?|striker|goalkeeper|captains?|prefects?|winners?|leavers?|swimmer|runner|gymnast|champion|champ|scorers?|learner|ambassador|tutee|classmate|sixth-former)$/;
const periods = /^(?:week|month|term|day|year|half|fortnight)$/;

/** Whether a name stands where schools put the praised: `well done to …`, `star of the week: …`. */
export function praisedHere(tokens: readonly Token[], at: number): boolean {
  const [one, two, three] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (!one) return false;
  if (praised.test(one.norm) || schoolFolk.test(one.norm)) return true;
  if ((one.norm === 'to' || one.norm === 'our') && two && praised.test(two.norm)) return true;
  if (periods.test(one.norm) && two?.norm === 'the' && three?.norm === 'of') return true;
  return /^(?:is|goes)$/.test(one.norm) && !!two && periods.test(two.norm);
}

/** `A. Jones`, `J Leno`: an initial before a surname that is hardly anything else. */
export function initialAndSurname(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || next.sentence !== token.sentence || !/^[A-Z]$/.test(token.raw)) return false;
  if (!/^\.? $/.test(text.slice(token.end, next.start)) || next.case !== 'initial' || token.raw === 'I')
    return false;
  const dotted = text.charAt(token.end) === '.';
  if (!isSurname(next.stem) || places.has(next.stem) || calendar.has(next.stem)) return false;
  if (isOrdinary(next.stem) && !dotted) return false;
  const before = tokens[at - 1];
  // "Vitamin A Jones" and "Plan B Smith" are nobody: another capital before it makes it something else.
  return (
    dotted || !before || before.sentence !== token.sentence || before.case === 'lower' || token.raw !== 'A'
  );
}

const joinedName = /^#(\p{Lu}[\p{Ll}']+)(\p{Lu}[\p{L}']*\p{Ll})$/u;

/** `#AmyJones` */
export function nameInTag(token: Token): string | undefined {
  const parts = token.kind === 'tag' ? joinedName.exec(token.raw) : null;
  const [, forename = '', surname = ''] = parts ?? [];
  const first = forename.toLowerCase();
  const last = surname.toLowerCase();
  const sure = isForename(first) || (last.length > 5 && first.length > 3 && !places.has(first));
  if (!sure || !isSurname(last) || places.has(last) || calendar.has(first)) return undefined;
  if (isOrdinary(first) || isOrdinary(last) || placeForenames.has(first)) return undefined;
  return forename;
}

const lowerTitle = /^(?:mr|mrs|ms|mx|dr|miss)$/;
const missing =
  /^(?:i|we|you|they|ll|i'll|will|to|so|really|also|don't|dont|he|she|who|and|did|do|would|gonna|might|still)$/;

/** `mrs patel` in hasty writing. */
export function hastyTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.case !== 'lower' || !lowerTitle.test(token.norm)) return false;
  if (next.sentence !== token.sentence || next.start - token.end > 2 || next.kind !== 'word') return false;
  if (isOrdinary(next.stem) || next.stem.length < 3) return isSurname(next.stem) && token.norm !== 'miss';
  if (token.norm !== 'miss') return true;
  return isSurname(next.stem) && !missing.test(tokens[at - 1]?.norm ?? '');
}

/** `Mr Hill`, `Mrs Woods`: a surname that is also a place; not `Lady Park Road`, `St Hill`. */
export function titledPlace(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const title = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !title || !/^(?:mr|mrs|miss|ms|mx|dr|sir)$/.test(title.stem) || !isSurname(token.stem))
    return false;
  return !(next && capital(next) && beside(text, token, next) && places.has(next.stem));
}

/** The token after a forename and what is joined to it: after `lexi-mae`. */
export function afterJoined(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (next - at < 4 && tokens[next]?.joined) next += 1;
  return next;
}

/** A surname in small letters behind a praised forename: a listed one, or a word of no other use. */
export function hastySurname(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token || token.case !== 'lower' || token.kind !== 'word') return false;
  if (token.sentence !== before.sentence || !beside(text, before, token) || token.stem.length < 3)
    return false;
  if (places.has(token.stem) || calendar.has(token.stem) || isForename(token.stem)) return false;
  return isSurname(token.stem) || (token.stem.length > 3 && !isOrdinary(token.stem));
}
