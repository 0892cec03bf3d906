import { beforeEach, expect, test, vi } from 'vitest';

const installed = vi.hoisted(() => ({ installType: 'admin' }));
vi.mock('webextension-polyfill', () => ({
  default: { management: { getSelf: () => Promise.resolve(installed) } },
}));

import { settingsPending } from '../../../src/background/settings-wait.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const ends = { waitUntil: now + 5_000 };
const over = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ now });
  installed.installType = 'admin';
  return () => vi.useRealTimers();
});

test('where IT put it, a post waits for the policy unless the account is the person’s own, and is told of the end', async () => {
  expect(await settingsPending(ends, 'official', now, over)).toBe('awaited');
  expect(await settingsPending(ends, 'unknown', now, over)).toBe('awaited');
  expect(await settingsPending(ends, 'personal', now, over)).toBe('not-come');
  vi.advanceTimersByTime(5_000);
  expect(over).toHaveBeenCalledOnce();
  expect(await settingsPending(ends, 'official', now + 5_000, over)).toBe('not-come');
  expect(await settingsPending({}, 'official', now, over)).toBeUndefined();
});

test.each(['normal', 'development', 'sideload'])(
  'where a person put it (%s), nothing waits',
  async (installType) => {
    installed.installType = installType;
    expect(await settingsPending(ends, 'official', now, over)).toBeUndefined();
  },
);
