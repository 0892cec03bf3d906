import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turnBack, turnedSize, turning } from '../../../../src/photos/faces/turn.ts';

const size = { width: 400, height: 300 };

/** Where a point of the picture is drawn. */
function drawn([x, y]: [number, number], [a, b, c, d, e, f]: ReturnType<typeof turning>): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

test('a quarter turn to the right brings the top left corner to the top right', () => {
  expect(turnedSize(size, 90)).toEqual({ width: 300, height: 400 });
  expect(drawn([0, 0], turning(size, 90))).toEqual([300, 0]);
  expect(drawn([400, 300], turning(size, 90))).toEqual([0, 400]);
});

test('a quarter turn to the left brings it to the bottom left', () => {
  expect(drawn([0, 0], turning(size, 270))).toEqual([0, 400]);
  expect(drawn([400, 300], turning(size, 270))).toEqual([300, 0]);
});

test('a box in the top right corner of a picture turned to the right was at the top left', () => {
  const box = { left: 280, top: 0, width: 20, height: 10 };
  expect(turnBack(box, size, 90)).toEqual({ left: 0, top: 0, width: 10, height: 20 });
});

test('a box is turned back to where it was drawn from', () => {
  const part = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(part, part, part, part, fc.constantFrom(0, 90, 270), (left, top, width, height, turn) => {
      const transform = turning(size, turn);
      const [x1, y1] = drawn([left, top], transform);
      const [x2, y2] = drawn([left + width, top + height], transform);
      const box = {
        left: Math.min(x1, x2),
        top: Math.min(y1, y2),
        width: Math.abs(x2 - x1),
        height: Math.abs(y2 - y1),
      };
      expect(turnBack(box, size, turn)).toEqual({ left, top, width, height });
    }),
  );
});
