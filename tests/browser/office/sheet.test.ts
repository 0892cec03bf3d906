import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumOnly } from '../harness/chromium-only.ts';
import { openBuilt, type TestBrowser } from '../harness/index.ts';
import { bringInExport, goTo, openOffice, press, whenSaid } from './office-steps.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBuilt();
  page = await openOffice(browser);
  await bringInExport(page);
  await goTo(page, 'groups');
});
afterAll(() => browser?.close());

test('a sheet for an event names who is of the chosen groups, and says it kindly', async () => {
  await page.locator('#event-name').fill('Harvest Assembly');
  await page.locator('aria/Year 4 (2 children)').click();
  await page.waitForSelector('.sheet');
  const sheet = await page.$eval('.sheet', (paper) => (paper as HTMLElement).innerText);
  expect(sheet).toContain('For staff only');
  expect(sheet).toContain('Harvest Assembly');
  expect(sheet).toContain('Taking part: Year 4.');
  expect(sheet).toContain('Please photograph and film everybody else with pleasure.');
  expect(sheet).toMatch(/Balthazar Okonkwo-Reed\s+Year 4, 4M\s+photos and video/);
  expect(sheet).toContain('Amarantha Thistlewood');
  expect(sheet).not.toContain('Clementine');
});

test('what is printed is the sheet alone, and the button asks for the printer', async () => {
  await page.emulateMediaType('print');
  const printed = await page.evaluate(() => document.body.innerText);
  expect(printed).toContain('Amarantha Thistlewood');
  for (const word of ['The list', 'Undo', 'Who takes part', 'Print the sheet'])
    expect(printed).not.toContain(word);
  await page.emulateMediaType('screen');
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await press(page, 'Print the sheet');
  await page.waitForSelector('html[data-printed="yes"]');
});

chromiumOnly('Firefox packs what a PDF is made of, so that nobody can count its pages.')(
  'it is one page of A4',
  async () => {
    await page.emulateMediaType('print');
    const paper = await page.pdf({ preferCSSPageSize: true });
    await page.emulateMediaType('screen');
    const text = Buffer.from(paper).toString('latin1');
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    // 210 mm by 297 mm in points.
    expect(text).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    const pictures = process.env['PICTURES'];
    if (pictures) writeFileSync(`${pictures}/sheet.pdf`, paper);
  },
);

test('a group goes under another name, and so does the sheet', async () => {
  await page.locator('summary ::-p-text(Give a group another name)').click();
  await page.select('#rename-from', 'Year 4');
  await press(page, 'Rename');
  await page.waitForSelector('#rename-to:focus[aria-invalid="true"]');
  await page.locator('#rename-to').fill('Owls');
  await press(page, 'Rename');
  await whenSaid(page, 'Group Year 4 is now Owls');
  expect(await page.$eval('.sheet', (paper) => (paper as HTMLElement).innerText)).toContain(
    'Taking part: Owls.',
  );
  await press(page, 'Undo: Group Year 4 is now Owls');
  await page.waitForSelector('aria/Year 4 (2 children)');
});
