import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { harmless, isClear, isPublished, seen, stateOf } from '../composers/posts.ts';
import {
  gotoPractice,
  openExtensionPage,
  personAt,
  posted,
  serviceWorker,
  waitFor,
} from '../harness/index.ts';
import { type Forced, openForced } from './open-forced.ts';

/** The browser's own interface, where a function of this file runs inside the extension. */
declare const chrome: Browser;

let forced: Forced;
beforeAll(async () => {
  forced = await openForced({});
});
afterAll(() => forced?.close());

/** Lets settings be on their way for half a minute, as after an install, and the worker begin anew. */
async function settingsAreOnTheirWay(): Promise<void> {
  const office = await openExtensionPage(forced.browser, 'src/options/options.html');
  await office.evaluate(
    (name, when) => chrome.alarms.create(name, { when }),
    'managed-policy-is-empty',
    Date.now() + 60_000,
  );
  await office.close();
  await serviceWorker(forced.browser).kill();
}

const firstRunPages = async () =>
  (await forced.browser.driver.pages()).filter((page) => page.url().includes('/first-run/')).length;

test('a post waits five seconds for what the school has set, says so, and goes out by itself', async () => {
  const { browser } = forced;
  await settingsAreOnTheirWay();
  const tab = await gotoPractice(browser, 'x/home');
  const person = personAt(browser, tab);
  await person.openComposer();
  await person.write(harmless);
  await isClear(tab);
  const { ours } = seen(tab);
  const waiting = ours.part('dialog[data-awaiting]');
  await person.submit();
  await waiting.appears();
  expect(await waiting.text()).toMatch(/Waiting for your school’s settings/);
  expect(posted(browser, tab)).toEqual([]);
  await isPublished(browser, tab, harmless);
  expect(await waiting.exists()).toBe(false);
  await tab.close();
});

test('settings that come late hold a draft that is open, and only then the first-run page opens, once', async () => {
  const { browser } = forced;
  const tab = await gotoPractice(browser, 'x/home');
  const person = personAt(browser, tab);
  await person.openComposer();
  await person.write('The Kestrel building opens in May');
  await isClear(tab);
  expect(await firstRunPages()).toBe(0);
  forced.set({
    extraTerms: ['Kestrel building'],
    ruleSeverities: ['confidential-information=confirm'],
    showFirstRunPage: true,
  });
  await waitFor('the settings to hold the draft', async () => (await stateOf(tab)) === 'held', 20_000);
  await waitFor('the first-run page', async () => (await firstRunPages()) === 1);
  // It came behind the page on which somebody writes.
  expect(await tab.evaluate(() => document.visibilityState)).toBe('visible');
  forced.set({
    extraTerms: ['Kestrel building'],
    ruleSeverities: ['confidential-information=remind'],
    showFirstRunPage: true,
  });
  await waitFor('the draft to be free again', async () => (await stateOf(tab)) === 'notes', 20_000);
  expect(await firstRunPages()).toBe(1);
});
