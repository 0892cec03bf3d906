import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest, inShadow, serviceWorker, waitFor } from '../harness/index.ts';
import { type FrameStage, openFrameStage, patience } from './frame-stage.ts';
import { crowd, placed } from './made-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'frame-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

const asked = { account: 'personal', text: '' } as const;

interface Spying {
  heard: unknown[];
  knock(key: unknown): void;
}

/** What a page of a site could do itself: put our frame into itself, at an address that it learnt, and knock. */
async function embed(page: Page, address: string): Promise<void> {
  await page.evaluate(
    (src) =>
      new Promise<void>((done) => {
        const frame = document.createElement('iframe');
        frame.id = 'embedded';
        const spying: Spying = {
          heard: [],
          knock(key) {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = ({ data }) => spying.heard.push(data);
            const file = new File(['x'], 'x.jpg', { type: 'image/jpeg' });
            const look = { type: 'look', files: [{ id: 'x', file }], site: 'x', account: 'official' };
            port1.postMessage({ ...look, text: '', theme: 'light' });
            frame.contentWindow?.postMessage({ type: 'second-look', key }, '*', [port2]);
          },
        };
        Object.assign(window, { spying });
        frame.addEventListener('load', () => done());
        frame.src = src;
        document.body.append(frame);
      }),
    address,
  );
}

const knock = (page: Page, key: unknown) =>
  page.evaluate((shown) => (window as unknown as { spying: Spying }).spying.knock(shown), key);

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { spying: Spying }).spying.heard.length);

async function ourFrames(page: Page): Promise<Frame[]> {
  const isOurs = (frame: Frame) =>
    frame.evaluate(() => location.pathname.endsWith('/photo-check.html')).catch(() => false);
  const found = await Promise.all(page.frames().map(isOurs));
  return page.frames().filter((_, index) => found[index]);
}

const shown = (frame: Frame) => frame.evaluate(() => document.body.childElementCount);

describe.each([browserUnderTest])('in %s', { timeout: 2 * patience }, (name) => {
  let stage: FrameStage;
  let landscape: string;
  beforeAll(async () => {
    stage = await openFrameStage(name);
    landscape = placed(folder, `${name}.jpg`, await crowd(stage.page, '', 0));
  }, patience);
  afterAll(() => stage?.close());

  test('a page that puts the frame into itself sees and hears nothing, and the look of ours goes on', async () => {
    const { page } = stage;
    await stage.choose([landscape], asked);
    await inShadow(page, 'second-look-photos', 'iframe').appears();
    // A page cannot read this address, but in Firefox it is the same on every page of a browser.
    const address = await inShadow(page, 'second-look-photos', 'iframe').attribute('src');
    const ours = await stage.frame();
    await embed(page, address ?? '');
    const embedded = await waitFor('the frame of the page', async () =>
      (await ourFrames(page)).find((frame) => frame !== ours),
    );
    for (const key of ['', 'second-look', crypto.randomUUID(), 7, undefined]) await knock(page, key);
    expect(await stage.outcome()).toMatchObject({ kind: 'finished', files: [{ use: 'original' }] });
    // A second look is asked for after the knocks, and answered after them.
    await stage.choose([landscape], asked);
    expect(await stage.outcome()).toMatchObject({ kind: 'finished' });
    expect(await heard(page)).toBe(0);
    expect(await shown(embedded)).toBe(0);
  });

  test('a worker that was killed is woken for it', async () => {
    await serviceWorker(stage.browser).kill();
    await stage.choose([landscape], asked);
    expect(await stage.outcome()).toMatchObject({ kind: 'finished' });
  });
});
