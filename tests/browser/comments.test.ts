import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allPages } from '../sites/pages.ts';
import { gotoPractice, openBuilt, ourParts, type TestBrowser, waitFor } from './harness/index.ts';
import { popupOver } from './popup-over.ts';

const pages = (await allPages()).filter(({ surface }) => surface === 'comments by others');
let browser: TestBrowser;
beforeAll(async () => {
  const managed = {
    policy: 'inspire',
    schoolNames: ['Oakfield Academy'],
    officialAccounts: ['instagram:oakfieldacademy'],
  };
  browser = await openBuilt({ managed, popup: true });
});
afterAll(() => browser?.close());

const itemsOf = (popup: Page) =>
  popup.$$eval('.comments li', (items) => items.map((item) => (item as HTMLElement).innerText));

/** Presses the button until the school's settings are known: then its own comment is left out. */
async function checked(popup: Page): Promise<string[]> {
  await popup.$eval('.comments button', (button) => (button as HTMLElement).click());
  return waitFor('what was found', async () => {
    const items = await itemsOf(popup);
    if (items.length === 2) return items;
    await popup.$eval('.comments button', (button) => (button as HTMLElement).click());
    return undefined;
  });
}

test.each(pages)('the comments on $name are looked through when asked, and shown', async ({ name }) => {
  const page = await gotoPractice(browser, name);
  const popup = await popupOver(browser, page);
  const [abuse, child] = await checked(popup);
  expect(abuse).toMatch(/Sam Hurst|sam\.hurst/);
  expect(abuse).toMatch(/keep a copy/i);
  expect(child).toMatch(/Kim Vale|kimvale/);
  expect(child).toMatch(/who a child is.*out of sight/s);
  expect(child).not.toContain('fat cow');

  await popup.$eval('.comments li:nth-of-type(2) button', (button) => (button as HTMLElement).click());
  const ring = ourParts(page).part('.ring');
  await ring.appears();
  const around = await ring.box();
  const inside = await page.evaluate(
    ({ x, y, width, height }) =>
      document.elementFromPoint(x + width / 2, y + height / 2)?.closest('article, li, [role="article"]')
        ?.textContent,
    around,
  );
  expect(inside).toContain('Ben Carter');
  expect(around.y).toBeGreaterThan(0);
  await popup.close();
  await page.close();
});
