import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { firefoxId } from '../harness/extension-id.ts';
import { inFirefoxItself } from '../harness/firefox-itself.ts';
import {
  allText,
  gotoPractice,
  openExtensionPage,
  ourParts,
  personAt,
  posted,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';
import { saidOn } from './said-on.ts';
import { type SchoolFirefox, schoolFirefox } from './school-firefox.ts';
import { keepSomething, whatIsKept } from './what-is-kept.ts';

/** The browser's own interface, inside the extension. */
declare const chrome: Browser;

const id = firefoxId(process.env['EXTENSION_FIREFOX'] ?? 'dist/firefox');
const secret = 'Project Kestrel starts on Monday';
const settings = {
  extraTerms: ['Kestrel'],
  ruleSeverities: ['confidential-information=block'],
  showFirstRunPage: false,
  faceOnPhotos: 'blur',
};

let firefox: SchoolFirefox;
let browser: TestBrowser;
beforeAll(async () => {
  firefox = await schoolFirefox();
  browser = await firefox.open(firefox.policiesFor(settings));
});
afterAll(() => firefox?.close());

const office = () => openExtensionPage(browser, 'src/options/options.html');
const drawn = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('second-look-notes, second-look-hold').length);

async function writes(text: string): Promise<Page> {
  const tab = await gotoPractice(browser, 'x/home');
  const person = personAt(browser, tab);
  await person.openComposer();
  await person.write(text);
  return tab;
}

const isFound = (page: Page) =>
  waitFor('the school’s own word to be found', async () => /Kestrel/.test(await allText(page)));

/** What Firefox does by itself once a day. */
const lookForUpdates = `(async () => {
  const { AddonManagerPrivate } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  Services.prefs.setBoolPref('extensions.update.enabled', true);
  await AddonManagerPrivate.backgroundUpdateCheck();
})()`;

/** The version of ours that Firefox has, or nothing. */
const version = () =>
  inFirefoxItself(
    browser.driver,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      return (await AddonManager.getAddonByID('${id}'))?.version ?? '';
    })()`,
  );
const whenInstalled = (wanted: string) =>
  waitFor(`version ${wanted} to be there`, async () => (await version()) === wanted);

test('an extension forced by policy is there, and its settings hold on the first page', async () => {
  await whenInstalled('1.0.0');
  const page = await writes(secret);
  await isFound(page);
  await personAt(browser, page).submit();
  await ourParts(page, 'second-look-hold').part('dialog').appears();
  expect(posted(browser, page)).toEqual([]);
  await page.close();
});

test('a setting of the wrong kind is refused by name, and the others hold', async () => {
  const own = await office();
  const shown = (await own.evaluate(() => chrome.runtime.sendMessage({ type: 'settings' }))) as {
    settings: { name: string }[];
  };
  const named = (name: string) => shown.settings.find((setting) => setting.name === name);
  expect(named('extraTerms')).toMatchObject({ value: ['Kestrel'], from: 'policy' });
  expect(named('faceOnPhotos')).toMatchObject({
    from: 'default',
    refused: [{ from: 'policy', problem: 'the value must be "allow" or "remind" or "cover"' }],
  });
  await own.close();
});

test('an update keeps list, choices and people, and the text that is being written can still go out', async () => {
  const own = await office();
  const before = await keepSomething(own);
  await own.close();
  const page = await writes(secret);
  const said = saidOn(page);
  await isFound(page);
  await firefox.copy.serve('1.0.1');
  await inFirefoxItself(browser.driver, lookForUpdates);
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
});

// Firefox reads policies as it starts and gives an add-on its settings once, so none comes late or changes beside a page.
test('settings that have changed hold when Firefox is started again, and nothing is lost', async () => {
  const before = await whatIsKept(await office());
  browser = await firefox.open(firefox.policiesFor({ ...settings, extraTerms: ['Merlin'] }));
  const page = await writes('Project Merlin starts after Project Kestrel');
  await waitFor('the new word to be found', async () => /Merlin/.test(await allText(page)));
  expect(await allText(page)).not.toContain('Kestrel');
  const own = await office();
  expect(await whatIsKept(own)).toEqual(before);
});

test('when policy says it is blocked it is gone at the next start, and leaves nothing behind', async () => {
  browser = await firefox.open({ ExtensionSettings: { [id]: { installation_mode: 'blocked' } } });
  await waitFor('it to be gone', async () => (await version()) === '');
  const page = await writes(secret);
  await personAt(browser, page).submit();
  await waitFor('the post to go out', () => posted(browser, page)[0]);
  expect(await drawn(page)).toBe(0);
});
