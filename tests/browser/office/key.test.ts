import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { readList } from '../../../src/no-photo-list/read.ts';
import { openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import {
  bringInExport,
  choose,
  downloaded,
  downloadsOf,
  goTo,
  openOffice,
  press,
  whenFreeToLeave,
  whenKept,
} from './office-steps.ts';

/** The browser's own interface, where a function of this file runs inside the extension. */
declare const chrome: Browser;

let browser: TestBrowser;
let page: Page;
let folder: string;
beforeAll(async () => {
  browser = await openBuilt();
  page = await openOffice(browser);
  folder = await downloadsOf(browser);
  await bringInExport(page);
  await goTo(page, 'save');
});
afterAll(() => browser?.close());

/** Everything that the extension keeps anywhere, as one text. */
function allStorage(): Promise<string> {
  return page.evaluate(async () => {
    const areas = await Promise.all(
      [chrome.storage.local, chrome.storage.session, chrome.storage.sync].map((area) => area.get(null)),
    );
    const databases = await Promise.all(
      (await indexedDB.databases()).map(async ({ name = '' }) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const stores = await Promise.all(
          [...database.objectStoreNames].map(
            (store) =>
              new Promise<unknown>((resolve) => {
                const asking = database.transaction(store).objectStore(store).getAll();
                asking.onsuccess = () => resolve(asking.result);
              }),
          ),
        );
        database.close();
        return stores;
      }),
    );
    const web = [{ ...localStorage }, { ...sessionStorage }, await caches.keys(), document.cookie];
    return JSON.stringify([areas, databases, web]);
  });
}

const shownKey = () => page.$eval('#list-key', (field) => (field as HTMLInputElement).value);

test('without the name of the school nothing is saved, and it says so', async () => {
  await press(page, 'Save the file');
  await page.waitForSelector('#save-school:focus');
  expect(await page.$eval('#save-problem', ({ textContent }) => textContent)).toBe(
    'Write the name of the school.',
  );
});

test('the key is shown once, opens the file, and is kept nowhere', async () => {
  await page.locator('#save-school').fill('Oakfield Primary School');
  await press(page, 'Save the file');
  await page.waitForSelector('#list-key');
  const key = await shownKey();
  expect(key).toMatch(/^[\w-]{43}$/);
  const list = await readList(await downloaded(folder, 'no-photo-list.jwe'), key);
  expect(list).toMatchObject({ school: 'Oakfield Primary School' });
  expect(list.children.map(({ names }) => names[0])).toContain('Amarantha Thistlewood');
  expect(list.expires).toMatch(/^\d{4}-\d\d-\d\d$/);

  await whenKept(page);
  const kept = await allStorage();
  expect(kept).toContain('Amarantha Thistlewood');
  expect(kept).not.toContain(key);

  await press(page, 'I have handed the key on: close');
  await page.waitForSelector('#list-key', { hidden: true });
  expect(await page.$eval('body', ({ outerHTML }) => outerHTML)).not.toContain(key);
  await whenFreeToLeave(page);
  await page.reload();
  await page.waitForSelector('#save-school');
  expect(await page.$eval('body', ({ outerHTML }) => outerHTML)).not.toContain(key);
  expect(await allStorage()).not.toContain(key);
});

test('nothing is left that is in no file', async () => {
  await waitFor('the bar to say so', async () =>
    (await page.$eval('.change-bar', (bar) => bar.textContent ?? '')).includes('Nothing has changed'),
  );
});

test('a later file can be sealed with the key that IT has set; a wrong one is refused beside its field', async () => {
  const key = 'A'.repeat(43);
  // Firefox would give a second file in the same folder another name.
  folder = await downloadsOf(browser);
  await page.locator('fieldset label:nth-of-type(2) input[name="sealing"]').click();
  await page.locator('#save-key').fill('not-a-key');
  await press(page, 'Save the file');
  await page.waitForSelector('#save-key:focus[aria-invalid="true"]');
  await page.locator('#save-key').fill(key);
  await press(page, 'Save the file');
  await waitFor('the file sealed with it', async () =>
    readList(await downloaded(folder, 'no-photo-list.jwe'), key),
  );
  expect(await page.$('#list-key')).toBeNull();
  expect(await page.$eval('#save-key', (field) => (field as HTMLInputElement).value)).toBe('');
});

test('a saved file is opened again, sealed, with its key and not with another', async () => {
  await goTo(page, 'list');
  await press(page, 'Add a child');
  await page.locator('#entry-names').fill('Esperanza Quill');
  await press(page, 'Add to the list');
  await page.locator('summary ::-p-text(Begin again from something else)').click();
  await choose(page, '#list-file', `${folder}/no-photo-list.jwe`);
  await page.locator('#list-file-key').fill('B'.repeat(43));
  await press(page, 'Open this list');
  const problem = await waitFor('the problem', () =>
    page.$eval('#list-file-problem', ({ textContent }) => textContent || undefined),
  );
  expect(problem).toMatch(/key/);
  await page.waitForSelector('#list-file-key:focus');
  await page.locator('#list-file-key').fill('A'.repeat(43));
  await press(page, 'Open this list');
  await page.waitForSelector('aria/End today: Esperanza Quill', { hidden: true });
  await press(page, 'Undo: A saved list was opened');
  await page.waitForSelector('aria/End today: Esperanza Quill');
});
