import type { Match, Phrases } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Two cues that mean something only when one stands so many words or fewer from the other, in any order. */
export interface Pair {
  cue: Phrases;
  other: Phrases;
  within: number;
}

/** Where the first cue of a pair stands with the other near it, if need be in the sentence before or after. */
export function together(reading: Reading, { cue, other, within }: Pair): Match[] {
  const cues = reading.all(cue);
  if (cues.length === 0) return [];
  const others = reading.all(other);
  if (others.length === 0) return [];
  const near = new Set<number>();
  for (const { from, to } of others) for (let at = from - within; at < to + within; at += 1) near.add(at);
  return cues.filter((match) => {
    if (!near.has(match.from) && !near.has(match.to - 1)) return false;
    return others.some(
      ({ from, to, sentence }) =>
        Math.abs(sentence - match.sentence) <= 1 &&
        (from >= match.to || to <= match.from) &&
        from - match.to <= within &&
        match.from - to <= within,
    );
  });
}
