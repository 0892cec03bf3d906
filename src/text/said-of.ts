import type { Match, Phrases } from './phrases.ts';
import type { Reading } from './reading.ts';
import { negated } from './stance.ts';

const not = new Set(
  "not never isn't aren't wasn't weren't hardly without no nothing neither nor nobody".split(' '),
);
const onward = new Set(
  "he she they he's she's they're it it's its his her their what absolute absolutely complete total utter such pathetic useless joke shambles disgrace disgraceful embarrassing shocking typical fact".split(
    ' ',
  ),
);

/** A text with more of the same says nothing new. */
const most = 300;

/** How far apart the one spoken of and what is said may stand, in words. */
interface Reach {
  words: number;
  /** Also what a following sentence says by `he`, `they`, `what a …`. */
  onward?: boolean;
}

const isOrHas = new Set('is are was were being been become became a an such so'.split(' '));

function denied({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => not.has(norm));
}

/** Whether a sentence opens as one that goes on about somebody named before it. */
function opensOnward({ tokens, sentences }: Reading, sentence: number): boolean {
  const { from = 0, to = 0 } = sentences[sentence] ?? {};
  return tokens.slice(from, Math.min(to, from + 2)).some(({ norm }) => onward.has(norm));
}

/** The subject that ends nearest before the words, or among them. */
function besideOf(words: Match, byEnd: ReadonlyMap<number, Match>, reach: number): Match | undefined {
  for (let to = words.to; to >= words.from - reach; to -= 1) {
    const subject = byEnd.get(to);
    if (subject && subject.sentence === words.sentence && subject.from <= words.from) return subject;
  }
  return undefined;
}

/** Where something is said of somebody: the subject and, right after it or in the next sentence, the words said. */
export function saidOf(reading: Reading, subjects: readonly Match[], said: Phrases, reach: Reach): Match[] {
  const found: Match[] = [];
  const byEnd = new Map<number, Match>();
  for (const subject of subjects) byEnd.set(subject.to, subject);
  const spokenOf = new Set(subjects.map(({ sentence }) => sentence));
  for (const words of reading.all(said).slice(0, most)) {
    const plain = isOrHas.has(reading.tokens[words.from]?.norm ?? '');
    if (negated(reading, words.from) || (plain && denied(reading, words.from + 1, words.to))) continue;
    const beside = besideOf(words, byEnd, reach.words);
    if (beside && !denied(reading, beside.to, words.from)) {
      found.push({ ...words, from: beside.from, start: beside.start });
    } else if (reach.onward && opensOnward(reading, words.sentence)) {
      if (spokenOf.has(words.sentence - 1) || spokenOf.has(words.sentence - 2)) found.push(words);
    }
  }
  return found;
}
