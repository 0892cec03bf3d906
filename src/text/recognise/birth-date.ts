import type { Span } from '../contacts.ts';
import { cueAfter, cueBefore } from './cue.ts';

/** A birth date, with the year of it in full. */
export interface BirthDate extends Span {
  year: number;
}

const dates = [
  /(?<![\p{L}\p{N}])\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])\d{1,2} \d{1,2} (\d{4}|\d{2})(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(\d{4})-\d{2}-\d{2}(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?,? '?(\d{4}|\d{2})(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6} \d{1,2}(?:st|nd|rd|th)?,? (\d{4})(?![\p{L}\p{N}])/giu,
];
const before = /\b(?:born|d\.?o\.?b|date of birth|birth ?date|birthdate|birthday|b-?day|dob)\b/i;
const after =
  /^[\s,)-]*(?:(?:is|was)\s)?(?:(?:his|her|their|my|the)\s)?(?:dob|d\.o\.b|date of birth|birthday|birth ?date)\b/i;

function fullYear(written: string): number {
  const year = Number(written);
  return written.length === 4 ? year : year < 40 ? 2000 + year : 1900 + year;
}

/** Dates of birth: a whole date beside `born`, `DOB` or `birthday`. */
export function findBirthDates(text: string): BirthDate[] {
  if (!/born|dob|d\.o\.b|birth|b-?day/i.test(text)) return [];
  const matches = dates.flatMap((date) => [...text.matchAll(date)]);
  return matches.flatMap((match) => {
    const end = match.index + match[0].length;
    const [, year] = match;
    if (year === undefined) return [];
    if (!cueBefore(text, match.index, before, 40) && !cueAfter(text, end, after, 30)) return [];
    return [{ start: match.index, end, year: fullYear(year) }];
  });
}
