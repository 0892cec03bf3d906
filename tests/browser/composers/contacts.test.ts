import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  gotoPractice,
  openBuilt,
  openExtensionPage,
  posted,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';
import { downloaded, downloadsOf } from '../office/office-steps.ts';
import { seen } from './posts.ts';
import { goesByPolicy } from './school-settings.ts';

let browser: TestBrowser;
let tab: Page;
beforeAll(async () => {
  const managed = {
    policy: 'one-education',
    schoolNames: ['Oakfield Academy'],
    officialAccounts: ['x:@oakfieldacademy'],
    ruleSeverities: ['abuse-evidence-capture=confirm'],
    evidenceDays: 30,
  };
  browser = await openBuilt({ managed });
  await goesByPolicy(browser, 'officialAccounts');
});
afterAll(() => browser?.close());
afterEach(() => tab?.close());

const control = (id: string) => `[data-practice="${id}"]`;
const open = async () => {
  tab = await gotoPractice(browser, 'x/contacts');
  return { ...seen(tab), note: seen(tab).ours.part('.panel .note') };
};
const reached = (what: string, times = 1) =>
  waitFor(
    `"${what}" to reach the site ${times} times`,
    () => posted(browser, tab).filter(({ text }) => text === what).length === times,
  );

test('a warning about a parent is a quiet note, said once about her wherever she is met', async () => {
  const { note, hold } = await open();
  await tab.locator(control('parent')).click();
  await reached('follow parent');
  await note.appears();
  expect(await note.text()).toMatch(/parent/i);
  expect(await hold.exists()).toBe(false);
  const inFocus = () => tab.evaluate(() => document.activeElement?.getAttribute('data-practice'));
  expect(await inFocus()).toBe('parent');
  await tab.keyboard.down('Alt');
  await tab.keyboard.down('Shift');
  await tab.keyboard.press('KeyL');
  await tab.keyboard.up('Shift');
  await tab.keyboard.up('Alt');
  expect(await seen(tab).ours.part('.note button').focused()).toBe(true);
  await tab.keyboard.press('Escape');
  await note.disappears();
  expect(await inFocus()).toBe('parent');
  await tab.locator(control('parent')).click();
  await reached('follow parent', 2);
  expect(await note.exists()).toBe(false);
  await tab.close();

  const again = await open();
  await tab.locator(control('parent')).click();
  await reached('follow parent');
  await tab.locator(control('like')).click();
  await again.note.appears();
  expect(await again.note.text()).toMatch(/like/i);
});

test('what a person says of a pupil is remembered for that pupil, asks whether it was told, and can be taken back', async () => {
  const { hold, main, ours } = await open();
  await tab.locator(control('pupil')).click();
  await hold.appears();
  await ours.part('dialog[open] label:has(input[type="radio"]):nth-of-type(2) input').click();
  await main.click();
  await waitFor('the question whether it was told', async () => /told the person/.test(await hold.text()));
  await ours.part('dialog[open] input[type="checkbox"]').click();
  await main.click();
  await reached('follow pupil');
  await tab.close();

  await open();
  await tab.locator(control('pupil-link')).click();
  await reached('open pupil');
  await tab.locator(control('namesake')).click();
  await seen(tab).hold.appears();
  expect(posted(browser, tab)).toHaveLength(1);
  await tab.keyboard.press('Escape');

  const page = await openExtensionPage(browser, 'src/popup/popup.html');
  const told = await page.waitForSelector('.told li');
  expect(await told?.evaluate((item) => item.textContent)).toMatch(/Callum Hargreaves.*own child/s);
  await page.locator('.told button').click();
  await waitFor('the list to be empty', async () => (await page.$('.told li')) === null);
  await page.close();
  await tab.locator(control('pupil')).click();
  await seen(tab).hold.appears();
  expect(posted(browser, tab)).toHaveLength(1);
});

test.each([
  ['Enter', 'by-enter'],
  ['Space', 'by-space'],
] as const)('a press by %s is held, and let go once', async (key, whom) => {
  const { hold, main, ours } = await open();
  await tab.focus(control(whom));
  await tab.keyboard.press(key);
  await hold.appears();
  expect(posted(browser, tab)).toEqual([]);
  await ours.part('dialog[open] label input').click();
  await main.click();
  await reached(`follow ${whom}`);
  expect(await tab.evaluate(() => window.practice.presses)).toBe(1);
});

test('a second press while the first is being looked at does not reach the site', async () => {
  const { hold, main, ours } = await open();
  await tab.click(control('twice'), { count: 2 });
  await hold.appears();
  await ours.part('dialog[open] label input').click();
  await main.click();
  await reached('follow twice');
  expect(await tab.evaluate(() => window.practice.presses)).toBe(1);
});

test('a link pressed together with Control opens beside the page and is left alone', async () => {
  const { hold } = await open();
  const pages = (await browser.driver.pages()).length;
  await tab.keyboard.down('Control');
  await tab.click(control('namesake-link'));
  await tab.keyboard.up('Control');
  await waitFor('another tab', async () => (await browser.driver.pages()).length > pages);
  expect(await hold.exists()).toBe(false);
  const other = (await browser.driver.pages()).find((page) => page.url().endsWith('/connect'));
  await other?.close();
});

test('abuse is hidden once a copy of it is saved on the device', async () => {
  const { hold, main, note, ours } = await open();
  const folder = await downloadsOf(browser);
  await tab.locator(control('more')).click();
  await tab.locator(control('hide')).click();
  await hold.appears();
  await ours.part('dialog[open] .copy button').click();
  const name = await waitFor('the copy', () => readdirSync(folder).find((file) => file.endsWith('.txt')));
  const copy = await downloaded(folder, name);
  expect(copy).toMatch(/Ms Patel is a fat cow/);
  expect(copy).toMatch(/Sam Hurst @samhurst/);
  expect(copy).toContain(tab.url());
  expect(copy).toMatch(/Keep until: /);
  await main.click();
  // The site's menu is gone by then.
  await note.appears();
  expect(await note.text()).toMatch(/once more/);
  expect(posted(browser, tab)).toEqual([]);
  await tab.locator(control('more')).click();
  await tab.locator(control('hide')).click();
  await reached('hide');
  expect(await hold.exists()).toBe(false);
});
