import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gotoPractice, openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import { downloaded, downloadsOf } from '../office/office-steps.ts';
import { popupThatSays } from '../popup-over.ts';
import { seen, stateOf } from './posts.ts';

let browser: TestBrowser;
let folder: string;
beforeAll(async () => {
  browser = await openBuilt({ popup: true });
  folder = await downloadsOf(browser);
});
afterAll(() => browser?.close());

type Made = readonly [tag: string, attributes: Record<string, string>, ...inside: (Made | string)[]];

/** A page of X with something new to write in. Its policy lets nobody write HTML, so the elements are made one by one. */
async function withBox(...boxes: Made[]): Promise<Page> {
  const tab = await gotoPractice(browser, 'x/home');
  await tab.evaluate((all) => {
    const make = ([tag, attributes, ...inside]: Made): Element => {
      const made = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      made.append(...inside.map((one) => (typeof one === 'string' ? one : make(one))));
      return made;
    };
    const place = document.createElement('section');
    place.style.cssText =
      'position: fixed; inset: 60px 40px auto; z-index: 9; background: white; padding: 20px';
    place.append(...all.map(make));
    document.body.append(place);
  }, boxes);
  return tab;
}

const lexical = (id: string): Made => [
  'div',
  {
    id,
    class: 'CallumHargreaves',
    'data-testid': 'note-of-callum',
    'aria-label': 'Note for Callum Hargreaves',
    role: 'textbox',
    contenteditable: 'true',
    'data-lexical-editor': 'true',
    style: 'min-height: 60px',
  },
  ['p', {}, ['br', {}]],
];

const unprotected = (tab: Page) =>
  waitFor('“not protecting here”', async () => (await stateOf(tab)) === 'not-protecting');

test('a box that nobody knows is marked, and how it is built can be saved without a word of the page', async () => {
  const tab = await withBox(['form', {}, lexical('box'), ['button', { type: 'button' }, 'Send to Callum']]);
  await tab.locator('#box').click();
  await unprotected(tab);
  await tab.keyboard.type('Callum Hargreaves was late again');
  const { card, ours } = seen(tab);
  await ours.part('.panel .foot .button').click();
  await waitFor('the file to be named', async () => /Saved as second-look-box\.json/.test(await card.text()));
  // The person goes on writing where they were.
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('box');
  const told = await downloaded(folder, 'second-look-box.json');
  expect(told).not.toMatch(/callum|hargreaves|late|again|send to/i);
  expect(JSON.parse(told)).toMatchObject({
    format: 'box/1',
    site: 'x',
    editor: 'lexical',
    box: {
      tag: 'form',
      inside: [{ role: 'textbox', 'data-testid': 'note-…-…', box: true }, { tag: 'button' }],
    },
  });
  const popup = await popupThatSays(browser, tab, /a box that Second Look does not know/);
  await popup.close();
  await tab.close();
});

test('the mark goes with the focus from one such box to the next, and away with it', async () => {
  const tab = await withBox(lexical('one'), lexical('two'), ['input', { id: 'search', type: 'search' }]);
  await tab.locator('#one').click();
  await unprotected(tab);
  await tab.locator('#two').click();
  await waitFor('the mark to go', async () => (await stateOf(tab)) === undefined);
  await unprotected(tab);
  await tab.locator('#search').click();
  await waitFor('the mark to go', async () => (await stateOf(tab)) === undefined);
  await tab.close();
});

test('a box that becomes a composer while somebody writes in it is protected from then on', async () => {
  const tab = await withBox(lexical('box'));
  await tab.locator('#box').click();
  await unprotected(tab);
  await tab.evaluate(() => {
    const box = document.querySelector('#box');
    box?.setAttribute('class', 'public-DraftEditor-content');
    box?.setAttribute('data-testid', 'tweetTextarea_0');
    const button = document.createElement('button');
    button.setAttribute('data-testid', 'tweetButtonInline');
    button.append('Post');
    box?.after(button);
  });
  await tab.keyboard.type('Lovely walk');
  await waitFor('the mark of a composer', async () =>
    ['looking', 'clear'].includes((await stateOf(tab)) ?? ''),
  );
  await tab.close();
});

test('a plain field is marked beside a button that publishes, and nowhere else', async () => {
  const tab = await withBox(
    ['form', {}, ['textarea', { id: 'search' }], ['button', { type: 'button' }, 'Search']],
    ['form', {}, ['textarea', { id: 'post' }], ['button', { type: 'button' }, 'Post']],
  );
  await tab.locator('#post').click();
  await unprotected(tab);
  await tab.locator('#search').click();
  await waitFor('the mark to go', async () => (await stateOf(tab)) === undefined);
  // One that is marked after as long shows that the other one was not.
  const states: (string | undefined)[] = [];
  const since = performance.now();
  await waitFor('longer than it takes to be marked', async () => {
    states.push(await stateOf(tab));
    return performance.now() - since > 2_500;
  });
  expect(new Set(states)).toEqual(new Set([undefined]));
  await tab.close();
});

test.each(['facebook/one-step', 'instagram/create'])(
  '%s is claimed at once, and nothing flashes',
  async (name) => {
    const { forms } = await import('./forms.ts');
    const visit = await forms.find((form) => form.name === name)?.open(browser);
    if (!visit) throw new Error(`${name} is no form`);
    const states: (string | undefined)[] = [];
    const since = performance.now();
    await waitFor('longer than it takes to be marked', async () => {
      states.push(await stateOf(visit.tab));
      return performance.now() - since > 2_500;
    });
    expect(states).not.toContain('not-protecting');
    await visit.tab.close();
  },
);
