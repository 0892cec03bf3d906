import { describe, expect, test } from 'vitest';
import { dayOf, timeOf } from '../../../src/background/clock.ts';
import { check } from '../../../src/check/check.ts';
import { Draft } from '../../../src/model/draft.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';

/** A moment as a clock so many minutes east of Greenwich shows it. */
function clock(shown: string, minutesEast: number): Date {
  const date = new Date(shown);
  return Object.assign(date, { getTimezoneOffset: () => -minutesEast });
}

test.each([
  ['2026-05-06T12:09:05', 60, '2026-05-06T12:09:05+01:00'],
  ['2026-11-21T08:00:00', 0, '2026-11-21T08:00:00+00:00'],
  ['2026-01-02T23:59:59', -210, '2026-01-02T23:59:59-03:30'],
])('the clock shows %s at an offset of %d minutes: %s', (shown, east, written) => {
  expect(timeOf(clock(shown, east))).toBe(written);
  expect(Draft.parse({ text: '', at: written }).at).toBe(written);
  expect(dayOf(new Date(shown))).toBe(shown.slice(0, 10));
});

function bundledPolicy(id: string): Policy {
  const policy = bundledPolicies.find((one) => one.id === id);
  if (!policy) throw new Error(`${id} is not bundled`);
  return policy;
}

describe('with the hours and terms of a school', () => {
  const policy = bundledPolicy('cit');
  const settings = {
    ...defaultSettings,
    workingHours: ['Mon-Fri 08:30-12:10', 'Mon-Fri 13:00-15:30'],
    termDates: ['2026-04-13/2026-05-22'],
  };

  function rulesAt(moment: Date, reminded: string[] = []): string[] {
    const draft = Draft.parse({ text: 'New boots', account: 'personal', at: timeOf(moment), reminded });
    return check(draft, { policy, settings }).findings.map(({ rule }) => rule);
  }

  test.each([
    ['a lesson', '2026-05-06T11:00:00', 60, ['working-hours-use']],
    ['the break', '2026-05-06T12:30:00', 60, []],
    ['a Saturday', '2026-05-09T11:00:00', 60, []],
    ['the holidays', '2026-05-27T11:00:00', 60, []],
    [
      'after school here, and a lesson by a clock an hour ahead',
      '2026-05-06T16:15:00',
      120,
      ['working-hours-use'],
    ],
  ])('a private post in %s', (_when, shown, east, rules) => {
    expect(rulesAt(clock(shown, east))).toEqual(rules);
  });

  test.each([
    'Monday to Friday 8.30 to 15.30',
    '08:30-15:30',
    'Mon – Thu 08:30–15:30',
    'Sun-Fri 08:30-15:30',
  ])('hours may also be written %s', (hours) => {
    const hold = { ...settings, workingHours: [hours] };
    const at = (shown: string) => Draft.parse({ text: 'New boots', account: 'personal', at: shown });
    const found = (shown: string) =>
      check(at(shown), { policy, settings: hold }).findings.map(({ rule }) => rule);
    expect(found('2026-05-06T11:00:00')).toEqual(['working-hours-use']);
    expect(found('2026-05-09T11:00:00')).toEqual([]);
  });

  test('is not spoken of again where that is not wanted', () => {
    expect(rulesAt(clock('2026-05-06T11:00:00', 60), ['working-hours-use'])).toEqual([]);
  });
});
