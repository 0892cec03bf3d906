import { beside, capital } from './name-context.ts';
import { beforePlaces, occasions, placeForenames, places } from './name-words.ts';
import { possessive } from './person.ts';
import type { Token } from './tokens.ts';

const inPerson = /^(?:believ|interest|confid|trust|faith|pride|joy|see|saw|chang|improv|progress|disappoint)/;

/** Whether the capitals after a name make a place of it: `Cheadle Hulme High School`. */
function namesPlace(text: string, tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 3; at += 1) {
    const last = tokens[at - 1];
    const token = tokens[at];
    if (!last || !token || !capital(token) || !beside(text, last, token)) return false;
    if (places.has(token.stem)) return true;
  }
  return false;
}

/** `in Leicester`: a lone name after these is a place, unless something is somebody's. */
function lonePlace(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, token] = [tokens[from - 1], tokens[from]];
  if (to - from > 1 || !before || !token || before.sentence !== token.sentence || possessive(token))
    return false;
  return before.norm === 'near' || (before.norm === 'in' && !inPerson.test(tokens[from - 2]?.norm ?? ''));
}

/** Whether what looks like a name from `from` up to, not including, `to` is one of a place, a street or a thing. */
export function isPlace(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  isSurePair: boolean,
  isForename: boolean,
): boolean {
  const [before, token, last, after] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]];
  if (!token || !last) return false;
  const isOccasion = isSurePair && after !== undefined && occasions.has(after.stem);
  if (after && !possessive(last) && !isOccasion && namesPlace(text, tokens, to)) return true;
  if (before && beforePlaces.has(before.norm) && placeForenames.has(token.stem) && !isSurePair) return true;
  if (lonePlace(tokens, from, to)) return true;
  if (places.has(last.stem) && before?.kind === 'number') return true;
  const behindThe = before?.norm === 'the' && before.sentence === token.sentence;
  return behindThe && !(isSurePair && isForename && !capital(after));
}
