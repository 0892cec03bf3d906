import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { forms } from '../composers/forms.ts';
import { harmless, isClear, isPublished, isWarned, press, seen, settle } from '../composers/posts.ts';
import { openBuilt, personAt, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import { address, good, listOf, Office } from './office.ts';

declare const chrome: Browser;

let browser: TestBrowser;
let office: Office;

beforeAll(async () => {
  browser = await openBuilt();
  office = await Office.in(browser);
  office.answer(good(listOf(['Amy Jones'])));
  await office.set({ noPhotoListUrl: address, officialAccounts: ['x:@OakfieldPrimary'] });
  await waitFor('the list', async () => (await office.status()).list.state === 'fresh');
});
afterAll(() => browser?.close());

const form = forms.find(({ name }) => name === 'x/home');

async function openComposer() {
  if (!form) throw new Error('There is no x/home');
  return form.open(browser);
}

/** What the toolbar icon shows over the tab in front. */
async function badge(): Promise<{ text: string; title: string }> {
  return office.page.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    const tabId = tab?.id ?? -1;
    const [text, title] = await Promise.all([
      chrome.action.getBadgeText({ tabId }),
      chrome.action.getTitle({ tabId }),
    ]);
    return { text, title };
  });
}

test('a child put on the published list is held in a composer that was open all the while', async () => {
  const visit = await openComposer();
  await visit.tab.keyboard.type('Zadie Thistlethwaite was brilliant');
  await isClear(visit.tab);
  office.answer(good(listOf(['Amy Jones', 'Zadie Thistlethwaite'])));
  await office.sync();
  await visit.tab.bringToFront();
  await isWarned(visit.tab);
  await waitFor('the list to be named', async () => /no-photo list/i.test(await seen(visit.tab).card.text()));
  expect(await seen(visit.tab).card.text()).not.toContain('Amy');
  await visit.tab.close();
});

test('with a list that has expired, text goes out, a picture waits for a tick, and card and icon say why', async () => {
  office.answer(good(listOf(['Amy Jones'], { expires: '2026-02-01' })));
  expect((await office.sync()).state).toBe('expired');
  const visit = await openComposer();
  await visit.tab.keyboard.type(harmless);
  const { card, hold } = seen(visit.tab);
  await waitFor('the icon to say so', async () => (await badge()).text === '!');
  expect((await badge()).title).toMatch(/list has expired/);
  await waitFor('the card to say so', async () => /list has expired/.test(await card.text()));
  await personAt(browser, visit.tab).attach();
  await waitFor('the post to be held', async () => /list has expired, so/.test(await card.text()));
  await press(visit);
  await hold.appears();
  expect(await hold.text()).toMatch(/I have checked with the school office/);
  expect(posted(browser, visit.tab)).toEqual([]);
  await settle(visit.tab);
  await isPublished(browser, visit.tab, harmless);
  await visit.tab.close();
});

test('a good list takes all that away again', async () => {
  office.answer(good(listOf(['Amy Jones'])));
  expect((await office.sync()).state).toBe('fresh');
  expect(await office.page.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  const visit = await openComposer();
  await visit.tab.keyboard.type(harmless);
  await isClear(visit.tab);
  await waitFor('the icon to be at ease', async () => (await badge()).text === '✓');
  await press(visit);
  await isPublished(browser, visit.tab, harmless);
  await visit.tab.close();
});
