import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));

/** A worker that has just started: all it knows is what the browser keeps. */
async function newWorker() {
  vi.resetModules();
  return import('../../../src/background/frame-keys.ts');
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a key opens once, in its own tab', async () => {
  const { keepKey, takeKey } = await newWorker();
  await keepKey(7, 'one');
  expect(await takeKey(8, 'one')).toBe(false);
  expect(await takeKey(7, 'another')).toBe(false);
  expect(await takeKey(7, 'one')).toBe(true);
  expect(await takeKey(7, 'one')).toBe(false);
});

test('a worker that died in between costs nothing', async () => {
  const before = await newWorker();
  await before.keepKey(7, 'one');
  const after = await newWorker();
  expect(await after.takeKey(7, 'one')).toBe(true);
});

test('two keys that are made at once are both kept, and only one of two who show the same gets in', async () => {
  const { keepKey, takeKey } = await newWorker();
  await Promise.all([keepKey(7, 'one'), keepKey(9, 'two')]);
  expect(await Promise.all([takeKey(7, 'one'), takeKey(7, 'one'), takeKey(9, 'two')])).toEqual([
    true,
    false,
    true,
  ]);
});

test('after a minute a key opens nothing', async () => {
  const { keepKey, takeKey } = await newWorker();
  await keepKey(7, 'one');
  await keepKey(7, 'two');
  vi.advanceTimersByTime(59_000);
  expect(await takeKey(7, 'one')).toBe(true);
  vi.advanceTimersByTime(2_000);
  expect(await takeKey(7, 'two')).toBe(false);
});
