import type { Match } from '../text/phrases.ts';
import type { Reading } from '../text/reading.ts';
import type { Sighting } from './rule.ts';

/** A sighting of the words of a phrase. */
export function sightOf(
  match: Pick<Match, 'start' | 'end'>,
  rest: Omit<Sighting, 'start' | 'end'>,
): Sighting {
  return { start: match.start, end: match.end, ...rest };
}

/** Whether one of two stretches of text overlaps the other. */
export function overlaps(
  one: { start: number; end: number },
  other: { start: number; end: number },
): boolean {
  return one.start < other.end && other.start < one.end;
}

const pronouns = new Set("he she they him her his their them he's she's they're who whose it".split(' '));

/** Whether a sentence goes on about the one before: it begins with a pronoun or is a mere scrap, as in a list. */
export function goesOn(reading: Reading, sentence: number): boolean {
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  if (to - from <= 5) return true;
  return reading.tokens.slice(from, from + 4).some((token) => pronouns.has(token.norm));
}

/** The sentences that speak of the same thing as this one: itself, and those after it that go on about it. */
export function sentencesAbout(reading: Reading, sentence: number): number[] {
  const about = [sentence];
  for (let next = sentence + 1; next < reading.sentences.length && next <= sentence + 2; next += 1) {
    if (!goesOn(reading, next)) break;
    about.push(next);
  }
  return about;
}
