import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuilt, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import { forms, oneOfEach } from './forms.ts';
import { harmless, isClear, isPublished, press, seen } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
});
afterAll(() => browser?.close());

// Where a picture comes first, nobody waits for the answer about the text.
const withoutPicture = forms.filter(({ hasPicture }) => !hasPicture);
const onEveryKey = withoutPicture
  .filter(({ name }) => !name.startsWith('independent/'))
  // Each form of a site hears the keys in the same way: the second one is tried on one of each.
  .flatMap((form) =>
    form.sendingKeys
      .slice(0, oneOfEach.includes(form) ? 2 : 1)
      .map((keys) => ({ form, name: form.name, keys })),
  );

describe('a harmless post', () => {
  test.each(forms)('on $name goes out once, and nothing of ours stays', async (form) => {
    const visit = await form.open(browser, { language: form.languages[1] ?? 'en' });
    await visit.tab.keyboard.type(harmless);
    if (!form.hasPicture) await isClear(visit.tab);
    await press(visit);
    await isPublished(browser, visit.tab, harmless);
    await waitFor('nothing of ours to be left', async () => (await seen(visit.tab).ours.count()) === 0);
    await visit.tab.close();
  });

  test.each(onEveryKey)('on $name goes out once on $keys', async ({ form, keys }) => {
    const visit = await form.open(browser);
    await visit.tab.keyboard.type(harmless);
    await isClear(visit.tab);
    await visit.press(keys);
    await isPublished(browser, visit.tab, harmless);
    await visit.tab.close();
  });

  test.each(oneOfEach.filter(({ hasPicture }) => !hasPicture))(
    'on $name reaches the site as the person’s own press',
    async (form) => {
      // A site that takes only presses of a person’s own would not publish at a replay.
      const visit = await form.open(browser, { trustedOnly: 1 });
      await visit.tab.keyboard.type(harmless);
      await isClear(visit.tab);
      await (await visit.button()).click();
      await isPublished(browser, visit.tab, harmless);
      await visit.tab.close();
    },
  );

  test.each(oneOfEach)(
    'on $name, sent before any answer, goes out once though that takes 3 s',
    async (form) => {
      const visit = await form.open(browser, { publishTakes: 3000 });
      await visit.tab.keyboard.type(harmless);
      await press(visit);
      await isPublished(browser, visit.tab, harmless);
      await visit.tab.close();
    },
  );

  test('on all four sites goes out once when publishing takes 30 s', { timeout: 90_000 }, async () => {
    const visits = [];
    for (const form of oneOfEach) {
      const visit = await form.open(browser, { publishTakes: 30_000 });
      await visit.tab.keyboard.type(harmless);
      await press(visit);
      await waitFor('the post to be on its way', () => posted(browser, visit.tab).length > 0);
      visits.push(visit);
    }
    for (const { tab } of visits) {
      await isPublished(browser, tab, harmless, 35_000);
      expect(await seen(tab).ours.text()).not.toMatch(/once more/i);
      await tab.close();
    }
  });
});
