import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openExtensionPage, type TestBrowser, waitFor } from '../harness/index.ts';

declare const chrome: { storage: { managed: { get(): Promise<Record<string, unknown>> } } };

const inDocs = async (path: string) =>
  JSON.parse(await readFile(new URL(`../../../docs/deployment/${path}`, import.meta.url), 'utf8'));

let browser: TestBrowser;
let sample: Record<string, unknown>;
beforeAll(async () => {
  sample = await inDocs('sample-settings.json');
  // The part that installs is left out: the extension is loaded from its folder, under the same id.
  const { '3rdparty': settings } = await inDocs('chrome-linux.json');
  browser = await openBrowser({
    browser: 'chromium',
    extension: 'dist/chromium',
    policies: { '3rdparty': settings },
  });
});
afterAll(() => browser?.close());

test('every setting in the file for Linux reaches the extension as it stands there', async () => {
  const page = await openExtensionPage(browser, 'src/popup/popup.html');
  const read = () => page.evaluate(() => chrome.storage.managed.get());
  await waitFor('the settings to arrive', async () => Object.keys(await read()).length > 0);
  expect(await read()).toEqual(sample);
});
