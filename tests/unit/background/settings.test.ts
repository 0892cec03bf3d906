import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../../src/background/kept.ts', async () => (await import('./shelf.ts')).kept);
vi.mock('webextension-polyfill', () => import('./policy-browser.ts'));

import { emptyPolicyAlarm } from '../../../src/background/empty-policy.ts';
import { loadSettings } from '../../../src/background/settings.ts';
import { alarms, local, managed, startAfresh } from './policy-browser.ts';
import { shelf } from './shelf.ts';

const now = Date.parse('2026-11-22T09:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  shelf.clear();
  startAfresh();
  return () => vi.useRealTimers();
});

test('right after an install an empty policy is in doubt: posts may wait five seconds, and half a minute later it is believed', async () => {
  const first = await loadSettings();
  expect(first.waitUntil).toBe(now + 5_000);
  expect(alarms.get(emptyPolicyAlarm)).toBe(now + 30_000);
  expect(shelf.has('managed')).toBe(false);
  const believed = await loadSettings(true);
  expect(believed.waitUntil).toBeUndefined();
  expect(shelf.get('managed')).toEqual({});
  expect(alarms.has(emptyPolicyAlarm)).toBe(false);
});

test('a worker that starts meanwhile waits no longer than the one before it', async () => {
  await loadSettings();
  vi.setSystemTime(now + 20_000);
  const again = await loadSettings();
  expect(again.waitUntil).toBe(now + 5_000);
  expect(alarms.get(emptyPolicyAlarm)).toBe(now + 30_000);
});

test('a policy that comes after all is known at once, and its copy is kept', async () => {
  await loadSettings();
  managed.answer = { policy: 'inspire' };
  const { settings, waitUntil } = await loadSettings();
  expect(settings.policy).toBe('inspire');
  expect(waitUntil).toBeUndefined();
  expect(shelf.get('managed')).toEqual({ policy: 'inspire' });
  expect(alarms.size).toBe(0);
});

test('Firefox says for certain that there is none', async () => {
  managed.answer = 'none';
  expect((await loadSettings()).waitUntil).toBeUndefined();
  expect(shelf.get('managed')).toEqual({});
});

test('a machine known to have no policy waits for nothing when its browser starts again', async () => {
  shelf.set('managed', {});
  expect((await loadSettings()).waitUntil).toBeUndefined();
  expect(alarms.size).toBe(0);
});

test.each([
  ['empty', {}],
  ['silent', 'silent'],
  ['certain that there is none', 'none'],
] as const)(
  'while the browser is %s the last known copy holds, and is not forgotten',
  async (_what, answer) => {
    shelf.set('managed', { policy: 'inspire', schoolNames: ['Oakfield'] });
    managed.answer = answer;
    const { settings, waitUntil, from } = await loadSettings();
    expect(settings).toMatchObject({ policy: 'inspire', schoolNames: ['Oakfield'] });
    expect(from).toContainEqual({ name: 'policy', from: 'policy' });
    expect(waitUntil).toBeUndefined();
    expect(shelf.get('managed')).toEqual({ policy: 'inspire', schoolNames: ['Oakfield'] });
  },
);

test('a policy that is gone is believed to be gone after a minute', async () => {
  shelf.set('managed', { policy: 'inspire' });
  await loadSettings();
  expect(alarms.get(emptyPolicyAlarm)).toBe(now + 60_000);
  const { settings, from } = await loadSettings(true);
  expect(settings.policy).toBe('one-education');
  expect(from).toContainEqual({ name: 'policy', from: 'default' });
  expect(shelf.get('managed')).toEqual({});
});

test('a value of the wrong kind is refused by name; the last good one stays, also in the copy', async () => {
  managed.answer = { listMaxAgeHours: 24, policy: 'inspire' };
  await loadSettings();
  managed.answer = { listMaxAgeHours: 'a day', policy: 'inspire', schoolName: 'Oakfield' };
  const { settings, refused } = await loadSettings();
  expect(settings.listMaxAgeHours).toBe(24);
  expect(refused).toEqual([
    { name: 'listMaxAgeHours', from: 'policy', problem: 'the value must be a number' },
    { name: 'schoolName', from: 'policy', problem: 'is not a setting of Second Look' },
  ]);
  expect(shelf.get('managed')).toEqual({ listMaxAgeHours: 24, policy: 'inspire' });
});

test('what the person has set counts while it is not known what the school has', async () => {
  local['settings'] = { evidenceDays: 60 };
  const { settings, waitUntil } = await loadSettings();
  expect(settings.evidenceDays).toBe(60);
  expect(waitUntil).toBe(now + 5_000);
});
