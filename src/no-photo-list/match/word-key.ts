import { fold, withoutAccents } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';

const plain = /^[a-z]+$/;

/** A word as it is compared: small letters without accents, apostrophes, hyphens and signs. Empty without a letter. */
export const wordKey = remembered(20_000, (word: string): string => {
  const small = word.toLowerCase();
  if (plain.test(small)) return small;
  return withoutAccents(fold(word)).replace(/[^\p{L}]/gu, '');
});
