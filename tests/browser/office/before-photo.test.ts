import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import { bringInExport, goTo, openOffice, press, whenKept } from './office-steps.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBuilt();
  const office = await openOffice(browser);
  await bringInExport(office);
  await whenKept(office);
  page = await openOffice(browser);
  await goTo(page, 'before-photo');
});
afterAll(() => browser?.close());

const html = () => page.$eval('.before-photo', ({ innerHTML }) => innerHTML);
const show = () => press(page, 'Show who must not be shown');

test('nobody is shown before somebody asks, then initials, then one name', async () => {
  await page.waitForSelector('.group-choice');
  expect(await page.$('#before-found')).toBeNull();
  await page.locator('aria/Year 4 (2 children)').click();
  await show();
  await page.waitForSelector('#before-found:focus');
  expect(await page.$eval('#before-found', ({ textContent }) => textContent)).toBe(
    '2 children must not be shown',
  );
  expect(await html()).not.toMatch(/Thistlewood|Okonkwo/);
  await page.locator('aria/Show the name of A. T.').click();
  await waitFor('the name', async () => (await html()).includes('Amarantha Thistlewood'));
  expect(await html()).not.toContain('Okonkwo');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TH');
  await press(page, 'Show all names');
  await waitFor('the other name', async () => (await html()).includes('Balthazar Okonkwo-Reed'));
});

test('all of it is forgotten when the page is hidden, and when it is told to', async () => {
  const other = await browser.newPage();
  await other.bringToFront();
  await waitFor('it to be forgotten', async () => !/Thistlewood|A\. T\./.test(await html()));
  await page.bringToFront();
  await show();
  await page.waitForSelector('#before-found');
  await press(page, 'Hide this again');
  await page.waitForSelector('#before-found', { hidden: true });
  expect(await html()).not.toContain('A. T.');
});
