import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Behaviour, openBuilt, personAt, type TestBrowser, waitFor } from '../harness/index.ts';
import { surfaces, type Visit } from './forms.ts';
import { harmless, isWarned, risky, seen } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  const managed = {
    officialAccounts: ['instagram:oakfieldprimary', 'linkedin:Oakfield Primary School'],
  };
  browser = await openBuilt({ managed });
});
afterAll(() => browser?.close());

function open(name: string, behaviour?: Behaviour): Promise<Visit> {
  const form = surfaces.find((candidate) => candidate.name === name);
  if (!form) throw new Error(`No form is called ${name}`);
  return form.open(browser, behaviour);
}

const cardSays = (visit: Visit, words: RegExp) =>
  waitFor(`the card to say ${words}`, async () => words.test(await seen(visit.tab).card.text()));

test.each(['linkedin/article', 'linkedin/inmail'])('the title or subject of %s is read too', async (name) => {
  const visit = await open(name);
  await visit.tab.keyboard.type(harmless);
  await personAt(browser, visit.tab).write(risky, 1);
  await isWarned(visit.tab);
  await visit.tab.close();
});

test.each(['instagram/caption-edit', 'linkedin/post-edit'])(
  'what stands on %s is looked at before a word is changed',
  async (name) => {
    const visit = await open(name, { begun: risky });
    await isWarned(visit.tab);
    await visit.tab.close();
  },
);

test('a comment on Instagram is judged by the post that it answers', async () => {
  const visit = await open('instagram/comment-dialog', { answered: 'i cut myself again' });
  await visit.tab.keyboard.type('cheer up');
  await cardSays(visit, /safeguarding/i);
  await visit.tab.close();
});

test('a share on LinkedIn is judged by the post that it passes on', async () => {
  const visit = await open('linkedin/repost', { answered: 'Oakfield parents are scum' });
  await visit.tab.keyboard.type('This.');
  await cardSays(visit, /sharing/i);
  await visit.tab.close();
});

test('who writes is asked where the dialog and the navigation disagree, and only there', async () => {
  const unsure = await open('instagram/caption-edit', { beside: 'hannahlowther' });
  await unsure.tab.keyboard.type(risky);
  await cardSays(unsure, /which account/i);
  await unsure.tab.close();

  const sure = await open('instagram/caption-edit');
  await sure.tab.keyboard.type(risky);
  await isWarned(sure.tab);
  await waitFor('nothing to be asked', async () => !/which account/i.test(await seen(sure.tab).card.text()));
  expect(await seen(sure.tab).card.text()).toMatch(/oakfieldprimary/);
  await sure.tab.close();
});

test('a Page named over a post on LinkedIn is who writes, though a member is signed in', async () => {
  const visit = await open('linkedin/company-post', { as: 'Rose Pilkington' });
  await visit.tab.keyboard.type(risky);
  await isWarned(visit.tab);
  await cardSays(visit, /Oakfield Primary School/);
  expect(await seen(visit.tab).card.text()).not.toMatch(/which account/i);
  await visit.tab.close();
});
