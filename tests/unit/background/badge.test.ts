import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));

import { badgeFor, withList } from '../../../src/background/badge.ts';
import { type ListState, MarkState } from '../../../src/model/messages.ts';
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

const list = (state: ListState['state']): ListState => ({ state, children: 0 });

test.each(['too-old', 'expired', 'failed'] as const)('a list that is %s shows on the badge', (state) => {
  expect(withList(badgeFor('clear', 0), list(state)).text).toBe('!');
  expect(withList(badgeFor('looking', 0), list(state)).text).toBe('!');
  expect(withList(badgeFor('notes', 2), list(state)).text).toBe('2!');
  expect(withList(badgeFor('clear', 0), list(state)).colour).not.toBe(badgeFor('held', 1).colour);
});

test('a list in doubt never hides a hold or missing protection, and a good one adds nothing', () => {
  for (const state of ['held', 'not-protecting', 'no-answer', 'reload'] as const)
    expect(withList(badgeFor(state, 1), list('expired'))).toEqual(badgeFor(state, 1));
  for (const state of MarkState.options)
    for (const good of ['fresh', 'none', 'waiting'] as const)
      expect(withList(badgeFor(state, 1), list(good))).toEqual(badgeFor(state, 1));
});
