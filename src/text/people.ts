import { isForename, isOrdinary, isSurname } from './gazetteer/names.ts';
import { wellKnown } from './gazetteer/well-known.ts';
import { beginsSentence, beside, capital, isMonth, jobBeside } from './name-context.ts';
import {
  afterJoined,
  hastySurname,
  hastyTitle,
  initialAndSurname,
  nameInTag,
  praisedHere,
  titledPlace,
} from './name-shapes.ts';
import {
  beforePlaces,
  calendar,
  jobs,
  occasions,
  particles,
  placeForenames,
  places,
  titles,
} from './name-words.ts';
import type { Token } from './tokens.ts';

/** A person named in a text: the tokens `from` up to, not including, `to`. */
export interface Person {
  from: number;
  to: number;
  start: number;
  end: number;
  sentence: number;
  /** Forename and surname; otherwise a forename alone, or initials. */
  full: boolean;
  /** A grown-up by title (`Mrs Gale`) or by the job that stands beside the name. */
  adult: boolean;
  /** Known from lessons, books or the news. */
  wellKnown: boolean;
  /** Both parts are in the lists of names, so that it is no mere pair of capitals. */
  listed: boolean;
  /** The forename as written. */
  forename: string;
}

const inPerson = /^(?:believ|interest|confid|trust|faith|pride|joy|see|saw|chang|improv|progress|disappoint)/;

