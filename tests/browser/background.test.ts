import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { ToPage } from '../../src/model/messages.ts';
import { Status } from '../../src/model/own-page-messages.ts';
import { chromiumOnly } from './harness/chromium-only.ts';
import {
  gotoPractice,
  managedSettings,
  openBuilt,
  openExtensionPage,
  serviceWorker,
  type TestBrowser,
  waitFor,
} from './harness/index.ts';

/** The browser's own interface, where a function of this file runs inside the extension. */
declare const chrome: Browser;

const list = 'https://files.oakfield.example/no-photo-list.json';
const key = 'c2VjcmV0LWtleS1vZi10aGUtdGVzdC0zMi1ieXRlcyE';

const children = Array.from({ length: 10_000 }, (_, number) => ({
  id: `c${number}`,
  names: [`Child${String.fromCharCode(97 + (number % 26))}ren Surname${number.toString(36)}`],
  groups: [`Year ${number % 7}`],
  refused: ['photo', 'video', 'name'],
}));

function listOf(issued: string): string {
  return JSON.stringify({ format: 'no-photo-list/1', school: 'Oakfield', issued, children });
}

let browser: TestBrowser;
let served = listOf('2026-11-01T08:00:00Z');

beforeAll(async () => {
  const managed = {
    noPhotoListUrl: list,
    noPhotoListKey: key,
    officialAccounts: ['x:@oakfieldprimary'],
    listMaxAgeHours: 0,
    faceOnPhotos: 'blur',
  };
  browser = await openBuilt({
    managed,
    prepare({ answerers }) {
      answerers.set('files.oakfield.example', () => ({
        headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
        body: served,
      }));
    },
  });
}, 60_000);
afterAll(() => browser?.close());

let asking: Page | undefined;

/** Asked from one page that stays: Chromium tells managed settings the later the more pages open and close. */
async function status(): Promise<Status> {
  asking ??= await openExtensionPage(browser, 'icons/16.png');
  return Status.parse(await asking.evaluate(() => chrome.runtime.sendMessage({ type: 'status' })));
}

test('managed settings hold, and what cannot be used is refused by name', async () => {
  const known = await waitFor(
    'the managed policy',
    async () => {
      const now = await status();
      return now.settings.some(({ from }) => from === 'policy') && now;
    },
    20_000,
  );
  const managed = known.settings.filter(({ from }) => from === 'policy').map(({ name }) => name);
  // In Chromium the harness sets that no first-run page opens.
  const ours = managed.filter((name) => name !== 'showFirstRunPage');
  expect(ours).toEqual(['officialAccounts', 'noPhotoListUrl', 'noPhotoListKey']);
  expect(known.refused.map(({ name }) => name).sort()).toEqual(['faceOnPhotos', 'listMaxAgeHours']);
});

test('the list is fetched, and a dead worker answers its first check with it', async () => {
  await waitFor('the list', async () => (await status()).list.state === 'fresh', 20_000);
  expect((await status()).list.children).toBe(10_000);
  const page = await openExtensionPage(browser, 'icons/16.png');
  for (let round = 0; round < 3; round += 1) {
    await serviceWorker(browser).kill();
    const answer = await page.evaluate(async (name) => {
      const port = chrome.runtime.connect({ name: 'composer' });
      const draft = { site: 'x', text: `Well done ${name} on the swimming`, attachments: ['photo'] };
      const checked = await new Promise<ToPage>((resolve) => {
        port.onMessage.addListener((message: unknown) => {
          if ((message as ToPage).type === 'checked') resolve(message as ToPage);
        });
        port.postMessage({ type: 'check', number: 1, draft, names: ['@OakfieldPrimary'] });
      });
      port.disconnect();
      return { checked };
    }, children[7_777]?.names[0]);
    expect(answer.checked).toMatchObject({ account: 'official', list: { state: 'fresh' } });
    expect(JSON.stringify(answer.checked)).toContain('no-photo-list-match');
  }
});

