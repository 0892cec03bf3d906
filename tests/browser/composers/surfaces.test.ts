import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuilt, posted, type TestBrowser } from '../harness/index.ts';
import { oneOfEachKind, surfaces } from './forms.ts';
import { harmless, isClear, isPublished, isWarned, press, risky, seen, settle } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
});
afterAll(() => browser?.close());

test.each(surfaces)(
  'on $name nothing is held until the text is risky; that is held on every gesture and released once',
  async (form) => {
    const visit = await form.open(browser);
    await visit.tab.keyboard.type(`${harmless}. `);
    await isClear(visit.tab);
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
    await isPublished(browser, visit.tab, `${harmless}. ${risky}`);
    await visit.tab.close();
  },
);

// What becomes of a press that is not stopped is a matter of the kind, not of the page.
test.each(oneOfEachKind)('a harmless text on $name goes out once and nothing of ours stays', async (form) => {
  const visit = await form.open(browser);
  await visit.tab.keyboard.type(harmless);
  await isClear(visit.tab);
  const [keys] = form.sendingKeys;
  if (keys) await visit.press(keys);
  else await press(visit);
  await isPublished(browser, visit.tab, harmless);
  await visit.tab.close();
});
