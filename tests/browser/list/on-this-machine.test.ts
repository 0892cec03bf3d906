import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { chromiumOnly } from '../harness/chromium-only.ts';
import { openBuilt, serviceWorker, type TestBrowser, waitFor } from '../harness/index.ts';
import { address, good, key, listOf, Office, seal } from './office.ts';

declare const chrome: Browser;

let browser: TestBrowser;
let office: Office;

beforeAll(async () => {
  browser = await openBuilt();
  office = await Office.in(browser);
  office.answer(good(await seal(listOf(['Amy Jones']))));
  await office.set({ noPhotoListUrl: address, noPhotoListKey: key });
});
afterAll(() => browser?.close());

beforeEach(async () => {
  office.answer(good(await seal(listOf(['Amy Jones', 'Ben Okoro']))));
  const list = await office.sync();
  expect(list).toMatchObject({ state: 'fresh', children: 2 });
  expect(list.problem).toBeUndefined();
});

async function healed(): Promise<void> {
  office.answer(good(await seal(listOf(['Amy Jones', 'Dina Healed', 'Ema Nowak']))));
  const list = await office.sync();
  expect(list).toMatchObject({ state: 'fresh', children: 3 });
  expect(list.problem).toBeUndefined();
  expect(await office.isListed('Dina Healed')).toBe(true);
}

test('a worker that is killed during a look loses nothing, and the next look is near', async () => {
  let asked = 0;
  office.answer(() => {
    asked += 1;
    return undefined;
  });
  const lost = office.sync().catch(() => undefined);
  await waitFor('the look to begin', () => asked > 0);
  await serviceWorker(browser).kill();
  await lost;
  expect(await office.status()).toMatchObject({ list: { state: 'fresh', children: 2 } });
  expect(await office.isListed('Ben Okoro')).toBe(true);
  const alarm = await office.page.evaluate(() => chrome.alarms.get('refresh'));
  expect(alarm?.scheduledTime).toBeLessThan(Date.now() + 65_000);
  await healed();
});

chromiumOnly('Firefox’s driver cannot look into the background.')(
  'with the storage full a new list is used all the same, which is said',
  async () => {
    // Chromium (156) gives extensions their full quota whatever the DevTools protocol sets, so the put itself has no room.
    const worker = await serviceWorker(browser).worker();
    await worker.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('There is no room', 'QuotaExceededError');
      };
    });
    office.answer(good(await seal(listOf(['Amy Jones', 'Ben Okoro', 'Cara Singh']))));
    const list = await office.sync();
    expect(list).toMatchObject({ state: 'fresh', children: 3, problem: expect.stringMatching(/no room/) });
    expect(await office.isListed('Cara Singh')).toBe(true);
    expect(await office.ask({ type: 'keep-own-list', list: JSON.parse(listOf(['Amy Jones'])) })).toEqual({
      problem: expect.stringMatching(/no room/),
    });
    await serviceWorker(browser).kill();
    await healed();
  },
);

chromiumOnly('Firefox’s driver cannot look into the background.')(
  'with the clock set back a year the list stays in use and the clock is blamed',
  async () => {
    const worker = await serviceWorker(browser).worker();
    await worker.evaluate(() => {
      const rightly = Date.now;
      Object.assign(Date, { rightly, now: () => rightly() - 365 * 86_400_000 });
    });
    expect((await office.status()).list).toMatchObject({
      state: 'fresh',
      children: 2,
      problem: expect.stringMatching(/clock/),
    });
    expect(await office.isListed('Ben Okoro')).toBe(true);
    await office.sync();
    expect(await office.isListed('Ben Okoro')).toBe(true);
    await worker.evaluate(() => {
      const { rightly } = Date as unknown as { rightly: () => number };
      Date.now = rightly;
    });
    await healed();
  },
);

test('a wrong key leaves the list in use with the key before, which is said, also to a new worker', async () => {
  const set = (noPhotoListKey: string) => office.set({ noPhotoListUrl: address, noPhotoListKey });
  await set(`${'B'.repeat(42)}A`);
  const list = await waitFor('the key to be said', async () => {
    const now = (await office.status()).list;
    return now.problem !== undefined && now;
  });
  expect(list).toMatchObject({
    state: 'fresh',
    problem: expect.stringMatching(/does not open with this key/),
  });
  await serviceWorker(browser).kill();
  expect(await office.isListed('Ben Okoro')).toBe(true);
  await set(key);
  await waitFor('the key to be right', async () => (await office.status()).list.problem === undefined);
  expect(await office.isListed('Ben Okoro')).toBe(true);
});

test('what an earlier version kept readable of a sealed list is thrown away, and fetched again', async () => {
  await serviceWorker(browser).kill();
  await office.page.evaluate(async () => {
    const done = (request: IDBRequest | IDBTransaction) =>
      new Promise<void>((resolve, reject) => {
        request.addEventListener(request instanceof IDBRequest ? 'success' : 'complete', () => resolve());
        request.addEventListener('error', () => reject(request.error));
      });
    await done(indexedDB.deleteDatabase('second-look'));
    const opening = indexedDB.open('second-look', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
    await done(opening);
    const writing = opening.result.transaction('kept', 'readwrite');
    writing.objectStore('kept').put({ url: 'https://a.example', list: 'Readable Name' }, 'list');
    await done(writing);
    opening.result.close();
  });
  await waitFor('the list to be there again', async () => (await office.status()).list.children === 2);
  const stored = await office.page.evaluate(async () => {
    const opening = indexedDB.open('second-look');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const reading = opening.result.transaction('kept').objectStore('kept').getAll();
    await new Promise((resolve) => reading.addEventListener('success', resolve));
    opening.result.close();
    return JSON.stringify(reading.result);
  });
  expect(stored).toContain(address);
  expect(stored).not.toMatch(/Readable|Okoro/);
});

test('a key of the wrong length is refused by its name', async () => {
  await office.set({ noPhotoListUrl: address, noPhotoListKey: 'too-short' });
  const { refused } = await waitFor('the key to be refused', async () => {
    const now = await office.status();
    return now.refused.length > 0 && now;
  });
  expect(refused).toEqual([{ name: 'noPhotoListKey', problem: expect.stringMatching(/43 letters/) }]);
  expect(JSON.stringify(refused)).not.toContain('too-short');
  await office.set({ noPhotoListUrl: address, noPhotoListKey: key });
  await waitFor('the list to open', async () => (await office.status()).list.state === 'fresh');
});
