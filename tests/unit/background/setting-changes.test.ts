import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../../src/background/kept.ts', async () => (await import('./shelf.ts')).kept);

import { mergeSettings } from '../../../src/background/merge-settings.ts';
import { noteChanges, settingChanges } from '../../../src/background/setting-changes.ts';
import { shelf } from './shelf.ts';

const now = Date.parse('2026-11-22T09:00:00Z');

async function noted(at: number, managed: Record<string, unknown>, own: Record<string, unknown> = {}) {
  vi.setSystemTime(at);
  noteChanges(mergeSettings(managed, own));
  return Object.fromEntries(
    Object.entries(await settingChanges()).map(([name, { at: when }]) => [name, when]),
  );
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  shelf.clear();
  return () => vi.useRealTimers();
});

test('what nobody ever set has never changed', async () => {
  expect(await noted(now, {})).toEqual({});
});

test('a setting changed when another value came, and not when the same came again', async () => {
  expect(await noted(now, { policy: 'inspire' })).toEqual({ policy: now });
  expect(await noted(now + 1, { policy: 'inspire', evidenceDays: 10 })).toEqual({
    policy: now,
    evidenceDays: now + 1,
  });
  expect(await noted(now + 2, { policy: 'cit', evidenceDays: 10 })).toEqual({
    policy: now + 2,
    evidenceDays: now + 1,
  });
});

test('going back to the default is a change, and so is the same value from somewhere else', async () => {
  await noted(now, {}, { evidenceDays: 10 });
  expect(await noted(now + 1, { evidenceDays: 10 })).toEqual({ evidenceDays: now + 1 });
  expect(await noted(now + 2, {})).toEqual({ evidenceDays: now + 2 });
});

test('what a setting held is not kept a second time: a key least of all', async () => {
  const noPhotoListKey = 'k'.repeat(43);
  await noted(now, { noPhotoListKey });
  expect(JSON.stringify(await settingChanges())).not.toContain(noPhotoListKey);
});
