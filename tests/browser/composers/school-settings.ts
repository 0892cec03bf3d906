import type { Browser } from 'webextension-polyfill';
import { openExtensionPage, type TestBrowser, waitFor } from '../harness/index.ts';

/** The browser's own interface, inside the extension. */
declare const chrome: Browser;

/** Waits until the extension goes by a managed setting: right after its own start the browser takes its time. */
export async function goesByPolicy(browser: TestBrowser, setting: string): Promise<void> {
  const page = await openExtensionPage(browser, 'src/popup/popup.html');
  await page.evaluate(() => chrome.storage.managed.get());
  const told = new RegExp(`by managed policy: .*${setting}`);
  await waitFor('the settings of the school', async () => {
    await page.reload();
    const block = await page.waitForSelector('.status');
    const status = await block?.evaluate((field) => (field as HTMLTextAreaElement).value);
    return told.test(status ?? '');
  });
  await page.close();
}
