import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumOnly } from '../harness/chromium-only.ts';
import { openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import { listOf, Office } from '../list/office.ts';
import {
  choose,
  downloaded,
  downloadsOf,
  fileOf,
  goTo,
  openOffice,
  press,
  violations,
  whenFreeToLeave,
  whenSaid,
} from '../office/office-steps.ts';
import { plannedSheet } from './planned-sheet.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBuilt();
  const office = await Office.in(browser);
  await office.ask({ type: 'keep-own-list', list: JSON.parse(listOf(['Balthazar Okonkwo-Reed'])) });
  page = await openOffice(browser);
  await goTo(page, 'planned');
});
afterAll(() => browser?.close());

const shown = (css: string) =>
  page.$$eval(`main > div:not([hidden]) ${css}`, (found) => found.map((one) => one.textContent ?? ''));

/** The row numbers in the order in which the results show them. */
const rowsShown = async () =>
  (await shown('.outcome h4')).map((heading) => Number(/Row (\d+)/.exec(heading)?.[1]));

const looks = [
  ['light', 320],
  ['dark', 1280],
] as const;

/** Nothing is amiss for assistive technology, and nothing reaches over the edge. */
async function expectNothingAmiss(state: string): Promise<void> {
  for (const [scheme, width] of looks) {
    await page.setViewport({ width, height: 720 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const where = `${state}, ${scheme}, ${width} px`;
    expect(await violations(page), where).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
  }
  await page.emulateMediaFeatures([]);
}

test('a sheet of 300 rows: what its columns are is shown, and rows that are no posts say why', async () => {
  await expectNothingAmiss('before');
  await choose(page, '#planned-file', fileOf('autumn.csv', plannedSheet(300)));
  await page.waitForSelector('#planned-headings');
  expect(
    await page.$$eval('.column-is select', (fields) => fields.slice(-8).map(({ value }) => value)),
  ).toEqual(['date', 'time', 'site', 'account', 'text', 'picture', 'alt', 'link']);
  await page.locator('main > div:not([hidden]) summary').click();
  expect(await shown('details tbody tr')).toEqual([
    expect.stringMatching(/Row 1.*above the headings.*Autumn term/),
    expect.stringMatching(/Row 2.*the headings/),
    expect.stringMatching(/Row 8.*empty/),
    expect.stringMatching(/Row 9.*neither a text nor a picture.*Week 50/),
  ]);
  await expectNothingAmiss('columns');
});

test('all rows are checked in the background, and the worst come first', async () => {
  await press(page, 'Check 296 rows');
  await whenSaid(page, 'All rows are checked.');
  expect(await shown('.counts li')).toEqual([
    expect.stringMatching(/^[1-9]\d* rows? will not go out like this/),
    expect.stringMatching(/^[1-9]\d* rows? asks? before/),
    expect.stringMatching(/^\d+ rows? ha(?:s|ve) a warning/),
    expect.stringMatching(/^29\d rows have nothing to mention/),
    '1 row was not checked',
  ]);
  const [first] = await shown('.outcome');
  expect(first).toContain('Row 3');
  expect(first).toContain('3 December 2026 at 09:30');
  expect(first).toContain('X, Facebook, the school’s own account');
  expect(first).toContain('Found: “Amy Jones”');
  expect(first).toContain('Well done Amy in Year 4!\nSo proud.');
  expect(await page.$$eval('.outcome mark', (marks) => marks.map((mark) => mark.textContent))).toContain(
    'Amy Jones',
  );
  expect(await page.$eval('.outcome .clause-link', (link) => (link as HTMLAnchorElement).href)).toMatch(
    /src\/popup\/popup\.html#policy=one-education&clause=6\.21/,
  );
  expect(await shown('.outcome .wording')).toContain(
    '“TikTok” is none of the four sites that Second Look knows. The text was checked all the same.',
  );
  const listed = (await shown('.outcome')).find((row) => row.includes('Balthazar'));
  expect(listed).toContain('Row 7');
  expect(listed).toContain('With the picture: Balthazar Okonkwo-Reed.png');
  expect(listed).toContain('a child on the no-photo list');
  await whenFreeToLeave(page);
  await expectNothingAmiss('found');
});

test('rows are picked and searched', async () => {
  await page.select('#planned-show', 'held');
  const held = await rowsShown();
  expect(held).toContain(3);
  expect(held.length).toBeLessThan(10);
  await page.select('#planned-show', 'unchecked');
  expect(await rowsShown()).toEqual([9, 1, 2, 8]);
  await page.select('#planned-show', 'all');
  await page.select('#planned-order', 'sheet');
  await waitFor('the sheet’s order', async () => (await rowsShown())[2] === 3);
  await page.locator('#planned-search').fill('STAGE number 291');
  await waitFor('one row', async () => (await rowsShown()).length === 1);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await waitFor('all rows', async () => (await rowsShown()).length === 50);
});

chromiumOnly('Firefox’s driver gives nobody leave to read the clipboard.')(
  'the corrected text is copied',
  async () => {
    const session = await page.createCDPSession();
    await session.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite'] });
    await page.locator('aria/Copy the corrected text of row 3[role="button"]').click();
    await whenSaid(page, 'Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Well done Amy in Year 4!\nSo proud.',
    );
  },
);

test('the results are saved, with every row and column in its place and no formula in them', async () => {
  const folder = await downloadsOf(browser);
  await press(page, 'Save the results as CSV');
  const csv = await downloaded(folder, 'autumn, checked.csv');
  const before = Papa.parse<string[]>(plannedSheet(300)).data;
  const after = Papa.parse<string[]>(csv.replace(/^\ufeff/, '')).data;
  expect(after).toHaveLength(300);
  expect(after[2]?.slice(0, 8)).toEqual(before[2]);
  expect(after[5]?.[4]).toBe("'@oakfield families: the fair opens at ten");
  expect(after[299]?.slice(0, 9)).toEqual([...(before[299] ?? []), 'Nothing to mention']);
});

test('a check can be stopped, asks before the page is left meanwhile, and goes on with the rest', async () => {
  await page.setViewport({ width: 1280, height: 720 });
  await choose(page, '#planned-file', fileOf('year.csv', plannedSheet(3000)));
  await page.locator('aria/Check 2,996 rows[role="button"]').click();
  await page.waitForSelector('progress:not([value="0"])');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stop');
  expect(
    await page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))),
  ).toBe(false);
  await page.keyboard.press('Enter');
  await whenSaid(page, 'Stopped.');
  await whenFreeToLeave(page);
  const [, , , , missed = ''] = await shown('.counts li');
  expect(missed).toMatch(/^[1-9][\d,]* rows were not checked/);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What was found');
  await press(page, 'Go on with the rest');
  await page.waitForSelector('progress');
  await page.keyboard.press('Enter');
  await page.waitForSelector('progress', { hidden: true });
  const [, , , , still = ''] = await shown('.counts li');
  const number = (words: string) => Number(/^[\d,]+/.exec(words)?.[0].replaceAll(',', ''));
  expect(number(still)).toBeLessThan(number(missed));
});

test('another reading of the columns makes the old results void', async () => {
  await page.select('#planned-headings', 'none');
  await page.waitForSelector('.outcomes', { hidden: true });
  expect(await shown('details summary')).toEqual(['3 rows that are no posts']);
});

test('what is no sheet says so beside the field, and what was there stays', async () => {
  await choose(page, '#planned-file', fileOf('plan.xlsx.csv', new Uint8Array([0x50, 0x4b, 3, 4, 20])));
  await waitFor('the problem', async () =>
    (await page.$eval('#planned-file-problem', ({ textContent }) => textContent))?.includes('Excel workbook'),
  );
  expect(await page.$('#planned-headings')).not.toBeNull();
});

test('when the page is closed nothing of the sheet is left', async () => {
  await page.reload();
  await page.waitForSelector('main > div');
  expect(await page.$('#planned-headings')).toBeNull();
  const kept = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', { get(): Promise<unknown> }> };
    };
    return [
      { ...localStorage },
      { ...sessionStorage },
      await chrome.storage.local.get(),
      await chrome.storage.session.get(),
    ];
  });
  expect(JSON.stringify(kept)).not.toMatch(/Amy|Oakfield|oakfield|library/);
});
