import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Behaviour, openBuilt, personAt, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import { surfaces, type Visit } from './forms.ts';
import { harmless, isPublished, isWarned, press, risky, seen } from './posts.ts';
import { goesByPolicy } from './school-settings.ts';

let browser: TestBrowser;
beforeAll(async () => {
  const managed = { officialAccounts: ['x:@OakfieldPrimary'] };
  browser = await openBuilt({ managed });
  await goesByPolicy(browser, 'officialAccounts');
});
afterAll(() => browser?.close());

function open(name: string, behaviour?: Behaviour): Promise<Visit> {
  const form = surfaces.find((candidate) => candidate.name === name);
  if (!form) throw new Error(`No form is called ${name}`);
  return form.open(browser, behaviour);
}

const asking = /which account/i;

test('a name in the second choice of a poll holds the poll', async () => {
  const visit = await open('x/poll');
  await visit.tab.keyboard.type('Sports day');
  await personAt(browser, visit.tab).write('Callum Hargreaves of my Year 9 class', 1);
  await isWarned(visit.tab);
  await press(visit);
  await seen(visit.tab).hold.appears();
  expect(posted(browser, visit.tab)).toEqual([]);
  await visit.tab.close();
});

test.each(['x/article', 'x/profile'])('words in the other fields of %s are read as well', async (name) => {
  const visit = await open(name);
  await visit.tab.keyboard.type(harmless);
  await personAt(browser, visit.tab).write(risky, 1);
  await isWarned(visit.tab);
  await visit.tab.close();
});

test('what stands in a post that is opened for an edit is looked at before a word is changed', async () => {
  const visit = await open('x/edit', { begun: risky });
  await isWarned(visit.tab);
  await visit.tab.close();
});

test.each(['x/reply', 'x/reply-inline'])('%s is judged by the post that it answers', async (name) => {
  const visit = await open(name, { answered: 'i cut myself again' });
  await visit.tab.keyboard.type('cheer up');
  await isWarned(visit.tab);
  expect(await seen(visit.tab).card.text()).toMatch(/safeguarding/i);
  await visit.tab.close();
});

test('a quote is judged by the post that it passes on', async () => {
  const visit = await open('x/quote', { answered: 'Oakfield parents are scum' });
  await visit.tab.keyboard.type('This.');
  await waitFor('a note about sharing', async () => /sharing/i.test(await seen(visit.tab).card.text()));
  await visit.tab.close();
});

test('who writes is asked where the picture beside the text and the side bar disagree, and only there', async () => {
  const unsure = await open('x/reply', { beside: 'hannahlowther' });
  await unsure.tab.keyboard.type(risky);
  await waitFor('the question', async () => asking.test(await seen(unsure.tab).card.text()));
  expect(await seen(unsure.tab).card.text()).toMatch(/@hannahlowther\s.*@OakfieldPrimary/s);
  await unsure.tab.close();

  const sure = await open('x/reply');
  await sure.tab.keyboard.type(risky);
  await isWarned(sure.tab);
  expect(await seen(sure.tab).card.text()).not.toMatch(asking);
  await sure.tab.close();
});

test('in X Pro an answer in a column and a post beside it are two drafts', async () => {
  const visit = await open('x/pro');
  await visit.tab.keyboard.type(risky);
  await isWarned(visit.tab);
  // The card may lie over the column, and Tab leads there all the same.
  await visit.tab.focus('main [data-testid="tweetTextarea_0"]');
  await visit.tab.keyboard.type(harmless);
  await visit.press('Control+Enter');
  await isPublished(browser, visit.tab, harmless);
  expect(await seen(visit.tab).hold.exists()).toBe(false);
  await visit.tab.close();
});
