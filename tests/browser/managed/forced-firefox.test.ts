import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { firefoxId } from '../harness/extension-id.ts';
import {
  allText,
  firefoxSettingsByPolicy,
  gotoPractice,
  openBrowser,
  openExtensionPage,
  ourParts,
  personAt,
  posted,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';
import { saidOn } from './said-on.ts';
import { xpiFiles } from './served-copy.ts';
import { keepSomething, whatIsKept } from './what-is-kept.ts';

/** The browser's own interface, inside the extension. */
declare const chrome: Browser;

const dist = process.env['EXTENSION_FIREFOX'] ?? 'dist/firefox';
const id = firefoxId(dist);
const xpis = xpiFiles(dist);
const secret = 'Project Kestrel starts on Monday';
const settings = {
  extraTerms: ['Kestrel'],
  ruleSeverities: ['confidential-information=block'],
  showFirstRunPage: false,
};

let browser: TestBrowser;
beforeAll(async () => {
  const install_url = pathToFileURL(xpis.make('1.0.0')).href;
  browser = await openBrowser({
    browser: 'firefox',
    forced: id,
    policies: {
      ...firefoxSettingsByPolicy(id, settings),
      ExtensionSettings: {
        [id]: { installation_mode: 'force_installed', install_url, default_area: 'navbar' },
      },
    },
  });
});
afterAll(async () => {
  await browser?.close();
  xpis.forget();
});

const office = () => openExtensionPage(browser, 'src/options/options.html');
const drawn = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('second-look-notes, second-look-hold').length);

async function writes(text: string, page?: Page): Promise<Page> {
  const tab = await gotoPractice(browser, 'x/home', {}, page);
  const person = personAt(browser, tab);
  await person.openComposer();
  await person.write(text);
  return tab;
}

const isFound = (page: Page) =>
  waitFor('the school’s own word to be found', async () => /Kestrel/.test(await allText(page)));

test('an extension forced by policy is there, and its settings hold on the first page', async () => {
  const page = await writes(secret);
  await isFound(page);
  await personAt(browser, page).submit();
  await ourParts(page, 'second-look-hold').part('dialog').appears();
  expect(posted(browser, page)).toEqual([]);
  const own = await office();
  const managed = await own.evaluate(() => chrome.storage.managed.get());
  expect(managed).toEqual(settings);
  await own.close();
  await page.close();
});

// The next version is put over the first, as the browser does it: from the school's server it would come with a restart.
test('an update keeps list, choices and people, and the text that is being written can still go out', async () => {
  const own = await office();
  const before = await keepSomething(own);
  await own.close();
  const page = await writes(secret);
  const said = saidOn(page);
  await isFound(page);
  await browser.driver.installExtension(xpis.make('1.0.1'));
  await waitFor('the page to say so', async () => /reload this page/i.test(await allText(page)));
  expect(await allText(page)).not.toContain('Kestrel');
  expect(await drawn(page)).toBe(1);
  await personAt(browser, page).submit();
  await waitFor('the post to go out', () => posted(browser, page)[0]);
  expect(posted(browser, page)).toMatchObject([{ text: secret }]);
  expect(said).toEqual([]);
  const after = await office();
  expect(await after.evaluate(() => chrome.runtime.getManifest().version)).toBe('1.0.1');
  expect(await whatIsKept(after)).toEqual(before);
  await after.close();
  await page.close();
});

test('removed by hand while a post is held, it lets go of the page at a press', async () => {
  const page = await writes(secret);
  const said = saidOn(page);
  await isFound(page);
  await personAt(browser, page).submit();
  const dialog = ourParts(page, 'second-look-hold').part('dialog');
  await dialog.appears();
  await browser.driver.uninstallExtension(id);
  // Firefox ends our script and leaves what it drew, so the browser itself closes what stands in the way.
  await ourParts(page, 'second-look-hold').part('.ways button:last-child').click();
  await waitFor('the dialog to close', () =>
    ourParts(page, 'second-look-hold')
      .part('dialog')
      .evaluate((element) => !element.hasAttribute('open')),
  );
  await personAt(browser, page).submit();
  await waitFor('the post to go out', () => posted(browser, page)[0]);
  expect(posted(browser, page)).toMatchObject([{ text: secret }]);
  expect(said).toEqual([]);
});
