import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import { forms } from './forms.ts';
import { isWarned, risky, seen } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
});
afterAll(() => browser?.close());

const dialogs = forms.filter(({ name }) =>
  ['x/home', 'x/modal', 'facebook/one-step', 'linkedin/share-shadow'].includes(name),
);

test.each(dialogs)(
  'Alt+Shift+L leads from $name into the notes, and Escape back to the text',
  async (form) => {
    const visit = await form.open(browser, { trap: 'focus-trap' });
    const { tab } = visit;
    await tab.keyboard.type(risky);
    await isWarned(tab);
    await visit.press('Alt+Shift+KeyL');
    const { card } = seen(tab);
    await waitFor('the notes to have the focus', () => card.focused());
    await tab.keyboard.press('Escape');
    await tab.keyboard.type('!');
    const box = await visit.textBox();
    const text = await box.evaluate((element) =>
      element instanceof HTMLTextAreaElement ? element.value : element.innerText,
    );
    expect(text.trim()).toBe(`${risky}!`);
    await tab.close();
  },
);
