import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const runtime: { id?: string } = {};
vi.mock('webextension-polyfill', () => ({ default: { runtime } }));
const { lookForEnd, stepAsideInTime } = await import('../../../src/content/lifetime.ts');

let leave: AbortController;
beforeEach(() => {
  runtime.id = 'here';
  leave = new AbortController();
  vi.useFakeTimers();
  // Node’s own, which leaves out a listener that went during the event, as browsers do.
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Stops presses as the gate does, and counts those that came through to the page. */
function gateAndPage(): () => number {
  let came = 0;
  stepAsideInTime(leave);
  const { signal } = leave;
  window.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true, signal });
  window.addEventListener('click', () => {
    came += 1;
  });
  return () => {
    window.dispatchEvent(new Event('click', { cancelable: true }));
    return came;
  };
}

test('while the extension is there, what stands before the site stays', () => {
  const press = gateAndPage();
  expect(press()).toBe(0);
  expect(leave.signal.aborted).toBe(false);
});

test('the first press after its end already passes', () => {
  const press = gateAndPage();
  delete runtime.id;
  expect(press()).toBe(1);
  expect(leave.signal.aborted).toBe(true);
});

test('while somebody writes, its end is seen without a press', () => {
  const needed = lookForEnd(leave);
  needed(true);
  vi.advanceTimersByTime(5_000);
  expect(leave.signal.aborted).toBe(false);
  delete runtime.id;
  vi.advanceTimersByTime(2_000);
  expect(leave.signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('where nobody writes, nothing runs', () => {
  const needed = lookForEnd(leave);
  needed(true);
  needed(false);
  expect(vi.getTimerCount()).toBe(0);
});
