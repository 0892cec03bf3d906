import { expect, test } from 'vitest';
import { begin, change, redo, throughout, undo } from '../../../src/options/list/history.ts';

const three = change(change(begin('a'), 'b', 'to b'), 'c', 'to c');

test('every change can be taken back, and done again', () => {
  expect(undo(three).present).toBe('b');
  expect(undo(undo(three)).present).toBe('a');
  expect(redo(redo(undo(undo(three))))).toEqual(three);
});

test('at either end nothing happens', () => {
  expect(undo(begin('a'))).toEqual(begin('a'));
  expect(redo(three)).toEqual(three);
});

test('each step is named by what it did', () => {
  expect(three.past.at(-1)?.what).toBe('to c');
  expect(undo(three).past.at(-1)?.what).toBe('to b');
  expect(undo(three).future[0]?.what).toBe('to c');
});

test('a new change after an undo leaves nothing to be done again', () => {
  const after = change(undo(three), 'd', 'to d');
  expect(after.future).toEqual([]);
  expect(undo(after).present).toBe('b');
});

test('what is changed throughout is not taken back by an undo', () => {
  const loud = throughout(undo(three), (value) => value.toUpperCase());
  expect([undo(loud).present, loud.present, redo(loud).present]).toEqual(['A', 'B', 'C']);
});
