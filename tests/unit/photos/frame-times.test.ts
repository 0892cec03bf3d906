import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameTimes } from '../../../src/photos/video/frame-times.ts';

test('a video is looked at once a second, a long one in sixty places', () => {
  expect(frameTimes(0.4)).toEqual([0]);
  expect(frameTimes(6)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(frameTimes(6.2)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(frameTimes(60)).toHaveLength(60);
  expect(frameTimes(600)).toEqual(Array.from({ length: 60 }, (_, index) => index * 10 + 5));
  for (const unknown of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(frameTimes(unknown)).toEqual([0]);
});

test('the times rise and lie within the video', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 100_000, noNaN: true }), (seconds) => {
      const times = frameTimes(seconds);
      expect(times.length).toBeLessThanOrEqual(60);
      expect(times.every((time, index) => time < seconds && time > (times[index - 1] ?? -1))).toBe(true);
    }),
  );
});
