import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { editorModel, type TestBrowser, waitFor } from '../harness/index.ts';
import type { Form } from './forms.ts';
import { isWarned, risky, seen } from './posts.ts';

/** What the page and the editor say of the selection, in places rather than nodes. */
function selectionIn(tab: Page): Promise<unknown> {
  return tab.evaluate(() => {
    const { anchorOffset, focusOffset, isCollapsed, type } = getSelection() ?? {};
    const field = document.activeElement;
    const inField = field instanceof HTMLTextAreaElement ? [field.selectionStart, field.selectionEnd] : [];
    return { anchorOffset, focusOffset, isCollapsed, type, inField, words: String(getSelection()) };
  });
}

/** The editor as it stands in the page, without the names that Draft.js makes up anew each time. */
function markupOf(field: ElementHandle<HTMLElement>): Promise<string> {
  return field.evaluate((element) =>
    element.outerHTML.replace(/ (?:data-offset-key|data-editor|id|aria-describedby)="[^"]*"/g, ''),
  );
}

/** Whether the keyboard still goes to the editor, also inside a shadow root. */
function hasFocus(field: ElementHandle<HTMLElement>): Promise<boolean> {
  return field.evaluate((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    return root.activeElement !== null && element.contains(root.activeElement);
  });
}

/** Takes the keyboard from the editor. Blurring a shadow root's host would do so in Chromium alone. */
function loseFocus(field: ElementHandle<HTMLElement>): Promise<void> {
  return field.evaluate((element) => {
    const { activeElement } = element.getRootNode() as Document | ShadowRoot;
    (activeElement as HTMLElement | null)?.blur();
  });
}

/** Quill takes what is typed within a second into one step of undoing, Lexical within 0.3 s. */
async function undoStepEnds(): Promise<void> {
  const since = performance.now();
  await waitFor('the step of undoing to end', () => performance.now() - since > 1_100);
}

async function together(tab: Page, modifier: 'Control' | 'Shift', key: 'z' | 'a' | 'ArrowLeft', times = 1) {
  await tab.keyboard.down(modifier);
  for (let steps = 0; steps < times; steps += 1) await tab.keyboard.press(key);
  await tab.keyboard.up(modifier);
}

/** Writes, moves about, selects, overwrites, undoes and empties; tells what the editor was like after each step. */
async function writeAndMove(browser: TestBrowser, form: Form, isProtected: boolean): Promise<unknown[]> {
  const visit = await form.open(browser);
  const { tab } = visit;
  const { keyboard } = tab;
  const told: unknown[] = [];
  /** Editors take up a moved selection a little later: what is told is what two looks in a row agree on. */
  async function tell(text: string): Promise<void> {
    let before = '';
    await waitFor(`the editor to hold “${text}” and stand still`, async () => {
      const field = await visit.textBox();
      const now = JSON.stringify({
        value: await editorModel(tab),
        caret: await selectionIn(tab),
        focus: await hasFocus(field),
        markup: await markupOf(field),
      });
      const still = now === before && now.includes(text);
      before = now;
      return still;
    });
    told.push(JSON.parse(before));
  }
  await keyboard.type(risky);
  if (isProtected) await isWarned(tab);
  await tell('off again');
  for (let steps = 0; steps < 5; steps += 1) await keyboard.press('ArrowLeft');
  await undoStepEnds();
  await keyboard.type('X');
  await tell('Xagain');
  await together(tab, 'Shift', 'ArrowLeft', 4);
  await tell('Xagain');
  await undoStepEnds();
  await keyboard.type('Y');
  await tell('Yagain');
  await together(tab, 'Control', 'z');
  await tell('again');
  await keyboard.press('End');
  await keyboard.type('!');
  await tell('!');
  await together(tab, 'Control', 'a');
  await keyboard.press('Backspace');
  await tell('');
  // With a picture there is still something to look after.
  if (isProtected && !form.hasPicture) {
    await loseFocus(await visit.textBox());
    await waitFor('nothing of ours to be left', async () => (await seen(tab).ours.count()) === 0);
  }
  await tab.close();
  return told;
}

/**
 * What every editor is owed: with the extension its value, caret, selection, undo, focus and markup are at every step
 * what they are without it, and nothing of ours is left once it is empty.
 */
export async function isLeftAlone(plain: TestBrowser, guarded: TestBrowser, form: Form): Promise<void> {
  const [without, withIt] = await Promise.all([
    writeAndMove(plain, form, false),
    writeAndMove(guarded, form, true),
  ]);
  expect(without.length).toBe(7);
  expect(without.every((step) => (step as { focus: boolean }).focus)).toBe(true);
  expect(withIt).toEqual(without);
}
