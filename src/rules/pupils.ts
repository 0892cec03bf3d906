import { isOrdinary } from '../text/gazetteer/names.ts';
import { grownUp, namedAsPupil, schoolPraise, thanks, youngSuccess } from '../text/lexicon/grown-ups.ts';
import { animals, outsiderHere } from '../text/lexicon/outsiders.ts';
import { fiction, ownFamily } from '../text/lexicon/people-words.ts';
import { achievement, adultLife, praise, pupilFrame, schoolLife } from '../text/lexicon/school.ts';
import type { Person } from '../text/person.ts';
import type { Match, Phrases } from '../text/phrases.ts';
import type { Reading } from '../text/reading.ts';
import type { Look } from './rule.ts';

/** How surely a named person is a pupil of the writer's school. */
export type PupilHood = 'sure' | 'likely' | 'possible' | 'no';

function near({ reading }: Look, sentence: number, set: Phrases): boolean {
  return [sentence - 1, sentence, sentence + 1].some((one) => reading.has(set, one));
}

function ownChild({ reading, draft }: Look, person: Person): boolean {
  if (draft.account === 'official') return false;
  return reading
    .all(ownFamily)
    .some(({ sentence, from }) => sentence === person.sentence && Math.abs(from - person.from) <= 8);
}

/** `Pendle Brook`, `Great Amy`: the second half of a name that is none of a person's. */
function secondHalf({ reading }: Look, person: Person): boolean {
  const before = reading.tokens[person.from - 1];
  if (person.full || before?.sentence !== person.sentence) return false;
  const besides = person.start - before.end === 1 && reading.text[before.end] === ' ';
  return besides && before.case === 'initial' && before.kind === 'word' && !isOrdinary(before.stem);
}

const joining = /^(?:and|for|with|in|&|\d+[a-z]*|y\d+|year)$/;
const oldYear = /^1[0-8]\d\d$/;

/** What stands beside the names of a text. */
interface Beside {
  /** Class or office. */
  pupils: Set<Person>;
  praised: Set<Person>;
  /** What makes a name an opponent's, a visitor's, a figure's of the lesson. */
  outsiders: Set<Person>;
}

const known = new WeakMap<Reading, Beside>();

function inMatches({ people }: Reading, matches: readonly Match[]): Set<Person> {
  const at = new Map(people.map((person) => [person.from, person]));
  const found = new Set<Person>();
  for (const match of matches) {
    for (let token = match.from; token < match.to; token += 1) {
      const person = at.get(token);
      if (person && person.to <= match.to) found.add(person);
    }
  }
  return found;
}

/** Whoever stands in one list with those found is found too. */
function withLists({ people, tokens }: Reading, found: Set<Person>): Set<Person> {
  const listed = (one: Person | undefined, other: Person | undefined) =>
    one !== undefined &&
    other !== undefined &&
    one.sentence === other.sentence &&
    other.from - one.to <= 5 &&
    tokens.slice(one.to, other.from).every((token) => joining.test(token.norm));
  people.forEach((person, index) => {
    const before = people[index - 1];
    if (before && found.has(before) && listed(before, person)) found.add(person);
  });
  for (let index = people.length - 2; index >= 0; index -= 1) {
    const [person, after] = [people[index], people[index + 1]];
    if (person && after && found.has(after) && listed(person, after)) found.add(person);
  }
  return found;
}

/** Praise reaches so many words on, and so many back. */
const reach = { on: 9, back: 7 };

function praisedIn(reading: Reading): Set<Person> {
  const zone = new Set<number>();
  for (const { from, to, sentence } of reading.all(achievement))
    for (let at = from - reach.back; at < to + reach.on; at += 1)
      if (reading.tokens[at]?.sentence === sentence) zone.add(at);
  return new Set(reading.people.filter(({ from, to }) => zone.has(from) || zone.has(to - 1)));
}

function beside(reading: Reading): Beside {
  const held = known.get(reading);
  if (held) return held;
  const found = {
    pupils: withLists(reading, inMatches(reading, reading.all(namedAsPupil))),
    praised: withLists(reading, praisedIn(reading)),
    outsiders: withLists(reading, inMatches(reading, reading.all(outsiderHere))),
  };
  known.set(reading, found);
  return found;
}

function longAgo({ reading }: Look, sentence: number): boolean {
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  return reading.tokens.slice(from, Math.min(to, from + 80)).some(({ norm }) => oldYear.test(norm));
}

/** A forename and surname need a sign of a pupil beside them; one in the same sentence makes it likely at most. */
function hoodOfFull(look: Look, person: Person): PupilHood {
  const { reading, draft } = look;
  const { sentence } = person;
  if (draft.account === 'official') {
    const named = beside(reading);
    const thanked = reading.has(thanks, sentence) && !reading.has(schoolPraise, sentence);
    if (named.praised.has(person) && !thanked) return 'sure';
    if (reading.has(pupilFrame, sentence)) return 'likely';
    return person.listed && near(look, sentence, achievement) && near(look, sentence, pupilFrame)
      ? 'likely'
      : 'possible';
  }
  return hoodByWords(look, person);
}

function hoodByWords(look: Look, { sentence }: Person): PupilHood {
  const { reading, draft } = look;
  if (reading.has(pupilFrame, sentence)) return 'sure';
  if (draft.to?.kind === 'pupil') return 'likely';
  if (reading.has(praise, sentence)) {
    if (reading.has(thanks, sentence) && !reading.has(schoolPraise, sentence)) return 'possible';
    if (draft.account === 'official') return 'sure';
    return reading.has(youngSuccess, sentence) ? 'likely' : 'possible';
  }
  if (near(look, sentence, pupilFrame) || near(look, sentence, praise)) return 'likely';
  if (near(look, sentence, schoolLife) || draft.to?.kind === 'parent') return 'likely';
  return 'possible';
}

/** On a profile, a name that is all of the first line is the writer's own. */
function writersOwn({ draft }: Look, { start, end }: Person): boolean {
  if (draft.surface !== 'profile') return false;
  const [firstLine = ''] = draft.text.split('\n');
  return start < firstLine.length && draft.text.slice(start, end).trim() === firstLine.trim();
}

/**
 * Whether a named person is one of the school's pupils: the words around it say so (`in my class`, `Year 4`), it is
 * praised as schools praise, or school life is spoken of. A grown-up, a public figure, a figure of a story and the
 * writer's own child are none.
 */
export function pupilHood(look: Look, person: Person): PupilHood {
  const { reading } = look;
  const { sentence } = person;
  if (person.adult || person.wellKnown || secondHalf(look, person)) return 'no';
  if (writersOwn(look, person)) return 'no';
  const named = beside(reading);
  if (named.outsiders.has(person)) return 'no';
  const isPupil = named.pupils.has(person);
  if (!isPupil && (ownChild(look, person) || reading.has(adultLife, sentence))) return 'no';
  const foreign = reading.has(fiction, sentence);
  if (isPupil) return foreign && person.full ? 'possible' : 'sure';
  if (reading.has(animals, sentence) || longAgo(look, sentence)) return 'no';
  if (person.full && (reading.has(grownUp, sentence) || foreign)) return 'no';
  if (foreign) return reading.has(praise, sentence) && named.praised.has(person) ? 'possible' : 'no';
  return person.full ? hoodOfFull(look, person) : hoodByWords(look, person);
}
