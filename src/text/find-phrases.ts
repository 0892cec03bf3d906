import { keepSentence, keptSentence, type Place, sentenceKey } from './kept-sentences.ts';
import { type Ground, matchFrom } from './match-phrase.ts';
import { type Anchored, beginningLength, type PhraseIndex, phraseIndex } from './phrase-index.ts';
import type { Match } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Whether some phrase may hold this word. */
export function inSomePhrase(word: string): boolean {
  return phraseIndex().known.has(word);
}

/** What a word may stand for: all elements, and those among them that anchor phrases. */
interface Known {
  elements: readonly number[];
  anchors: readonly number[];
}

/** The elements for which the words of a text may stand, worked out once a word. */
function makeKnown({ byWord, byBeginning, anchored }: PhraseIndex): (token: Token) => Known {
  const known = new Map<string, Known>();
  const ofWord = (word: string): readonly number[] => {
    const elements = byWord.get(word) ?? [];
    const open = byBeginning.get(word.slice(0, beginningLength)) ?? [];
    return [...elements, ...open.filter(([prefix]) => word.startsWith(prefix)).map(([, number]) => number)];
  };
  return ({ norm, stem }) => {
    const key = norm === stem ? norm : `${norm} ${stem}`;
    let entry = known.get(key);
    if (!entry) {
      const elements = norm === stem ? ofWord(norm) : [...new Set([...ofWord(norm), ...ofWord(stem)])];
      entry = { elements, anchors: elements.filter((element) => anchored[element] !== undefined) };
      known.set(key, entry);
    }
    return entry;
  };
}

/** Where each sentence begins and ends, by its tokens. */
function sentencesOf(tokens: readonly Token[]): [number, number][] {
  const ranges: [number, number][] = [];
  tokens.forEach(({ sentence }, at) => {
    const last = ranges.at(-1);
    if (last && tokens[last[0]]?.sentence === sentence) last[1] = at + 1;
    else ranges.push([at, at + 1]);
  });
  return ranges;
}

/**
 * Every place where any phrase of any set stands, by the set's number, in the order of the text. A phrase never crosses
 * the end of a sentence, so that a sentence seen before, among the same names and numbers, is not looked at again.
 * With `only`, no other sentences are looked at.
 */
export function findAllPhrases(ground: Ground, only?: ReadonlySet<number>): Map<number, Match[]> {
  const index = phraseIndex();
  const finder = makeFinder(index, ground);
  const found = new Map<number, Match[]>();
  for (const [from, to] of sentencesOf(ground.tokens)) {
    if (only && !only.has(ground.tokens[from]?.sentence ?? 0)) continue;
    const key = sentenceKey(ground, from, to);
    let places = keptSentence(index, key);
    if (!places) {
      places = finder(from, to);
      keepSentence(key, places);
    }
    for (const { set, first, last } of places) {
      const match = matchOf(ground, from + first, from + last);
      const held = found.get(set);
      if (held) held.push(match);
      else found.set(set, [match]);
    }
  }
  return found;
}

function matchOf({ tokens }: Ground, from: number, to: number): Match {
  const { start = 0, sentence = 0 } = tokens[from] ?? {};
  return { from, to, start, end: tokens[to - 1]?.end ?? start, sentence };
}

/** Finds the phrases of one sentence: each is tried only around its rarest word, and only where all its others are. */
function makeFinder(index: PhraseIndex, ground: Ground): (from: number, to: number) => Place[] {
  const { tokens, marks } = ground;
  const known = makeKnown(index);
  /** The sentence in which each element was last seen, and the last token at which each phrase was tried. */
  const seenIn = new Int32Array(index.size).fill(-1);
  const tried = new Map<Anchored, number>();
  const marked = [...index.byMark].map(([mark, elements]) => ({ stands: marks[mark], elements }));

  function see(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token) for (const element of known(token).elements) seenIn[element] = from;
      for (const { stands, elements } of marked) {
        if (stands.has(at)) for (const element of elements) seenIn[element] = from;
      }
    }
  }

  function tryAround(anchored: Anchored, at: number, from: number, places: Place[]): void {
    const { nearest, farthest, pattern } = anchored;
    const begin = Math.max(from, at - farthest, (tried.get(anchored) ?? -1) + 1);
    const end = at - nearest;
    if (begin > end) return;
    tried.set(anchored, end);
    for (let start = begin; start <= end; start += 1) {
      const to = matchFrom(pattern.elements, 0, ground, start, tokens[start]?.sentence ?? -1);
      if (to > start) places.push({ set: pattern.owner.number, first: start - from, last: to - from });
    }
  }

  return (from, to) => {
    see(from, to);
    const places: Place[] = [];
    const tryAll = (anchors: readonly number[], at: number) => {
      for (const anchor of anchors) {
        for (const anchored of index.anchored[anchor] ?? []) {
          if (seesAll(anchored.needed, seenIn, from)) tryAround(anchored, at, from, places);
        }
      }
    };
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token) tryAll(known(token).anchors, at);
      for (const { stands, elements } of marked) if (stands.has(at)) tryAll(elements, at);
    }
    return places.sort((one, other) => one.first - other.first);
  };
}

function seesAll(needed: readonly number[], seenIn: Int32Array, sentence: number): boolean {
  for (const element of needed) if (seenIn[element] !== sentence) return false;
  return true;
}
