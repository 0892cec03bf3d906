import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { hasSeveralFixes, inOrder, keysOf } from '../../../src/warnings/shown.ts';

function finding(
  rule: string,
  severity: Finding['severity'],
  start?: number,
  fixes: Finding['fixes'] = [],
): Finding {
  return {
    rule,
    severity,
    message: 'm',
    clauses: [],
    fixes,
    ...(start === undefined ? {} : { start, end: start + 1, quote: 'q' }),
  };
}
const fix = [{ label: 'l', replacement: 'r' }];

test('the strictest first, then in the order of the text', () => {
  const all = [
    finding('a', 'warn', 9),
    finding('b', 'block', 20),
    finding('c', 'warn', 2),
    finding('d', 'remind'),
    finding('e', 'confirm', 1),
  ];
  expect(inOrder(all).map(({ rule }) => rule)).toEqual(['b', 'e', 'c', 'a', 'd']);
  expect(all[0]?.rule).toBe('a');
});

test('the same words found twice have two names, which stay when the text before them grows', () => {
  const keys = keysOf([finding('a', 'warn', 1), finding('a', 'warn', 5)]);
  expect(new Set(keys).size).toBe(2);
  expect(keysOf([finding('a', 'warn', 11), finding('a', 'warn', 15)])).toEqual(keys);
});

test('the corrected text is offered from two places on', () => {
  expect(hasSeveralFixes([finding('a', 'warn', 1, fix), finding('b', 'warn', 5)])).toBe(false);
  expect(hasSeveralFixes([finding('a', 'warn', 1, fix), finding('b', 'warn', 5, fix)])).toBe(true);
});
