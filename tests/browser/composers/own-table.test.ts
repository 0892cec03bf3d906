import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gotoPractice, openBuilt, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import { choose, fileOf, goTo, openOffice, press, whenSaid } from '../office/office-steps.ts';
import { risky, seen, settle, stateOf } from './posts.ts';

let browser: TestBrowser;
let office: Page;
beforeAll(async () => {
  browser = await openBuilt();
  office = await openOffice(browser);
  await goTo(office, 'sites');
});
afterAll(() => browser?.close());

const editor = '[data-testid="statusBox"]';
const button = '[data-testid="statusSend"]';
const table = {
  version: 1,
  tables: {
    x: {
      'post.editor': { name: editor, seen: '2026-12' },
      'post.submit': { name: button, seen: '2026-12' },
    },
  },
};

/** X has given its text box and its button other names over night. */
async function renamed(): Promise<Page> {
  const tab = await gotoPractice(browser, 'x/home');
  await tab.evaluate(() => {
    for (const box of document.querySelectorAll('[data-testid^="tweetTextarea_"]'))
      box.setAttribute('data-testid', 'statusBox');
    document.querySelector('[data-testid="tweetButtonInline"]')?.setAttribute('data-testid', 'statusSend');
  });
  return tab;
}

async function bringIn(text: string): Promise<void> {
  // A page behind another one is not drawn, and reads no file.
  await office.bringToFront();
  await choose(office, '#selector-table', fileOf('table.json', text));
}

const shown = () => office.$eval('main', (main) => main.innerText);

test('a table with faults is not taken, and each is told with its line', async () => {
  const wrong = JSON.stringify(table, undefined, 2)
    .replace('post.editor', 'post.editr')
    .replace(JSON.stringify(button), '"button"');
  await bringIn(wrong);
  await waitFor('the faults', async () => (await shown()).includes('line 5: "post.editr" is no part of x'));
  expect(await shown()).toMatch(/line 10: name in post\.submit of x would take in nearly everything/);
  expect(await shown()).toContain('by the table it came with');
});

test('a composer that no table knows is said to be unprotected; with a table for it, it is watched at once', async () => {
  const tab = await renamed();
  await tab.locator(`${editor} [contenteditable], ${editor}[contenteditable]`).click();
  await waitFor('“not protecting here”', async () => (await stateOf(tab)) === 'not-protecting');

  await bringIn(JSON.stringify(table));
  await whenSaid(office, 'The table is in use.');
  expect(await shown()).toMatch(/rows from a file on this computer[\s\S]*post\.submit\s+2026-12/);

  await tab.bringToFront();
  await tab.keyboard.type(risky);
  await waitFor('the warning', async () => (await stateOf(tab)) === 'held');
  await tab.locator(button).click();
  await seen(tab).hold.appears();
  expect(posted(browser, tab)).toEqual([]);
  await settle(tab);
  await waitFor('the post to be out', () => posted(browser, tab).some(({ answered }) => answered));
  expect(posted(browser, tab).map(({ text }) => text.trim())).toEqual([risky]);
  await tab.close();
});

test('a page that opens later knows the table before anybody writes', async () => {
  const tab = await renamed();
  await tab.locator(`${editor} [contenteditable], ${editor}[contenteditable]`).click();
  await tab.keyboard.type(risky);
  await waitFor('the warning', async () => (await stateOf(tab)) === 'held');
  await tab.close();
});

test('the table can be taken away again', async () => {
  await goTo(office, 'sites');
  await press(office, 'Remove this computer’s table');
  await whenSaid(office, 'The table is gone.');
  expect(await shown()).toContain('by the table it came with');
});
