import { isOrdinary } from '../text/gazetteer/names.ts';
import { grownUp, namedAsPupil, schoolPraise, thanks, youngSuccess } from '../text/lexicon/grown-ups.ts';
import { fiction, ownFamily } from '../text/lexicon/people-words.ts';
import { adultLife, praise, pupilFrame, schoolLife } from '../text/lexicon/school.ts';
import type { Person } from '../text/people.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Reading } from '../text/reading.ts';
import type { Look } from './rule.ts';

/** How surely a named person is a pupil of the writer's school. */
export type PupilHood = 'sure' | 'likely' | 'possible' | 'no';

function near({ reading }: Look, sentence: number, set: Phrases): boolean {
  return [sentence - 1, sentence, sentence + 1].some((one) => reading.has(set, one));
}

function ownChild({ reading }: Look, person: Person): boolean {
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
const besides = new WeakMap<Reading, Set<Person>>();

/** Those named with class or office beside the name, and whoever stands in one list with them. */
function besideClass({ reading }: Look): Set<Person> {
  const known = besides.get(reading);
  if (known) return known;
  const { people, tokens } = reading;
  const at = new Map(people.map((person) => [person.from, person]));
  const found = new Set<Person>();
  for (const match of reading.all(namedAsPupil)) {
    for (let token = match.from; token < match.to; token += 1) {
      const person = at.get(token);
      if (person && person.to <= match.to) found.add(person);
    }
  }
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
  besides.set(reading, found);
  return found;
}

/**
 * Whether a named person is one of the school's pupils: the words around it say so (`in my class`, `Year 4`), it is
 * praised as schools praise, or school life is spoken of. A grown-up, a public figure, a figure of a story and the
 * writer's own child are none.
 */
export function pupilHood(look: Look, person: Person): PupilHood {
  const { reading, draft } = look;
  const { sentence } = person;
  if (person.adult || person.wellKnown || secondHalf(look, person)) return 'no';
  const beside = besideClass(look).has(person);
  if (!beside && (ownChild(look, person) || reading.has(adultLife, sentence))) return 'no';
  const foreign = reading.has(fiction, sentence);
  if (beside && !(foreign && person.full)) return 'sure';
  if (person.full && (reading.has(grownUp, sentence) || (foreign && !beside))) return 'no';
  if (foreign) return reading.has(praise, sentence) || beside ? 'possible' : 'no';
  if (beside || reading.has(pupilFrame, sentence)) return 'sure';
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
