import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromLetterbox, letterbox } from '../../../../src/photos/faces/letterbox.ts';

test('a tile of the same shape fills the input', () => {
  expect(letterbox({ width: 640, height: 480 })).toEqual({ left: 0, top: 0, width: 320, height: 240 });
});

test('an upright tile lies in the middle, as high as the input', () => {
  expect(letterbox({ width: 300, height: 400 })).toEqual({ left: 70, top: 0, width: 180, height: 240 });
});

test('a small tile is made twice as large, and no larger', () => {
  expect(letterbox({ width: 80, height: 30 })).toEqual({ left: 80, top: 90, width: 160, height: 60 });
});

test('a box comes back to where it was in the picture', () => {
  const tile = { left: 1000, top: 500, width: 640, height: 480 };
  const box = { left: 32, top: 24, width: 16, height: 12 };
  expect(fromLetterbox(box, tile)).toEqual({ left: 1064, top: 548, width: 32, height: 24 });
});

test('what fills the drawn part of the input is the tile', () => {
  const side = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(side, side, side, side, (left, top, width, height) => {
      const tile = { left, top, width, height };
      const back = fromLetterbox(letterbox(tile), tile);
      for (const key of ['left', 'top', 'width', 'height'] as const)
        expect(back[key]).toBeCloseTo(tile[key], 6);
    }),
  );
});
