import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamped, grownBox, moved, outwards, scaleFor } from '../../../src/photos/cover/areas.ts';

const picture = { width: 400, height: 300 };

describe('the area that hides a face', () => {
  test('reaches 30 % beyond the box, and 40 % above it', () => {
    expect(grownBox({ left: 100, top: 100, width: 50, height: 80 }, picture)).toEqual({
      left: 85,
      top: 68,
      width: 80,
      height: 136,
    });
  });

  test('ends where the picture ends', () => {
    expect(grownBox({ left: 380, top: 5, width: 40, height: 40 }, picture)).toEqual({
      left: 368,
      top: 0,
      width: 32,
      height: 57,
    });
  });

  test('is empty for a box outside the picture', () => {
    const { width, height } = clamped({ left: 500, top: 400, width: 10, height: 10 }, picture);
    expect(width * height).toBe(0);
  });
});

const side = fc.integer({ min: 1, max: 5000 });
const boxes = fc.record({
  left: fc.integer({ min: 0, max: 900 }),
  top: fc.integer({ min: 0, max: 900 }),
  width: fc.integer({ min: 1, max: 399 }),
  height: fc.integer({ min: 1, max: 399 }),
});

test('taken outwards, an area holds the one asked for and ends between blocks or with the picture', () => {
  fc.assert(
    fc.property(boxes, (box) => {
      const size = { width: 1400, height: 1300 };
      const { left, top, width, height } = outwards(box, 16, size);
      expect(left).toBeLessThanOrEqual(Math.max(0, box.left - 1));
      expect(top).toBeLessThanOrEqual(Math.max(0, box.top - 1));
      expect(left + width).toBeGreaterThanOrEqual(box.left + box.width + 1);
      expect(top + height).toBeGreaterThanOrEqual(box.top + box.height + 1);
      expect([left % 16, top % 16]).toEqual([0, 0]);
      expect((left + width) % 16 === 0 || left + width === size.width).toBe(true);
    }),
  );
});

test('scaled to a longest side, a picture is never larger than that nor than it was', () => {
  fc.assert(
    fc.property(side, side, side, (width, height, longest) => {
      const scale = scaleFor({ width, height }, longest);
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(Math.max(longest + 1e-6, 1));
      expect(scale).toBeLessThanOrEqual(1);
    }),
  );
});

test('a box moves with the part of the picture that is kept', () => {
  const crop = { left: 100, top: 50, width: 200, height: 100 };
  expect(moved({ left: 120, top: 60, width: 40, height: 20 }, crop, 0.5)).toEqual({
    left: 10,
    top: 5,
    width: 20,
    height: 10,
  });
});
