import { isOrdinary, isSurname } from './gazetteer/names.ts';
import { begins, looksLikeName } from './name-begins.ts';
import { capital, jobBeside } from './name-context.ts';
import { extend } from './name-extent.ts';
import { isPlace } from './name-or-place.ts';
import { afterJoined, hastyTitle, initialAndSurname, nameInTag, titledPlace } from './name-shapes.ts';
import { places, titles } from './name-words.ts';
import { type Person, person, possessive } from './person.ts';
import type { Token } from './tokens.ts';

/** What stands at one token: a person, or something that only looks like a name, up to, not including, `to`. */
type Shape = Person | { to: number } | undefined;

/** `Mrs Gale`, `Dr van der Berg`. */
function titled(text: string, tokens: readonly Token[], at: number): Shape {
  const [title, name] = [tokens[at], tokens[at + 1]];
  if (!title || !titles.has(title.stem) || possessive(title) || title.case === 'lower') return undefined;
  if (!name || !capital(name) || name.start - title.end > 2 || !looksLikeName(name)) return undefined;
  if (places.has(name.stem) && !titledPlace(text, tokens, at + 1)) return undefined;
  if (isOrdinary(name.stem) && !isSurname(name.stem)) return undefined;
  const { to, full } = extend(text, tokens, at + 1);
  return person(text, tokens, at, to, { full, adult: true, listed: true });
}

/** `mrs gale`, as people write in haste. */
function titledInHaste(text: string, tokens: readonly Token[], at: number): Shape {
  if (!hastyTitle(tokens, at)) return undefined;
  return person(text, tokens, at, at + 2, { full: false, adult: true, listed: true });
}

/** `#AmyJones`. */
function tagged(text: string, tokens: readonly Token[], at: number): Shape {
  const token = tokens[at];
  const forename = token && nameInTag(token);
  if (forename === undefined) return undefined;
  return { ...person(text, tokens, at, at + 1, { full: true, adult: false, listed: true }), forename };
}

/** `A. Jones`. */
function initialled(text: string, tokens: readonly Token[], at: number): Shape {
  if (!initialAndSurname(text, tokens, at)) return undefined;
  const adult = jobBeside(text, tokens, at, at + 2);
  return person(text, tokens, at, at + 2, { full: true, adult, listed: true });
}

/** A forename alone or with what follows, or a pair of which only the surname is known. */
function named(text: string, tokens: readonly Token[], at: number): Shape {
  const how = begins(text, tokens, at);
  if (!how) return undefined;
  if (how === 'praised') {
    const to = afterJoined(tokens, at) + 1;
    return person(text, tokens, at, to, { full: true, adult: false, listed: false });
  }
  const extended = extend(text, tokens, at);
  const { to, full, listed } =
    how === 'surname-follows' && !extended.full ? { to: at + 2, full: true, listed: false } : extended;
  if (isPlace(text, tokens, at, to, full && listed, how === 'forename')) return { to };
  const adult = jobBeside(text, tokens, at, to);
  return person(text, tokens, at, to, { full, adult, listed: listed || how === 'surname-follows' });
}

/** In this order: what is surer by its shape comes first. */
const shapes = [titled, titledInHaste, tagged, initialled, named];

/** People named in a text, in order; a name is found once, at its longest. */
export function findPeople(text: string, tokens: readonly Token[]): Person[] {
  const people: Person[] = [];
  let at = 0;
  while (at < tokens.length) {
    let found: Shape;
    for (const shape of shapes) {
      found = shape(text, tokens, at);
      if (found) break;
    }
    if (found && 'from' in found) people.push(found);
    at = found?.to ?? at + 1;
  }
  return people;
}
