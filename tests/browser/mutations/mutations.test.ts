import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Form, forms, oneOfEach, oneOfEachKind } from '../composers/forms.ts';
import { risky, seen, stateOf } from '../composers/posts.ts';
import { openBuilt, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import { type Mutation, mutate, mutations } from './mutate.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
});
afterAll(() => browser?.close());

const posts = forms.filter(({ name }) => !name.startsWith('independent/'));

/** Writes risky text on a page that was changed, and presses what publishes. Nothing may be out that nobody spoke of. */
async function heldOrSaid(form: Form, changes: readonly Mutation[]): Promise<'held' | 'said'> {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(mutate, changes);
  const visit = await form.open(browser, {}, tab);
  await tab.keyboard.type(risky);
  let said: string | undefined;
  await waitFor('a word about the text', async () => {
    said = await stateOf(tab);
    return said === 'held' || said === 'not-protecting';
  });
  const { hold } = seen(tab);
  for (const keys of said === 'held' ? form.sendingKeys : []) {
    await visit.press(keys);
    await hold.appears();
    await tab.keyboard.press('Escape');
    await hold.disappears();
  }
  // Some places have no button where a key sends.
  const sendsByKeyAlone = form.sendingKeys.length > 0 && !(await visit.hasButton());
  if (said === 'held' && !sendsByKeyAlone) {
    // In a language that nobody knows, a step may be held as the last one is: then the way ends there.
    void visit.button().then(
      (button) => button.click(),
      () => undefined,
    );
    await hold.appears();
    expect(posted(browser, tab)).toEqual([]);
  }
  await tab.close();
  return said === 'held' ? 'held' : 'said';
}

// One change at a time says which of them is too much; each is tried on one site in turn, and all together on every form.
describe.each(mutations.map((mutation, at) => ({ mutation, at })))(
  'with other $mutation',
  ({ mutation, at }) => {
    const one = oneOfEach.filter((_form, index) => index === at % oneOfEach.length);
    test.each(one)('a risky post on $name is held', async (form) => {
      expect(await heldOrSaid(form, [mutation])).toBe('held');
    });
  },
);

/** Where so much is gone that the button cannot be told from others: these say that they hold nothing. */
const openly = new Set(['linkedin/article']);

describe('with all of it changed at once', () => {
  test.each([...posts, ...oneOfEachKind])('$name is held, or says that it does not protect', async (form) => {
    expect(await heldOrSaid(form, mutations)).toBe(openly.has(form.name) ? 'said' : 'held');
  });
});
