import { expect, test } from 'vitest';
import { isSure } from '../../../../src/photos/faces/sure.ts';

test('a face of some size must be surer than a small one', () => {
  expect(isSure(0.89, 200)).toBe(false);
  expect(isSure(0.9, 200)).toBe(true);
  expect(isSure(0.8, 20)).toBe(true);
  expect(isSure(0.79, 20)).toBe(false);
});
