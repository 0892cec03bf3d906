import { expect, test } from 'vitest';
import { emptyEntry, entryOf, readEntry } from '../../../src/options/list/entry-form.ts';
import { child } from './children.ts';

test.each([
  child('c1', 'Amy Jones'),
  child('c2', 'Amy Jones', {
    names: ['Amy Jones', 'Amy-Lou Jones'],
    groups: ['Year 4', 'Choir'],
    refused: ['name'],
    uses: ['press'],
    from: '2026-09-01',
    until: '2027-07-20',
  }),
])('an entry goes through the form unchanged', (one) => {
  expect(readEntry(entryOf(one))).toEqual({ child: one });
});

test('names and groups are tidied, and none comes twice', () => {
  const read = readEntry({
    ...emptyEntry('c1'),
    names: ' Amy   Jones \n\nAmy Jones; Mimi',
    groups: 'Choir\n',
  });
  expect(read).toMatchObject({ child: { names: ['Amy Jones', 'Mimi'], groups: ['Choir'] } });
});

test.each([
  ['no name', { names: ' \n ' }, { names: 'no-name' }],
  ['a name without a letter', { names: '123' }, { names: 'no-letter' }],
  ['nothing to be kept out of', { refused: [] }, { refused: 'nothing-refused' }],
  ['no use', { everywhere: false }, { uses: 'no-use' }],
  ['an end before the beginning', { from: '2026-11-02', until: '2026-11-01' }, { until: 'ends-before' }],
])('it says what is wrong: %s', (_what, part, problems) => {
  expect(readEntry({ ...emptyEntry('c1'), names: 'Amy Jones', ...part })).toEqual({ problems });
});
