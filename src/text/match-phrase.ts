import type { Element, Group, Marks } from './phrases.ts';
import type { Token } from './tokens.ts';

/** What phrases need to know of a text. */
export interface Ground {
  tokens: readonly Token[];
  marks: Marks;
}

function fitsWords({ norm, stem }: Token, words: Set<string>, prefixes: readonly string[]): boolean {
  if (words.has(norm) || words.has(stem)) return true;
  return prefixes.length > 0 && prefixes.some((prefix) => stem.startsWith(prefix));
}

const nowhere: readonly number[] = [];

function groupEnds(
  { members }: Group,
  ground: Ground,
  at: number,
  { norm, stem, sentence }: Token,
): readonly number[] {
  let ends: number[] | undefined;
  for (const first of norm === stem ? [norm] : [norm, stem]) {
    for (const rest of members.get(first) ?? []) {
      const fitting = rest.every((word, step) => {
        const next = ground.tokens[at + 1 + step];
        return next?.sentence === sentence && (next.norm === word || next.stem === word);
      });
      if (!fitting) continue;
      ends ??= [];
      ends.push(at + 1 + rest.length);
    }
  }
  return ends?.sort((one, other) => other - one) ?? nowhere;
}

/** Where the elements from `step` on can end when they begin at token `at`; -1 when they do not match. */
export function matchFrom(
  elements: readonly Element[],
  step: number,
  ground: Ground,
  at: number,
  sentence: number,
): number {
  const element = elements[step];
  if (!element) return at;
  const token = ground.tokens[at];
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.longest; skipped += 1) {
      if (skipped > 0 && ground.tokens[at + skipped - 1]?.sentence !== sentence) break;
      const end = matchFrom(elements, step + 1, ground, at + skipped, sentence);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (token?.sentence === sentence) {
    if (element.kind === 'words' && fitsWords(token, element.words, element.prefixes)) {
      const end = matchFrom(elements, step + 1, ground, at + 1, sentence);
      if (end >= 0) return end;
    }
    if (element.kind === 'group') {
      for (const next of groupEnds(element.group, ground, at, token)) {
        const end = matchFrom(elements, step + 1, ground, next, sentence);
        if (end >= 0) return end;
      }
    }
    if (element.kind === 'mark') {
      const next = ground.marks[element.mark].get(at);
      const end = next === undefined ? -1 : matchFrom(elements, step + 1, ground, next, sentence);
      if (end >= 0) return end;
    }
  }
  return element.optional ? matchFrom(elements, step + 1, ground, at, sentence) : -1;
}
