import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forms, surfaces } from '../composers/forms.ts';
import { seen } from '../composers/posts.ts';
import { type Behaviour, openBuilt, personAt, type TestBrowser, waitFor } from '../harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  const managed = {
    policy: 'cit',
    officialAccounts: ['x:@OakfieldPrimary', 'instagram:oakfieldprimary'],
  };
  browser = await openBuilt({ managed });
});
afterAll(() => browser?.close());

/** A post of the school's with a photo, and the words for the site's own way to its description. */
async function withPhoto(name: string, behaviour?: Behaviour): Promise<Page> {
  const form = [...forms, ...surfaces].find((each) => each.name === name);
  if (!form) throw new Error(`No form is called ${name}`);
  const { tab } = await form.open(browser, behaviour);
  await tab.keyboard.type('What a lovely morning');
  if (!form.hasPicture) await personAt(browser, tab).attach();
  return tab;
}

const said = (tab: Page, words: RegExp) =>
  waitFor(`${words} in the card`, async () => words.test(await seen(tab).card.text()));

test.each(['x/home', 'x/reply', 'x/quote'])(
  'on %s a photo without description is said, the way leads there, and what is written there is checked',
  async (name) => {
    const tab = await withPhoto(name);
    await said(tab, /no description yet.*“Add description”/s);
    await seen(tab).ours.part('.panel .foot .link').click();
    await tab.waitForSelector('[data-testid="altTextLabel"]:focus');
    await tab.keyboard.press('Enter');
    await tab
      .locator('[data-testid="altTextInput"]')
      .fill('Our pupil Amy Thistlewood of Year 4 with her trophy');
    await tab.locator('[data-testid="endEditingButton"]').click();
    await said(tab, /Amy Thistlewood/);
    expect(await seen(tab).card.text()).not.toMatch(/no description yet/);
    await tab.close();
  },
);

test('on X what is written there is checked though the composer is gone meanwhile', async () => {
  const tab = await withPhoto('x/reply', { describes: 'apart' });
  await said(tab, /no description yet/);
  await tab.locator('[data-testid="altTextLabel"]').click();
  const { ours } = seen(tab);
  await waitFor('the composer to be given up', async () => (await ours.count()) === 0);
  await tab
    .locator('[data-testid="altTextInput"]')
    .fill('Our pupil Amy Thistlewood of Year 4 with her trophy');
  await tab.locator('[data-testid="endEditingButton"]').click();
  await said(tab, /Amy Thistlewood/);
  await tab.close();
});

test('on Instagram the same, where each picture has a field of its own', async () => {
  const tab = await withPhoto('instagram/create');
  await said(tab, /no description yet.*“Accessibility”/s);
  await tab.locator('summary').click();
  await tab.locator('details input').fill('Our pupil Amy Thistlewood of Year 4 with her trophy');
  await said(tab, /Amy Thistlewood/);
  expect(await seen(tab).card.text()).not.toMatch(/no description yet/);
  await tab.close();
});
