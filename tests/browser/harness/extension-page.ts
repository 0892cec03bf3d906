import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './open-browser.ts';

/** Opens one of the extension's own pages, such as `src/popup/popup.html`, in a new tab. */
export async function openExtensionPage(browser: TestBrowser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const address = `${browser.extensionOrigin()}/${path}`;
  if (browser.name === 'chromium') {
    await page.goto(address);
    return page;
  }
  await gotoExtensionPage(page, address);
  return page;
}

/** Goes to one of the extension's own pages in Firefox. */
export async function gotoExtensionPage(page: Page, address: string): Promise<void> {
  await whenShown(page, page.goto(address, { timeout: 1500 }));
}

/** Waits for one of the extension's own pages in Firefox, which shows it but never reports that it has loaded. */
export async function whenShown(page: Page, coming: Promise<unknown>): Promise<null> {
  await coming.catch(() => undefined);
  await page.waitForFunction(() => document.readyState === 'complete');
  return null;
}
