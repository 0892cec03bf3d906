import { grownUp, namedAsPupil, youngSuccess } from '../text/lexicon/grown-ups.ts';
import { fiction, ownFamily } from '../text/lexicon/people-words.ts';
import { adultLife, praise, pupilFrame, schoolLife } from '../text/lexicon/school.ts';
import type { Person } from '../text/people.ts';
import type { Phrases } from '../text/phrases.ts';
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

/** Named with class or office beside the name, or in one list with somebody who is. */
function besideClass({ reading }: Look, person: Person): boolean {
  const beside = reading.all(namedAsPupil).filter(({ sentence }) => sentence === person.sentence);
  if (beside.some(({ from, to }) => from <= person.from && person.to <= to)) return true;
  return beside.some((match) => {
    const [from, to] = match.from < person.from ? [match.to, person.from] : [person.to, match.from];
    return reading.tokens
      .slice(from, to)
      .every(
        (token, step) =>
          /^(?:and|for|with|in|&)$/.test(token.norm) ||
          reading.people.some((one) => one.from <= from + step && from + step < one.to) ||
          /^\d|^y\d/.test(token.norm),
      );
  });
}

/**
 * Whether a named person is one of the school's pupils: the words around it say so (`in my class`, `Year 4`), it is
 * praised as schools praise, or school life is spoken of. A grown-up, a public figure, a figure of a story and the
 * writer's own child are none.
 */
export function pupilHood(look: Look, person: Person): PupilHood {
  const { reading, draft } = look;
  const { sentence } = person;
  if (person.adult || person.wellKnown) return 'no';
  const beside = besideClass(look, person);
  if (!beside && (ownChild(look, person) || reading.has(adultLife, sentence))) return 'no';
  const foreign = reading.has(fiction, sentence);
  if (beside && !(foreign && person.full)) return 'sure';
  if (person.full && (reading.has(grownUp, sentence) || (foreign && !beside))) return 'no';
  if (foreign) return reading.has(praise, sentence) || beside ? 'possible' : 'no';
  if (beside || reading.has(pupilFrame, sentence)) return 'sure';
  if (draft.to?.kind === 'pupil') return 'likely';
  if (reading.has(praise, sentence)) {
    if (draft.account === 'official') return 'sure';
    return reading.has(youngSuccess, sentence) ? 'likely' : 'possible';
  }
  if (near(look, sentence, pupilFrame) || near(look, sentence, praise)) return 'likely';
  if (near(look, sentence, schoolLife) || draft.to?.kind === 'parent') return 'likely';
  return 'possible';
}
