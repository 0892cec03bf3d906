import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remap } from '../../../src/content/remap.ts';

const text = 'Well done Amy Jones today';
const name = { start: 10, end: 19 };

test('a span before the change stays', () => {
  expect(remap(text, `${text} and yesterday`, name)).toEqual(name);
});

test('a span behind the change moves with it', () => {
  expect(remap(text, `So ${text}`, name)).toEqual({ start: 13, end: 22 });
});

test('a span whose own words were touched is gone', () => {
  expect(remap(text, 'Well done Amy Smith today', name)).toBeUndefined();
});

test('whatever is typed around them, the words found are the same words', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.string({ minLength: 1 }),
      fc.string(),
      fc.string(),
      (a, b, words, c, d) => {
        const before = a + words + b;
        const after = c + words + d;
        const span = remap(before, after, { start: a.length, end: a.length + words.length });
        if (span) expect(after.slice(span.start, span.end)).toBe(words);
      },
    ),
  );
});
