import { expect, test } from 'vitest';
import { allGroupsOf, childrenOf, renameGroup } from '../../../src/options/list/groups.ts';
import { searchChildren } from '../../../src/options/list/search-list.ts';
import { calledBy } from '../../../src/pages/other-names.ts';
import { child, listOf } from './children.ts';

const list = listOf(
  child('c1', 'Zoë Abbott', { groups: ['Year 10', 'Choir'] }),
  child('c2', 'Amy O’Brien', { groups: ['Year 4', 'Choir'], names: ['Amy O’Brien', 'Mimi O’Brien'] }),
  child('c3', 'Ben Oakes', { groups: ['Year 4'], until: '2026-07-01' }),
);

test('groups come as a school counts them, with those whose entries hold on the day', () => {
  expect(allGroupsOf(list, '2026-11-21')).toEqual([
    { name: 'Choir', children: 2 },
    { name: 'Year 4', children: 1 },
    { name: 'Year 10', children: 1 },
  ]);
});

test('the children of some groups come once each, by surname, without the ended', () => {
  const names = childrenOf(list, ['Choir', 'Year 4'], '2026-11-21').map((one) => one.names[0]);
  expect(names).toEqual(['Zoë Abbott', 'Amy O’Brien']);
  expect(childrenOf(list, ['Year 4'], '2026-06-30').map(({ id }) => id)).toEqual(['c3', 'c2']);
});

test('a group goes under another name, and two become one without a child twice', () => {
  const renamed = renameGroup(list, 'Choir', 'Year 4');
  expect(renamed.children.map(({ groups }) => groups)).toEqual([
    ['Year 10', 'Year 4'],
    ['Year 4'],
    ['Year 4'],
  ]);
});

test.each([
  ['zoe', ['c1']],
  ["o'brien", ['c2']],
  ['mimi', ['c2']],
  ['year 4', ['c2', 'c3']],
  ['amy choir', ['c2']],
  ['  ', ['c1', 'c2', 'c3']],
  ['nobody', []],
])('looking up "%s"', (query, ids) => {
  expect(searchChildren(list.children, query).map(({ id }) => id)).toEqual(ids);
});

test.each([
  [['Amy Jones', 'Amy Rose Jones'], ['Amy Jones']],
  [
    ['Amy Jones', 'Mimi Jones'],
    ['Amy Jones', 'Mimi Jones'],
  ],
  [['Amy Rose Jones'], ['Amy Rose Jones']],
  [['Amy'], ['Amy']],
])('names that people call a child by: %j', (names, called) => {
  expect(calledBy(names)).toEqual(called);
});
