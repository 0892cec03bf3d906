import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import { forms, oneOfEach } from './forms.ts';
import { isPublished, isWarned, risky, seen, settle } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({ browser: 'chromium', extension: 'dist/chromium' });
});
afterAll(() => browser?.close());

// The second variant of a page shares its words with the first: there one language is enough.
const inEveryLanguage = forms.flatMap((form) =>
  (form.name.startsWith('independent/') ? form.languages.slice(-1) : form.languages).map((language) => ({
    form,
    name: form.name,
    language,
  })),
);
const onEveryKey = forms.flatMap((form) => form.sendingKeys.map((keys) => ({ form, name: form.name, keys })));

describe('a risky post', () => {
  test.each(inEveryLanguage)(
    'on $name in $language is warned of, held at a click, and released once',
    async ({ form, language }) => {
      const visit = await form.open(browser, { language });
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

  test.each(onEveryKey)('on $name is held on $keys and released once', async ({ form, keys }) => {
    const visit = await form.open(browser);
    await visit.tab.keyboard.type(risky);
    await isWarned(visit.tab);
    await visit.press(keys);
    await seen(visit.tab).hold.appears();
    expect(posted(browser, visit.tab)).toEqual([]);
    await settle(visit.tab);
    await isPublished(browser, visit.tab, risky);
    await visit.tab.close();
  });

  test.each(forms)('on $name is held when the button is pressed by Enter and by Space', async (form) => {
    const visit = await form.open(browser);
    await visit.tab.keyboard.type(risky);
    await isWarned(visit.tab);
    const button = await visit.button();
    for (const key of ['Enter', 'Space'] as const) {
      await button.focus();
      await visit.tab.keyboard.press(key);
      const { hold } = seen(visit.tab);
      await hold.appears();
      await visit.tab.keyboard.press('Escape');
      await waitFor('the dialog to close', async () => !(await hold.visible()));
    }
    expect(posted(browser, visit.tab)).toEqual([]);
    await visit.tab.close();
  });

  test.each(oneOfEach)('on $name, sent before any answer, is held all the same', async (form) => {
    const visit = await form.open(browser);
    await visit.tab.keyboard.type(risky);
    await (await visit.button()).click();
    await seen(visit.tab).hold.appears();
    expect(posted(browser, visit.tab)).toEqual([]);
    await visit.tab.close();
  });
});
