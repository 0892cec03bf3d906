import type { Match } from './phrases.ts';

/** For each sentence in which one of the matches stands, the token where the first of them begins. */
export function firstInSentence(matches: readonly Match[]): Map<number, number> {
  const first = new Map<number, number>();
  for (const { sentence, from } of matches)
    first.set(sentence, Math.min(from, first.get(sentence) ?? Number.POSITIVE_INFINITY));
  return first;
}

/** The tokens on which one of the matches begins, by their sentence. */
export function beginnings(matches: readonly Match[]): Map<number, number> {
  return new Map(matches.map(({ from, sentence }) => [from, sentence]));
}

/** Whether a match of the same sentence begins within so many tokens before or after this one. */
export function beginsNear(
  begun: ReadonlyMap<number, number>,
  match: Match,
  before: number,
  after: number,
): boolean {
  for (let at = match.from - before; at < match.to + after; at += 1)
    if (begun.get(at) === match.sentence) return true;
  return false;
}

/** The tokens that the matches cover. */
export function covered(matches: readonly Match[]): Set<number> {
  const tokens = new Set<number>();
  for (const { from, to } of matches) for (let at = from; at < to; at += 1) tokens.add(at);
  return tokens;
}

/** Whether a match has a token among these. */
export function touches(tokens: ReadonlySet<number>, { from, to }: Match): boolean {
  for (let at = from; at < to; at += 1) if (tokens.has(at)) return true;
  return false;
}
