import {
  allElements,
  allPatterns,
  type Element,
  type Group,
  type Mark,
  type Marks,
  type Match,
  type Pattern,
} from './phrases.ts';
import type { Token } from './tokens.ts';

let index: Index | undefined;
let indexed = 0;

interface Index {
  /** By word, the elements for which it may stand. */
  elements: Map<string, number[]>;
  /** The elements that take any word with such a beginning, by its first two letters. */
  beginnings: Map<string, [string, number][]>;
  marks: Map<Mark, number[]>;
  /** The phrases that cannot stand without this element: each is held by the rarest of those it needs. */
  anchored: Pattern[][];
  /** The elements that each phrase cannot do without. */
  needed: Map<Pattern, number[]>;
  known: Set<string>;
}

const shortestBeginning = 2;

function put<Key, Item>(held: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = held.get(key);
  if (items) items.push(item);
  else held.set(key, [item]);
}

function buildIndex(): Index {
  const built: Index = {
    elements: new Map(),
    beginnings: new Map(),
    marks: new Map(),
    anchored: Array.from({ length: allElements.size }, () => []),
    needed: new Map(),
    known: new Set(),
  };
  for (const element of allElements.values()) addElement(built, element);
  const commonness = commonnessOf(built);
  for (const pattern of allPatterns) {
    const needed = pattern.elements.filter(({ optional }) => !optional).map(({ number }) => number);
    built.needed.set(pattern, needed);
    const rarest = needed.reduce((best, one) =>
      (commonness[one] ?? 0) < (commonness[best] ?? 0) ? one : best,
    );
    built.anchored[rarest]?.push(pattern);
  }
  return built;
}

function addElement(built: Index, element: Element): void {
  const { number } = element;
  switch (element.kind) {
    case 'words':
      for (const word of element.words) {
        put(built.elements, word, number);
        built.known.add(word);
      }
      for (const prefix of element.prefixes) {
        put(built.beginnings, prefix.slice(0, shortestBeginning), [prefix, number]);
      }
      return;
    case 'group':
      for (const [first, rests] of element.group.members) {
        put(built.elements, first, number);
        built.known.add(first);
        for (const word of rests.flat()) built.known.add(word);
      }
      return;
    case 'mark':
      put(built.marks, element.mark, number);
      return;
    case 'gap':
      return;
    default:
      element satisfies never;
  }
}

/** A word that many elements know is a common one; an element is as common as its words together. */
function commonnessOf({ elements, marks }: Index): number[] {
  const commonness: number[] = [];
  const add = (number: number, by: number) => {
    commonness[number] = (commonness[number] ?? 0) + by;
  };
  for (const numbers of elements.values()) for (const number of numbers) add(number, numbers.length);
  const anyName = allElements.size / 10;
  for (const numbers of marks.values()) for (const number of numbers) add(number, anyName);
  for (const element of allElements.values()) {
    if (element.kind === 'words') add(element.number, 5 * element.prefixes.length);
  }
  return commonness;
}

function currentIndex(): Index {
  if (!index || indexed !== allPatterns.length) {
    index = buildIndex();
    indexed = allPatterns.length;
  }
  return index;
}

/** Whether some phrase may hold this word. */
export function inSomePhrase(word: string): boolean {
  return currentIndex().known.has(word);
}

/** What phrases need to know of a text. */
export interface Ground {
  tokens: readonly Token[];
  marks: Marks;
}

function fits(token: Token, words: Set<string>, prefixes: readonly string[]): boolean {
  if (words.has(token.norm) || words.has(token.stem)) return true;
  return prefixes.some((prefix) => token.stem.startsWith(prefix));
}

function groupEnds({ members }: Group, ground: Ground, at: number, sentence: number): number[] {
  const token = ground.tokens[at];
  if (!token) return [];
  const ends: number[] = [];
  for (const first of token.norm === token.stem ? [token.norm] : [token.norm, token.stem]) {
    for (const rest of members.get(first) ?? []) {
      const fitting = rest.every((word, step) => {
        const next = ground.tokens[at + 1 + step];
        return next?.sentence === sentence && (next.norm === word || next.stem === word);
      });
      if (fitting) ends.push(at + 1 + rest.length);
    }
  }
  return ends.sort((one, other) => other - one);
}

/** Where the elements from `step` on can end when they begin at token `at`; -1 when they do not match. */
function matchFrom(
  elements: readonly Element[],
  step: number,
  ground: Ground,
  at: number,
  sentence: number,
): number {
  const element = elements[step];
  if (!element) return at;
  const token = ground.tokens[at];
  const inside = token?.sentence === sentence;
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.longest; skipped += 1) {
      if (skipped > 0 && ground.tokens[at + skipped - 1]?.sentence !== sentence) break;
      const end = matchFrom(elements, step + 1, ground, at + skipped, sentence);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (inside) {
    if (element.kind === 'words' && fits(token, element.words, element.prefixes)) {
      const end = matchFrom(elements, step + 1, ground, at + 1, sentence);
      if (end >= 0) return end;
    }
    if (element.kind === 'group') {
      for (const next of groupEnds(element.group, ground, at, sentence)) {
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

/** The elements for which the words of a text may stand, worked out once a word. */
function makeElementsOf({ elements, beginnings }: Index): (token: Token) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  const ofWord = (word: string): readonly number[] => {
    const numbers = elements.get(word) ?? [];
    const open = (beginnings.get(word.slice(0, shortestBeginning)) ?? []).filter(([prefix]) =>
      word.startsWith(prefix),
    );
    return open.length === 0 ? numbers : [...numbers, ...open.map(([, number]) => number)];
  };
  return ({ norm, stem }) => {
    const key = norm === stem ? norm : `${norm} ${stem}`;
    let numbers = known.get(key);
    if (!numbers) {
      numbers = norm === stem ? ofWord(norm) : [...ofWord(norm), ...ofWord(stem)];
      known.set(key, numbers);
    }
    return numbers;
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
 * the end of a sentence, so that in each sentence only those few are tried for all of whose elements it has a word.
 */
export function findAllPhrases(ground: Ground): Map<number, Match[]> {
  const built = currentIndex();
  const elementsOf = makeElementsOf(built);
  const { tokens, marks } = ground;
  const seenIn = new Int32Array(allElements.size).fill(-1);
  const found = new Map<number, Match[]>();
  sentencesOf(tokens).forEach(([from, to], number) => {
    const present: number[] = [];
    const see = (element: number) => {
      if (seenIn[element] === number) return;
      seenIn[element] = number;
      present.push(element);
    };
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token) for (const element of elementsOf(token)) see(element);
      for (const [mark, elements] of built.marks)
        if (marks[mark].has(at)) for (const element of elements) see(element);
    }
    const standing = present
      .flatMap((element) => built.anchored[element] ?? [])
      .filter((pattern) => built.needed.get(pattern)?.every((element) => seenIn[element] === number));
    for (const pattern of standing) matchAll(pattern, ground, from, to, found);
  });
  for (const matches of found.values()) matches.sort((one, other) => one.from - other.from);
  return found;
}

function matchAll(
  { elements, owner }: Pattern,
  ground: Ground,
  from: number,
  to: number,
  found: Map<number, Match[]>,
): void {
  for (let at = from; at < to; at += 1) {
    const token = ground.tokens[at];
    if (!token) continue;
    const end = matchFrom(elements, 0, ground, at, token.sentence);
    if (end <= at) continue;
    put(found, owner.number, {
      from: at,
      to: end,
      start: token.start,
      end: ground.tokens[end - 1]?.end ?? token.end,
      sentence: token.sentence,
    });
  }
}
