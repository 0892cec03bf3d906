import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumId } from '../harness/extension-id.ts';
import { openBrowser, settingsByPolicy, type TestBrowser, waitFor } from '../harness/index.ts';
import { forms } from './forms.ts';
import { harmless, isClear, isPublished, isWarned, seen, stateOf } from './posts.ts';

const extension = 'dist/chromium';
const list = 'https://files.oakfield.example/no-photo-list.json';
let browser: TestBrowser;

beforeAll(async () => {
  const policies = settingsByPolicy(chromiumId(extension), {
    noPhotoListUrl: list,
    disabledSites: ['linkedin'],
    officialAccounts: ['x:@OakfieldPrimary', 'facebook:Oakfield Primary School'],
  });
  browser = await openBrowser({ browser: 'chromium', extension, policies });
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
  const form = forms.find((candidate) => candidate.name === name);
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

test('a site that is switched off is left alone, and says so', async () => {
  const visit = await formOf('linkedin/share').open(browser);
  await visit.tab.keyboard.type('One of my Year 9s, Callum Hargreaves, was late');
  await waitFor('“switched off”', async () => (await stateOf(visit.tab)) === 'switched-off');
  await (await visit.button()).click();
  await isPublished(browser, visit.tab, 'One of my Year 9s, Callum Hargreaves, was late');
  await visit.tab.close();
});
