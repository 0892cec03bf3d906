import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuilt, type TestBrowser } from '../harness/index.ts';
import {
  bringInExport,
  choose,
  exported,
  fileOf,
  goTo,
  openOffice,
  press,
  violations,
} from './office-steps.ts';

let browser: TestBrowser;
let full: Page;
beforeAll(async () => {
  browser = await openBuilt();
  full = await openOffice(browser);
});
afterAll(() => browser?.close());

const states: [name: string, arrange: () => Promise<Page>][] = [
  [
    'no list yet',
    async () => {
      await goTo(full, 'list');
      await full.waitForSelector('.ways');
      return full;
    },
  ],
  [
    'a list',
    async () => {
      // The list begins here, and is there for all that follows.
      if (await full.$('main > div > .ways')) await bringInExport(full, 30);
      await goTo(full, 'list');
      return full;
    },
  ],
  [
    'how things stand',
    async () => {
      await goTo(full, 'state');
      await full.waitForSelector('.facts');
      return full;
    },
  ],
  [
    'a form with errors',
    async () => {
      await goTo(full, 'list');
      if (!(await full.$('#entry-names'))) await press(full, 'Add a child');
      await press(full, 'Add to the list');
      await full.waitForSelector('#entry-names-problem');
      return full;
    },
  ],
  [
    'a preview of an export',
    async () => {
      await goTo(full, 'import');
      await choose(full, '#export-file', fileOf('pupils.csv', exported(5)));
      await full.waitForSelector('.counts');
      return full;
    },
  ],
  [
    'a sheet for an event',
    async () => {
      await goTo(full, 'groups');
      const box = await full
        .waitForSelector('.group-choice input:checked', { timeout: 100 })
        .catch(() => undefined);
      if (!box) await full.locator('.group-choice input').click();
      await full.waitForSelector('.sheet');
      return full;
    },
  ],
  [
    'saving with a problem',
    async () => {
      await goTo(full, 'save');
      await press(full, 'Save the file');
      await full.waitForSelector('#save-problem');
      return full;
    },
  ],
  [
    'before a photo',
    async () => {
      await goTo(full, 'before-photo');
      if (!(await full.$('#before-found'))) {
        await full.locator('.before-photo input:not(:checked)').click();
        await press(full, 'Show who must not be shown');
      }
      await full.waitForSelector('#before-found');
      return full;
    },
  ],
];

const widths = [320, 768, 1280];
/** Colours are the same at every width, and what lies where is the same in both schemes. */
const looks = [
  ['light', 320],
  ['dark', 1280],
] as const;

test.each(states)(
  'nothing is amiss for assistive technology: %s',
  { timeout: 120_000 },
  async (name, arrange) => {
    for (const [scheme, width] of looks) {
      const page = await arrange();
      await page.bringToFront();
      await page.setViewport({ width, height: 720 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await violations(page), `${name}, ${scheme}, ${width} px`).toEqual([]);
    }
    for (const width of widths) {
      await full.setViewport({ width, height: 720 });
      expect(await full.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  },
);

test('nothing is amiss where a list is so long that only its first part is shown', {
  timeout: 120_000,
}, async () => {
  const page = await openOffice(browser);
  await bringInExport(page, 300);
  await page.waitForSelector('aria/Show more');
  expect(await violations(page)).toEqual([]);
  await press(page, 'Undo: pupils.csv taken over');
  await page.waitForSelector('aria/Show more', { hidden: true });
});
