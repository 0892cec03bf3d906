import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestBrowser } from '../browser/harness/index.ts';
import { openFrameStage } from '../browser/photos/frame-stage.ts';
import { crowd, placed } from '../browser/photos/made-pictures.ts';

/** Memory of the extension's own process, in MB: before a look at some photos, at the most, and some time after. */
export interface LookMemory {
  photos: number;
  before: number;
  most: number;
  after: number;
}

/** Drawn at this width, in px, a landscape has 12 megapixels. */
const width = 4_140;
const betweenReadings = 200;
/** The browser gives memory back little by little: after so many ms hardly more is to come. */
export const untilGivenBack = 30_000;

/** What the process holds by itself, without the files it maps; undefined where the system does not say. */
async function memoryOf(browser: TestBrowser): Promise<number | undefined> {
  const session = await browser.driver.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const [own] = processInfo.flatMap(({ id }) => {
    const about = (name: string) => `/proc/${id}/${name}`;
    if (
      !existsSync(about('status')) ||
      !readFileSync(about('cmdline'), 'utf8').includes('--extension-process')
    )
      return [];
    const status = readFileSync(about('status'), 'utf8');
    const parts = ['RssAnon', 'RssShmem'].map((name) => new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]);
    return [parts.reduce((sum, part) => sum + Number(part ?? 0), 0) / 1024];
  });
  return own;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Looks at photos of 12 megapixels in the frame, on a page, as a person has them looked at; Linux alone can tell. */
export async function measureLookMemory(photos: number): Promise<LookMemory | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'look-memory-'));
  const stage = await openFrameStage('chromium');
  try {
    const { browser, page } = stage;
    const landscape = await crowd(page, '', 0, width);
    const files = Array.from({ length: photos }, (_, at) => placed(folder, `${at}.jpg`, landscape));
    const before = await memoryOf(browser);
    if (before === undefined) return undefined;
    await stage.choose(files, { account: 'personal', text: '' });
    // What the system remembers as the peak is reset by the browser now and then (seen 2026-11 in Chromium 156).
    let most = before;
    let over = false;
    const outcome = stage.outcome().finally(() => {
      over = true;
    });
    while (!over) {
      most = Math.max(most, (await memoryOf(browser)) ?? 0);
      await pause(betweenReadings);
    }
    await outcome;
    await pause(untilGivenBack);
    const after = (await memoryOf(browser)) ?? 0;
    return { photos, before, most, after };
  } finally {
    await stage.close();
    rmSync(folder, { recursive: true });
  }
}
