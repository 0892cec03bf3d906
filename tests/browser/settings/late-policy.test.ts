import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { harmless, isClear, isPublished, isWarned, seen, stateOf } from '../composers/posts.ts';
import { chromiumId } from '../harness/extension-id.ts';
import {
  gotoPractice,
  openBrowser,
  personAt,
  serviceWorker,
  settingsByPolicy,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';
import { popupOver } from '../popup-over.ts';

/** The browser's own interface, where a function of this file runs inside the extension. */
declare const chrome: Browser;

const extension = 'dist/chromium';
const doubt = 'managed-policy-is-empty';
let browser: TestBrowser;

const setPolicy = (settings: Record<string, unknown>) =>
  browser.setPolicies(settingsByPolicy(chromiumId(extension), { showFirstRunPage: false, ...settings }));

beforeAll(async () => {
  browser = await openBrowser({ browser: 'chromium', extension, policies: {}, firstRunPage: true });
});
afterAll(() => browser?.close());

/** Begins the time anew in which a policy may be on its way, half a minute longer than after an install. */
async function waitForPolicyAfresh(): Promise<void> {
  const worker = await serviceWorker(browser).worker();
  await worker.evaluate((name) => chrome.alarms.create(name, { when: Date.now() + 60_000 }), doubt);
  await serviceWorker(browser).kill();
}

test('a post waits five seconds for what the school has set, says so, and goes out by itself', async () => {
  const tab = await gotoPractice(browser, 'x/home');
  const person = personAt(browser, tab);
  await person.openComposer();
  await person.write('Lovely walk by the canal');
  await waitForPolicyAfresh();
  await person.write(' today');
  await isClear(tab);
  const { hold, card, ours } = seen(tab);
  await person.submit();
  await hold.appears();
  expect(await hold.text()).toMatch(/Waiting for your school’s settings/);
  await ours.part('.mark').appears();
  await isPublished(browser, tab, harmless);
  expect(await hold.exists()).toBe(false);
  expect(await card.exists()).toBe(true);
  await tab.close();
});