function looksLikeName(token: Token): boolean {
  return /^\p{L}[\p{L}\p{M}'-]*$/u.test(token.norm) && token.stem.length > 1;
}

function possessive(token: Token): boolean {
  return token.norm !== token.stem && /['’]s?$/.test(token.norm);
}

function initial(token: Token): boolean {
  return token.raw.length === 1 && token.case === 'initial' && token.norm !== 'i' && token.norm !== 'a';
}

function surnameLike(text: string, tokens: readonly Token[], at: number, before: Token): boolean {
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

/** The capitalised token after `van der` and the like; `at` itself when no particle stands there. */
function afterParticles(text: string, tokens: readonly Token[], at: number, before: Token): number {
  let last = before;
  for (let step = at; step < at + 4; step += 1) {
    const token = tokens[step];
    if (!token || token.sentence !== before.sentence || !beside(text, last, token)) return at;
    if (!particles.has(token.stem)) return capital(token) ? step : at;
    last = token;
  }
  return at;
}

/** The token after the last of a name that begins at `at`, and whether a surname is among them. */
function extend(
  text: string,
  tokens: readonly Token[],
  at: number,
): { to: number; full: boolean; listed: boolean } {
  let to = at + 1;
  let full = false;
  let listed = false;
  while (to < tokens.length && to - at < 5) {
    const last = tokens[to - 1];
    const next = tokens[to];
    if (!last || !next || possessive(last)) break;
    const named = afterParticles(text, tokens, to, last);
    const after = tokens[named];
    if (after && named > to) {
      to = named + 1;
      full = true;
      listed ||= isSurname(after.stem);
      continue;
    }
    if (initial(next) && next.start - last.end === 1 && !next.joined) {
      const dotted = text.charAt(next.end) === '.' ? 1 : 0;
      const surname = tokens[to + 1];
      to += 1;
      if (surname && surname.start - next.end === 1 + dotted && capital(surname) && isSurname(surname.stem)) {
        to += 1;
        full = true;
        listed = true;
      }
      break;
    }
    if (!surnameLike(text, tokens, to, last)) break;
    if (!next.joined || !isForename(next.stem)) full = true;
    listed ||= isSurname(next.stem);
    to += 1;
  }
  return { to, full, listed };
}

/** Whether a name may begin here; `strength` says how much the words around have to help. */
function begins(
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

/** People named in a text, in order; a name is found once, at its longest. */
export function findPeople(text: string, tokens: readonly Token[]): Person[] {
  const people: Person[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const titled = titles.has(token.stem) && !possessive(token) && token.case !== 'lower';
    const afterTitle = tokens[at + 1];
    if (
      titled &&
      afterTitle &&
      capital(afterTitle) &&
      afterTitle.start - token.end <= 2 &&
      (!places.has(afterTitle.stem) || titledPlace(text, tokens, at + 1)) &&
      looksLikeName(afterTitle) &&
      (!isOrdinary(afterTitle.stem) || isSurname(afterTitle.stem))
    ) {
      const { to, full } = extend(text, tokens, at + 1);
      people.push(person(text, tokens, at, to, { full, adult: true, listed: true }));
      at = to - 1;
      continue;
    }
    if (hastyTitle(tokens, at)) {
      people.push(person(text, tokens, at, at + 2, { full: false, adult: true, listed: true }));
      at += 1;
      continue;
    }
    const tagged = nameInTag(token);
    if (tagged !== undefined) {
      people.push({
        ...person(text, tokens, at, at + 1, { full: true, adult: false, listed: true }),
        forename: tagged,
      });
      continue;
    }
    if (initialAndSurname(text, tokens, at)) {
      const adult = jobBeside(text, tokens, at, at + 2);
      people.push(person(text, tokens, at, at + 2, { full: true, adult, listed: true }));
      at += 1;
      continue;
    }
    const how = begins(text, tokens, at);
    if (!how) continue;
    if (how === 'praised') {
      const end = afterJoined(tokens, at) + 1;
      people.push(person(text, tokens, at, end, { full: true, adult: false, listed: false }));
      at = end - 1;
      continue;
    }
    const extended = extend(text, tokens, at);
    const { to, full, listed } =
      how === 'surname-follows' && !extended.full ? { to: at + 2, full: true, listed: false } : extended;
    const before = tokens[at - 1];
    const after = tokens[to];
    const last = tokens[to - 1];
    const placeFollows =
      after &&
      last &&
      !possessive(last) &&
      !(full && listed && occasions.has(after.stem)) &&
      namesPlace(text, tokens, to);
    const placeBefore =
      before && beforePlaces.has(before.norm) && placeForenames.has(token.stem) && !(full && listed);
    const behindThe = before?.norm === 'the' && before.sentence === token.sentence;
    const surePair = full && listed && how === 'forename' && !capital(after);
    const address = last !== undefined && places.has(last.stem) && before?.kind === 'number';
    if (placeFollows || placeBefore || lonePlace(tokens, at, to) || address || (behindThe && !surePair)) {
      at = to - 1;
      continue;
    }
    const adult = jobBeside(text, tokens, at, to);
    people.push(person(text, tokens, at, to, { full, adult, listed: listed || how === 'surname-follows' }));
    at = to - 1;
  }
  return people;
}

function person(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  facts: { full: boolean; adult: boolean; listed: boolean },
): Person {
  const first = tokens[from];
  const last = tokens[to - 1];
  const start = first?.start ?? 0;
  const ending = last && possessive(last) ? (/['’‘ʼ]s?$/i.exec(last.raw)?.[0].length ?? 0) : 0;
  const stems = tokens.slice(from, to).map((token) => token.stem);
  return {
    from,
    to,
    start,
    end: Math.max(start, (last?.end ?? start) - ending),
    sentence: first?.sentence ?? 0,
    wellKnown: wellKnown.has(stems.slice(0, 2).join(' ')) || wellKnown.has(stems.slice(-2).join(' ')),
    forename: text.slice(start, givenName(tokens, from, to)),
    ...facts,
  };
}

/** Where the forename ends: hyphenated parts belong to it. */
function givenName(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at + 1 < to && tokens[at + 1]?.joined) at += 1;
  const token = tokens[at];
  if (!token) return 0;
  return possessive(token) ? token.end - (/['’‘ʼ]s?$/i.exec(token.raw)?.[0].length ?? 0) : token.end;
}
