import { base64url, CompactEncrypt } from 'jose';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../../src/background/kept.ts', async () => (await import('./shelf.ts')).kept);
vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
vi.mock('../../../src/background/sync.ts', () => ({ getFile: vi.fn() }));

import { openKeptList } from '../../../src/background/held-list.ts';
import type { KeptList } from '../../../src/background/kept.ts';
import { refreshList } from '../../../src/background/list.ts';
import { getFile } from '../../../src/background/sync.ts';
import { recallSyncedList } from '../../../src/background/synced-list.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { closeBrowser } from './fake-browser.ts';
import { roomFor, shelf } from './shelf.ts';

const url = 'https://list.example/list.json';
const settings = { ...defaultSettings, noPhotoListUrl: url };
const now = Date.parse('2026-11-21T12:00:00Z');
const kept = () => shelf.get('list') as KeptList;
const held = async (key = '') => (await openKeptList(kept(), key)).list;
const names = async () => (await held())?.children.map((child) => child.names[0]);

function listOf(issued: string, name = 'Amy Jones'): string {
  return JSON.stringify({
    format: 'no-photo-list/1',
    school: 'Oakfield',
    issued,
    children: [{ id: 'c1', names: [name], refused: ['photo'] }],
  });
}

const serve = (text: string) => vi.mocked(getFile).mockResolvedValueOnce({ text });

beforeEach(async () => {
  shelf.clear();
  serve(listOf('2026-11-20T08:00:00Z'));
  await refreshList(settings, now);
});

test('a list that can be read is kept', async () => {
  expect(kept()).toMatchObject({ url, fetched: now, tried: now });
  expect(await names()).toEqual(['Amy Jones']);
});

test('a newer list takes its place, an older one does not, and that is said', async () => {
  serve(listOf('2026-11-19T08:00:00Z', 'Old Name'));
  await refreshList(settings, now + 1);
  expect(await names()).toEqual(['Amy Jones']);
  expect(kept().problem).toMatch(/older/);
  serve(listOf('2026-11-21T08:00:00Z', 'New Name'));
  await refreshList(settings, now + 2);
  expect(await names()).toEqual(['New Name']);
  expect(kept().problem).toBeUndefined();
});

test.each([
  ['not JSON', '{"children": [Bella Secret'],
  ['empty', ' \n'],
  ['a school’s export', 'Forename,Surname,Photo consent\nBella,Secret,No'],
  ['of another form', '{"format":"no-photo-list/2"}'],
  ['sealed without a key', 'eyJhbGciOiJkaXIi.aaa.bbb.ccc.ddd'],
  ['issued in the future', listOf('2031-01-01T00:00:00Z')],
])('a list that is %s never takes the place of a good one', async (_name, text) => {
  serve(text);
  await refreshList(settings, now + 1);
  expect((await held())?.issued).toBe('2026-11-20T08:00:00Z');
  expect(kept()).toMatchObject({ fetched: now, tried: now + 1 });
  expect(kept().problem).toBeTruthy();
  expect(kept().problem).not.toContain('Bella');
});

test('an address that cannot be reached leaves the good list in use', async () => {
  vi.mocked(getFile).mockResolvedValueOnce({ problem: 'status', detail: '503' });
  await refreshList(settings, now + 1);
  expect(await names()).toEqual(['Amy Jones']);
  expect(kept().problem).toContain('503');
});

test('a new address starts afresh: an earlier list from there is taken', async () => {
  const moved = { ...settings, noPhotoListUrl: 'https://list.example/other.json' };
  vi.mocked(getFile).mockResolvedValueOnce({ problem: 'unreachable' });
  await refreshList(moved, now + 1);
  expect(await names()).toEqual(['Amy Jones']);
  serve(listOf('2026-10-01T08:00:00Z', 'Other Name'));
  await refreshList(moved, now + 2);
  expect(kept()).toMatchObject({ url: moved.noPhotoListUrl });
  expect(await names()).toEqual(['Other Name']);
});

test('without an address nothing is kept', async () => {
  await refreshList(defaultSettings, now + 1);
  expect(shelf.has('list')).toBe(false);
});

test('a list without children never takes the place of one with some, nor does one put right again stay out', async () => {
  const empty = {
    format: 'no-photo-list/1',
    school: 'Oakfield',
    issued: '2026-11-21T08:00:00Z',
    children: [],
  };
  serve(JSON.stringify(empty));
  await refreshList(settings, now + 1);
  expect(await names()).toEqual(['Amy Jones']);
  expect(kept()).toMatchObject({ failures: 1, problem: expect.stringMatching(/no children/) });
  serve(listOf('2026-11-21T09:00:00Z', 'New Name'));
  await refreshList(settings, now + 2);
  expect(await names()).toEqual(['New Name']);
  expect(kept().failures).toBeUndefined();
});

test('a list saved again within the same second is taken', async () => {
  serve(listOf('2026-11-20T08:00:00Z', 'Corrected Name'));
  await refreshList(settings, now + 1);
  expect(await names()).toEqual(['Corrected Name']);
});

test('with the clock set back a year the list stays in use, the clock is blamed, and the next look heals', async () => {
  const yearAgo = now - 365 * 86_400_000;
  serve(listOf('2026-11-21T08:00:00Z', 'New Name'));
  await refreshList(settings, yearAgo);
  expect(await names()).toEqual(['Amy Jones']);
  expect(kept().problem).toMatch(/clock/);
  serve(listOf('2026-11-21T08:00:00Z', 'New Name'));
  await refreshList(settings, now);
  expect(await names()).toEqual(['New Name']);
  expect(kept().problem).toBeUndefined();
});

test('a sealed list is kept sealed; a wrong key leaves it in use until the browser closes, and is said', async () => {
  const key = base64url.encode(new Uint8Array(32).fill(7));
  const plain = new TextEncoder().encode(listOf('2026-11-21T08:00:00Z', 'Sealed Name'));
  const sealed = await new CompactEncrypt(plain)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(base64url.decode(key));
  serve(sealed);
  await refreshList({ ...settings, noPhotoListKey: key }, now + 1);
  expect(JSON.stringify([...shelf])).not.toContain('Sealed Name');
  expect(await openKeptList(kept(), key)).toMatchObject({ sealed: true, from: 'address' });
  expect((await held(key))?.children[0]?.names).toEqual(['Sealed Name']);
  const wrong = base64url.encode(new Uint8Array(32).fill(8));
  const still = await openKeptList(kept(), wrong);
  expect(still.list?.children[0]?.names).toEqual(['Sealed Name']);
  expect(still.problem).toMatch(/stays in use with the key before/);
  closeBrowser();
  const later = await openKeptList(kept(), wrong);
  expect(later.list).toBeUndefined();
  expect(later.problem).toMatch(/cannot be opened/);
});

test('without room to store it the list is used all the same, which is said until there is room again', async () => {
  roomFor.storing = false;
  serve(listOf('2026-11-21T08:00:00Z', 'New Name'));
  await refreshList(settings, now + 1);
  expect((await openKeptList(await recallSyncedList(), '')).list?.children[0]?.names).toEqual(['New Name']);
  expect((await recallSyncedList())?.problem).toMatch(/room/);
  roomFor.storing = true;
  serve(listOf('2026-11-21T08:00:00Z', 'New Name'));
  await refreshList(settings, now + 2);
  expect(await names()).toEqual(['New Name']);
  expect((await recallSyncedList())?.problem).toBeUndefined();
});
