import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../../src/background/kept.ts', async () => (await import('./shelf.ts')).kept);
vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
vi.mock('../../../src/background/sync.ts', () => ({ getFile: vi.fn() }));

import type { KeptList } from '../../../src/background/kept.ts';
import { refreshList } from '../../../src/background/list.ts';
import { getFile } from '../../../src/background/sync.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { shelf } from './shelf.ts';

const url = 'https://list.example/list.json';
const settings = { ...defaultSettings, noPhotoListUrl: url };
const now = Date.parse('2026-11-21T12:00:00Z');
const kept = () => shelf.get('list') as KeptList;

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

test('a list that can be read is kept', () => {
  expect(kept()).toMatchObject({ url, fetched: now, tried: now });
  expect(kept().list?.children).toHaveLength(1);
});

test('a newer list takes its place, an older one does not, and that is said', async () => {
  serve(listOf('2026-11-19T08:00:00Z', 'Old Name'));
  await refreshList(settings, now + 1);
  expect(kept().list?.children[0]?.names).toEqual(['Amy Jones']);
  expect(kept().problem).toMatch(/older/);
  serve(listOf('2026-11-21T08:00:00Z', 'New Name'));
  await refreshList(settings, now + 2);
  expect(kept().list?.children[0]?.names).toEqual(['New Name']);
  expect(kept().problem).toBeUndefined();
});

test.each([
  ['not JSON', '{"children": [Bella Secret'],
  ['of another form', '{"format":"no-photo-list/2"}'],
  ['sealed without a key', 'eyJhbGciOiJkaXIi.aaa.bbb.ccc.ddd'],
  ['issued in the future', listOf('2031-01-01T00:00:00Z')],
])('a list that is %s never takes the place of a good one', async (_name, text) => {
  serve(text);
  await refreshList(settings, now + 1);
  expect(kept().list?.issued).toBe('2026-11-20T08:00:00Z');
  expect(kept()).toMatchObject({ fetched: now, tried: now + 1 });
  expect(kept().problem).toBeTruthy();
  expect(kept().problem).not.toContain('Bella');
});

test('an address that cannot be reached leaves the good list in use', async () => {
  vi.mocked(getFile).mockResolvedValueOnce({ problem: 'status', detail: '503' });
  await refreshList(settings, now + 1);
  expect(kept().list).toBeDefined();
  expect(kept().problem).toContain('503');
});

test('a new address starts afresh: an earlier list from there is taken', async () => {
  const moved = { ...settings, noPhotoListUrl: 'https://list.example/other.json' };
  vi.mocked(getFile).mockResolvedValueOnce({ problem: 'unreachable' });
  await refreshList(moved, now + 1);
  expect(kept().list?.children[0]?.names).toEqual(['Amy Jones']);
  serve(listOf('2026-10-01T08:00:00Z', 'Other Name'));
  await refreshList(moved, now + 2);
  expect(kept()).toMatchObject({ url: moved.noPhotoListUrl });
  expect(kept().list?.children[0]?.names).toEqual(['Other Name']);
});

test('without an address nothing is kept', async () => {
  await refreshList(defaultSettings, now + 1);
  expect(shelf.has('list')).toBe(false);
});
