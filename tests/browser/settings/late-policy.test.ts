import { afterAll, beforeAll, expect } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { isClear, stateOf } from '../composers/posts.ts';
import { chromiumOnly } from '../harness/chromium-only.ts';
import {
  gotoPractice,
  managedSettings,
  openBuilt,
  personAt,
  serviceWorker,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';

/** The browser's own interface, where a function of this file runs inside the extension. */
declare const chrome: Browser;

const test = chromiumOnly('Firefox reads policies only as it starts, and gives an add-on its settings once.');
const doubt = 'managed-policy-is-empty';
let browser: TestBrowser;

const setPolicy = (settings: Record<string, unknown>) =>
  browser.setPolicies(managedSettings({ showFirstRunPage: false, ...settings }));

beforeAll(async () => {
  browser = await openBuilt({ managed: {}, firstRunPage: true });
});
afterAll(() => browser?.close());

test('with a composer open a policy that comes late is taken up, changed, and taken away again', async () => {
  const tab = await gotoPractice(browser, 'x/home');
  const person = personAt(browser, tab);
  await person.openComposer();
  await person.write('The Kestrel building opens in May');
  await isClear(tab);

  setPolicy({ extraTerms: ['Kestrel building'], ruleSeverities: ['confidential-information=confirm'] });
  await waitFor('the policy to hold the draft', async () => (await stateOf(tab)) === 'held', 20_000);

  setPolicy({ extraTerms: ['Kestrel building'], ruleSeverities: ['confidential-information=off'] });
  await waitFor('the changed policy to let it go', async () => (await stateOf(tab)) === 'clear', 20_000);

  setPolicy({ disabledSites: ['x'], disabledSitesOnly: true });
  await waitFor('the site to be switched off', async () => (await stateOf(tab)) === 'switched-off', 20_000);

  // A policy that is gone is in doubt at first: what it said still holds.
  browser.setPolicies({});
  const worker = await serviceWorker(browser).worker();
  const alarm = () => worker.evaluate((name) => chrome.alarms.get(name), doubt);
  await waitFor('the doubt', async () => (await alarm()) !== undefined, 20_000);
  expect(await stateOf(tab)).toBe('switched-off');
  await worker.evaluate((name) => chrome.alarms.create(name, { when: Date.now() }), doubt);
  await waitFor('the removal to be believed', async () => (await stateOf(tab)) === 'clear', 20_000);
  await tab.close();
});
