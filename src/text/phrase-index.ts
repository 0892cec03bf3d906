import { allElements, allPatterns, type Element, type Mark, type Pattern } from './phrases.ts';

/** A phrase, by the rarest of the elements it cannot do without: that one is looked for first. */
export interface Anchored {
  pattern: Pattern;
  /** The others that may not be missing, the rarer first. */
  needed: number[];
  /** How many tokens before its anchor the phrase begins, at the least and at the most. */
  nearest: number;
  farthest: number;
}

/** Every phrase, ready to be looked for. Elements go by their numbers. */
export interface PhraseIndex {
  /** By word, the elements for which it may stand. */
  byWord: Map<string, number[]>;
  /** The elements that take any word with such a beginning, by its first two letters. */
  byBeginning: Map<string, [string, number][]>;
  byMark: Map<Mark, number[]>;
  /** By element, the phrases that it anchors. */
  anchored: (Anchored[] | undefined)[];
  /** How many elements there are. */
  size: number;
  /** Every word that stands in some phrase. */
  known: Set<string>;
}

export const beginningLength = 2;
const longestMark = 12;

let index: PhraseIndex | undefined;
let indexed = 0;

/** The index of all phrases there are, made anew when some have been added. */
export function phraseIndex(): PhraseIndex {
  if (!index || indexed !== allPatterns.length) {
    index = buildIndex();
    indexed = allPatterns.length;
  }
  return index;
}

function buildIndex(): PhraseIndex {
  const elements = [...allElements.values()];
  const first = byFirstWord(elements);
  const commonness = commonnessOf(first, elements);
  const longest = elements.map(longestOf);
  const anchored: Anchored[][] = [];
  for (const pattern of allPatterns) {
    const needed = pattern.elements.filter(({ optional }) => !optional).map(({ number }) => number);
    needed.sort((one, other) => (commonness[one] ?? 0) - (commonness[other] ?? 0));
    const [anchor = 0, ...others] = needed;
    const held = anchored[anchor] ?? [];
    anchored[anchor] = held;
    held.push({ pattern, needed: others, ...distanceTo(anchor, pattern.elements, longest) });
  }
  return { ...first, anchored, size: elements.length };
}

/** A word that many elements know is a common one; an element is as common as its words together. */
function commonnessOf({ byWord }: FirstWords, elements: readonly Element[]): Float64Array {
  const commonness = new Float64Array(elements.length);
  for (const numbers of byWord.values()) {
    for (const number of numbers) commonness[number] = (commonness[number] ?? 0) + numbers.length;
  }
  const anyName = elements.length / 10;
  for (const element of elements) {
    const more =
      element.kind === 'mark' ? anyName : element.kind === 'words' ? 5 * element.prefixes.length : 0;
    commonness[element.number] = (commonness[element.number] ?? 0) + more;
  }
  return commonness;
}

function firstWords(element: Element): Iterable<string> {
  if (element.kind === 'words') return element.words;
  return element.kind === 'group' ? element.group.members.keys() : [];
}

function distanceTo(
  anchor: number,
  elements: readonly Element[],
  longest: readonly number[],
): { nearest: number; farthest: number } {
  let nearest = 0;
  let farthest = 0;
  for (const element of elements) {
    if (element.number === anchor) break;
    if (!element.optional) nearest += 1;
    farthest += longest[element.number] ?? 0;
  }
  return { nearest, farthest };
}

function longestOf(element: Element): number {
  switch (element.kind) {
    case 'words':
      return 1;
    case 'gap':
      return element.longest;
    case 'mark':
      return longestMark;
    case 'group': {
      let longest = 0;
      for (const rests of element.group.members.values()) {
        for (const { length } of rests) longest = Math.max(longest, length);
      }
      return 1 + longest;
    }
    default:
      return element satisfies never;
  }
}

function put<Key, Item>(held: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = held.get(key);
  if (items) items.push(item);
  else held.set(key, [item]);
}

type FirstWords = Pick<PhraseIndex, 'byWord' | 'byBeginning' | 'byMark' | 'known'>;

function byFirstWord(elements: readonly Element[]): FirstWords {
  const byWord = new Map<string, number[]>();
  const byBeginning = new Map<string, [string, number][]>();
  const byMark = new Map<Mark, number[]>();
  const known = new Set<string>();
  for (const element of elements) {
    if (element.kind === 'group') {
      for (const rests of element.group.members.values()) for (const word of rests.flat()) known.add(word);
    }
    const { number } = element;
    // A part that may be missing is never looked for by itself.
    if (element.optional) {
      for (const word of firstWords(element)) known.add(word);
      continue;
    }
    for (const word of firstWords(element)) {
      put(byWord, word, number);
      known.add(word);
    }
    if (element.kind === 'mark') put(byMark, element.mark, number);
    if (element.kind === 'words') {
      for (const prefix of element.prefixes)
        put(byBeginning, prefix.slice(0, beginningLength), [prefix, number]);
    }
  }
  return { byWord, byBeginning, byMark, known };
}
