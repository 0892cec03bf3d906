import type { Span } from '../contacts.ts';
import { cueBefore } from './cue.ts';

const sortCode = /(?<![\p{L}\p{N}/.-])\d{2}(?:[- \u2013]\d{2}){2}(?![\p{N}/.-])/gu;
const account = /(?<![\p{L}\p{N}+/.-])\d{4} ?\d{4}(?![\p{N}/-])/gu;
const iban = /(?<![\p{L}\p{N}])GB\d{2} ?[A-Z]{4}(?: ?\d){14}(?!\d)/giu;
const card = /(?<![\p{L}\p{N}+/.-])(?:\d{4}[ -]){3}\d{4}(?![\p{N}/-])|(?<![\p{L}\p{N}+/.-])\d{16}(?!\d)/gu;
const accountCue = /\b(?:account|acct?|a\/c|acc)\b/i;
const sortCue = /\bsort ?code\b|\bs\/c\b/i;
const bareSort = /(?<![\p{L}\p{N}/.-])\d{6}(?!\d)/gu;
const reach = 45;

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The check sum of card numbers. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, sign, at) => {
    const value = Number(sign) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The check sum of international account numbers, digit by digit. */
function fitsIban(written: string): boolean {
  const sign = (letter: string) => (/\d/.test(letter) ? letter : String(letter.charCodeAt(0) - 55));
  const moved = written.slice(4) + written.slice(0, 4);
  let rest = 0;
  for (const digit of [...moved].map(sign).join('')) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Bank details: an account number with its sort code or called so, international account numbers, cards. */
export function findBankDetails(text: string): Span[] {
  if (!/\d{4}/.test(text)) return [];
  const codes = [
    ...spans(text, sortCode),
    ...spans(text, bareSort).filter(({ start }) => cueBefore(text, start, sortCue, 30)),
  ];
  let nearest = 0;
  const accounts = spans(text, account).flatMap((span): Span[] => {
    while ((codes[nearest + 1]?.start ?? Number.POSITIVE_INFINITY) < span.start) nearest += 1;
    const code = [codes[nearest], codes[nearest + 1]].find(
      (one) => one && Math.max(span.start - one.end, one.start - span.end) <= reach,
    );
    if (code) return [{ start: Math.min(code.start, span.start), end: Math.max(code.end, span.end) }];
    return cueBefore(text, span.start, accountCue, 30) ? [span] : [];
  });
  const alone = codes.filter(
    (code) =>
      cueBefore(text, code.start, sortCue, 30) &&
      !accounts.some((one) => one.start <= code.start && code.end <= one.end),
  );
  const cards = spans(text, card).filter(({ start, end }) => luhn(text.slice(start, end).replace(/\D/g, '')));
  const abroad = spans(text, iban).filter(({ start, end }) =>
    fitsIban(text.slice(start, end).replace(/ /g, '').toUpperCase()),
  );
  return [...accounts, ...alone, ...abroad, ...cards];
}
