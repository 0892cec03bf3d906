import { describe, expect, test } from 'vitest';
import { type Seen, worth, worthiest } from '../../../../src/photos/faces/closer-look.ts';

const tile = { left: 100, top: 100, width: 320, height: 240 };

const seen = (left: number, top: number, seenHeight: number): Seen => ({
  box: { left, top, width: 20, height: 20 },
  score: 0.5,
  seenHeight,
});

describe('what a closer look is worth', () => {
  test('nothing where nothing may be a face', () => {
    expect(worth(tile, [])).toBe(0);
  });

  test('more, the smaller and the more there may be', () => {
    const one = worth(tile, [seen(200, 200, 20)]);
    expect(one).toBeGreaterThan(0);
    expect(worth(tile, [seen(200, 200, 10)])).toBeGreaterThan(one);
    expect(worth(tile, [seen(200, 200, 20), seen(250, 200, 20)])).toBeCloseTo(2 * one);
  });

  test('nothing for a face that was seen large', () => {
    expect(worth(tile, [seen(200, 200, 60)])).toBe(0);
  });

  test('nothing for a face whose middle lies elsewhere', () => {
    expect(worth(tile, [seen(85, 200, 10)])).toBe(0);
    expect(worth(tile, [seen(411, 200, 10)])).toBe(0);
    expect(worth(tile, [seen(200, 335, 10)])).toBe(0);
    expect(worth(tile, [seen(91, 200, 10)])).toBeGreaterThan(0);
  });
});

describe('the tiles that are looked at closer', () => {
  test('are the worthiest, and none that is worth nothing', () => {
    const tiles = [0.2, 0, 0.9, 0.5].map((worth) => ({ worth }));
    expect(worthiest(tiles).map((one) => one.worth)).toEqual([0.9, 0.5, 0.2]);
  });

  test('are no more in a crowd than a look may take', () => {
    const crowd = Array.from({ length: 100 }, (_, at) => ({ worth: 1 + at }));
    const chosen = worthiest(crowd);
    expect(chosen).toHaveLength(48);
    expect(chosen.at(-1)?.worth).toBe(53);
  });
});
