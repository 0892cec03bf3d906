import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gotoPractice, openBrowser, personAt, type TestBrowser, waitFor } from './harness/index.ts';
import { popupOver } from './popup-over.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({
    browser: 'chromium',
    extension: process.env['EXTENSION'] ?? 'dist/chromium',
  });
});
afterAll(() => browser?.close());

const stateOf = (popup: Page) => popup.$eval('.this-page', (state) => state.textContent ?? '');

test('the popup says what the page in front sees, and nothing of it is in the status block', async () => {
  const page = await gotoPractice(browser, 'x/home');
  await personAt(browser, page).write('Callum Hargreaves in my Year 9 class told me to get lost');
  const popup = await waitFor(
    'the finding in the popup',
    async () => {
      const opened = await popupOver(browser, page);
      if (/Will be held/.test(await stateOf(opened))) return opened;
      await opened.close();
      return undefined;
    },
    15_000,
  );
  const state = await stateOf(popup);
  expect(state).toContain('SiteX');
  expect(state).toContain('A new post');
  expect(state).toContain('Needs a look before posting');
  const status = await popup.$eval('.status', (block) => (block as HTMLTextAreaElement).value);
  expect(status).not.toMatch(/Callum|lost|name beside/);
  expect(status).toContain('Second Look');
  await popup.close();
});

test('on another site it says that nothing is looked at', async () => {
  const page = await browser.newPage();
  const popup = await popupOver(browser, page);
  expect(await stateOf(popup)).toContain('does not look at this site');
  await popup.close();
});
