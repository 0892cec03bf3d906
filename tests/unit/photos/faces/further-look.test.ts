import { expect, test } from 'vitest';
import { furtherLook, weigh } from '../../../../src/photos/faces/further-look.ts';

test('what speaks for faces is the sum of the scores', () => {
  expect(weigh([])).toBe(0);
  expect(weigh([{ score: 0.9 }, { score: 1 }])).toBeCloseTo(1.9);
});

test('a picture for which more speaks on its side is looked at so to the end, however many faces it has', () => {
  expect(furtherLook(40, 12, 20)).toEqual([0.5, 0.25]);
  expect(furtherLook(1, 0, 0)).toEqual([0.5, 0.25]);
});

test('a picture without a plain face is looked at a little further', () => {
  expect(furtherLook(0, 0, 0)).toEqual([0.5]);
  expect(furtherLook(2, 3, 2)).toEqual([0.5]);
});

test('an upright picture is not', () => {
  expect(furtherLook(3, 25, 1)).toEqual([]);
  expect(furtherLook(0, 0, 3)).toEqual([]);
});
