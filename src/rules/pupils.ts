import { fiction, ownFamily } from '../text/lexicon/people-words.ts';
import { adultLife, praise, pupilFrame, schoolLife } from '../text/lexicon/school.ts';
import type { Person } from '../text/people.ts';
import type { Look } from './rule.ts';

/** How surely a named person is a pupil of the writer's school. */
export type PupilHood = 'sure' | 'likely' | 'possible' | 'no';

function near({ reading }: Look, sentence: number, set: Parameters<Look['reading']['has']>[0]): boolean {
  return [sentence - 1, sentence, sentence + 1].some((one) => reading.has(set, one));
}

function ownChild({ reading }: Look, person: Person): boolean {
  return reading
    .all(ownFamily)
    .some(({ sentence, from }) => sentence === person.sentence && Math.abs(from - person.from) <= 8);
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
  const framed = reading.has(pupilFrame, sentence);
  if (!framed && (ownChild(look, person) || reading.has(adultLife, sentence))) return 'no';
  if (
    reading.has(fiction, sentence) &&
    !reading.all(pupilFrame).some((match) => match.sentence === sentence && match.from >= person.to - 1)
  ) {
    return reading.has(praise, sentence) ? 'possible' : 'no';
  }
  if (framed) return 'sure';
  if (draft.to?.kind === 'pupil') return 'likely';
  if (reading.has(praise, sentence)) return 'sure';
  if (near(look, sentence, pupilFrame) || near(look, sentence, praise)) return 'likely';
  if (near(look, sentence, schoolLife) || draft.to?.kind === 'parent') return 'likely';
  return 'possible';
}
