import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));

import { badgeFor } from '../../../src/background/badge.ts';
import { MarkState } from '../../../src/model/messages.ts';
import { markWords } from '../../../src/warnings/mark-words.ts';

test('every state differs on the badge by its text, not by colour alone, and fits', () => {
  const texts = MarkState.options.map((state) => badgeFor(state, 2).text);
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(4);
});

test('every state is said in words, the notes with their number', () => {
  const words = MarkState.options.map((state) => markWords(state, 2));
  expect(new Set(words).size).toBe(words.length);
  expect(markWords('notes', 3)).toContain('3');
  expect(badgeFor('notes', 3).text).toBe('3');
});
