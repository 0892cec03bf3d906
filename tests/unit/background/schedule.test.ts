import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const alarms = vi.hoisted(() => ({ create: vi.fn(), clear: vi.fn(), get: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { alarms } }));

import type { Facts } from '../../../src/background/facts.ts';
import {
  alarmStands,
  isLate,
  looksAnywhere,
  refreshAlarm,
  scheduleAfterPause,
  scheduleNext,
} from '../../../src/background/schedule.ts';
import { defaultSettings } from '../../../src/model/settings.ts';

const minute = 60_000;
const now = Date.parse('2026-11-23T08:30:00Z');

/** As much of the facts as a schedule rests on. */
function factsWith(settings: Partial<Facts['settings']>, hasList: boolean): Facts {
  return {
    settings: { ...defaultSettings, ...settings },
    held: hasList ? { from: 'address', list: { children: [] } } : { from: 'address' },
    policy: { from: 'bundled' },
  } as unknown as Facts;
}

const addressed = (hasList: boolean) => factsWith({ noPhotoListUrl: 'https://list.example/list' }, hasList);

beforeEach(() => vi.spyOn(Math, 'random').mockReturnValue(0.5));
afterEach(() => {
  vi.restoreAllMocks();
  for (const mock of Object.values(alarms)) mock.mockReset();
});

test('the next look comes after the regular time, or soon after a failure, and goes on by itself', async () => {
  await scheduleNext(addressed(true), 0);
  await scheduleNext(addressed(true), 3);
  expect(alarms.create.mock.calls).toEqual([
    [refreshAlarm, { delayInMinutes: 60, periodInMinutes: 60 }],
    [refreshAlarm, { delayInMinutes: 2.25, periodInMinutes: 60 }],
  ]);
});

test('without any address there is no alarm', async () => {
  expect(looksAnywhere(factsWith({}, false))).toBe(false);
  await scheduleNext(factsWith({}, false), 0);
  expect(alarms.create).not.toHaveBeenCalled();
  expect(alarms.clear).toHaveBeenCalledWith(refreshAlarm);
});

test('after a pause a machine with a list waits a while, one without cannot', async () => {
  expect(await scheduleAfterPause(addressed(true))).toBe(true);
  expect(alarms.create).toHaveBeenCalledTimes(1);
  expect(await scheduleAfterPause(addressed(false))).toBe(false);
  const withoutItsPolicy = factsWith({ policyUrl: 'https://list.example/policy' }, true);
  expect(await scheduleAfterPause(withoutItsPolicy)).toBe(false);
  expect(alarms.create).toHaveBeenCalledTimes(1);
});

test('an alarm that rings minutes late was slept through', () => {
  expect(isLate({ scheduledTime: now - minute }, now)).toBe(false);
  expect(isLate({ scheduledTime: now - 3 * minute }, now)).toBe(true);
});

test.each([
  ['stands', { scheduledTime: now + 20 * minute, periodInMinutes: 60 }, true],
  ['has got lost', undefined, false],
  ['was slept through', { scheduledTime: now - 600 * minute, periodInMinutes: 60 }, false],
  [
    'was set before the clock went back',
    { scheduledTime: now + 525_600 * minute, periodInMinutes: 60 },
    false,
  ],
  ['was set before the setting changed', { scheduledTime: now + 20 * minute, periodInMinutes: 30 }, false],
])('the alarm %s', async (_what, alarm, stands) => {
  alarms.get.mockResolvedValue(alarm);
  expect(await alarmStands(addressed(true), now)).toBe(stands);
});
