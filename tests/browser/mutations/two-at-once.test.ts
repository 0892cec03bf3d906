import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { steps } from '../../sites/independent/steps.ts';
import { allPages } from '../../sites/pages.ts';
import { forms } from '../composers/forms.ts';
import { harmless, risky, seen, settle } from '../composers/posts.ts';
import { gotoPractice, openBuilt, personAt, posted, type TestBrowser, waitFor } from '../harness/index.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
});
afterAll(() => browser?.close());

const twins = (await allPages()).filter(({ tried }) => tried === 'twins');

/** With two composers there are two marks: waits for one that shows this state and is not being asked about. */
async function oneIs(tab: Page, state: 'clear' | 'held'): Promise<void> {
  const mark = seen(tab).ours.part(`.mark[data-state="${state}"][aria-busy="false"]`);
  await waitFor(`a mark that says ${state}`, () => mark.exists());
}

async function pressTogether(tab: Page, keys: string): Promise<void> {
  const [modifier, key] = keys.includes('+')
    ? ['Control' as const, 'Enter' as const]
    : [undefined, 'Enter' as const];
  if (modifier) await tab.keyboard.down(modifier);
  await tab.keyboard.press(key ?? 'Enter');
  if (modifier) await tab.keyboard.up(modifier);
}

test.each(twins)(
  'on $name each text is judged by itself',
  async ({ name, sendingKeys: [keys = 'Enter'] }) => {
    const tab = await gotoPractice(browser, name);
    const field = (place: string) => `[data-practice="${place}"] :is(textarea, [contenteditable="true"])`;
    await tab.click(field('first'));
    await tab.keyboard.type(risky);
    await oneIs(tab, 'held');
    await tab.click(field('second'));
    await tab.keyboard.type(harmless);
    await oneIs(tab, 'clear');
    await pressTogether(tab, keys);
    await waitFor('the harmless one to be out', () => posted(browser, tab).length === 1);
    await tab.click(field('first'));
    await oneIs(tab, 'held');
    await pressTogether(tab, keys);
    await settle(tab);
    await waitFor('the risky one to be out', () => posted(browser, tab).length === 2);
    expect(posted(browser, tab).map(({ form, text }) => [form, text.trim()])).toEqual([
      ['second', harmless],
      ['first', risky],
    ]);
    await tab.close();
  },
);

test('on X a text left in the page behind a dialog is judged by itself', async () => {
  const name = 'independent/x/modal';
  const way = steps[name];
  const tab = await gotoPractice(browser, name);
  await tab.locator('[data-testid="app-bar-close"]').click();
  await tab.locator('[data-testid="tweetTextarea_0"]').click();
  await tab.keyboard.type(risky);
  await oneIs(tab, 'held');
  await tab.locator('[data-testid="SideNav_NewTweet_Button"]').click();
  await tab.locator(way?.textBox ?? '').click();
  await tab.keyboard.type(harmless);
  await oneIs(tab, 'clear');
  await tab.locator(way?.button ?? '').click();
  await waitFor('the harmless one to be out', () => posted(browser, tab).length === 1);
  await waitFor('the dialog to close', async () => !(await tab.$('[role="dialog"]')));
  await tab.locator('[data-testid="tweetTextarea_0"]').click();
  await oneIs(tab, 'held');
  await tab.locator('[data-testid="tweetButtonInline"]').click();
  await seen(tab).hold.appears();
  expect(posted(browser, tab).map(({ text }) => text.trim())).toEqual([harmless]);
  await tab.close();
});

/** The dialogs that mount their editor and their button anew 300 ms after each pause. */
const remounting = forms.filter(({ name }) =>
  ['x/modal', 'facebook/one-step', 'instagram/create', 'linkedin/share'].includes(name),
);

test.each(remounting)(
  '$name, mounted anew while it is being asked about, is held and released once',
  async (form) => {
    const visit = await form.open(browser, { remount: 1 });
    const { tab } = visit;
    const before = await personAt(browser, tab).field();
    await tab.keyboard.type(risky);
    await (await visit.button()).click();
    await seen(tab).hold.appears();
    await waitFor('the editor to be another one', () => before.evaluate((field) => !field.isConnected));
    expect(posted(browser, tab)).toEqual([]);
    await settle(tab);
    await waitFor('the post to be out', () => posted(browser, tab).some(({ answered }) => answered));
    expect(posted(browser, tab).map(({ text }) => text.trim())).toEqual([risky]);
    await tab.close();
  },
);
