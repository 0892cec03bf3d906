import type { Span } from '../contacts.ts';
import { cueBefore } from './cue.ts';

const strict =
  /(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?\d{2}){3}[ -]?[A-D](?![\p{L}\p{N}])/giu;
const loose = /(?<![\p{L}\p{N}])[A-Z]{2}(?:[ -]?\d{2}){3}(?:[ -]?[A-Z])?(?![\p{L}\p{N}])/giu;
const cue = /\b(?:nino|ni|n\.i\.?|national insurance|nat ins)\b/i;

/** National Insurance numbers: by their form, or in any near form when they are called so. */
export function findInsuranceNumbers(text: string): Span[] {
  if (!/\d{2}[ -]?\d{2}[ -]?\d{2}/.test(text)) return [];
  const sure = [...text.matchAll(strict)];
  const called = [...text.matchAll(loose)].filter(
    (match) => cueBefore(text, match.index, cue, 40) && !sure.some((other) => other.index === match.index),
  );
  return [...sure, ...called].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
