import { afterAll, beforeAll, expect, test } from 'vitest';
import { goesByPolicy } from '../composers/school-settings.ts';
import { openBuilt, openExtensionPage, type TestBrowser } from '../harness/index.ts';
import { expectNothingAmiss } from '../office/looks-of.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt({
    managed: {
      policy: 'inspire',
      officialAccounts: ['x:@OakfieldTrust'],
      noPhotoListUrl: 'https://files.oakfield.example/list',
    },
  });
  await goesByPolicy(browser, 'noPhotoListUrl');
});
afterAll(() => browser?.close());

test('what IT has set is shown and cannot be changed', async () => {
  const page = await openExtensionPage(browser, 'src/first-run/first-run.html');
  await page.waitForSelector('.by-it');
  expect(await page.$$('input[name="policy"]')).toEqual([]);
  const said = await page.$$eval('.by-it', (parts) => parts.map(({ textContent }) => textContent));
  expect(said).toHaveLength(3);
  expect(said[0]).toMatch(/Set by your school’s IT.*Inspire/);
  expect(said[1]).toMatch(/x:@OakfieldTrust/);
  expect(said[2]).toMatch(/It has not come yet/);
  await expectNothingAmiss(page, 'set by IT', 'first-run-by-it');
});
