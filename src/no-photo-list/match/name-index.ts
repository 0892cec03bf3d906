import type { ListedChild, NoPhotoList } from '../../model/no-photo-list.ts';
import { remembered } from '../../text/remembered.ts';
import { type Chains, makeChains, pairKey } from './chains.ts';
import { type Hold, type NameForm, nameForms } from './name-forms.ts';
import { otherForenames } from './short-forms.ts';
import { indexSlips, type SlipIndex } from './slips.ts';

/** A way of writing a listed child's name, its words by their numbers. */
export interface IndexedForm {
  child: ListedChild;
  words: readonly number[];
  holds: readonly Hold[];
  partial: boolean;
}

/** A listed forename that a word is, or loosely stands for. */
export interface Forename {
  word: number;
  loose: boolean;
}

/** What the list knows of a word: its number, that number again where it ends a name, and the forenames it stands for. */
export interface KnownWord {
  word: number | undefined;
  surname: number | undefined;
  forenames: readonly Forename[];
}

/**
 * A list made ready. A name is found by the pair of its first and its last word, so that every place of a text costs
 * a few look-ups in a map, whether the list has ten children or a hundred thousand, and a common surname costs no more
 * than a rare one. An automaton for exact strings would be as fast but finds none of the ways in which people write
 * names; here what stands between the two words is compared afterwards, for the few pairs that are on the list.
 */
export interface NameIndex {
  /** What the list knows of a word. */
  known(key: string): KnownWord;
  /** The number of a listed word; undefined for all others. */
  numberOf(key: string): number | undefined;
  wordOf(word: number): string;
  begins(word: number): boolean;
  ends(word: number): boolean;
  /** Forms by their first and last word, and those of a single word. */
  formsOf(first: number, last: number): IndexedForm[];
  single(word: number): IndexedForm[];
  /** Forms by the first letter of the first word and by the last word. */
  withInitial(letter: string, last: number): IndexedForm[];
  /** Listed words one slip away. */
  slipped: SlipIndex;
  longestWord: number;
}

const nothing: KnownWord = { word: undefined, surname: undefined, forenames: [] };
const oneWord = 1;
const first = 2;
const last = 4;
const plainHolds: Readonly<Record<number, readonly Hold[]>> = {
  1: ['free'],
  2: ['free', 'free'],
  3: ['free', 'free', 'free'],
};

function plain(holds: readonly Hold[]): readonly Hold[] {
  return holds.every((hold) => hold === 'free') ? (plainHolds[holds.length] ?? holds) : holds;
}

/** Make a list ready for matching. */
export function indexNames(list: NoPhotoList): NameIndex {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const roles: number[] = [];
  const forms: IndexedForm[] = [];
  const pairs: Chains = makeChains();
  const initials: Chains = makeChains();
  let longestWord = 0;

  const numbered = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = words.length;
    numbers.set(word, number);
    words.push(word);
    roles.push(0);
    longestWord = Math.max(longestWord, word.length);
    return number;
  };
  const add = (child: ListedChild, form: NameForm, main: boolean): void => {
    const ids = form.words.map(numbered);
    const [from = 0] = ids;
    const to = ids.at(-1) ?? 0;
    if (ids.length === 1) roles[from] = (roles[from] ?? 0) | oneWord;
    else {
      roles[from] = (roles[from] ?? 0) | first;
      roles[to] = (roles[to] ?? 0) | last;
    }
    pairs.add(ids.length === 1 ? -1 - from : pairKey(from, to), forms.length);
    if (main && ids.length > 1) initials.add(pairKey(form.words[0]?.charCodeAt(0) ?? 0, to), forms.length);
    forms.push({ child, words: ids, holds: plain(form.holds), partial: form.partial });
  };
  for (const child of list.children) {
    for (const name of child.names) {
      for (const [at, form] of nameForms(name).entries()) add(child, form, at === 0);
    }
  }
  const formsAt = (at: readonly number[]) => at.flatMap((one) => forms[one] ?? []);
  const begins = (word: number) => ((roles[word] ?? 0) & first) !== 0;
  const ends = (word: number) => ((roles[word] ?? 0) & last) !== 0;
  const known = remembered(20_000, (key): KnownWord => {
    const word = numbers.get(key);
    const forenames = word !== undefined && begins(word) ? [{ word, loose: false }] : [];
    for (const name of otherForenames(key)) {
      const other = numbers.get(name);
      if (other !== undefined && begins(other)) forenames.push({ word: other, loose: true });
    }
    if (word === undefined && forenames.length === 0) return nothing;
    return { word, surname: word !== undefined && ends(word) ? word : undefined, forenames };
  });
  let slipped: SlipIndex | undefined;
  return {
    numberOf: (key) => numbers.get(key),
    wordOf: (word) => words[word] ?? '',
    begins,
    ends,
    known,
    formsOf: (from, to) => formsAt(pairs.of(pairKey(from, to))),
    single: (word) => ((roles[word] ?? 0) & oneWord ? formsAt(pairs.of(-1 - word)) : []),
    withInitial: (letter, to) => formsAt(initials.of(pairKey(letter.charCodeAt(0), to))),
    slipped: (word) => {
      slipped ??= indexSlips(words);
      return slipped(word);
    },
    longestWord,
  };
}