chromiumOnly('Firefox’s driver runs nothing in a content script.')(
  'content scripts reach neither the settings nor the list',
  async () => {
    const page = await gotoPractice(browser, 'x/home');
    const session = await page.createCDPSession();
    const contexts: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await session.send('Runtime.enable');
    const ours = await waitFor('the content script', () =>
      contexts.find(({ origin }) => origin === browser.extensionOrigin()),
    );
    const read = async (expression: string): Promise<string> => {
      const { result } = await session.send('Runtime.evaluate', {
        expression,
        contextId: ours.id,
        awaitPromise: true,
      });
      return String(result.value);
    };
    for (const area of ['local', 'managed']) {
      const seen = await read(
        `chrome.storage.${area}.get().then(JSON.stringify, (error) => 'refused: ' + error.message)`,
      );
      expect(seen).toMatch(/^refused/);
    }
    expect(
      await read('indexedDB.databases().then((all) => JSON.stringify(all.map(({ name }) => name)))'),
    ).not.toContain('second-look');
    expect(
      await read("chrome.runtime.sendMessage({ type: 'status' }).then(JSON.stringify, () => 'refused')"),
    ).not.toContain('noPhotoListKey');
  },
);

test('a malformed message is dropped, and what a person answered about an account outlives the worker', async () => {
  const page = await openExtensionPage(browser, 'icons/16.png');
  const accountOf = () =>
    page.evaluate(async () => {
      const port = chrome.runtime.connect({ name: 'composer' });
      const checked = await new Promise<ToPage>((resolve) => {
        port.onMessage.addListener((message: unknown) => {
          if ((message as ToPage).type === 'checked') resolve(message as ToPage);
        });
        port.postMessage({ type: 'check', number: 'one', draft: null });
        port.postMessage('nonsense');
        const draft = { site: 'instagram', text: 'Lovely walk by the canal today' };
        port.postMessage({ type: 'check', number: 2, draft, names: ['oakfield_pe'] });
      });
      port.disconnect();
      return checked;
    });
  // Official accounts are set for X alone, so that a name on Instagram is personal until somebody says otherwise.
  expect(await accountOf()).toMatchObject({ number: 2, account: 'personal' });
  await page.evaluate(async () => {
    const port = chrome.runtime.connect({ name: 'composer' });
    await new Promise<void>((resolve) => {
      port.onMessage.addListener((message: unknown) => {
        if ((message as ToPage).type === 'facts-changed') resolve();
      });
      port.postMessage({
        type: 'account-answer',
        site: 'instagram',
        name: '@Oakfield_PE',
        account: 'official',
      });
    });
    port.disconnect();
  });
  await serviceWorker(browser).kill();
  expect(await accountOf()).toMatchObject({ number: 2, account: 'official' });
});

test('a list that cannot be read leaves the good one in use and says so', async () => {
  served = '{"children": [Bella Secret';
  const page = asking ?? (await openExtensionPage(browser, 'icons/16.png'));
  await page.evaluate(() => chrome.alarms.create('refresh', { when: Date.now() }));
  const known = await waitFor(
    'the problem to be said',
    async () => {
      const now = await status();
      return now.list.problem !== undefined && now;
    },
    40_000,
  );
  expect(known.list).toMatchObject({ state: 'fresh', children: 10_000 });
  expect(JSON.stringify(known)).not.toContain('Bella');
  expect(JSON.stringify(known)).not.toContain(key);
});

const liveOnly = chromiumOnly('Firefox reads policies only as it starts.');

liveOnly('a changed policy is taken over while the browser runs', async () => {
  const settings = { noPhotoListUrl: list, noPhotoListKey: key, disabledSites: ['linkedin'] };
  browser.setPolicies(managedSettings(settings));
  const known = await waitFor(
    'the new policy',
    async () => {
      const now = await status();
      return now.disabledSites.includes('linkedin') && now;
    },
    30_000,
  );
  expect(known.settings).toContainEqual({ name: 'officialAccounts', from: 'default' });
  expect(known.refused).toEqual([]);
  expect(known.list.children).toBe(10_000);
});
