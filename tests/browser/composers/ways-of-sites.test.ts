import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuilt, posted, pressesSeen, type TestBrowser, waitFor } from '../harness/index.ts';
import { forms, oneOfEach } from './forms.ts';
import { harmless, isClear, isPublished, isWarned, press, risky, seen, settle, stateOf } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
});
afterAll(() => browser?.close());

/** How a site may behave, and on which sites that is tried: what each does by itself on all of them. */
const ways = [
  { way: { dialog: 'native', trap: 'focus-trap' }, on: ['x/modal', 'linkedin/share'] },
  {
    way: { dialog: 'role', trap: 'focus-trap', inert: 'siblings' },
    on: ['facebook/one-step', 'instagram/create'],
  },
  { way: { remount: 1 }, on: ['x/modal', 'facebook/one-step', 'linkedin/share'] },
  { way: { clearsFirst: 1 }, on: ['x/modal', 'facebook/one-step', 'linkedin/share'] },
] as const;

describe.each(ways)('on a site that behaves as $way', ({ way, on }) => {
  const dialogs = forms.filter(({ name }) => on.some((one) => one === name));

  test.each(dialogs)('$name is held, settled by the keyboard alone, and released once', async (form) => {
    const visit = await form.open(browser, way);
    const { tab } = visit;
    await tab.keyboard.type(risky);
    await isWarned(tab);
    await press(visit);
    const { hold, main, ours } = seen(tab);
    await hold.appears();
    for (let presses = 0; presses < 30 && !(await main.focused()); presses += 1) {
      await tab.keyboard.press('Tab');
      if (await ours.part('dialog[open] input[type="checkbox"]:focus:not(:checked)').exists())
        await tab.keyboard.press('Space');
      // "No" is the second answer: the arrow keys choose among them.
      if (await ours.part('dialog[open] input[type="radio"]:focus:not(:checked)').exists()) {
        await tab.keyboard.press('Space');
        await tab.keyboard.press('ArrowDown');
      }
    }
    expect(await main.focused()).toBe(true);
    expect(posted(browser, tab)).toEqual([]);
    await tab.keyboard.press('Enter');
    await isPublished(browser, tab, risky);
    await tab.close();
  });

  const touching = 'remount' in way || 'clearsFirst' in way;

  // How a dialog keeps the focus matters only where one of ours is opened over it.
  test.each(touching ? dialogs : [])('a harmless post on $name goes out once', async (form) => {
    const visit = await form.open(browser, way);
    await visit.tab.keyboard.type(harmless);
    if (!form.hasPicture) await isClear(visit.tab);
    await press(visit);
    await isPublished(browser, visit.tab, harmless);
    await visit.tab.close();
  });
});

describe.each([{ trustedOnly: 1 }, { actsOn: 'pointerdown' }] as const)(
  'on a site that takes no replay, as %o',
  (way) => {
    test.each(oneOfEach)('$name asks for one more press, once, and that one goes through', async (form) => {
      const visit = await form.open(browser, way);
      await visit.tab.keyboard.type(risky);
      await isWarned(visit.tab);
      const button = await visit.button();
      await button.click();
      await settle(visit.tab);
      const { ours } = seen(visit.tab);
      await waitFor('one more press to be asked for', async () =>
        /press .*(again|once more)/i.test(await ours.text()),
      );
      expect(posted(browser, visit.tab)).toEqual([]);
      await button.click();
      await isPublished(browser, visit.tab, risky);
      expect(await pressesSeen(visit.tab)).toBe(1);
      await visit.tab.close();
    });
  },
);

describe('where the button cannot be recognised', () => {
  test.each(oneOfEach)('$name says that it does not protect, before any press', async (form) => {
    const visit = await form.open(browser, { noButton: 1 });
    await visit.tab.keyboard.type(risky);
    await waitFor('"not protecting here"', async () => (await stateOf(visit.tab)) === 'not-protecting');
    expect(await seen(visit.tab).ours.text()).toMatch(/not protecting/i);
    expect(posted(browser, visit.tab)).toEqual([]);
    await visit.tab.close();
  });
});

describe('where a post goes out in two steps', () => {
  const twoStep = forms.filter(({ name }) => name === 'facebook/two-step');

  /** Longer than the time after which a missing button is said. */
  const untilSurelySaid = 2_500;

  test.each(twoStep)('the first step of $name needs no button that publishes', async (form) => {
    const { tab } = await form.open(browser);
    await tab.keyboard.type(risky);
    const written = performance.now();
    const states = new Set<string | undefined>();
    await waitFor('the warning to stay', async () => {
      const state = await stateOf(tab);
      states.add(state);
      return state === 'held' && performance.now() - written > untilSurelySaid;
    });
    expect(states).not.toContain('not-protecting');
    await tab.close();
  });
});
