import { expect, test } from 'vitest';
import {
  endChild,
  freshIds,
  hasEnded,
  putChild,
  removeChild,
  reopenChild,
} from '../../../src/options/list/edit-list.ts';
import { child, listOf } from './children.ts';

const amy = child('c001', 'Amy Jones');
const ben = child('c002', 'Ben Oakes');

test('an entry takes the place of the one with its id, or comes last', () => {
  const changed = { ...amy, groups: ['4M'] };
  expect(putChild(listOf(amy, ben), changed).children).toEqual([changed, ben]);
  expect(putChild(listOf(amy), ben).children).toEqual([amy, ben]);
  expect(removeChild(listOf(amy, ben), 'c001').children).toEqual([ben]);
});

test('a fresh id is never one that the list holds, also where ids are not in order', () => {
  const ids = freshIds([child('c002', 'Amy'), child('c003', 'Ben')]);
  expect([ids.next().value, ids.next().value]).toEqual(['c004', 'c005']);
  expect(freshIds([child('c002', 'Amy')]).next().value).toBe('c003');
});

test('an entry that is ended counts up to the end of that day, and can be put back', () => {
  const ended = endChild(amy, '2026-11-21');
  expect(ended.until).toBe('2026-11-21');
  expect([hasEnded(ended, '2026-11-21'), hasEnded(ended, '2026-11-22')]).toEqual([false, true]);
  expect(reopenChild(ended)).toEqual(amy);
});

test('an earlier end stays, and an entry that had not begun does not end before it begins', () => {
  expect(endChild({ ...amy, until: '2026-07-01' }, '2026-11-21').until).toBe('2026-07-01');
  expect(endChild({ ...amy, from: '2027-01-01' }, '2026-11-21')).toEqual({ ...amy, until: '2026-11-21' });
  expect(endChild({ ...amy, from: '2026-01-01' }, '2026-11-21').from).toBe('2026-01-01');
});
