import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import {
  allText,
  gotoPractice,
  openExtensionPage,
  ourParts,
  personAt,
  posted,
  serviceWorker,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';
import { type Forced, forTheTest, openForced } from './open-forced.ts';
import { saidOn } from './said-on.ts';
import { keepSomething, whatIsKept } from './what-is-kept.ts';

/** The browser's own interface, inside the extension, and what it shows its page of extensions. */
declare const chrome: Browser & {
  developerPrivate: {
    getExtensionsInfo(): Promise<
      {
        id: string;
        version: string;
        manifestErrors: object[];
        runtimeErrors: object[];
        controlledInfo?: object;
      }[]
    >;
  };
};

const secret = 'Project Kestrel starts on Monday';
const settings = {
  extraTerms: ['Kestrel'],
  ruleSeverities: ['confidential-information=block'],
  showFirstRunPage: false,
};
let browser: TestBrowser;
let copy: Forced['copy'];
let forced: Forced;
beforeAll(async () => {
  forced = await openForced(settings);
  ({ browser, copy } = forced);
});
afterAll(() => forced?.close());

const office = () => openExtensionPage(browser, 'src/options/options.html');
const hold = (page: Page) => ourParts(page, 'second-look-hold');

async function writes(text: string): Promise<Page> {
  const page = await gotoPractice(browser, 'x/home');
  const person = personAt(browser, page);
  await person.openComposer();
  await person.write(text);
  return page;
}

test('an extension forced by policy is there, pinned, without a fault in its manifest, and asks nobody anything', async () => {
  const page = await office();
  const { isOnToolbar } = await page.evaluate(() => chrome.action.getUserSettings());
  expect(isOnToolbar).toBe(true);
  await page.goto('chrome://extensions');
  const shown = await page.evaluate(() => chrome.developerPrivate.getExtensionsInfo());
  const [ours] = shown.filter(({ id }) => id === copy.id);
  expect(ours).toMatchObject({ version: '1.0.0', manifestErrors: [], runtimeErrors: [] });
  expect(ours?.controlledInfo).toBeDefined();
  await page.close();
  const opened = (await browser.driver.pages()).map((one) => one.url());
  expect(opened.filter((url) => url.includes(copy.id))).toEqual([]);
});

test('its settings hold on the first page', async () => {
  const page = await writes(secret);
  await waitFor('the school’s own word to be found', async () => /Kestrel/.test(await allText(page)));
  await personAt(browser, page).submit();
  await hold(page).part('dialog').appears();
  expect(posted(browser, page)).toEqual([]);
  await page.close();
});

test('an update keeps list, choices and people, and the text that is being written can still go out', async () => {
  const own = await office();
  const before = await keepSomething(own);
  const page = await writes(secret);
  const said = saidOn(page);
  await waitFor('the school’s own word to be found', async () => /Kestrel/.test(await allText(page)));
  await copy.serve('1.0.1');
  const check = await own.evaluate(() => chrome.runtime.requestUpdateCheck());
  expect(check).toMatchObject({ status: 'update_available', version: '1.0.1' });
  await own.close();
  // Chromium waits with an update until the worker rests.
  await serviceWorker(browser).kill();
  await waitFor('the page to say so', async () => /reload this page/i.test(await allText(page)), 30_000);
  await waitFor('the old script to step aside', async () => !/Kestrel/.test(await allText(page)));
  expect(await page.evaluate(() => document.querySelectorAll('second-look-notes').length)).toBe(1);
  await personAt(browser, page).submit();
  await waitFor('the post to go out', () => posted(browser, page)[0]);
  expect(posted(browser, page)).toMatchObject([{ text: secret }]);
  expect(said).toEqual([]);

  const after = await office();
  expect(await after.evaluate(() => chrome.runtime.getManifest().version)).toBe('1.0.1');
  expect(await whatIsKept(after)).toEqual(before);
  await after.close();

  const reloaded = await gotoPractice(browser, 'x/home', {}, page);
  await personAt(browser, reloaded).openComposer();
  await personAt(browser, reloaded).write(secret);
  await waitFor('the new version to find it', async () => /Kestrel/.test(await allText(reloaded)));
  await reloaded.close();
});

test('when the file is deleted it holds nothing any more, leaves nothing behind and says nothing', async () => {
  const page = await writes(secret);
  const said = saidOn(page);
  await waitFor('the school’s own word to be found', async () => /Kestrel/.test(await allText(page)));
  await personAt(browser, page).submit();
  await hold(page).part('dialog').appears();
  browser.setPolicies(forTheTest);
  await waitFor('everything of ours to go', async () => (await allText(page)) === '', 30_000);
  expect(
    await page.evaluate(() => document.querySelectorAll('second-look-notes, second-look-hold').length),
  ).toBe(0);
  expect(posted(browser, page)).toEqual([]);
  await personAt(browser, page).submit();
  await waitFor('the post to go out', () => posted(browser, page)[0]);
  expect(posted(browser, page)).toMatchObject([{ text: secret }]);
  expect(said).toEqual([]);
});
