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
