import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { gotoExtensionPage } from './harness/extension-page.ts';
import { serviceWorker, type TestBrowser, waitFor } from './harness/index.ts';

/** The browser's own interface, inside the extension. */
declare const chrome: Browser;

/** Presses the toolbar icon over the tab in front, as far as a driver can. */
export async function popupOver(browser: TestBrowser, page: Page): Promise<Page> {
  if (browser.name === 'firefox') return popupBehind(browser, page);
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

/** Firefox's driver sees no popup of the toolbar (2026-11): the same page in a tab behind the one it is about. */
async function popupBehind(browser: TestBrowser, page: Page): Promise<Page> {
  const popup = await browser.newPage();
  await page.bringToFront();
  await gotoExtensionPage(popup, `${browser.extensionOrigin()}/src/popup/popup.html`);
  // Puppeteer's own waiting goes by frames, and a page behind another one draws none.
  await waitFor('the popup', () => popup.$('.this-page'));
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
