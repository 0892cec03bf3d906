import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { isClear, isWarned, seen } from '../composers/posts.ts';
import { openExtensionPage } from '../harness/extension-page.ts';
import { openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import { expectNothingAmiss } from '../office/looks-of.ts';
import { press } from '../office/office-steps.ts';

/** The browser's own interface, where a function of this file runs inside the extension. */
declare const chrome: Browser;

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBuilt();
  page = await openExtensionPage(browser, 'src/first-run/first-run.html');
  await page.waitForSelector('input[name="policy"]');
});
afterAll(() => browser?.close());

const heading = () => page.$eval('h2', ({ textContent }) => textContent);
const own = () =>
  page.evaluate(
    async () => (await chrome.storage.local.get('settings'))['settings'] as Record<string, unknown>,
  );
const text = () => page.$eval('[data-practice-text]', ({ textContent }) => textContent);

async function next(to: string): Promise<void> {
  await page.locator('.onwards .button').click();
  await waitFor(`the step “${to}”`, async () => (await heading()) === to);
}

test('a policy is chosen with the keyboard alone and kept as the person’s own', async () => {
  expect(await heading()).toBe('Your policy');
  await expectNothingAmiss(page, 'policy', 'first-run-policy');
  const chosen = () =>
    page.$eval('input[name="policy"]:checked', (radio) => radio.closest('label')?.textContent);
  expect(await chosen()).toContain('One Education');
  await page.focus('input[name="policy"]:checked');
  await page.keyboard.press('ArrowUp');
  await waitFor('it to be kept', async () => (await own())?.['policy'] !== undefined);
  await waitFor('it to be in use', async () =>
    page.evaluate(async () => {
      const read = (await chrome.runtime.sendMessage({ type: 'policy' })) as { policy: { id: string } };
      const kept = (await chrome.storage.local.get('settings'))['settings'] as { policy: string };
      return read.policy.id === kept.policy;
    }),
  );
  await page.keyboard.press('ArrowDown');
  await waitFor('the first choice again', async () => (await own())?.['policy'] === 'one-education');
});

test('accounts are named site by site', async () => {
  await next('School accounts');
  await page.locator('#account-x').fill('https://x.com/OakfieldPrimary');
  await page.locator('#account-facebook').fill('Oakfield Primary School, Oakfield PTA');
  await press(page, 'Keep these accounts');
  await waitFor(
    'them to be kept',
    async () =>
      (await page.$eval('form [role="status"]', ({ textContent }) => textContent)) ===
      'Kept on this computer.',
  );
  expect((await own())['officialAccounts']).toEqual([
    'x:@OakfieldPrimary',
    'facebook:Oakfield Primary School',
    'facebook:Oakfield PTA',
  ]);
  expect(await page.$eval('#account-x', (field) => (field as HTMLInputElement).value)).toBe(
    '@OakfieldPrimary',
  );
  await expectNothingAmiss(page, 'accounts', 'first-run-accounts');
  await next('No-photo list');
  await expectNothingAmiss(page, 'list', 'first-run-list');
});

test('the practice composer warns and holds as on a site, by the keyboard alone', async () => {
  await next('Try it');
  await page.focus('[aria-label^="Try this sentence: Well done"]');
  await page.keyboard.press('Enter');
  expect(await text()).toContain('Amy Jones');
  const { card, hold } = seen(page);
  await isWarned(page);
  expect(await card.text()).toContain('A full name');
  await expectNothingAmiss(page, 'a note', 'first-run-note');
  await page.focus('[data-practice-post]');
  await page.keyboard.press('Enter');
  await hold.appears();
  expect(await text()).toContain('Amy Jones');
  expect(await hold.text()).toContain('Amy Jones');
  await expectNothingAmiss(page, 'held', 'first-run-held');
  await page.keyboard.press('Escape');
  await hold.disappears();
});

test.each([
  ['at once', async () => {}],
  ['when it is known to be', () => isClear(page)],
])('what a person writes themselves goes out by keyboard if it is harmless, %s', async (_when, known) => {
  await page.focus('[data-practice-text]');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('Our fair opens at ten on Saturday');
  await known();
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await waitFor('it to have gone out', async () =>
    (await page.$eval('main', ({ textContent }) => textContent)).includes('this would have gone out now'),
  );
  expect(await text()).toBe('');
});

test('nothing that was written is kept or counted', async () => {
  const kept = await page.evaluate(async () => [
    { ...localStorage },
    { ...sessionStorage },
    await chrome.storage.local.get(),
    await chrome.storage.session.get(),
    ((await chrome.runtime.sendMessage({ type: 'status' })) as { corrections: number }).corrections,
  ]);
  expect(JSON.stringify(kept)).not.toMatch(/Amy|fair|pause/);
  expect(kept.at(-1)).toBe(0);
});

test('at the end it says what it does not do', async () => {
  await next('You are ready');
  expect(await page.$eval('main', ({ textContent }) => textContent)).toContain(
    'Phone and tablet apps are not covered',
  );
  await expectNothingAmiss(page, 'ready', 'first-run-ready');
});
