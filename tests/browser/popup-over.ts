import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { serviceWorker, type TestBrowser, waitFor } from './harness/index.ts';

/** The browser's own interface, inside the extension. */
declare const chrome: Browser;

/** Presses the toolbar icon over the tab in front, as far as a driver can. */
export async function popupOver(browser: TestBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const worker = await serviceWorker(browser).worker();
  await waitFor('the worker', () =>
    worker.evaluate(() => typeof chrome !== 'undefined' && 'action' in chrome),
  );
  await worker.evaluate(() => chrome.action.openPopup());
  const target = await browser.driver.waitForTarget(
    (other) => other.url() === `${browser.extensionOrigin()}/src/popup/popup.html`,
  );
  const popup = await target.asPage();
  await popup.waitForSelector('.this-page');
  return popup;
}

/** What the popup says of the page in front. */
export const saidOfPage = (popup: Page) =>
  popup.$eval('.this-page', (state) => (state as HTMLElement).innerText);

/** Opens the popup anew until it says this of the page in front. */
export function popupThatSays(browser: TestBrowser, page: Page, words: RegExp): Promise<Page> {
  return waitFor(
    `the popup to say ${words}`,
    async () => {
      const popup = await popupOver(browser, page);
      if (words.test(await saidOfPage(popup))) return popup;
      await popup.close();
      return undefined;
    },
    15_000,
  );
}
