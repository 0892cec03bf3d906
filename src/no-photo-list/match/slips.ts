/** Of shorter words one letter more or less makes another name: only two swapped letters are a slip in them. */
const shortestChanged = 6;
/** The shortest listed word in which a slip is looked for. */
export const shortestSlipped = 5;

function hash(word: string, without: number): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    if (at !== without) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** Whether two different words are one letter added, left out, replaced or two neighbours swapped apart. */
export function oneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

function sameLetters(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}

/** Which of some words are one slip away from another word; the first letter is never slipped. */
export type SlipIndex = (word: string) => number[];

const bits = 2 ** 21;

/**
 * Two words that are one slip apart become the same when one letter is left out of one or both of them. So each word is
 * noted under itself and under what is left without each letter, as a sorted table of numbers: it takes eight bytes an
 * entry and two dozen steps a look-up, however many words there are.
 */
export function indexSlips(words: readonly string[]): SlipIndex {
  let size = 0;
  for (const word of words) if (word.length >= shortestSlipped) size += word.length;
  const table = new Float64Array(size);
  let filled = 0;
  words.forEach((word, id) => {
    if (word.length < shortestSlipped) return;
    for (let without = 1; without <= word.length; without += 1) {
      table[filled] = hash(word, without) * bits + id;
      filled += 1;
    }
  });
  table.sort();
  const firstAt = (key: number): number => {
    let low = 0;
    let high = table.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((table[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (word) => {
    const found = new Set<number>();
    for (let without = 1; without <= word.length; without += 1) {
      const key = hash(word, without) * bits;
      for (let at = firstAt(key); (table[at] ?? Infinity) < key + bits; at += 1) {
        const id = (table[at] ?? 0) - key;
        const listed = words[id];
        if (listed === undefined || listed[0] !== word[0] || !oneSlipApart(listed, word)) continue;
        if (listed.length >= shortestChanged || sameLetters(listed, word)) found.add(id);
      }
    }
    return [...found];
  };
}
