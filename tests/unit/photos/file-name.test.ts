import { describe, expect, test } from 'vitest';
import { namesInFileName, withPlainName } from '../../../src/photos/file-name.ts';

describe('the readable words of a file name', () => {
  test.each([
    ['maryjones.jpg', 'Mary Jones'],
    ['jonesmary.jpg', 'Mary Jones'],
    ['IMG_2034 Mary-Jones (2).jpg', 'Mary Jones'],
    ['amy_jones.png', 'Amy Jones'],
    ['AmyJones-swimming.jpg', 'Amy Jones swimming'],
    ['callumhargreaves2.JPG', 'Callum Hargreaves'],
    ['ZoëO’Brien.jpg', 'Zoë O’Brien'],
    ['aisha khan.heic', 'Aisha Khan'],
    ['Mary_Anne_Jones.jpg', 'Mary Anne Jones'],
    ['amy.jpg', 'Amy'],
  ])('%s', (name, words) => expect(namesInFileName(name)).toBe(words));

  test.each([
    'PXL_20261121_101112.jpg',
    'WhatsApp Image 2026-11-21 at 10.11.12.jpeg',
    'DSC0001.JPG',
    '.jpg',
    '',
  ])('nothing is left of %s', (name) => expect(namesInFileName(name)).toBe(''));

  test.each([
    'playground',
    'assembly',
    'schooltrip',
    'benchmark',
    'harvestfestival',
    'readingcorner',
    'bakesale',
  ])('%s is no name', (word) => expect(namesInFileName(`${word}.jpg`)).toBe(word));

  test('a very long name is read in no time and cut', () => {
    expect(namesInFileName(`${'maryjones'.repeat(10_000)}.jpg`).length).toBeLessThanOrEqual(300);
  });
});

test('a plain name keeps the ending and says nothing else', () => {
  expect(withPlainName('maryjones.JPEG', 1)).toBe('photo-1.jpg');
  expect(withPlainName('Amy Jones.heic', 12)).toBe('photo-12.heic');
  expect(withPlainName('Amy Jones.MOV', 2)).toBe('video-2.mov');
  expect(withPlainName('amyjones', 3)).toBe('photo-3');
});
