import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFaceFinder } from '../../../../src/photos/faces/finder.ts';
import type { FromFaceWorker, ToFaceWorker } from '../../../../src/photos/faces/messages.ts';

/** Stands where the browser's worker would be. */
class PretendWorker extends EventTarget {
  static all: PretendWorker[] = [];
  heard: ToFaceWorker[] = [];
  ended = false;
  constructor() {
    super();
    PretendWorker.all.push(this);
  }
  postMessage(message: ToFaceWorker): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(message: FromFaceWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }
}

const face = { box: { left: 1, top: 2, width: 3, height: 4 }, score: 0.95 };
const photo = new Blob(['a photo']);
const finder = (idleAfter = 30_000) =>
  createFaceFinder({ idleAfter, start: () => new PretendWorker() as unknown as Worker });
const worker = (at = 0) => {
  const found = PretendWorker.all[at];
  if (!found) throw new Error('No worker was started');
  return found;
};

beforeEach(() => {
  PretendWorker.all = [];
  vi.useFakeTimers();
  vi.stubGlobal('ImageBitmap', class {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('faces come bit by bit, then all of them', async () => {
  const onSome = vi.fn();
  const finding = finder().find(photo, { onSome });
  worker().say({ type: 'some', id: 1, faces: [face] });
  expect(onSome).toHaveBeenCalledExactlyOnceWith([face]);
  worker().say({ type: 'found', id: 1, width: 10, height: 10, faces: [face, face] });
  expect(await finding).toEqual([face, face]);
});

test('each of several photos gets its own faces', async () => {
  const { find } = finder();
  const [one, other] = [find(photo), find(photo)];
  worker().say({ type: 'found', id: 2, width: 10, height: 10, faces: [face] });
  worker().say({ type: 'found', id: 1, width: 10, height: 10, faces: [] });
  expect(await one).toEqual([]);
  expect(await other).toEqual([face]);
  expect(PretendWorker.all).toHaveLength(1);
});

describe('a search that is given up', () => {
  test('fails at once, and the worker is told', async () => {
    const stop = new AbortController();
    const finding = finder().find(photo, { signal: stop.signal });
    stop.abort(new Error('no longer wanted'));
    await expect(finding).rejects.toThrow('no longer wanted');
    expect(worker().heard.at(-1)).toEqual({ type: 'stop', id: 1 });
  });

  test('before it began never reaches a worker', async () => {
    const finding = finder().find(photo, { signal: AbortSignal.abort(new Error('too late')) });
    await expect(finding).rejects.toThrow('too late');
    expect(PretendWorker.all).toEqual([]);
  });
});

describe('what goes wrong', () => {
  test('is told by kind, and the others go on', async () => {
    const { find } = finder();
    const [bad, good] = [find(photo), find(photo)];
    worker().say({ type: 'problem', id: 1, kind: 'too-large' });
    worker().say({ type: 'found', id: 2, width: 10, height: 10, faces: [face] });
    await expect(bad).rejects.toMatchObject({ kind: 'too-large' });
    expect(await good).toEqual([face]);
  });

  test('when the worker dies: all that waits is told, and the next photo has a new one', async () => {
    const { find } = finder();
    const waiting = [find(photo), find(photo)];
    worker().dispatchEvent(new Event('error'));
    for (const one of waiting) await expect(one).rejects.toMatchObject({ kind: 'no-detector' });
    const next = find(photo);
    worker(1).say({ type: 'found', id: 3, width: 10, height: 10, faces: [] });
    expect(await next).toEqual([]);
  });
});

describe('memory is let go', () => {
  test('some time after the last photo, and not while one is looked at', async () => {
    const { find } = finder(1_000);
    const first = find(photo);
    vi.advanceTimersByTime(5_000);
    expect(worker().ended).toBe(false);
    worker().say({ type: 'found', id: 1, width: 10, height: 10, faces: [] });
    await first;
    vi.advanceTimersByTime(999);
    const second = find(photo);
    vi.advanceTimersByTime(5_000);
    worker().say({ type: 'found', id: 2, width: 10, height: 10, faces: [] });
    await second;
    expect(worker().ended).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(worker().ended).toBe(true);
    expect(PretendWorker.all).toHaveLength(1);
  });

  test('at once when released', async () => {
    const { find, release } = finder();
    const finding = find(photo);
    release();
    expect(worker().ended).toBe(true);
    await expect(finding).rejects.toMatchObject({ kind: 'no-detector' });
  });
});
