import { fold } from '../fold.ts';

const apostrophe = /[\u2018\u2019\u02bc\u0060\u00b4\u2032\uff07]/g;
const separator = /[\p{Extended_Pictographic}\p{So}\u2022\u00b7\u2027\n\r\t;~\u2014\u2013]+/gu;
const longest = 1_000;

/**
 * The words of a bio, handle or headline as the recognisers read them: one line, straight apostrophes, and `|` where a
 * sign or an emoji parts two statements. Capitals stay: they tell a school's name from a word.
 */
export function tidied(words: string): string {
  return words
    .slice(0, longest)
    .normalize('NFKC')
    .replace(apostrophe, "'")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(separator, ' | ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Tidied words in lower case and without look-alike letters. */
export function plain(words: string): string {
  return tidied(words).split(' ').map(fold).join(' ');
}
