import { afterAll, beforeAll, expect, test } from 'vitest';
import { gotoPractice, openBuilt, personAt, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import { popupOver, saidOfPage } from '../popup-over.ts';
import { forms, surfaces } from './forms.ts';
import { harmless, isClear, isPublished, isWarned, seen, stateOf } from './posts.ts';

const list = 'https://files.oakfield.example/no-photo-list.json';
let browser: TestBrowser;

beforeAll(async () => {
  const managed = {
    noPhotoListUrl: list,
    disabledSites: ['linkedin'],
    officialAccounts: ['x:@OakfieldPrimary', 'facebook:Oakfield Primary School'],
  };
  browser = await openBuilt({ managed, popup: true });
  browser.practice.answerers.set('files.oakfield.example', () => ({
    headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
    body: JSON.stringify({
      format: 'no-photo-list/1',
      school: 'Oakfield',
      issued: '2026-11-01T08:00:00Z',
      children: [
        { id: 'c1', names: ['Zadie Thistlethwaite'], groups: [], refused: ['photo', 'name'] },
        { id: 'c2', names: ['Zadie Featherstone'], groups: [], refused: ['photo', 'name'] },
      ],
    }),
  }));
});
afterAll(() => browser?.close());

function formOf(name: string) {
  const form = [...forms, ...surfaces].find((candidate) => candidate.name === name);
  if (!form) throw new Error(`No form is called ${name}`);
  return form;
}

test('a child on the school’s list is held, without a word about who else is on it', async () => {
  const visit = await formOf('x/home').open(browser);
  await visit.tab.keyboard.type('Zadie Thistlethwaite was brilliant');
  await isWarned(visit.tab);
  const { card } = seen(visit.tab);
  await waitFor('the list to be named', async () => /no-photo list/i.test(await card.text()));
  expect(await card.text()).not.toMatch(/Featherstone|c2/);
  await visit.tab.close();
});

test.each(['x/home', 'facebook/one-step'])(
  '%s is known as an official account, and nothing is asked',
  async (name) => {
    const visit = await formOf(name).open(browser);
    await visit.tab.keyboard.type(harmless);
    await isClear(visit.tab);
    const { card, ours } = seen(visit.tab);
    await ours.part('.mark').click();
    await waitFor('the account to be said', async () => /school/i.test(await card.text()));
    expect(await card.text()).not.toMatch(/which account/i);
    await visit.tab.close();
  },
);

const late = 'One of my Year 9s, Callum Hargreaves, was late';

test('a site that is switched off is left alone, and says so', async () => {
  const visit = await formOf('linkedin/share').open(browser);
  await visit.tab.keyboard.type(late);
  await waitFor('“switched off”', async () => (await stateOf(visit.tab)) === 'switched-off');
  const popup = await popupOver(browser, visit.tab);
  expect(await saidOfPage(popup)).toMatch(/switched Second Look off on LinkedIn/);
  await popup.close();
  await (await visit.button()).click();
  await isPublished(browser, visit.tab, late);
  await visit.tab.close();
});

test('on a site that is switched off a comment goes out by its key at once', async () => {
  const visit = await formOf('linkedin/comment-feed').open(browser);
  await visit.tab.keyboard.type(late);
  await visit.press('Control+Enter');
  await isPublished(browser, visit.tab, late);
  await visit.tab.close();
});

test('on a site that is switched off a press reaches the site as it is', async () => {
  const tab = await gotoPractice(browser, 'linkedin/people');
  await tab.locator('[data-practice="pupil"]').click();
  await waitFor('the press to reach the site', () => posted(browser, tab).length === 1);
  expect(await seen(tab).hold.exists()).toBe(false);
  await tab.close();
});

test('on a site that is switched off a photo goes to the site unlooked at', async () => {
  const tab = await gotoPractice(browser, 'linkedin/share');
  const person = personAt(browser, tab);
  await person.openComposer();
  await person.attach();
  await waitFor('the page to be given the file', () =>
    tab.evaluate(() => window.practice.received.length === 1),
  );
  expect(await tab.$('second-look-photos')).toBeNull();
  await tab.close();
});

test('a box that nobody knows on a site that is switched off is said to be on one', async () => {
  const tab = await gotoPractice(browser, 'linkedin/share');
  await tab.evaluate(() => {
    document.body.innerHTML = '<div class="ql-editor" id="box" contenteditable="true">New box</div>';
  });
  await tab.locator('#box').click();
  await waitFor('“switched off”', async () => (await stateOf(tab)) === 'switched-off');
  await tab.close();
});
