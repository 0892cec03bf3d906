import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/warnings/excerpt.ts';

const text =
  'First line here.\nWe went on a long walk by the canal with Amy Jones and everybody else from the whole of Year 4 Oak class today.\nLast.';
const start = text.indexOf('Amy');

test('shows the words among those around them, cut between words and within the line', () => {
  expect(excerptOf(text, start, start + 9)).toEqual({
    before: 'We went on a long walk by the canal with ',
    found: 'Amy Jones',
    after: ' and everybody else from the whole of Year 4…',
  });
});

test('shows a short text whole', () => {
  expect(excerptOf('Hi Amy Jones', 3, 12)).toEqual({ before: 'Hi ', found: 'Amy Jones', after: '' });
  expect(excerptOf('Amy Jones', 0, 9)).toEqual({ before: '', found: 'Amy Jones', after: '' });
});

test('keeps the beginning of a text that begins with a line break', () => {
  expect(excerptOf('\nAmy', 1, 4)).toEqual({ before: '', found: 'Amy', after: '' });
});

test('cuts no character in two', () => {
  const text = `${'🎉'.repeat(40)}aAmya${'🎉'.repeat(40)}`;
  const { before, after } = excerptOf(text, 81, 84) ?? { before: '?', after: '?' };
  expect(before.length).toBeGreaterThan(40);
  expect(`${before}|${after}`).not.toMatch(/\p{Surrogate}/u);
});

test.each([
  [undefined, undefined],
  [3, 3],
  [0, 99],
  [-1, 2],
])('%s to %s is no place in the text', (from, to) => {
  expect(excerptOf('Amy Jones', from, to)).toBeUndefined();
});
