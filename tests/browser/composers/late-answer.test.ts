import { afterAll, beforeAll, expect } from 'vitest';
import { chromiumOnly } from '../harness/chromium-only.ts';
import { openBuilt, posted, serviceWorker, type TestBrowser, waitFor } from '../harness/index.ts';
import { oneOfEach, type Visit } from './forms.ts';
import { harmless, isPublished, risky, seen } from './posts.ts';

const test = chromiumOnly('Firefox’s driver cannot keep the background busy.');

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
});
afterAll(() => browser?.close());

const [form] = oneOfEach;

/** Writes and presses while the background is busy with something for so long that the person is asked. */
async function pressWhileBusy(text: string): Promise<Visit> {
  if (!form) throw new Error('There is no form');
  const visit = await form.open(browser);
  await visit.tab.keyboard.type(text.slice(0, -1));
  const button = await visit.button();
  const worker = await serviceWorker(browser).worker();
  await worker.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 5_000;
      while (performance.now() < end);
    });
  });
  await visit.tab.keyboard.type(text.slice(-1));
  await button.click();
  const { hold } = seen(visit.tab);
  await waitFor('the question without an answer', async () =>
    /did not answer in time/.test(await hold.text()),
  );
  expect(posted(browser, visit.tab)).toEqual([]);
  return visit;
}

test('a harmless post goes out by itself when the answer comes after all', async () => {
  const visit = await pressWhileBusy(harmless);
  await isPublished(browser, visit.tab, harmless);
  expect(await seen(visit.tab).hold.exists()).toBe(false);
  await visit.tab.close();
});

test('a risky post is shown what was found when the answer comes after all', async () => {
  const visit = await pressWhileBusy(risky);
  const { hold } = seen(visit.tab);
  await waitFor('what was found', async () => /Callum Hargreaves/.test(await hold.text()));
  expect(posted(browser, visit.tab)).toEqual([]);
  await visit.tab.close();
});
