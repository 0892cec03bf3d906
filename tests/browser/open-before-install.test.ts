import { afterAll, beforeAll, expect } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { chromiumOnly } from './harness/chromium-only.ts';
import {
  allText,
  browserUnderTest,
  builtExtension,
  gotoPractice,
  openBrowser,
  personAt,
  serviceWorker,
  type TestBrowser,
  waitFor,
} from './harness/index.ts';

const test = chromiumOnly('Firefox puts our script into tabs that were open before an install by itself.');

/** The browser's own interface, inside the extension. */
declare const chrome: Browser;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({ browser: browserUnderTest });
});
afterAll(() => browser?.close());

test('a tab that was open before the install says "reload", on the page and on the badge', async () => {
  const page = await gotoPractice(browser, 'x/home');
  await browser.install(builtExtension);
  const badge = async () => {
    const worker = await serviceWorker(browser).worker();
    return worker.evaluate(async () => {
      // A worker that is only just beginning has no interface yet.
      if (typeof chrome === 'undefined') return '';
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
    });
  };
  await waitFor('the badge to say so', async () => (await badge()) === '↻', 10_000);
  await page.bringToFront();
  await personAt(browser, page).write('One of my Year 9s');
  await waitFor('the page to say so', async () => /reload this page/i.test(await allText(page)), 10_000);
  expect(await badge()).toBe('↻');
});
