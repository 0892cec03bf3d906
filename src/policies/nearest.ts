import { distance } from 'fastest-levenshtein';

/** `: did you mean "x"?` where one of the known words is at most a third away from what was written; otherwise nothing. */
export function nearest(written: string, known: readonly string[]): string {
  const ranked = known
    .map((word) => ({ word, steps: distance(written.toLowerCase(), word.toLowerCase()) }))
    .sort((one, other) => one.steps - other.steps);
  const [best] = ranked;
  return best && best.steps <= written.length / 3 ? `: did you mean "${best.word}"?` : '';
}
