import type { Reading } from '../../text/reading.ts';
import { type Gap, gapBetween, type Part } from './parts.ts';

/** What a matcher asks about the place of a name in a text. */
export interface Context {
  text: string;
  parts: readonly Part[];
  /** The name of a file: small letters, underscores and the surname first are usual there. */
  fileName: boolean;
  gap(at: number): Gap;
  sentenceAt(offset: number): number;
  /** The parts of a sentence, `from` up to, not including, `to`. */
  partsIn(sentence: number): { from: number; to: number };
  /** Whether the sentence is about pupils: praise, a year group, a prize. */
  aboutPupils(sentence: number): boolean;
  /** Whether a sentence is written in capitals throughout, so that they say nothing. */
  shouted(sentence: number): boolean;
}

const pupilWords = new Set(
  `done congratulations congrats proud award awards awarded certificate winner winners won wins winning champion pupil pupils student students class form year reception nursery star prize
  medal captain prefect classmate scored assembly learner trophy brave bravo kudos praise superstar goalkeeper homework reader birthday team`.split(
    /\s+/,
  ),
);

function remembering(make: (sentence: number) => boolean): (sentence: number) => boolean {
  const known = new Map<number, boolean>();
  return (sentence) => {
    const held = known.get(sentence) ?? make(sentence);
    known.set(sentence, held);
    return held;
  };
}

/** The context of one text; everything is worked out when it is asked for. */
export function contextOf(reading: Reading, parts: readonly Part[], fileName: boolean): Context {
  const { text, tokens, sentences } = reading;
  const tokensOf = (sentence: number) => {
    const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
    return tokens.slice(from, to);
  };
  const gaps: Gap[] = [];
  return {
    text,
    parts,
    fileName,
    gap(at) {
      const known = gaps[at];
      if (known) return known;
      const one = parts[at];
      const other = parts[at + 1];
      if (!one || !other) return 'apart';
      const gap = gapBetween(text, one, other);
      gaps[at] = gap;
      return gap;
    },
    sentenceAt: reading.sentenceAt,
    partsIn(sentence) {
      const from = parts.findIndex((part) => part.sentence === sentence);
      const next = parts.findIndex((part) => part.sentence > sentence);
      return { from: Math.max(0, from), to: from < 0 ? 0 : next < 0 ? parts.length : next };
    },
    aboutPupils: remembering(
      (sentence) => fileName || tokensOf(sentence).some(({ norm }) => pupilWords.has(norm)),
    ),
    shouted: remembering((sentence) => {
      const words = tokensOf(sentence).filter(({ kind, raw }) => kind === 'word' && raw.length > 1);
      return words.length > 3 && words.every((token) => token.case === 'upper' || token.case === 'none');
    }),
  };
}
