import { expect, test } from 'vitest';
import { lightnessOf } from '../../../src/warnings/theme.ts';

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0.9)', 0],
  ['color(srgb 1 1 1)', 1],
  ['oklch(0.2 0.1 200)', 0.2],
  ['lab(90 0 0 / 1)', 0.9],
])('%s is %f light', (colour, lightness) => {
  expect(lightnessOf(colour)).toBeCloseTo(lightness, 3);
});

test.each(['rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0.2)', 'color(srgb 0 0 0 / 0.1)', 'transparent', ''])(
  '%s lets through what is behind it',
  (colour) => {
    expect(lightnessOf(colour)).toBeUndefined();
  },
);
