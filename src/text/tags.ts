import { inSomePhrase } from './find-phrases.ts';
import type { Ground } from './match-phrase.ts';
import type { Marks, Match } from './phrases.ts';
import { meantWord } from './plain-words.ts';
import type { Token } from './tokens.ts';

const longestTag = 60;
const longestWord = 15;
const capitals = /\p{Lu}{1,20}(?!\p{Ll})|\p{Lu}?\p{Ll}{1,60}|\p{N}{1,60}/gu;
const small = new Set(
  'a i is it in on at of to the and for with my our your his her we he she you be not no so up me us are was ever day off job life school work time people little big new old best worst love hate total absolute complete never always'.split(
    ' ',
  ),
);

function isWord(word: string): boolean {
  if (small.has(word)) return true;
  return word.length > 2 && inSomePhrase(word);
}

/** The fewest known words that make up a tag written in one case; none when it cannot be cut that way. */
function cut(tag: string): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let to = 1; to <= tag.length; to += 1) {
    for (let from = Math.max(0, to - longestWord); from < to; from += 1) {
      const before = best[from];
      const word = tag.slice(from, to);
      if (before && isWord(word) && before.length + 1 < (best[to]?.length ?? Number.POSITIVE_INFINITY))
        best[to] = [...before, word];
    }
  }
  return best[tag.length];
}

function wordsOf({ raw, norm }: Token): string[] | undefined {
  const bare = raw.slice(1);
  if (bare.length > longestTag) return undefined;
  const camel = bare.match(capitals) ?? [];
  if (camel.length > 1 && camel.join('') === bare) return camel.map((word) => meantWord(word.toLowerCase()));
  return cut(norm.replace(/^#/, ''));
}

/** The text again with the words of its hashtags in their place, and the way back to the tokens that stand there. */
export interface Spread {
  ground: Ground;
  /** The sentences in which words of tags stand; the others are as they were. */
  sentences: Set<number>;
  /** The match as it stands in the text; nothing when it has nothing to do with a tag. */
  back(match: Match): Match | undefined;
}

/** A tag of one word is part of its sentence, as in `he is a #clown`; one of several words speaks for itself. */
export function spreadTags({ tokens, marks }: Ground): Spread | undefined {
  const tags = new Map<number, string[]>();
  tokens.forEach((token, at) => {
    const words = token.kind === 'tag' ? wordsOf(token) : undefined;
    if (words && words.length > 0) tags.set(at, words);
  });
  if (tags.size === 0) return undefined;
  const spread: Token[] = [];
  const origin: number[] = [];
  const place: number[] = [];
  const sentences = new Set<number>();
  tokens.forEach((token, at) => {
    place.push(spread.length);
    const words = tags.get(at);
    for (const word of words ?? [token.norm]) {
      const sentence = words && words.length > 1 ? -1 - at : token.sentence;
      if (words) sentences.add(sentence);
      spread.push(words ? { ...token, norm: word, stem: word, kind: 'word', sentence } : token);
      origin.push(at);
    }
  });
  place.push(spread.length);
  const moved = Object.fromEntries(
    Object.entries(marks).map(([mark, spans]) => [
      mark,
      new Map([...spans].map(([from, to]) => [place[from] ?? 0, place[to] ?? spread.length])),
    ]),
  ) as Marks;
  return {
    ground: { tokens: spread, marks: moved },
    sentences,
    back({ from, to }) {
      const first = origin[from] ?? 0;
      const last = origin[to - 1] ?? first;
      const start = tokens[first];
      const end = tokens[last];
      let touches = false;
      for (let at = first; at <= last; at += 1) touches ||= tags.has(at);
      if (!touches || !start || !end) return undefined;
      return { from: first, to: last + 1, start: start.start, end: end.end, sentence: start.sentence };
    },
  };
}
