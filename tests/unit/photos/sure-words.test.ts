import { expect, test } from 'vitest';
import { sureWords } from '../../../src/photos/text-in-picture/sure-words.ts';

const line = (...words: [string, number][]) => ({
  words: words.map(([text, confidence]) => ({ text, confidence })),
});

test('only words that the reader is sure of are kept, line by line', () => {
  const blocks = [
    {
      paragraphs: [
        { lines: [line(['Certificate', 96], ['of', 93]), line(['~', 88], ['xQ', 31])] },
        { lines: [line(['Amy', 60], ['Jones', 91])] },
      ],
    },
  ];
  expect(sureWords({ blocks })).toBe('Certificate of\nAmy Jones');
  expect(sureWords({ blocks: null })).toBe('');
});
