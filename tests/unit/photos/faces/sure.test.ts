import { expect, test } from 'vitest';
import { isSure, leastScore } from '../../../../src/photos/faces/sure.ts';

test('a face of some size must be surer than a small one', () => {
  expect(isSure(0.89, 200)).toBe(false);
  expect(isSure(0.9, 200)).toBe(true);
  expect(isSure(0.8, 20)).toBe(true);
  expect(isSure(0.79, 20)).toBe(false);
});

test('what scores too little for any face is told beforehand', () => {
  expect(isSure(leastScore, 1)).toBe(true);
  expect(isSure(leastScore - 0.001, 1)).toBe(false);
});
