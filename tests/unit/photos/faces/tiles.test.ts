import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sectionsOf, tilesOf } from '../../../../src/photos/faces/tiles.ts';

const whole = { left: 0, top: 0, width: 2048, height: 1536 };
const shares = [1, 0.5, 0.25, 0.125] as const;

describe('tiles', () => {
  test('the whole, 9 halves, 25 quarters and 100 eighths', () => {
    expect(shares.map((share) => tilesOf(whole, share).length)).toEqual([1, 9, 25, 100]);
    expect(tilesOf(whole, 1)).toEqual([whole]);
  });

  test.each([
    ['upright', { width: 1536, height: 2048 }],
    ['square', { width: 1700, height: 1700 }],
    ['wide', { width: 2400, height: 1200 }],
  ])('of an %s picture have the shape that fills what the network takes', (_shape, size) => {
    for (const share of [0.5, 0.25, 0.125] as const)
      for (const { width, height } of tilesOf({ left: 0, top: 0, ...size }, share))
        expect(width / height).toBeCloseTo(4 / 3);
  });

  test('are no smaller than what is still enlarged, and none where a larger one is that small', () => {
    const small = { left: 0, top: 0, width: 640, height: 480 };
    expect(tilesOf(small, 0.25)[0]).toMatchObject({ width: 160, height: 120 });
    expect(tilesOf(small, 0.125)).toEqual([]);
    const icon = { left: 0, top: 0, width: 64, height: 64 };
    expect(shares.map((share) => tilesOf(icon, share).length)).toEqual([1, 0, 0, 0]);
  });

  test('halves begin at nought, a quarter and a half of each side', () => {
    const halves = tilesOf(whole, 0.5);
    expect([...new Set(halves.map(({ left }) => left))]).toEqual([0, 512, 1024]);
    expect([...new Set(halves.map(({ top }) => top))]).toEqual([0, 384, 768]);
    expect(halves.every(({ width, height }) => width === 1024 && height === 768)).toBe(true);
  });

  test('a tile shares at least a quarter with the next', () => {
    const lefts = [...new Set(tilesOf(whole, 0.25).map(({ left }) => left))];
    expect(lefts).toEqual([0, 384, 768, 1152, 1536]);
    expect(512 - 384).toBeGreaterThanOrEqual(512 / 4);
  });

  test('every point of a picture of any size is in a tile of each share that is looked at, and no tile leaves it', () => {
    const side = fc.integer({ min: 1, max: 9_000 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(side, side, part, part, fc.constantFrom(...shares), (width, height, x, y, share) => {
        const tiles = tilesOf({ left: 0, top: 0, width, height }, share);
        const holds =
          tiles.length === 0 ||
          tiles.some(
            (tile) =>
              tile.left <= x * width + 1e-6 &&
              x * width <= tile.left + tile.width + 1e-6 &&
              tile.top <= y * height + 1e-6 &&
              y * height <= tile.top + tile.height + 1e-6,
          );
        const inside = tiles.every(
          (tile) =>
            tile.left >= 0 &&
            tile.top >= 0 &&
            tile.left + tile.width <= width + 1e-6 &&
            tile.top + tile.height <= height + 1e-6,
        );
        return holds && inside;
      }),
    );
  });
});

describe('sections', () => {
  test('an ordinary picture is one', () => {
    expect(sectionsOf({ width: 4032, height: 3024 })).toEqual([
      { left: 0, top: 0, width: 4032, height: 3024 },
    ]);
    expect(sectionsOf({ width: 2000, height: 1000 })).toHaveLength(1);
  });

  test('a long row of people is several, each twice as wide as it is high', () => {
    const sections = sectionsOf({ width: 5000, height: 1000 });
    expect(sections.map(({ left }) => left)).toEqual([0, 1500, 3000]);
    expect(sections.every(({ width, height }) => width === 2000 && height === 1000)).toBe(true);
  });

  test('a tall strip is cut the other way', () => {
    expect(sectionsOf({ width: 1000, height: 3000 }).map(({ top }) => top)).toEqual([0, 1000]);
  });
});
