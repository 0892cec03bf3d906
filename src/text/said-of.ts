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

/** Where something is said of somebody: the subject and, right after it or in the next sentence, the words said. */
export function saidOf(reading: Reading, subjects: readonly Match[], said: Phrases, reach: Reach): Match[] {
  const found: Match[] = [];
  for (const words of reading.all(said)) {
    const plain = isOrHas.has(reading.tokens[words.from]?.norm ?? '');
    if (negated(reading, words.from) || (plain && denied(reading, words.from + 1, words.to))) continue;
    const beside = subjects.find(
      ({ sentence, from, to }) =>
        sentence === words.sentence &&
        from <= words.from &&
        to <= words.to &&
        words.from - to <= reach.words &&
        !denied(reading, to, words.from),
    );
    if (beside) found.push({ ...words, from: beside.from, start: beside.start });
    else if (reach.onward && opensOnward(reading, words.sentence)) {
      const before = subjects.some(
        ({ sentence }) => sentence < words.sentence && sentence >= words.sentence - 2,
      );
      if (before) found.push(words);
    }
  }
  return found;
}
