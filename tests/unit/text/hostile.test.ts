import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { Draft } from '../../../src/model/draft.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';

const [policy] = bundledPolicies;
if (!policy) throw new Error('No policy is bundled');

function milliseconds(text: string): number {
  const start = performance.now();
  check(Draft.parse({ text, account: 'personal' }), {
    policy: policy as NonNullable<typeof policy>,
    settings: defaultSettings,
  });
  return performance.now() - start;
}

const units = [
  'a ',
  'a.',
  'a-',
  "a'",
  'a@',
  'my ',
  'Amy ',
  'Amy Jones ',
  '07 ',
  '07700900123 ',
  'http://',
  'one of my year 9 ',
  'A.B.',
  '14 Elm ',
  'you are a ',
  'he ',
  '"',
  'Amy\n',
  '\u200b',
  '# ',
  '#Amy ',
  'f*',
];

/** A second measurement is only taken when the first was too slow: the machine may have been busy. */
function best(text: string, limit: number): number {
  let least = milliseconds(text);
  for (let again = 0; again < 3 && least > limit; again += 1) least = Math.min(least, milliseconds(text));
  return least;
}

describe('hostile text of 25,000 characters', () => {
  milliseconds('Warm up with Amy Jones in 4B, 07700 900123, jo@gmail.com.');

  it.each(units)('%j over and over takes less than 250 ms', (unit) => {
    expect(best(unit.repeat(Math.ceil(25_000 / unit.length)), 250)).toBeLessThan(250);
  });
});
