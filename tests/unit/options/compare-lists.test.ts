import { expect, test } from 'vitest';
import { compareLists } from '../../../src/options/list/compare-lists.ts';
import { countChanges, takeOver } from '../../../src/options/list/take-over.ts';
import { child, listOf } from './children.ts';

const today = '2026-11-21';
const amy = child('c001', 'Amy Jones', { groups: ['Year 4', '4M', 'Choir'] });
const ben = child('c002', 'Ben Oakes', { groups: ['Year 5'] });

test('a child is new, the same, changed, or gone', () => {
  const cai = child('x1', 'Cai Rees', { groups: ['Year 6'] });
  const changed = child('x2', 'AMY JONES', { groups: ['Year 4', '4M'], refused: ['photo', 'video', 'name'] });
  const { added, changed: changes, same, gone } = compareLists([amy, ben], [cai, changed], today);
  expect(added).toEqual([cai]);
  expect(changes.map(({ after }) => after)).toEqual([{ ...amy, refused: ['photo', 'video', 'name'] }]);
  expect(same).toEqual([]);
  expect(gone).toEqual([ben]);
  expect(compareLists([ben], [{ ...ben, id: 'x9' }], today)).toMatchObject({ same: [ben], changed: [] });
});

test('a child in another class is the same child, and keeps the groups only the office knows', () => {
  const moved = child('x1', 'Amy Jones', { groups: ['Year 5', '5M'] });
  const other = child('x2', 'Dee Yates', { groups: ['Year 4', '4M'] });
  const { changed, added } = compareLists([amy], [moved, other], today);
  expect(changed[0]?.after.groups).toEqual(['Year 5', '5M', 'Choir']);
  expect(added).toEqual([other]);
});

test('two children of one name stay two', () => {
  const twins = [
    child('c1', 'Amy Jones', { groups: ['Year 4'] }),
    child('c2', 'Amy Jones', { groups: ['Year 6'] }),
  ];
  const exported = [
    child('x1', 'Amy Jones', { groups: ['Year 6'] }),
    child('x2', 'Amy Jones', { groups: ['Year 4'] }),
  ];
  expect(compareLists(twins, exported, today)).toMatchObject({ added: [], changed: [], gone: [] });
  const [first] = twins;
  const unclear = [
    child('x1', 'Amy Jones', { groups: ['Year 1'] }),
    child('x2', 'Amy Jones', { groups: ['Year 2'] }),
  ];
  const { added, gone } = compareLists(first ? [first] : [], unclear, today);
  expect(added).toEqual(unclear);
  expect(gone).toEqual([first]);
});

test('an export never makes an entry less strict, and says where it would', () => {
  const strict = child('c1', 'Amy Jones', { refused: ['photo', 'video', 'name'] });
  const loose = child('x1', 'Amy Jones', { refused: ['photo'], uses: ['website'] });
  const { same, changed, looser } = compareLists([strict], [loose], today);
  expect(same).toEqual([strict]);
  expect(changed).toEqual([]);
  expect(looser).toEqual([strict]);
});

test('uses of both count, and a child named in one use only is widened', () => {
  const website = child('c1', 'Amy Jones', { uses: ['website'] });
  const press = child('x1', 'Amy Jones', { uses: ['press'] });
  expect(compareLists([website], [press], today).changed[0]?.after.uses).toEqual(['website', 'press']);
  expect(compareLists([website], [child('x1', 'Amy Jones')], today).changed[0]?.after).not.toHaveProperty(
    'uses',
  );
});

test('an ended entry that the export lists again holds again; one that it does not list is not gone a second time', () => {
  const ended = child('c1', 'Amy Jones', { until: '2026-07-01' });
  expect(compareLists([ended], [child('x1', 'Amy Jones')], today).changed[0]?.after).not.toHaveProperty(
    'until',
  );
  expect(compareLists([ended], [], today).gone).toEqual([]);
});

test('other names are added, and none is lost', () => {
  const known = child('x1', 'Amy Jones', { names: ['Amy Jones', 'Amy-Lou Jones'] });
  const held = child('c1', 'amy jones', { names: ['amy jones', 'Amy Smith'] });
  expect(compareLists([held], [known], today).changed[0]?.after.names).toEqual([
    'amy jones',
    'Amy Smith',
    'Amy-Lou Jones',
  ]);
});

test('what is taken over keeps ids of its own; what is gone stays unless it is ended', () => {
  const cai = child('c001', 'Cai Rees');
  const dee = child('c002', 'Dee Yates');
  const comparison = compareLists([amy, ben], [cai, dee], today);
  const next = takeOver(listOf(amy, ben), comparison, new Set(['c002']), today);
  expect(next.children.map(({ id, names }) => [id, names[0]])).toEqual([
    ['c001', 'Amy Jones'],
    ['c002', 'Ben Oakes'],
    ['c003', 'Cai Rees'],
    ['c004', 'Dee Yates'],
  ]);
  expect(next.children.map(({ until }) => until)).toEqual([undefined, today, undefined, undefined]);
  expect(countChanges(listOf(amy, ben), next)).toBe(3);
});

test('thousands of entries are compared, each with its own', () => {
  const many = Array.from({ length: 5_000 }, (_, at) =>
    child(`c${at}`, `Child${at % 50} Surname${Math.floor(at / 50)}`, { groups: [`Year ${at % 7}`] }),
  );
  const exported = many.map((one, at) => ({ ...one, id: `x${at}` })).reverse();
  const { same, added, changed, gone } = compareLists(many, exported, today);
  expect([same.length, added.length, changed.length, gone.length]).toEqual([5_000, 0, 0, 0]);
});

test('of two beginnings the earlier counts, and none at all is the earliest', () => {
  const held = child('c1', 'Amy Jones', { from: '2026-12-01' });
  const later = compareLists([held], [child('x1', 'Amy Jones', { from: '2027-01-01' })], today);
  expect(later.same).toEqual([held]);
  const now = compareLists([held], [child('x1', 'Amy Jones')], today);
  expect(now.changed[0]?.after).not.toHaveProperty('from');
});
