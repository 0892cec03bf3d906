import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NotesView } from '../../../src/warnings/view.ts';
import { browserUnderTest } from '../harness/index.ts';
import { ourParts } from '../harness/our-parts.ts';
import { bodies, notesView, type Stage, setStage } from './stage.ts';
import { asked, drawNotes } from './steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage(browserUnderTest);
});
afterAll(() => stage?.browser.close());

const { accountName: _name, ...nameless } = notesView;
const states: [string, NotesView, RegExp][] = [
  ['the school', { ...notesView, account: 'official', accountName: '@oakfield' }, /the school: @oakfield/],
  ['oneself', { ...notesView, account: 'personal', accountName: '@j_smith' }, /yourself: @j_smith/],
  [
    'an account nobody has said',
    { ...notesView, account: 'unknown', accountName: '@j_smith' },
    /@j_smith.*not known/,
  ],
  ['an account without a name', { ...nameless, account: 'unknown' }, /not known/],
];

test('which account is about to publish is always said, in words, by a sign and by a colour of its own', async () => {
  const page = await stage.open(bodies.plain);
  const looks = new Set<string>();
  const signs = new Set<string>();
  for (const [, view, words] of states) {
    await drawNotes(page, view);
    const line = ourParts(page).part('.account');
    expect(await line.text()).toMatch(words);
    looks.add(await line.evaluate((element) => getComputedStyle(element).backgroundColor));
    signs.add(await line.evaluate((element) => element.querySelector('svg')?.dataset['icon'] ?? ''));
    await page.evaluate(() => window.drawn.abort());
  }
  expect([looks.size, signs.size]).toEqual([3, 3]);
});

test('where the page shows two names, it is asked which of them it is', async () => {
  const page = await stage.open(bodies.plain);
  const view = { ...nameless, account: 'unknown' as const, askAccount: true };
  await drawNotes(page, { ...view, doubtfulNames: ['Oakfield Primary', 'Hannah Lowther'] });
  const { part } = ourParts(page);
  expect(await part('.question').text()).toMatch(/Which account is this.*more than one/);
  await part('.question button:nth-of-type(2)').click();
  await part('.question button:nth-of-type(3)').click();
  expect(await asked(page)).toEqual(['name Hannah Lowther', 'account unknown']);
});
