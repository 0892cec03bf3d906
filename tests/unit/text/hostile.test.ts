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

/** The least of some runs: what else the machine does only ever adds to the time. */
function least(text: string): number {
  return Math.min(...Array.from({ length: 3 }, () => milliseconds(text)));
}

const short = 6_000;
const times = 4;
/** Four times the text takes about four times as long, not sixteen; below this many ms the clock says nothing. */
const mostGrowth = 9;
const tooShortToTell = 4;

describe('hostile text', () => {
  milliseconds('Warm up with Amy Jones in 4B, 07700 900123, jo@gmail.com.');

  it.each(units)('%j over and over takes time in proportion to its length', (unit) => {
    const once = unit.repeat(Math.ceil(short / unit.length));
    const few = Math.max(least(once), tooShortToTell);
    expect(least(once.repeat(times)) / few).toBeLessThan(mostGrowth);
  });
});
