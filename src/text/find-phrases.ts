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
  words: Map<string, Pattern[]>;
  /** By word, the elements for which it may stand. */
  elements: Map<string, number[]>;
  prefixes: [string, Pattern][];
  marks: Map<Mark, Pattern[]>;
  known: Set<string>;
}

function buildIndex(): Index {
  const built: Index = {
    words: new Map(),
    elements: new Map(),
    prefixes: [],
    marks: new Map(),
    known: new Set(),
  };
  for (const element of allElements.values()) {
    if (element.kind !== 'words' && element.kind !== 'group') continue;
    for (const word of element.kind === 'words' ? element.words : element.group.members.keys()) {
      const numbers = built.elements.get(word);
      if (numbers) numbers.push(element.number);
      else built.elements.set(word, [element.number]);
      built.known.add(word);
    }
    if (element.kind === 'group')
      for (const rests of element.group.members.values())
        for (const word of rests.flat()) built.known.add(word);
  }
  const put = <Key>(held: Map<Key, Pattern[]>, key: Key, pattern: Pattern) => {
    const patterns = held.get(key);
    if (!patterns) held.set(key, [pattern]);
    else if (patterns.at(-1) !== pattern) patterns.push(pattern);
  };
  for (const pattern of allPatterns) {
    for (const element of pattern.elements) {
      if (element.kind === 'gap') break;
      if (element.kind === 'words') {
        for (const word of element.words) put(built.words, word, pattern);
        for (const prefix of element.prefixes) built.prefixes.push([prefix, pattern]);
      } else if (element.kind === 'group') {
        for (const first of element.group.members.keys()) put(built.words, first, pattern);
      } else put(built.marks, element.mark, pattern);
      if (!element.optional) break;
    }
  }
  return built;
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

/** Whether a text has at least one word for every element that may not be missing: most phrases end here. */
function makeSieve({ tokens, marks }: Ground, byWord: Index['elements']): (pattern: Pattern) => boolean {
  const words = new Set<string>();
  for (const { norm, stem } of tokens) words.add(norm).add(stem);
  const here = new Uint8Array(allElements.size);
  for (const word of words) for (const number of byWord.get(word) ?? []) here[number] = 1;
  for (const element of allElements.values()) {
    const marked = element.kind === 'mark' && marks[element.mark].size > 0;
    const open = element.kind === 'words' && element.prefixes.length > 0;
    if (element.optional || marked || open) here[element.number] = 1;
  }
  return (pattern) => pattern.elements.every(({ number }) => here[number] === 1);
}

/** Every place where any phrase of any set stands, by the set's number, found in one pass. */
export function findAllPhrases(ground: Ground): Map<number, Match[]> {
  const { words, prefixes, marks, elements: byWord } = currentIndex();
  const passes = makeSieve(ground, byWord);
  const found = new Map<number, Match[]>();
  const tryAt = (pattern: Pattern, at: number, token: Token) => {
    const to = matchFrom(pattern.elements, 0, ground, at, token.sentence);
    if (to <= at) return;
    const match = {
      from: at,
      to,
      start: token.start,
      end: ground.tokens[to - 1]?.end ?? token.end,
      sentence: token.sentence,
    };
    const held = found.get(pattern.owner.number);
    if (held) held.push(match);
    else found.set(pattern.owner.number, [match]);
  };
  const filtered = new Map<string, Pattern[]>();
  const startingWith = (word: string) => {
    let patterns = filtered.get(word);
    if (!patterns) {
      patterns = words.get(word)?.filter(passes) ?? [];
      filtered.set(word, patterns);
    }
    return patterns;
  };
  const open = prefixes.filter(([, pattern]) => passes(pattern));
  const marked = [...marks].map(([mark, patterns]) => [mark, patterns.filter(passes)] as const);
  ground.tokens.forEach((token, at) => {
    for (const pattern of startingWith(token.norm)) tryAt(pattern, at, token);
    if (token.stem !== token.norm) for (const pattern of startingWith(token.stem)) tryAt(pattern, at, token);
    for (const [prefix, pattern] of open) if (token.stem.startsWith(prefix)) tryAt(pattern, at, token);
    for (const [mark, patterns] of marked)
      if (ground.marks[mark].has(at)) for (const pattern of patterns) tryAt(pattern, at, token);
  });
  return found;
}
