import { expect, test } from 'vitest';
import type { Finding, Settlement } from '../../../src/model/finding.ts';
import { heldAmong, type Said, settledWith, standingOf } from '../../../src/warnings/settling.ts';
import { wayOf } from '../../../src/warnings/way-of.ts';

function held(settle?: Settlement, severity: Finding['severity'] = 'confirm'): Finding {
  return { rule: 'a', severity, message: 'm', clauses: [], fixes: [], ...(settle ? { settle } : {}) };
}

const tick = held({ by: 'tick', statement: 's' });
const correction = held({ by: 'correction', choices: [{ id: 'not-a-pupil', label: 'l' }] }, 'block');
const answer = held({ by: 'answer', question: 'q', choices: [{ id: 'no', label: 'No' }] });
const change = held({ by: 'change' }, 'block');
const nothing: Said = { choices: new Map(), reason: '' };
const said = (...choices: [number, string][]): Said => ({ choices: new Map(choices), reason: '' });

test('quiet findings are not held, and the strictest comes first', () => {
  expect(heldAmong([held(undefined, 'warn'), tick, change, held(undefined, 'remind')])).toEqual([
    change,
    tick,
  ]);
});

test('everything has to be settled', () => {
  expect(standingOf([tick, correction], said([0, 'tick']), false)).toEqual({
    releasable: true,
    settled: false,
    asks: false,
  });
  const all = said([0, 'tick'], [1, 'not-a-pupil']);
  expect(standingOf([tick, correction], all, false).settled).toBe(true);
  expect(settledWith([tick, correction], all).map(({ choice }) => choice)).toEqual(['tick', 'not-a-pupil']);
});

test('one finding that only a change settles keeps the draft back', () => {
  expect(standingOf([tick, change], said([0, 'tick']), false)).toEqual({
    releasable: false,
    settled: false,
    asks: false,
  });
});

test('where the school allows it a reason lets it go, and only one that says something', () => {
  const standing = (reason: string) =>
    standingOf([tick, change], { ...said([0, 'tick']), reason }, true).settled;
  expect(standing('   because   ')).toBe(false);
  expect(standing('the head has agreed to this')).toBe(true);
  expect(settledWith([change], { ...nothing, reason: 'the head has agreed' })).toEqual([
    { finding: change, choice: 'override' },
  ]);
});

test('a finding that does not say how it is settled, or offers no choice, needs a change', () => {
  expect(wayOf(held())).toEqual({ by: 'change' });
  expect(wayOf(held({ by: 'correction', choices: [] }))).toEqual({ by: 'change' });
});

test('an answer has to be looked at anew', () => {
  expect(standingOf([answer], nothing, false)).toEqual({ releasable: true, settled: false, asks: true });
});
