import { expect, test } from 'vitest';
import type { NoPhotoList } from '../../../src/model/no-photo-list.ts';
import { groupsOf, listedOn } from '../../../src/no-photo-list/groups.ts';
import { initialsOf } from '../../../src/no-photo-list/initials.ts';

const list: NoPhotoList = {
  format: 'no-photo-list/1',
  school: 'Oakfield',
  issued: '2026-11-01T08:00:00Z',
  children: [
    { id: 'a', names: ['Amy Jones'], groups: ['Year 10', 'Choir', 'Choir'], refused: ['photo'] },
    { id: 'b', names: ['Ben Okoro'], groups: ['Year 4'], refused: ['name'], uses: ['website'] },
    { id: 'c', names: ['Cara Singh'], groups: ['Choir'], refused: ['photo'], until: '2026-11-20' },
    { id: 'd', names: ['Dev Patel'], groups: ['Choir'], refused: ['photo'], from: '2026-11-22T08:00:00Z' },
    { id: 'e', names: ['Ema Nowak'], groups: ['Choir'], refused: [] },
    { id: 'f', names: ['Finn Hall'], groups: ['Choir'], refused: ['video'], until: '2026-11-21' },
  ],
};

test('an entry holds from its first day to the end of its last, for whatever use', () => {
  expect(listedOn(list, '2026-11-21').map(({ id }) => id)).toEqual(['a', 'b', 'f']);
});

test('groups are counted by children and stand in the order a school reads them', () => {
  expect(groupsOf(listedOn(list, '2026-11-21'))).toEqual([
    { name: 'Choir', children: 2 },
    { name: 'Year 4', children: 1 },
    { name: 'Year 10', children: 1 },
  ]);
});

test.each([
  ['Amy-Lou O’Brien', 'A. O.'],
  ['zoë van der Berg', 'Z. V. D. B.'],
  ['Jones, Amy', 'J. A.'],
  ['Suriya', 'S.'],
  ['Łukasz  Wójcik', 'Ł. W.'],
])('the initials of %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
