import { expect, test } from 'vitest';
import * as product from '../../../src/background/timing.ts';
import {
  type Arrival,
  byTheClock,
  opens,
  perMinute,
  playSchoolDay,
  publishes,
  startOfDay,
  sum,
  type Timing,
} from '../../bench/publishing/school-day.ts';
import { repeatable } from '../../bench/repeatable.ts';

const play = (timing: Timing, arrival: Arrival, day: { seed?: number; listHeld?: boolean } = {}) =>
  playSchoolDay({
    browsers: 2_000,
    arrival,
    listHeld: day.listHeld ?? true,
    listRefreshMinutes: 60,
    timing,
    random: repeatable(day.seed ?? 1),
  });
const secondOf = (minute: number) => (minute - opens) * 60;

test('by the clock everybody asks in the same second, eight times a day', () => {
  const { all, whole } = play(byTheClock, 'all-at-half-past-eight');
  expect(sum(all)).toBe(8 * 2_000);
  expect(all[secondOf(startOfDay)]).toBe(2_000);
  expect(all[secondOf(startOfDay + 420)]).toBe(2_000);
  expect(whole[secondOf(startOfDay + 60)]).toBe(2_000);
  expect(sum(whole)).toBe(2_000);
});

test('with the product’s own times no second of the same day sees a hundredth of the browsers', () => {
  const { all } = play(product, 'all-at-half-past-eight');
  expect(Math.max(...all)).toBeLessThan(20);
  expect(sum(all.subarray(0, secondOf(startOfDay)))).toBe(0);
});

test('every browser has the new list once, within the longest time between two looks', () => {
  for (const arrival of ['about-half-past-eight', 'all-at-half-past-eight'] as const) {
    const { whole } = play(product, arrival);
    expect(sum(whole)).toBe(2_000);
    const longest = product.periodDelay(60, () => 0.999_999);
    const inTime = whole.subarray(secondOf(publishes), secondOf(publishes) + Math.ceil(longest * 60));
    expect(sum(inTime)).toBeGreaterThan(0.99 * 2_000);
  }
});

test('a machine that has forgotten the list asks at once, and is sent it whole at once and again when it is new', () => {
  const { all, whole } = play(product, 'all-at-half-past-eight', { listHeld: false });
  expect(all[secondOf(startOfDay)]).toBe(2_000);
  expect(whole[secondOf(startOfDay)]).toBe(2_000);
  expect(sum(whole)).toBe(2 * 2_000);
});

test('machines that start about half past eight come half before it and half after', () => {
  const { all } = play({ ...byTheClock, periodDelay: () => 24 * 60 }, 'about-half-past-eight');
  const before = sum(all.subarray(0, secondOf(startOfDay)));
  expect(sum(all)).toBe(2_000);
  expect(before / 2_000).toBeCloseTo(0.5, 1);
});

test('the same seed plays the same day, another one another', () => {
  const day = (seed: number) => [...play(product, 'about-half-past-eight', { seed }).all];
  expect(day(3)).toEqual(day(3));
  expect(day(3)).not.toEqual(day(4));
});

test('minutes are sums of their seconds', () => {
  const counts = new Uint32Array(180).fill(1);
  counts[60] = 5;
  expect(perMinute(counts, opens, opens + 3)).toEqual([60, 64, 60]);
});
