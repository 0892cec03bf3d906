import type { Span } from '../contacts.ts';
import { cueBefore } from './cue.ts';

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const shape = /(?<![\p{L}\p{N}])[a-z][ -]?\d{3}[ -]?\d{4}[ -]?\d{4}[\da-z](?![\p{L}\p{N}])/giu;
const cue = /\b(?:upn|unique pupil n(?:umber|o)|pupil (?:number|no|id|ref(?:erence)?))\b/i;

/** Whether the first letter is the one that the digits ask for. */
function fits(number: string): boolean {
  let sum = 0;
  for (let at = 1; at < 13; at += 1) {
    const sign = number.charAt(at);
    const value = /\d/.test(sign) ? Number(sign) : letters.indexOf(sign);
    if (value < 0) return false;
    sum += value * (at + 1);
  }
  return letters.charAt(sum % 23) === number.charAt(0);
}

/** Unique pupil numbers: those whose check letter fits, and those that are called so. */
export function findPupilNumbers(text: string): Span[] {
  if (!/\d{4}/.test(text)) return [];
  return [...text.matchAll(shape)].flatMap((match) => {
    const number = match[0].replace(/[ -]/g, '').toUpperCase();
    if (!fits(number) && !cueBefore(text, match.index, cue, 40)) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
}
