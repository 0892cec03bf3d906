import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { isClear, seen, stateOf } from '../composers/posts.ts';
import {
  browserUnderTest,
  gotoPractice,
  managedSettings,
  openBuilt,
  personAt,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';

let browser: TestBrowser | undefined;
let tab: Page;
afterAll(() => browser?.close());

/** Sets the rule to a severity, with a draft open: in Chromium live, while Firefox reads policies only as it starts. */
async function set(severity: string): Promise<TestBrowser> {
  const managed = {
    officialAccounts: ['x:@OakfieldPrimary'],
    extraTerms: ['Kestrel building'],
    ruleSeverities: [`confidential-information=${severity}`],
  };
  if (browser && browserUnderTest === 'chromium') {
    browser.setPolicies(managedSettings(managed));
    return browser;
  }
  await browser?.close();
  browser = await openBuilt({ managed });
  tab = await gotoPractice(browser, 'x/home');
  const person = personAt(browser, tab);
  await person.openComposer();
  await person.write('The Kestrel building opens in May');
  return browser;
}

const noteOf = (severity: string) => seen(tab).ours.part(`.note[data-severity="${severity}"]`);

test('off: nothing is said', async () => {
  await set('off');
  await isClear(tab);
  const { card } = seen(tab);
  await waitFor(
    'the account to be the school’s',
    async () => !/which account/i.test(await card.text()),
    20_000,
  );
  expect(await seen(tab).ours.part('.note').exists()).toBe(false);
});

test.each(['remind', 'warn'])('%s: a note, and the post is not held', async (severity) => {
  await set(severity);
  await waitFor('the note', () => noteOf(severity).exists(), 20_000);
  expect(await stateOf(tab)).toBe('notes');
});

test.each([
  ['confirm', 'input[type="checkbox"]', true],
  ['block', 'input[type="checkbox"]', false],
])('%s: the post is held', async (severity, tick, canBeTicked) => {
  const person = personAt(await set(severity), tab);
  await waitFor('the note', () => noteOf(severity).exists(), 20_000);
  expect(await stateOf(tab)).toBe('held');
  await person.submit();
  const { hold, ours } = seen(tab);
  await hold.appears();
  expect(await ours.part(`dialog[open] ${tick}`).exists()).toBe(canBeTicked);
  await tab.keyboard.press('Escape');
  await waitFor('the hold to close', async () => !(await hold.exists()));
});
