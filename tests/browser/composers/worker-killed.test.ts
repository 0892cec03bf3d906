import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuilt, posted, serviceWorker, type TestBrowser } from '../harness/index.ts';
import { oneOfEach } from './forms.ts';
import { harmless, isClear, isPublished, isWarned, press, risky, seen } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
});
afterAll(() => browser?.close());

test.each(oneOfEach)(
  'a press on $name is checked though the worker died after the first words',
  async (form) => {
    const visit = await form.open(browser);
    await visit.tab.keyboard.type('One of my');
    await serviceWorker(browser).kill();
    await visit.tab.keyboard.type(risky.slice('One of my'.length));
    await (await visit.button()).click();
    await seen(visit.tab).hold.appears();
    expect(posted(browser, visit.tab)).toEqual([]);
    await visit.tab.close();
  },
);

test.each(oneOfEach)('a press on $name is held though the worker died after its answer', async (form) => {
  const visit = await form.open(browser);
  await visit.tab.keyboard.type(risky);
  await isWarned(visit.tab);
  await serviceWorker(browser).kill();
  await (await visit.button()).click();
  await seen(visit.tab).hold.appears();
  await visit.tab.close();
});

test.each(oneOfEach)('a harmless post on $name goes out though the worker died', async (form) => {
  const visit = await form.open(browser);
  await visit.tab.keyboard.type(harmless);
  if (!form.hasPicture) await isClear(visit.tab);
  await serviceWorker(browser).kill();
  await press(visit);
  await isPublished(browser, visit.tab, harmless);
  await visit.tab.close();
});
