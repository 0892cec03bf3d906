import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../harness/index.ts';
import { goTo, openOffice, press, whenSaid } from '../office/office-steps.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser({
    browser: 'firefox',
    extension: process.env['EXTENSION_FIREFOX'] ?? 'dist/firefox',
  });
  page = await openOffice(browser);
  await goTo(page, 'planned');
});
afterAll(() => browser?.close());

const rows = [
  'Platform\tCaption\tLink',
  'X\t"Well done Amy Jones in Year 4!',
  'So proud."\t',
  'Facebook\tThe fair opens at ten on Saturday\t',
].join('\n');

test('rows that are pasted are read, checked, and shown with the worst first', async () => {
  await page.locator('#planned-paste').fill(rows);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#planned-headings');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Columns of Pasted rows');
  await press(page, 'Check 2 rows');
  await whenSaid(page, 'All rows are checked. 1 of them would be held.');
  const found = await page.$$eval('.outcome', (items) => items.map(({ textContent }) => textContent ?? ''));
  expect(found).toHaveLength(3);
  expect(found[0]).toMatch(/^Row 2.*Will not go out like this.*Found: “Amy Jones”/s);
  expect(found[0]).toContain('Well done Amy in Year 4!\nSo proud.');
  expect(found[1]).toMatch(/^Row 3.*Nothing to mention/s);
  expect(found[2]).toContain('These are the headings.');
});

test('nothing to read is said beside the field', async () => {
  await page.locator('#planned-paste').fill('\n \n');
  await press(page, 'Read these rows');
  await page.waitForFunction(() =>
    document.querySelector('#planned-paste-problem')?.textContent?.startsWith('There are no rows here.'),
  );
});
