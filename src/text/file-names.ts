import { isForename, isOrdinary, isSurname } from './gazetteer/names.ts';

/** The words of a file's name: `year-4_SportsDay.jpg` is `year 4 Sports Day`. */
export function wordsOfFileName(name: string): string {
  return name
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_+.]+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .trim();
}

/** The same with capitals, so that names are read as names. */
export function withCapitals(words: string): string {
  return words.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const shortestPart = 3;

/** A forename and a surname written as one word, `maryjones`, as `Mary Jones`; a guess. */
export function joinedName(word: string): string | undefined {
  const plain = word.toLowerCase();
  if (!/^\p{Ll}{7,24}$/u.test(plain) || isOrdinary(plain) || isForename(plain) || isSurname(plain))
    return undefined;
  for (let cut = plain.length - shortestPart; cut >= shortestPart; cut -= 1) {
    const [forename, surname] = [plain.slice(0, cut), plain.slice(cut)];
    if (isForename(forename) && isSurname(surname) && !isOrdinary(forename))
      return withCapitals(`${forename} ${surname}`);
  }
  return undefined;
}
