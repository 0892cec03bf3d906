import { expect, test } from 'vitest';
import type { Finding, Settlement } from '../../../src/model/finding.ts';
import { allOf, mergeShown } from '../../../src/warnings/merge-shown.ts';
import { heldAmong, settledWith } from '../../../src/warnings/settling.ts';

function at(
  start: number,
  end: number,
  rule: string,
  severity: Finding['severity'],
  more: Partial<Finding> = {},
): Finding {
  return {
    rule,
    severity,
    start,
    end,
    quote: 'q',
    message: rule,
    clauses: [{ policy: 'p', ref: rule }],
    fixes: [],
    ...more,
  };
}

const fix = (replacement: string) => [{ label: 'l', replacement }];
const tick = (statement: string): Partial<Finding> => ({ settle: { by: 'tick', statement } });
const correction: Settlement = { by: 'correction', choices: [{ id: 'not', label: 'Not' }] };

test('several rules on the same words are one, the strictest, with the clauses of them all', () => {
  const [only, ...rest] = mergeShown(
    [at(4, 20, 'a', 'remind'), at(5, 20, 'b', 'warn'), at(4, 18, 'c', 'warn')],
    'card',
  );
  expect(rest).toEqual([]);
  expect(only?.rule).toBe('c');
  expect(only?.severity).toBe('warn');
  expect(only?.clauses.map(({ ref }) => ref)).toEqual(['c', 'b', 'a']);
  expect(only && allOf(only).map(({ rule }) => rule)).toEqual(['c', 'b', 'a']);
});

test('a name within a sentence, words further on and what concerns the whole draft stay by themselves', () => {
  const { start: _start, end: _end, ...whole } = at(0, 0, 'd', 'warn');
  const all = [at(0, 80, 'a', 'warn'), at(10, 22, 'b', 'warn'), at(90, 95, 'c', 'warn'), whole, whole];
  expect(mergeShown(all, 'card')).toHaveLength(5);
});

test('a fix stays with the words it replaces', () => {
  const same = mergeShown([at(0, 9, 'a', 'warn'), at(0, 9, 'b', 'remind', { fixes: fix('x') })], 'card');
  expect(same.map(({ fixes }) => fixes)).toEqual([fix('x')]);
  const beside = mergeShown([at(0, 10, 'a', 'warn'), at(0, 9, 'b', 'remind', { fixes: fix('x') })], 'card');
  expect(beside).toHaveLength(2);
});

test('in a hold one tick does for all that a tick settles, and says what is stated for each', () => {
  const held = heldAmong([
    at(0, 9, 'a', 'confirm', tick('One.')),
    at(0, 9, 'b', 'confirm', tick('Two.')),
    at(0, 9, 'c', 'confirm', tick('One.')),
  ]);
  expect(held.map(({ settle }) => settle)).toEqual([{ by: 'tick', statement: 'One. Two.' }]);
  const settled = settledWith(held, { choices: new Map([[0, 'tick']]), reason: '' });
  expect(settled.map(({ finding, choice }) => [finding.rule, choice])).toEqual([
    ['a', 'tick'],
    ['b', 'tick'],
    ['c', 'tick'],
  ]);
});

test('in a hold a correction settles nothing but its own point, and a change settles all', () => {
  const ticked = at(0, 9, 'b', 'confirm', tick('Two.'));
  expect(heldAmong([at(0, 9, 'a', 'block', { settle: correction }), ticked])).toHaveLength(2);
  expect(heldAmong([at(0, 9, 'a', 'block', { settle: { by: 'change' } }), ticked])).toHaveLength(1);
});

test('a hundred sightings of two rules are looked through quickly', () => {
  const many = Array.from({ length: 2_000 }, (_none, index) =>
    at(index * 9, index * 9 + 5, `r${index % 2}`, 'warn'),
  );
  const before = performance.now();
  expect(mergeShown(many, 'card')).toHaveLength(2_000);
  expect(performance.now() - before).toBeLessThan(1_000);
});
