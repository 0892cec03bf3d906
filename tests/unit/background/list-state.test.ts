import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));

import type { HeldList } from '../../../src/background/held-list.ts';
import { listState } from '../../../src/background/list-state.ts';
import type { NoPhotoList } from '../../../src/model/no-photo-list.ts';

const hour = 3_600_000;
const now = Date.parse('2026-11-21T12:00:00Z');
const settings = { noPhotoListUrl: 'https://list.example/list.json', listMaxAgeHours: 72 };
const noAddress = { ...settings, noPhotoListUrl: '' };
const list: NoPhotoList = {
  format: 'no-photo-list/1',
  school: 'Oakfield',
  issued: '2026-11-20T08:00:00Z',
  children: [],
};

const synced = (more: Partial<HeldList>): HeldList => ({ from: 'address', ...more });

test('with neither an address nor an own list there is none', () => {
  expect(listState(undefined, noAddress, now)).toEqual({ state: 'none', children: 0 });
});

test('before the first answer it is waited for; after a failure it has failed, with the reason', () => {
  expect(listState(undefined, settings, now)).toEqual({ state: 'waiting', children: 0 });
  expect(listState(synced({}), settings, now).state).toBe('waiting');
  expect(listState(synced({ problem: 'No.', askFor: 'https://list.example' }), settings, now)).toEqual({
    state: 'failed',
    children: 0,
    from: 'address',
    problem: 'No.',
    askFor: 'https://list.example',
  });
});

test('a list is fresh until its age is over the limit', () => {
  const held = synced({ fetched: now - 72 * hour, list, sealed: true });
  expect(listState(held, settings, now)).toMatchObject({
    state: 'fresh',
    age: 72,
    issued: list.issued,
    sealed: true,
  });
  expect(listState(held, settings, now + hour).state).toBe('too-old');
});

test('a good list with a later failure stays fresh and says what failed', () => {
  expect(listState(synced({ fetched: now - hour, problem: 'No.', list }), settings, now)).toMatchObject({
    state: 'fresh',
    problem: 'No.',
  });
});

test('a list expires after its last day, and that outranks its age', () => {
  const held = synced({ fetched: now - 100 * hour, list: { ...list, expires: '2026-11-21' } });
  expect(listState(held, settings, now).state).toBe('too-old');
  expect(listState(held, settings, now + 36 * hour).state).toBe('expired');
});

test('the own list on this device is never too old, but it expires', () => {
  const held: HeldList = { from: 'this-device', list: { ...list, expires: '2027-11-20' } };
  expect(listState(held, noAddress, now + 300 * 24 * hour)).toMatchObject({
    state: 'fresh',
    from: 'this-device',
  });
  expect(listState(held, noAddress, now + 365 * 24 * hour).state).toBe('expired');
});

test('with the clock set back a year the list stays in use and the clock is blamed, until it is right again', () => {
  const held = synced({ fetched: now, list });
  const back = listState(held, settings, now - 365 * 24 * hour);
  expect(back).toMatchObject({ state: 'fresh', age: 0, children: 0, issued: list.issued });
  expect(back.problem).toMatch(/clock/);
  expect(listState(held, settings, now).problem).toBeUndefined();
});
