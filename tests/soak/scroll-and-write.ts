import type { CDPSession, Page } from 'puppeteer-core';
import { harmless, isClear, isWarned, risky } from '../browser/composers/posts.ts';
import { gotoPractice, openBrowser, waitFor } from '../browser/harness/index.ts';
import { shadowAccess } from '../browser/harness/shadow-access.ts';
import { type OurShare, ourShare } from './our-share.ts';

/** What the page's process holds once all that nobody needs is collected. */
export interface Held {
  composers: number;
  listeners: number;
  nodes: number;
  /** In bytes. */
  heap: number;
}

export interface Soaked {
  held: Held[];
  shares: OurShare[];
}

const composers = 200;
const postsBetween = 25;
/** After so many composers what is held is counted. */
const counted = [20, 110, 200];
/** Every so-manyth composer is traced, from the scrolling that leads to it to the comment that goes out. */
const traced = 20;

async function heldNow(session: CDPSession, composersSoFar: number): Promise<Held> {
  // What a collected object held is collected by the next round only.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return {
    composers: composersSoFar,
    listeners: value('JSEventListeners'),
    nodes: value('Nodes'),
    heap: value('JSHeapUsedSize'),
  };
}

/** How far above the screen's top edge (px, negative) or below it a post is, whether or not it is in the page now. */
function placeOf(tab: Page, number: number): Promise<number> {
  return tab.evaluate((wanted) => {
    const [one, other] = document.querySelectorAll<HTMLElement>('[data-number]');
    if (!one || !other) throw new Error('The feed is empty');
    const top = one.getBoundingClientRect().top;
    return top + (wanted - Number(one.dataset['number'])) * (other.getBoundingClientRect().top - top);
  }, number);
}

async function scrollTo(tab: Page, number: number): Promise<void> {
  await tab.mouse.move(200, 400);
  let before: number | undefined;
  let still = 0;
  await waitFor(
    `post ${number} to be on the screen`,
    async () => {
      const place = await placeOf(tab, number);
      // The browser scrolls smoothly, and begins late: only where it has come to rest is the wheel turned again.
      still = place === before ? still + 1 : 0;
      before = place;
      if (still < 3) return false;
      still = 0;
      if (place > 0 && place < 500) return (await tab.$(`[data-number="${number}"]`)) !== null;
      await tab.mouse.wheel({ deltaY: Math.max(-1_500, Math.min(1_500, place - 200)) });
      return false;
    },
    60_000,
  );
}

async function comment(tab: Page, number: number, isRisky: boolean, guarded: boolean): Promise<void> {
  await tab.click(`[data-number="${number}"] [data-practice="open"]`);
  const field = `[data-number="${number}"] [data-lexical-editor="true"]`;
  await tab.waitForSelector(field);
  await tab.click(field);
  await tab.keyboard.type(isRisky ? risky : harmless);
  if (guarded) await (isRisky ? isWarned(tab) : isClear(tab));
  if (isRisky) {
    await tab.keyboard.down('Control');
    await tab.keyboard.press('a');
    await tab.keyboard.up('Control');
    await tab.keyboard.press('Backspace');
  } else await tab.keyboard.press('Enter');
  await waitFor('the line to be empty', () =>
    tab.$eval(field, (element) => (element as HTMLElement).innerText.trim() === ''),
  );
}

/** Scrolls through the feed and comments under every 25th post; with the extension or, as the yardstick, without. */
export async function scrollAndWrite(extension: string | undefined): Promise<Soaked> {
  const browser = await openBrowser({ browser: 'chromium', ...(extension ? { extension } : {}) });
  try {
    const tab = await gotoPractice(browser, 'soak/feed');
    const session = await tab.createCDPSession();
    await session.send('Performance.enable');
    const soaked: Soaked = { held: [], shares: [] };
    for (let count = 1; count <= composers; count += 1) {
      const isTraced = extension !== undefined && count % traced === 0;
      if (isTraced) await tab.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
      const number = count * postsBetween - 1;
      await scrollTo(tab, number);
      await comment(tab, number, count % 4 === 0, extension !== undefined);
      if (isTraced) soaked.shares.push(ourShare((await tab.tracing.stop()) ?? new Uint8Array()));
      if (counted.includes(count)) {
        await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await scrollTo(tab, number - 20);
        await waitFor('the composer to be gone', async () => !(await tab.$('[data-lexical-editor="true"]')));
        if (extension !== undefined) await (await shadowAccess(tab)).letGo();
        soaked.held.push(await heldNow(session, count));
      }
    }
    return soaked;
  } finally {
    await browser.close();
  }
}
