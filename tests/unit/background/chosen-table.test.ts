import { beforeEach, expect, test, vi } from 'vitest';
import { chooseTable } from '../../../src/background/chosen-table.ts';
import { roomFor, shelf } from './shelf.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
vi.mock('../../../src/background/kept.ts', async () => (await import('./shelf.ts')).kept);

const good = JSON.stringify({ version: 1, tables: { x: { 'post.submit': { name: '.send' } } } });
const bad = '{"version": 1,\n"tables": {"x": {"post.submit": {"name": "button"}}}}';
const rows = { x: { 'post.submit': { name: '.send' } } };

beforeEach(() => {
  shelf.clear();
  roomFor.storing = true;
});

test('without a table the bundled one holds', async () => {
  expect(await chooseTable('')).toEqual({ rows: {}, isLastGood: false, faults: [] });
});

test('a bad table is refused with its line, and the bundled one stays', async () => {
  const { faults, ...chosen } = await chooseTable(bad);
  expect(chosen).toEqual({ rows: {}, isLastGood: false });
  expect(faults).toMatchObject([{ line: 2 }]);
});

test('a bad table after a good one leaves the good one in use, and says so', async () => {
  expect(await chooseTable(good)).toEqual({ rows, isLastGood: false, faults: [] });
  expect(await chooseTable(bad)).toMatchObject({ rows, isLastGood: true, faults: [{ line: 2 }] });
});

test('a table that was taken away is not the last good one any more', async () => {
  await chooseTable(good);
  await chooseTable('');
  expect(await chooseTable(bad)).toMatchObject({ rows: {}, isLastGood: false });
});

test('a table holds also where there is no room to keep it', async () => {
  roomFor.storing = false;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await chooseTable(good)).toMatchObject({ rows });
});
