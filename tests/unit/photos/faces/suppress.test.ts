import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundFace } from '../../../../src/model/photo.ts';
import { cutBy } from '../../../../src/photos/faces/cut.ts';
import {
  intersectionOverSmaller,
  intersectionOverUnion,
  within,
} from '../../../../src/photos/faces/overlap.ts';
import { combine, suppress } from '../../../../src/photos/faces/suppress.ts';

const box = (left: number, top: number, width: number, height = width) => ({ left, top, width, height });

describe('how much boxes overlap', () => {
  test('as a share of both and of the smaller', () => {
    // Two squares of 10 that share a strip of 5 by 10: 50 of 150, and 50 of 100.
    expect(intersectionOverUnion(box(0, 0, 10), box(5, 0, 10))).toBeCloseTo(1 / 3);
    expect(intersectionOverSmaller(box(0, 0, 10), box(5, 0, 10))).toBe(0.5);
    // A square of 4 inside a square of 10.
    expect(intersectionOverUnion(box(0, 0, 10), box(2, 2, 4))).toBeCloseTo(0.16);
    expect(intersectionOverSmaller(box(0, 0, 10), box(2, 2, 4))).toBe(1);
  });

  test('not at all, also when they touch', () => {
    expect(intersectionOverUnion(box(0, 0, 10), box(10, 0, 10))).toBe(0);
    expect(intersectionOverSmaller(box(0, 0, 0), box(0, 0, 0))).toBe(0);
  });
});

describe('one box for each face', () => {
  test('the surest stays', () => {
    const faces = suppress([
      { score: 0.92, box: box(0, 0, 10) },
      { score: 0.98, box: box(1, 0, 10) },
    ]);
    expect(faces).toEqual([{ score: 0.98, box: box(1, 0, 10), support: 1.9 }]);
  });

  test('a part of a face goes with the whole', () => {
    const faces = suppress([
      { score: 0.95, box: box(0, 0, 100) },
      { score: 0.93, box: box(20, 20, 40) },
    ]);
    expect(faces.map((face) => face.box)).toEqual([box(0, 0, 100)]);
  });

  test('neighbours stay two', () => {
    const faces = suppress([
      { score: 0.95, box: box(0, 0, 100) },
      { score: 0.93, box: box(70, 0, 100) },
    ]);
    expect(faces).toHaveLength(2);
  });

  test('a face that was cut gives way to the whole one, however sure', () => {
    const faces = suppress([
      { score: 0.999, box: box(0, 0, 60, 100), cut: true },
      { score: 0.91, box: box(0, 0, 100) },
    ]);
    expect(faces).toMatchObject([{ score: 0.91, box: box(0, 0, 100) }]);
  });

  test('what stays does not overlap, and what went did', () => {
    const side = fc.integer({ min: 0, max: 60 });
    const face = fc.record({
      score: fc.double({ min: 0.9, max: 1, noNaN: true }),
      box: fc.tuple(side, side, side).map(([left, top, size]) => box(left, top, size + 5)),
    });
    fc.assert(
      fc.property(fc.array(face, { maxLength: 30 }), (faces) => {
        const kept = suppress(faces);
        const same = (one: FoundFace, other: FoundFace) =>
          intersectionOverUnion(one.box, other.box) > 0.3 ||
          intersectionOverSmaller(one.box, other.box) > 0.4;
        for (const [at, one] of kept.entries())
          expect(kept.slice(at + 1).some((other) => same(one, other))).toBe(false);
        for (const one of faces) expect(kept.some((other) => same(one, other))).toBe(true);
        const support = kept.reduce((sum, one) => sum + one.support, 0);
        expect(support).toBeCloseTo(faces.reduce((sum, one) => sum + one.score, 0));
      }),
    );
  });
});

test('of two looks that disagree, the one with more behind it is right', () => {
  const upright = [{ score: 0.99, box: box(0, 0, 50), support: 3 }];
  const turned = [
    { score: 0.95, box: box(10, 10, 60), support: 20 },
    { score: 0.97, box: box(500, 0, 50), support: 1 },
  ];
  expect(combine([upright, turned]).map((face) => face.box)).toEqual([box(500, 0, 50), box(10, 10, 60)]);
});

describe('a box that reaches the edge', () => {
  const picture = { width: 1000, height: 1000 };
  const tile = box(250, 250, 500);

  test.each([
    ['left', box(250, 400, 50)],
    ['top', box(400, 249, 50)],
    ['right', box(700, 400, 50)],
    ['bottom', box(400, 702, 50)],
  ])('of its tile on the %s was cut', (_edge, face) => {
    expect(cutBy(face, tile, picture)).toBe(true);
  });

  test('of the picture itself was not, nor one inside its tile', () => {
    expect(cutBy(box(0, 0, 50), box(0, 0, 500), picture)).toBe(false);
    expect(cutBy(box(950, 950, 50), box(500, 500, 500), picture)).toBe(false);
    expect(cutBy(box(400, 400, 50), tile, picture)).toBe(false);
  });
});

test('a box is held within its picture', () => {
  expect(within(box(-10, 90, 30), { width: 100, height: 100 })).toEqual({
    left: 0,
    top: 90,
    width: 20,
    height: 10,
  });
});
