import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, posted, type TestBrowser } from '../harness/index.ts';
import { surfaces } from './forms.ts';
import { harmless, isClear, isPublished, isWarned, press, risky, seen, settle } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({ browser: 'chromium', extension: 'dist/chromium' });
});
afterAll(() => browser?.close());

test.each(surfaces)(
  'a risky text on $name is warned of, held on every gesture, and released once',
  async (form) => {
    const visit = await form.open(browser);
    await visit.tab.keyboard.type(risky);
    await isWarned(visit.tab);
    const { hold } = seen(visit.tab);
    for (const keys of form.sendingKeys) {
      await visit.press(keys);
      await hold.appears();
      await visit.tab.keyboard.press('Escape');
      await hold.disappears();
    }
    expect(posted(browser, visit.tab)).toEqual([]);
    const [keys] = form.sendingKeys;
    if (keys) await visit.press(keys);
    else await press(visit);
    await settle(visit.tab);
    await isPublished(browser, visit.tab, risky);
    await visit.tab.close();
  },
);

test.each(surfaces)('a harmless text on $name goes out once and nothing of ours stays', async (form) => {
  const visit = await form.open(browser);
  await visit.tab.keyboard.type(harmless);
  await isClear(visit.tab);
  const [keys] = form.sendingKeys;
  if (keys) await visit.press(keys);
  else await press(visit);
  await isPublished(browser, visit.tab, harmless);
  await visit.tab.close();
});
