import { fold } from '../fold.ts';
import { type Reading, read } from '../reading.ts';

const separator = /[\p{Extended_Pictographic}\p{So}\u2022\u00b7\u2027\n\r\t|;~\u2014\u2013]+/gu;
const longest = 1_000;

/**
 * The words of a bio, handle or headline as the recognisers read them: one line, and `|` where a sign, an emoji or the
 * end of a line parts two statements. Capitals stay: they tell a school's name from a word.
 */
export function tidied(words: string): string {
  return words
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4\u2032\uff07]/g, "'")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(separator, ' | ')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
}

/** Tidied words in lower case and without look-alike letters. */
export function plain(words: string): string {
  return tidied(words).split(' ').map(fold).join(' ');
}

/** A bio as a text of short statements, for phrases: none of them goes on in the next. */
export function readBio(words: string): Reading {
  return read(tidied(words).replaceAll(' | ', '\n'));
}
