import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { inFirefoxItself } from '../harness/firefox-itself.ts';
import {
  gotoPractice,
  openBrowser,
  openExtensionPage,
  ourParts,
  personAt,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';
import { expectNothingAmiss } from '../office/looks-of.ts';
import { press } from '../office/office-steps.ts';

/** The browser's own interface, inside the extension. */
declare const chrome: Browser;

// Only in Firefox can a person take a site away, and an extension's page ask for it again.
let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser({
    browser: 'firefox',
    extension: process.env['EXTENSION_FIREFOX'] ?? 'dist/firefox',
  });
  page = await openExtensionPage(browser, 'src/first-run/first-run.html');
  await page.evaluate(() =>
    chrome.permissions.remove({ origins: chrome.runtime.getManifest().host_permissions ?? [] }),
  );
  await page.reload();
});
afterAll(() => browser?.close());

/** Answers Firefox's question, which it asks in a window of its own and would not take an answer to at once. */
async function answer(button: 'button' | 'secondaryButton'): Promise<void> {
  await waitFor('Firefox to ask', () =>
    inFirefoxItself(
      browser.driver,
      `(() => {
        const asked = document.getElementById('addon-webext-permissions-notification');
        if (PopupNotifications.panel.state !== 'open' || !asked?.${button}) return false;
        asked.${button}.click();
        return true;
      })()`,
    ),
  );
}

const said = () => page.$eval('main', (part) => part.innerText);

test('a site that was taken away is named, with the reason', async () => {
  await page.waitForSelector('nav a[href="#sites"]');
  await page.locator('nav a[href="#sites"]').click();
  await waitFor('the sites', async () => /www\.linkedin\.com/.test(await said()));
  await expectNothingAmiss(page, 'sites', 'first-run-sites');
});

test('asked and refused, it says so; asked again and allowed, all of them are there', async () => {
  await inFirefoxItself(browser.driver, "Services.prefs.setIntPref('security.notification_enable_delay', 0)");
  await press(page, 'Let it see these sites');
  await answer('secondaryButton');
  await waitFor('the refusal', async () => /was not allowed to/.test(await said()));
  await press(page, 'Let it see these sites');
  await answer('button');
  await waitFor('it to be said', async () => !/www\.linkedin\.com/.test(await said()));
  expect(await page.evaluate(() => chrome.permissions.getAll())).toMatchObject({
    origins: expect.arrayContaining(['https://x.com/*', 'https://www.linkedin.com/*']),
  });
});

test('a page that is opened after that is looked at', async () => {
  const tab = await gotoPractice(browser, 'x/home');
  const person = personAt(browser, tab);
  await person.openComposer();
  await person.write('Lovely walk by the canal today');
  await ourParts(tab).part('.mark').appears();
});
