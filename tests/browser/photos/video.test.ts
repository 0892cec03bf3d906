import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest } from '../harness/index.ts';
import { type Given, given, openWorkbench, type Workbench } from './workbench.ts';

const red = [192, 32, 32];
const blue = [32, 32, 192];
const large = 300 * 1024 * 1024;

function isNear(colour: number[] | undefined, wanted: number[]): boolean {
  return colour?.every((value, index) => Math.abs(value - (wanted[index] ?? 0)) < 40) ?? false;
}

describe.each([browserUnderTest])('in %s', (name) => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(name);
  });
  afterAll(() => bench?.close());

  const record = async (container: 'mp4' | 'webm', seconds: number): Promise<Given> => ({
    name: `a.${container}`,
    type: `video/${container}`,
    content: await bench.page.evaluate((...all) => window.work.record(...all, false), container, seconds),
  });
  const look = (file: Given | 'chosen', stopAfter?: number) =>
    bench.page.evaluate((...all) => window.work.video(...all), file, stopAfter);

  test.each(['mp4', 'webm'] as const)('a video (%s) is looked at once a second', async (container) => {
    const seen = await look(await record(container, 4));
    expect(seen.look).toMatchObject({ width: 320, height: 240, frames: 4 });
    expect(seen.times).toEqual([0, 1, 2, 3]);
    const colours = seen.colours.map((colour) =>
      isNear(colour, red) ? 'red' : isNear(colour, blue) ? 'blue' : colour,
    );
    expect(colours).toEqual(['red', 'blue', 'red', 'blue']);
  });

  test('a video loses what its container says, and shows the same', async () => {
    const content = await bench.page.evaluate(() => window.work.record('mp4', 3, true));
    const file = { name: 'Amy.mp4', type: 'video/mp4', content };
    const freed = await bench.page.evaluate((one) => window.work.freed(one), file);
    expect(freed).toMatchObject({ name: 'video-1.mp4', type: 'video/mp4' });
    const metadata = (one: Given) => bench.page.evaluate((video) => window.work.metadata(video), one);
    expect(await metadata(file)).toMatchObject({ location: true, words: ['Amy at the gala'] });
    expect(await metadata(freed)).toEqual({ location: false, people: [], words: [], serial: false });
    expect(Buffer.from(freed.content, 'base64').includes('Amy')).toBe(false);
    expect(await look(freed)).toEqual(await look(file));
  });

  test('looking ends when it is told to', async () => {
    const seen = await look(await record('webm', 4), 2);
    expect(seen.look).toEqual({ problem: expect.stringContaining('AbortError') });
    expect(seen.times).toHaveLength(2);
  });

  test('what cannot be shown is said', async () => {
    const video = Buffer.from((await record('webm', 2)).content, 'base64');
    expect((await look(given('a.mp4', new Uint8Array()))).look).toEqual({ problem: 'empty' });
    expect((await look(given('a.mp4', Buffer.from('Dear all')))).look).toEqual({ problem: 'unsupported' });
    expect((await look(given('a.webm', video.subarray(0, 200)))).look).toHaveProperty('problem');
  });

  test('a video of 300 MB is looked at where it lies', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'video-'));
    const path = join(folder, 'long.mp4');
    const video = Buffer.from((await record('mp4', 2)).content, 'base64');
    const filling = Buffer.alloc(8);
    filling.writeUInt32BE(large);
    filling.write('free', 4);
    const file = openSync(path, 'w');
    writeSync(file, Buffer.concat([video, filling]));
    ftruncateSync(file, video.length + large);
    closeSync(file);
    const input = await bench.page.$('input');
    await input?.uploadFile(path);
    const seen = await look('chosen');
    rmSync(folder, { recursive: true });
    expect(seen.times).toEqual([0, 1]);
    expect(isNear(seen.colours[0], red)).toBe(true);
    expect(isNear(seen.colours[1], blue)).toBe(true);
  });

  test('nothing was asked of the network', () => expect(bench.requests()).toEqual([]));
});
