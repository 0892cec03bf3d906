import { isForename, isOrdinary, isSurname } from './gazetteer/names.ts';
import { beginsSentence, beside, capital, isMonth } from './name-context.ts';
import { afterJoined, hastySurname, praisedHere } from './name-shapes.ts';
import { calendar, jobs, placeForenames, places, titles } from './name-words.ts';
import { possessive } from './person.ts';
import type { Token } from './tokens.ts';

/** Whether a token is made of letters as names are. */
export function looksLikeName(token: Token): boolean {
  return /^\p{L}[\p{L}\p{M}'-]*$/u.test(token.norm) && token.stem.length > 1;
}

/** Whether the token at `at` may be a surname after `before`. */
export function surnameLike(text: string, tokens: readonly Token[], at: number, before: Token): boolean {
  const token = tokens[at];
  if (!token || token.sentence !== before.sentence || !beside(text, before, token) || !looksLikeName(token))
    return false;
  if (calendar.has(token.stem) || titles.has(token.stem)) return false;
  const listed = isSurname(token.stem);
  if (places.has(token.stem)) return listed && !placeForenames.has(before.stem) && !capital(tokens[at + 1]);
  if (token.case === 'lower') return listed && !isOrdinary(token.stem) && before.case === 'lower';
  if (token.case === 'upper' && before.case !== 'upper') return listed && token.raw.length > 3;
  if (!capital(token)) return false;
  return listed || isForename(token.stem) || !isOrdinary(token.stem);
}

/** Whether a name may begin here; `strength` says how much the words around have to help. */
export function begins(
  text: string,
  tokens: readonly Token[],
  at: number,
): 'forename' | 'surname-follows' | 'praised' | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !looksLikeName(token)) return undefined;
  const next = tokens[at + 1];
  const known = isForename(token.stem);
  if (token.case === 'lower') {
    if (!known || isOrdinary(token.stem) || !next || token.stem.length < 3) return undefined;
    if (surnameLike(text, tokens, at + 1, token)) return 'forename';
    return praisedHere(tokens, at) && hastySurname(text, tokens, afterJoined(tokens, at))
      ? 'praised'
      : undefined;
  }
  if (!capital(token) || calendar.has(token.stem) || isMonth(text, tokens, at)) return undefined;
  const surnameNext =
    next !== undefined && capital(next) && beside(text, token, next) && isSurname(next.stem);
  if (known && places.has(token.stem) && !surnameNext) return undefined;
  if (known) {
    if (token.case === 'upper' && !surnameNext) {
      return token.raw.length > 3 && !isOrdinary(token.stem) ? 'forename' : undefined;
    }
    if (isOrdinary(token.stem) && beginsSentence(tokens, at)) {
      return surnameNext || possessive(token) ? 'forename' : undefined;
    }
    return 'forename';
  }
  if (isOrdinary(token.stem) || places.has(token.stem) || titles.has(token.stem) || jobs.has(token.stem))
    return undefined;
  if (token.case === 'upper' || !next || !capital(next) || !beside(text, token, next) || possessive(token))
    return undefined;
  if (isForename(next.stem) && !isOrdinary(next.stem) && praisedHere(tokens, at)) return 'surname-follows';
  if (isSurname(next.stem) && !isOrdinary(next.stem) && !places.has(next.stem)) return 'surname-follows';
  const bothUnknown =
    next.case === 'initial' &&
    token.case === 'initial' &&
    !isOrdinary(next.stem) &&
    !places.has(next.stem) &&
    !calendar.has(next.stem) &&
    !capital(tokens[at + 3]);
  return bothUnknown && praisedHere(tokens, at) ? 'surname-follows' : undefined;
}
