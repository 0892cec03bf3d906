import { describe, expect, test } from 'vitest';
import { filesLeft } from '../../../src/content/previews.ts';

const files = ['one', 'two', 'three'];
const all = ['blob:1', 'blob:2', 'blob:3'];

describe('the files that are left', () => {
  test.each([
    ['all, while their previews are still to come', [], [], files],
    ['all, when as many previews are there as before', all, all, files],
    ['all but the one whose preview went', all, ['blob:1', 'blob:3'], ['one', 'three']],
    ['none, when no preview is left', all, [], []],
    ['all, when the site shows one preview for them', ['blob:1'], ['blob:2'], files],
    [
      'all, when the site has drawn every preview anew and it cannot be told',
      all,
      ['blob:8', 'blob:9'],
      files,
    ],
    ['all, when there are more previews than before', all, [...all, 'blob:4'], files],
  ])('are %s', (_what, before, now, left) => {
    expect(filesLeft(files, before, now)).toEqual(left);
  });
});
