import { expect, test } from 'vitest';
import { listState } from '../../../src/background/list-state.ts';
import type { NoPhotoList } from '../../../src/model/no-photo-list.ts';

const hour = 3_600_000;
const now = Date.parse('2026-11-21T12:00:00Z');
const url = 'https://list.example/list.json';
const settings = { noPhotoListUrl: url, listMaxAgeHours: 72 };
const list: NoPhotoList = {
  format: 'no-photo-list/1',
  school: 'Oakfield',
  issued: '2026-11-20T08:00:00Z',
  children: [],
};

test('without an address there is no list, whatever is kept', () => {
  expect(listState({ url, fetched: now, list }, { ...settings, noPhotoListUrl: '' }, now).state).toBe('none');
});

test('before the first answer it is waited for; after a failure it has failed, with the reason', () => {
  expect(listState(undefined, settings, now)).toEqual({ state: 'waiting', children: 0 });
  expect(listState({ url, tried: now, problem: 'No.' }, settings, now)).toEqual({
    state: 'failed',
    children: 0,
    problem: 'No.',
  });
});

test('a list is fresh until its age is over the limit', () => {
  const kept = { url, fetched: now - 72 * hour, list };
  expect(listState(kept, settings, now)).toMatchObject({ state: 'fresh', age: 72, issued: list.issued });
  expect(listState(kept, settings, now + hour).state).toBe('too-old');
});

test('a good list with a later failure stays fresh and says what failed', () => {
  expect(listState({ url, fetched: now - hour, problem: 'No.', list }, settings, now)).toMatchObject({
    state: 'fresh',
    problem: 'No.',
  });
});

test('a list expires after its last day, and that outranks its age', () => {
  const kept = { url, fetched: now - 100 * hour, list: { ...list, expires: '2026-11-21' } };
  expect(listState(kept, settings, now).state).toBe('too-old');
  expect(listState(kept, settings, now + 36 * hour).state).toBe('expired');
});
