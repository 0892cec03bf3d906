import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorModel, openBrowser, type TestBrowser, waitFor } from '../harness/index.ts';
import { type Form, forms } from './forms.ts';
import { isWarned, risky } from './posts.ts';

let plain: TestBrowser;
let protectedOne: TestBrowser;
beforeAll(async () => {
  plain = await openBrowser({ browser: 'chromium' });
  protectedOne = await openBrowser({ browser: 'chromium', extension: 'dist/chromium' });
});
afterAll(async () => {
  await plain?.close();
  await protectedOne?.close();
});

/** The pages of the first variant tell what their editor holds. */
const telling = forms.filter(({ name }) => !name.startsWith('independent/'));

/** What the page and the editor say of the selection, in places rather than nodes. */
function selectionIn(tab: Page): Promise<unknown> {
  return tab.evaluate(() => {
    const { anchorOffset, focusOffset, isCollapsed, type } = getSelection() ?? {};
    const field = document.activeElement;
    const inField = field instanceof HTMLTextAreaElement ? [field.selectionStart, field.selectionEnd] : [];
    return { anchorOffset, focusOffset, isCollapsed, type, inField, words: String(getSelection()) };
  });
}

/** Quill takes what is typed within a second into one step of undoing, Lexical within 0.3 s. */
async function undoStepEnds(): Promise<void> {
  const since = performance.now();
  await waitFor('the step of undoing to end', () => performance.now() - since > 1_100);
}

/** Writes, moves about, selects, overwrites and undoes; tells what the editor held after each step. */
async function writeAndMove(browser: TestBrowser, form: Form, warned: boolean): Promise<unknown[]> {
  const visit = await form.open(browser);
  const { tab } = visit;
  const { keyboard } = tab;
  const told: unknown[] = [];
  /** Editors take up a moved selection a little later: what is told is what two looks in a row agree on. */
  async function tell(text: string): Promise<void> {
    let before = '';
    await waitFor(`the editor to hold “${text}” and stand still`, async () => {
      const now = JSON.stringify([await editorModel(tab), await selectionIn(tab)]);
      const still = now === before && now.includes(text);
      before = now;
      return still;
    });
    told.push(JSON.parse(before));
  }
  await keyboard.type(risky);
  if (warned) await isWarned(tab);
  await tell('off again');
  for (let steps = 0; steps < 5; steps += 1) await keyboard.press('ArrowLeft');
  await undoStepEnds();
  await keyboard.type('X');
  await tell('Xagain');
  await keyboard.down('Shift');
  for (let steps = 0; steps < 4; steps += 1) await keyboard.press('ArrowLeft');
  await keyboard.up('Shift');
  await tell('Xagain');
  await undoStepEnds();
  await keyboard.type('Y');
  await tell('Yagain');
  await keyboard.down('Control');
  await keyboard.press('z');
  await keyboard.up('Control');
  await tell('again');
  await keyboard.press('End');
  await keyboard.type('!');
  await tell('!');
  await tab.close();
  return told;
}

describe('what a person writes, selects and undoes', () => {
  test.each(telling)('on $name is the same with and without the extension', async (form) => {
    const without = await writeAndMove(plain, form, false);
    const withIt = await writeAndMove(protectedOne, form, true);
    expect(without.length).toBe(6);
    expect(withIt).toEqual(without);
  });
});
