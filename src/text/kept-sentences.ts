import type { Ground } from './match-phrase.ts';
import type { PhraseIndex } from './phrase-index.ts';

/** A phrase of the set numbered `set`, by tokens counted from the beginning of its sentence. */
export interface Place {
  set: number;
  first: number;
  last: number;
}

const mostKept = 1_000;
const longestKept = 2_000;
let kept = new Map<string, Place[]>();
let keptFor: PhraseIndex | undefined;

/** All that the phrases of a sentence depend on: its words as they are compared, and what is marked on them. */
export function sentenceKey({ tokens, marks }: Ground, from: number, to: number): string {
  let key = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token) key += token.norm === token.stem ? `${token.norm} ` : `${token.norm}/${token.stem} `;
  }
  for (const [mark, spans] of Object.entries(marks)) {
    for (let at = from; at < to; at += 1) {
      const end = spans.get(at);
      if (end !== undefined) key += `${mark}${at - from}-${end - from} `;
    }
  }
  return key;
}

/** What was found in the same sentence before, in this worker's lifetime. */
export function keptSentence(index: PhraseIndex, key: string): Place[] | undefined {
  if (keptFor !== index) {
    kept = new Map();
    keptFor = index;
  }
  return kept.get(key);
}

/** Keeps what was found in a sentence; the oldest makes room. */
export function keepSentence(key: string, places: Place[]): void {
  if (key.length > longestKept) return;
  kept.set(key, places);
  const [oldest] = kept.size > mostKept ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
}
