import { expect, test } from 'vitest';
import { putChild } from '../../../src/options/list/edit-list.ts';
import { changesSinceFile, nextOffice, type Office } from '../../../src/options/list/office.ts';
import { child, listOf } from './children.ts';

const nothing: Office = { history: undefined, inFile: undefined, changed: false };
const list = listOf(child('c1', 'Amy Jones'));
const longer = putChild(list, child('c2', 'Ben Oakes'));
const changed = { type: 'changed', list: longer, what: 'Ben Oakes added' } as const;

test('changes since the last file are counted, and an undo takes them away again', () => {
  const opened = nextOffice(nothing, { type: 'opened', list, changed: false });
  const after = nextOffice(opened, changed);
  expect([changesSinceFile(opened), changesSinceFile(after)]).toEqual([0, 1]);
  const undone = nextOffice(after, { type: 'undone' });
  expect([changesSinceFile(undone), undone.changed]).toEqual([0, false]);
  expect(changesSinceFile(nextOffice(undone, { type: 'redone' }))).toBe(1);
});

test('a list that is in no file says so, but cannot count', () => {
  const opened = nextOffice(nothing, { type: 'opened', list, changed: true });
  expect([opened.changed, changesSinceFile(opened)]).toEqual([true, undefined]);
  const begun = nextOffice(nothing, { type: 'begun', list, what: 'begun', inFile: false });
  expect(begun.changed).toBe(true);
});

test('beginning again can be undone', () => {
  const opened = nextOffice(nothing, { type: 'opened', list, changed: false });
  const again = nextOffice(opened, { type: 'begun', list: listOf(), what: 'begun again', inFile: false });
  expect(again.history?.present.children).toEqual([]);
  expect(nextOffice(again, { type: 'undone' }).history?.present).toEqual(list);
});

test('saving leaves nothing unsaved, and an undo after it does not bring the old date back', () => {
  const issued = '2026-11-21T10:00:00Z';
  const after = nextOffice(nextOffice(nothing, { type: 'opened', list, changed: false }), changed);
  const saved = nextOffice(after, { type: 'saved', list: { ...longer, issued, expires: '2027-11-21' } });
  expect(changesSinceFile(saved)).toBe(0);
  const undone = nextOffice(saved, { type: 'undone' });
  expect(undone.history?.present).toMatchObject({ issued, expires: '2027-11-21', children: list.children });
  expect(changesSinceFile(undone)).toBe(1);
});
