import { expect, test } from 'vitest';
import { dayOf, timeOf } from '../../../src/background/clock.ts';
import { Draft } from '../../../src/model/draft.ts';

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
