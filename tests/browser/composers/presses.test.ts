import { afterAll, beforeAll, expect, test } from 'vitest';
import { allPages } from '../../sites/pages.ts';
import { gotoPractice, openBuilt, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import { seen } from './posts.ts';

const pages = (await allPages()).filter(({ tried }) => tried === 'press');
let browser: TestBrowser;
beforeAll(async () => {
  const managed = {
    policy: 'one-education',
    schoolNames: ['Oakfield Academy'],
  };
  browser = await openBuilt({ managed });
});
afterAll(() => browser?.close());

test.each(pages)('a tie with a pupil on $name is held, and corrected once', async ({ name }) => {
  const tab = await gotoPractice(browser, name);
  const { hold, main, ours } = seen(tab);
  await tab.locator('[data-practice="pupil"]').click();
  await hold.appears();
  expect(await hold.text()).toMatch(/pupil/i);
  expect(posted(browser, tab)).toEqual([]);
  await tab.keyboard.press('Escape');
  await hold.disappears();
  expect(posted(browser, tab)).toEqual([]);

  await tab.locator('[data-practice="pupil"]').click();
  await hold.appears();
  await ours.part('dialog[open] label input').click();
  await main.click();
  await waitFor('the press to reach the site', () => posted(browser, tab).length === 1);
  await tab.close();
});

test.each(pages)('a press on $name about somebody else reaches the site as it is', async ({ name }) => {
  const tab = await gotoPractice(browser, name);
  await tab.locator('[data-practice="adult"]').click();
  await waitFor('the press to reach the site', () => posted(browser, tab).length === 1);
  expect(await seen(tab).hold.exists()).toBe(false);
  await tab.close();
});
