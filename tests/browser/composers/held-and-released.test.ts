import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuilt, posted, type TestBrowser } from '../harness/index.ts';
import { isPlacedWell } from './card-placement.ts';
import { forms, oneOfEach, type Visit } from './forms.ts';
import { isPublished, isWarned, risky, seen, settle } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
});
afterAll(() => browser?.close());

/** The post is held, and Escape leads back to it. */
async function isHeld({ tab }: Visit): Promise<void> {
  const { hold } = seen(tab);
  await hold.appears();
  await tab.keyboard.press('Escape');
  await hold.disappears();
}

describe('a risky post', () => {
  test.each(forms)(
    'on $name is warned of beside the button, held on every gesture, and released once',
    async (form) => {
      const visit = await form.open(browser, { language: form.languages.at(-1) ?? 'en' });
      const { tab } = visit;
      await tab.keyboard.type(risky);
      await isWarned(tab);
      for (const keys of form.sendingKeys) {
        await visit.press(keys);
        await isHeld(visit);
      }
      const button = await visit.button();
      await isPlacedWell(tab, button);
      for (const key of ['Enter', 'Space'] as const) {
        await button.focus();
        await tab.keyboard.press(key);
        await isHeld(visit);
      }
      expect(posted(browser, tab)).toEqual([]);
      await button.click();
      await settle(tab);
      await isPublished(browser, tab, risky);
      await tab.close();
    },
  );

  test.each(forms.filter(({ sendingKeys }) => sendingKeys.length > 0))(
    'on $name, sent by a key, is released once',
    async (form) => {
      const visit = await form.open(browser);
      await visit.tab.keyboard.type(risky);
      await isWarned(visit.tab);
      await visit.press(form.sendingKeys.at(-1) ?? '');
      await settle(visit.tab);
      await isPublished(browser, visit.tab, risky);
      await visit.tab.close();
    },
  );

  test.each(oneOfEach)('on $name, sent before any answer, is held all the same', async (form) => {
    const visit = await form.open(browser);
    await visit.tab.keyboard.type(risky);
    await (await visit.button()).click();
    await seen(visit.tab).hold.appears();
    expect(posted(browser, visit.tab)).toEqual([]);
    await visit.tab.close();
  });
});
