import { expect, test } from 'vitest';
import { dayCosts, type Looks } from '../../bench/publishing/costs.ts';

const looks: Looks = {
  unchanged: { bytes: 500, cpuSeconds: 0.001 },
  whole: { bytes: 40_000, cpuSeconds: 0.004 },
};

test('a day costs what its looks cost', () => {
  const costs = dayCosts({ all: Uint32Array.of(3, 0, 10), whole: Uint32Array.of(0, 0, 4) }, looks);
  expect(costs.requests).toBe(13);
  expect(costs.bytes).toBe(4 * 40_000 + 9 * 500);
  expect(costs.bytesWithoutUnchanged).toBe(13 * 40_000);
  expect(costs.busiestSecond).toBe(10);
  expect(costs.busiestCoreShare).toBeCloseTo(4 * 0.004 + 6 * 0.001);
});

test('the second with most requests need not be the one with most work', () => {
  const costs = dayCosts({ all: Uint32Array.of(10, 6), whole: Uint32Array.of(0, 6) }, looks);
  expect(costs.busiestSecond).toBe(10);
  expect(costs.busiestCoreShare).toBeCloseTo(0.024);
});
