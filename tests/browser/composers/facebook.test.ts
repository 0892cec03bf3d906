import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Behaviour,
  gotoPractice,
  openBuilt,
  posted,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';
import { type Form, forms, surfaces } from './forms.ts';
import { harmless, isClear, isPublished, isWarned, press, risky, seen, settle, stateOf } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  const managed = {
    policy: 'one-education',
    schoolNames: ['Oakfield Academy'],
    officialAccounts: ['facebook:Oakfield Primary School'],
  };
  browser = await openBuilt({ managed });
});
afterAll(() => browser?.close());

function form(name: string): Form {
  const found = [...forms, ...surfaces].find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No form is called ${name}`);
  return found;
}

const variants: { what: string; name: string; behaviour: Behaviour }[] = [
  { what: 'from right to left', name: 'facebook/one-step', behaviour: { language: 'ar' } },
  { what: 'from right to left, in two steps', name: 'facebook/two-step', behaviour: { language: 'ar' } },
  { what: 'with its text box outside', name: 'facebook/one-step', behaviour: { outside: 1 } },
  { what: 'with several fields', name: 'facebook/one-step', behaviour: { extras: 1 } },
  {
    what: 'whose first step is only hidden',
    name: 'independent/facebook/two-step',
    behaviour: { firstStep: 'hidden' },
  },
];

test.each(variants)('a dialog $what holds a risky post and lets it go once', async ({ name, behaviour }) => {
  const visit = await form(name).open(browser, behaviour);
  await visit.tab.keyboard.type(risky);
  await isWarned(visit.tab);
  await press(visit);
  await seen(visit.tab).hold.appears();
  expect(posted(browser, visit.tab)).toEqual([]);
  await settle(visit.tab);
  await isPublished(browser, visit.tab, risky);
  await visit.tab.close();
});

test.each([1, 0])('a text box mounted anew seconds later is watched again (text kept: %s)', async (keeps) => {
  const visit = await form('facebook/one-step').open(browser, { hydrates: 900, keeps });
  const { tab } = visit;
  await tab.keyboard.type(risky.slice(0, 6));
  await tab.waitForSelector('[data-hydrated="true"]');
  await (await visit.textBox()).click();
  await tab.keyboard.press('End');
  await tab.keyboard.type(keeps ? risky.slice(6) : risky);
  await isWarned(tab);
  await press(visit);
  await settle(tab);
  await isPublished(browser, tab, risky);
  await tab.close();
});

test('a text box mounted by a press on its placeholder is watched, and what is harmless passes', async () => {
  const tab = await browser.newPage();
  const opening = form('facebook/one-step').open(browser, { late: 1 }, tab);
  await tab.locator('[data-practice="placeholder"]').click();
  const visit = await opening;
  await tab.keyboard.type(harmless);
  await isClear(tab);
  await press(visit);
  await isPublished(browser, tab, harmless);
  await tab.close();
});

test('what is not known well is not claimed, and said to be unprotected', async () => {
  const visit = await form('facebook/business').open(browser, { noButton: 1 });
  await visit.tab.keyboard.type(risky);
  await waitFor('the word about it', async () => (await stateOf(visit.tab)) === 'not-protecting');
  await visit.tab.close();
});

const asking = /which account/i;

test('an official name is taken as it stands, but two names beside one text are asked about', async () => {
  const sure = await form('facebook/one-step').open(browser);
  await sure.tab.keyboard.type(risky);
  await isWarned(sure.tab);
  await waitFor('no question', async () => !asking.test(await seen(sure.tab).card.text()));
  await sure.tab.close();

  const unsure = await form('facebook/one-step').open(browser, { beside: 'Hannah Lowther' });
  await unsure.tab.keyboard.type(risky);
  await isWarned(unsure.tab);
  const { card, ours } = seen(unsure.tab);
  await waitFor('the question', async () => asking.test(await card.text()));
  await ours.part('.account button:nth-of-type(2)').click();
  await waitFor('the question to go', async () => !asking.test(await card.text()));
  await unsure.tab.close();
});

const held = [
  { id: 'add-friend', what: 'adding a pupil as a friend, in a card without a role' },
  { id: 'accept', what: 'accepting a pupil, in a language that nobody knows' },
  { id: 'share-now', before: 'share', what: 'sharing abuse at once, from a menu' },
];

test.each(held)('$what is held', async ({ id, before }) => {
  const tab = await gotoPractice(browser, 'facebook/acts');
  if (before) await tab.locator(`[data-practice="${before}"]`).click();
  await tab.locator(`[data-practice="${id}"]`).click();
  const { hold } = seen(tab);
  await hold.appears();
  expect(posted(browser, tab)).toEqual([]);
  await tab.keyboard.press('Escape');
  await hold.disappears();
  expect(posted(browser, tab)).toEqual([]);
  await tab.close();
});

test.each([{ id: 'adult' }, { id: 'decline' }, { id: 'like' }])('$id is never stopped', async ({ id }) => {
  const tab = await gotoPractice(browser, 'facebook/acts');
  await tab.locator(`[data-practice="${id}"]`).click();
  await waitFor('the press to reach the site', () => posted(browser, tab).length === 1);
  expect(await seen(tab).hold.exists()).toBe(false);
  await tab.close();
});

const spoken = [
  { id: 'delete', before: 'more', says: /cop|keep/i },
  { id: 'hide', before: 'more', says: /cop|keep/i },
];

test.each(spoken)('$id is spoken of', async ({ id, before, says }) => {
  const tab = await gotoPractice(browser, 'facebook/acts');
  await tab.locator(`[data-practice="${before}"]`).click();
  await tab.locator(`[data-practice="${id}"]`).click();
  const { hold, card } = seen(tab);
  const words = async () => ((await hold.exists()) ? hold.text() : (await card.exists()) ? card.text() : '');
  await waitFor('words about it', async () => says.test(await words()));
  await tab.close();
});
