import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openExtensionPage, type TestBrowser, waitFor } from '../harness/index.ts';

declare const chrome: { storage: { managed: { get(): Promise<Record<string, unknown>> } } };

const inDocs = async (path: string) =>
  JSON.parse(await readFile(new URL(`../../../docs/deployment/${path}`, import.meta.url), 'utf8'));

/** What chrome://policy says of each policy that is set, by its name. */
function policyMessages(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const everywhere = (root: ParentNode, css: string): Element[] => [
      ...root.querySelectorAll(css),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? everywhere(shadowRoot, css) : [],
      ),
    ];
    const words = (row: Element, part: string) =>
      row.shadowRoot?.querySelector(`.policy.row .${part}`)?.textContent?.trim() ?? '';
    const rows = everywhere(document, 'policy-row').map((row) => [
      words(row, 'name'),
      words(row, 'messages'),
    ]);
    return Object.fromEntries(rows.filter(([, message]) => message !== 'Not set.'));
  });
}

let browser: TestBrowser;
let sample: Record<string, unknown>;
beforeAll(async () => {
  sample = await inDocs('sample-settings.json');
  const file = await inDocs('chrome-linux.json');
  // To be installed by force is for another id here: this one is loaded from its folder, and Chromium would block that.
  const [installed] = Object.values(file.ExtensionSettings);
  browser = await openBrowser({
    browser: 'chromium',
    extension: 'dist/chromium',
    policies: { ...file, ExtensionSettings: { ['a'.repeat(32)]: installed } },
  });
});
afterAll(() => browser?.close());

test('every setting in the file for Linux reaches the extension as it stands there', async () => {
  const page = await openExtensionPage(browser, 'src/popup/popup.html');
  const read = () => page.evaluate(() => chrome.storage.managed.get());
  await waitFor('the settings to arrive', async () => Object.keys(await read()).length > 0);
  expect(await read()).toEqual(sample);
});

test('Chromium finds nothing wrong in the file, and shows every setting', async () => {
  const page = await browser.newPage();
  await page.goto('chrome://policy');
  await waitFor('the page to show policies', async () => 'schoolNames' in (await policyMessages(page)));
  const expected = ['ExtensionSettings', ...Object.keys(sample)].map((name) => [name, 'OK']);
  expect(await policyMessages(page)).toEqual(Object.fromEntries(expected));
});
