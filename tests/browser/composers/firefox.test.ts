import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import { oneOfEach } from './forms.ts';
import { harmless, isPublished, isWarned, press, risky, seen, settle } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({ browser: 'firefox', extension: 'dist/firefox' });
});
afterAll(() => browser?.close());

test.each(oneOfEach)(
  'in Firefox a risky post on $name is noticed, warned of, held and released once',
  async (form) => {
    const visit = await form.open(browser);
    await visit.tab.keyboard.type(risky);
    await isWarned(visit.tab);
    await (await visit.button()).click();
    await seen(visit.tab).hold.appears();
    expect(posted(browser, visit.tab)).toEqual([]);
    await settle(visit.tab);
    await isPublished(browser, visit.tab, risky);
    await visit.tab.close();
  },
);

test.each(oneOfEach)(
  'in Firefox a harmless post on $name goes out once, and nothing of ours stays',
  async (form) => {
    const visit = await form.open(browser);
    await visit.tab.keyboard.type(harmless);
    await press(visit);
    await isPublished(browser, visit.tab, harmless);
    await waitFor('nothing of ours to be left', async () => (await seen(visit.tab).ours.count()) === 0);
    await visit.tab.close();
  },
);
