import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, waitFor } from '../harness/index.ts';
import { exported, goTo, listed, openOffice, press } from './office-steps.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser({
    browser: 'firefox',
    extension: process.env['EXTENSION_FIREFOX'] ?? 'dist/firefox',
  });
  page = await openOffice(browser);
});
afterAll(() => browser?.close());

/** The driver cannot choose a file on a page of an extension's in Firefox: the file is dropped. */
async function drop(name: string, content: string): Promise<void> {
  await page.evaluate(
    (fileName, text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], fileName));
      document
        .querySelector('.drop')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true }));
    },
    name,
    content,
  );
}

test('an export is taken over, kept, and sealed with a key that is shown', async () => {
  await goTo(page, 'import');
  await drop('pupils.csv', exported());
  await page.waitForSelector('.counts');
  await press(page, 'Take these over');
  await waitFor('the list', async () => (await listed(page)).length === 3);
  await waitFor('it to be kept', async () =>
    (await page.$eval('.change-bar', (bar) => bar.textContent ?? '')).includes('Kept on this computer.'),
  );
  await goTo(page, 'save');
  await page.locator('#save-school').fill('Oakfield Primary School');
  await press(page, 'Save the file');
  await page.waitForSelector('#list-key');
  expect(await page.$eval('#list-key', (field) => (field as HTMLInputElement).value)).toMatch(/^[\w-]{43}$/);
  await press(page, 'I have handed the key on: close');
  await waitFor('nothing to be left that is in no file', async () =>
    (await page.$eval('.change-bar', (bar) => bar.textContent ?? '')).includes('Nothing has changed'),
  );
});

test('who must not be shown is looked up by group', async () => {
  await goTo(page, 'before-photo');
  await page.locator('.before-photo input').click();
  await press(page, 'Show who must not be shown');
  await page.waitForSelector('#before-found');
  expect(await page.$eval('.before-photo', ({ innerHTML }) => innerHTML)).not.toContain('Thistlewood');
});
