import { expect, test, vi } from 'vitest';
import { ageInWords } from '../../../src/warnings/problem-note.tsx';
import { fill, say } from '../../../src/warnings/words.ts';

vi.mock('webextension-polyfill', () => import('../../browser/warnings/words-from-file.ts'));

test('fills in placeholders, and leaves those without a value', () => {
  expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
});

test('what a value brings along is not read again', () => {
  expect(fill('{quote} {name}', { quote: '{name} $& $1', name: 'x' })).toBe('{name} $& $1 x');
});

test('finds a text by its key', () => {
  expect(say('card_found', { quote: 'Amy' })).toBe('Found: “Amy”');
});

test.each([
  [undefined, 'some time'],
  [0.2, '1 hour'],
  [1.9, '1 hour'],
  [47, '47 hours'],
  [72, '3 days'],
])('%s hours are %s', (hours, words) => {
  expect(ageInWords(hours)).toBe(words);
});
