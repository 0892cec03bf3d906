import { say, type WordKey } from '../warnings/words.ts';

/** A text for one or for several: `{count}` stands for the number, as people write it. */
export function counted(count: number, one: WordKey, several: WordKey): string {
  return say(count === 1 ? one : several, { count: count.toLocaleString('en-GB') });
}
