import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodDelay, retryDelay, startUpDelay } from '../../../src/background/timing.ts';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map((drawn) => () => drawn);
const minutes = fc.integer({ min: 5, max: 10_080 });

test('a machine without a usable list looks at once, one with a list some time within ten minutes', () => {
  fc.assert(
    fc.property(random, (draw) => {
      expect(startUpDelay(false, draw)).toBe(0);
      expect(startUpDelay(true, draw)).toBeGreaterThanOrEqual(0.5);
      expect(startUpDelay(true, draw)).toBeLessThan(10);
    }),
  );
});

test('regular looks stay within a tenth of what was set', () => {
  fc.assert(
    fc.property(minutes, random, (set, draw) => {
      expect(Math.abs(periodDelay(set, draw) - set)).toBeLessThanOrEqual(set / 10 + 1e-9);
    }),
  );
});

test('looks after failures never come sooner than an alarm may ring nor later than the regular time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), minutes, random, (failures, set, draw) => {
      expect(retryDelay(failures, set, draw)).toBeGreaterThanOrEqual(0.5);
      expect(retryDelay(failures, set, draw)).toBeLessThanOrEqual(set);
    }),
  );
});

test('the time after failures doubles up to the regular time', () => {
  const latest = [1, 2, 3, 4, 5, 6, 7, 8].map((failures) => Math.round(retryDelay(failures, 60, () => 1)));
  expect(latest).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  expect(retryDelay(5, 60, () => 0)).toBe(0.5);
});
