import { validate } from 'nhs-number-validator';
import type { Span } from '../contacts.ts';
import { cueAfter, cueBefore } from './cue.ts';

const shape = /(?<![\p{L}\p{N}+-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\p{N}])/gu;
const called = /\b(?:nhs|health|hospital|patient) ?(?:n(?:umber|um|o)|id|ref)\b/i;
const near = /\b(?:nhs|health service|gp|medical|patient|hospital)\b/i;

/** NHS numbers: those that are called so, and right ones beside words of health. Ten digits alone say nothing. */
export function findHealthNumbers(text: string): Span[] {
  if (!/nhs|health|gp|medical|patient|hospital/i.test(text)) return [];
  return [...text.matchAll(shape)].flatMap((match) => {
    const end = match.index + match[0].length;
    const right = validate(match[0].replace(/\D/g, ''));
    const named = cueBefore(text, match.index, called, 40);
    const beside = cueBefore(text, match.index, near, 50) || cueAfter(text, end, near, 40);
    return named || (right && beside) ? [{ start: match.index, end }] : [];
  });
}
