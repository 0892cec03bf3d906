import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gotoPractice, openBuilt, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import { seen } from './posts.ts';
import { goesByPolicy } from './school-settings.ts';

let browser: TestBrowser;
beforeAll(async () => {
  const managed = {
    policy: 'catholic-trust',
    schoolNames: ['Oakfield Academy'],
  };
  browser = await openBuilt({ managed });
  await goesByPolicy(browser, 'schoolNames');
});
afterAll(() => browser?.close());

/** Opens the menu of a post and presses the item that stands so many places down. */
async function pressInMenu(tab: Page, author: string, menu: 'caret' | 'retweet', item: number) {
  await tab.locator(`[data-practice="${author}"] [data-testid="${menu}"]`).click();
  await tab.locator(`#layers [role="menuitem"]:nth-of-type(${item})`).click();
}

const held = [
  {
    what: 'a repost of abuse',
    page: 'x/press-posts',
    press: (tab: Page) => pressInMenu(tab, 'dave_h', 'retweet', 1),
    says: /sharing/i,
  },
  {
    what: 'following a pupil from the menu of a post',
    page: 'x/press-posts',
    press: (tab: Page) => pressInMenu(tab, 'leah_y10', 'caret', 1),
    says: /pupil/i,
  },
  {
    what: 'following a pupil back',
    page: 'x/press-profile',
    press: (tab: Page) => tab.locator('[data-testid$="-follow"]').click(),
    says: /pupil/i,
  },
  {
    what: 'opening a message to a pupil',
    page: 'x/press-profile',
    press: (tab: Page) => tab.locator('[data-testid="sendDMFromProfile"]').click(),
    says: /pupil/i,
  },
  {
    what: 'joining a community of pupils',
    page: 'x/press-community',
    press: (tab: Page) => tab.locator('[data-practice="join"]').click(),
    says: /group/i,
  },
];

test.each(held)('on X $what is held', async ({ page, press, says }) => {
  const tab = await gotoPractice(browser, page);
  await press(tab);
  await seen(tab).hold.appears();
  expect(await seen(tab).hold.text()).toMatch(says);
  expect(posted(browser, tab)).toEqual([]);
  await tab.close();
});

test('on X hiding an abusive answer goes through, with a quiet word', async () => {
  const tab = await gotoPractice(browser, 'x/press-posts');
  await pressInMenu(tab, 'dave_h', 'caret', 2);
  await waitFor('the answer to be hidden', () => posted(browser, tab).length === 1);
  await waitFor('a word about it', async () => /comment/i.test(await seen(tab).ours.text()));
  expect(await seen(tab).hold.exists()).toBe(false);
  await tab.close();
});

test('on X presses about posts and people that nothing is wrong with reach the site once', async () => {
  const tab = await gotoPractice(browser, 'x/press-posts');
  await pressInMenu(tab, 'parkrangers', 'retweet', 1);
  await pressInMenu(tab, 'parkrangers', 'caret', 1);
  await tab.locator('[data-practice="dave_h"] [data-testid="like"]').click();
  await waitFor('three presses to reach the site', () => posted(browser, tab).length === 3);
  expect(posted(browser, tab).map(({ text }) => text)).toEqual([
    'repost parkrangers',
    'follow parkrangers',
    'like dave_h',
  ]);
  expect(await seen(tab).hold.exists()).toBe(false);
  await tab.close();
});
