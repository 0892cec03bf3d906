import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goesByPolicy } from '../composers/school-settings.ts';
import { chromiumOnly } from '../harness/chromium-only.ts';
import { managedSettings, openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import { expectNothingAmiss, focusedLabel } from '../office/looks-of.ts';
import { goTo, openOffice } from '../office/office-steps.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBuilt({
    managed: { ruleSeverities: ['political-content=confirm', 'copyright-content=off'] },
  });
  await goesByPolicy(browser, 'ruleSeverities');
  page = await openOffice(browser);
  await goTo(page, 'what-if');
});
afterAll(() => browser?.close());

const found = () => page.$$eval('.found-item', (items) => items.map(({ textContent }) => textContent ?? ''));
const finding = async (rule: string) => (await found()).find((words) => words.includes(rule)) ?? '';
const whenFound = (what: string, rule: string, words: string) =>
  waitFor(what, async () => (await finding(rule)).includes(words));

test('by the keyboard alone: a post shows its rules, its words, and who set how strictly they speak', async () => {
  await page.focus('nav a[href="#what-if"]');
  await page.keyboard.press('Tab');
  for (let steps = 0; (await focusedLabel(page)) !== 'Post to try' && steps < 10; steps += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('Well done Amy Jones in Year 4. Vote Green on Thursday!');
  await whenFound('the policy to be named', 'pupil-identifying-details', 'Set by the policy');
  await whenFound(
    'IT to be named',
    'political-content',
    'Set by your school’s IT: political-content=confirm.',
  );
  expect(await page.$$eval('.outcome mark', (marks) => marks.map((mark) => mark.textContent))).toContain(
    'Amy Jones',
  );
  expect(await page.$eval('.outcome', (outcome) => (outcome as HTMLElement).dataset['verdict'])).toBe(
    'block',
  );
  await expectNothingAmiss(page, 'found', 'what-if');
});

test('what is off says by whom', async () => {
  await page.locator('.outcome summary').click();
  const rows = await page.$$eval('.outcome details tr', (found) => found.map((row) => row.textContent ?? ''));
  expect(rows.find((row) => row.includes('Switched off by your school’s IT.'))).toBeDefined();
  expect(rows.find((row) => row.includes('The policy has no clause for it.'))).toBeDefined();
  await expectNothingAmiss(page, 'off', 'what-if-off');
});

test('another account and another policy are tried with the same words', async () => {
  const labels = await page.$$eval('main > div:not([hidden]) select', (fields) =>
    fields.map((field) => field.labels?.[0]?.textContent ?? ''),
  );
  expect(labels).toEqual(['Under which policy', 'On which account', 'On which site', 'As what']);
  const [policy, account] = await page.$$('main > div:not([hidden]) select');
  await account?.select('unknown');
  await whenFound('a limit', 'pupil-identifying-details', 'it is not known whose account this is');
  await policy?.select('inspire');
  await waitFor(
    'the other policy',
    async () =>
      (await page.$eval('.outcome', ({ textContent }) => textContent ?? '')).includes('Under ') &&
      (await page.$eval('.outcome .clause-link', (link) => (link as HTMLAnchorElement).href)).includes(
        'inspire',
      ),
  );
});

chromiumOnly('Firefox reads policies only as it starts.')(
  'what IT changes meanwhile counts at once',
  async () => {
    const rule = 'work-talk-on-personal';
    browser.setPolicies(managedSettings({ ruleSeverities: [`${rule}=remind`] }));
    await whenFound('the change', rule, `Set by your school’s IT: ${rule}=remind.`);
  },
);

test('nothing of the post is kept', async () => {
  await page.reload();
  await page.waitForSelector('main > div:not([hidden]) textarea');
  expect(await page.$eval('main > div:not([hidden]) textarea', ({ value }) => value)).toBe('');
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
  expect(JSON.stringify(kept)).not.toMatch(/Amy|Green/);
});
