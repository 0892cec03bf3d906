import type { Page } from 'puppeteer-core';
import type { HoldOutcome, HoldView, Notes, NotesActions, NotesView } from '../../../src/warnings/view.ts';
import { waitFor } from '../harness/wait-for.ts';
import type { Drawing } from './on-page.ts';

declare global {
  interface Window {
    drawing: Drawing;
    /** Events that reached the page's own listeners. */
    heard: string[];
    /** What the notes asked for. */
    asked: string[];
    notes: Notes;
    drawn: AbortController;
    outcome: HoldOutcome | undefined;
  }
}

/** Puts the caret into the editor, `offset` characters in, as somebody who is writing. */
export async function write(page: Page, offset: number, inRoot = false): Promise<void> {
  await page.evaluate(
    (at, within) => {
      const root = within ? document.querySelector('#outlet')?.shadowRoot : document;
      const editor = root?.querySelector<HTMLElement>('#editor');
      editor?.focus();
      if (editor?.firstChild) getSelection()?.collapse(editor.firstChild, at);
      window.heard.length = 0;
    },
    offset,
    inRoot,
  );
}

/** Draws the notes beside the composer. */
export async function drawNotes(page: Page, view: NotesView): Promise<void> {
  await page.evaluate((shown) => {
    const root = document.querySelector('#outlet')?.shadowRoot ?? document;
    const element = (css: string) => root.querySelector<HTMLElement>(css);
    const noted =
      (what: string) =>
      (...values: unknown[]) => {
        window.asked.push([what, ...values.filter((value) => typeof value === 'string')].join(' '));
        return Promise.resolve(true);
      };
    const actions: NotesActions = {
      chooseAccount: noted('account'),
      chooseName: noted('name'),
      applyFix: noted('fix'),
      copyCorrected: noted('copy'),
      answer: noted('answer'),
      goToAltText: noted('alt text'),
      openClause: noted('clause'),
      dismiss: noted('dismiss'),
      tellOfBox: noted('tellOfBox'),
    };
    window.drawn = new AbortController();
    window.notes = window.drawing.createNotes(
      () => {
        const [boundary, editor, post] = [element('#composer'), element('#editor'), element('#post')];
        return boundary && editor && post ? { boundary, editables: [editor], submit: [post] } : undefined;
      },
      actions,
      window.drawn.signal,
    );
    window.notes.show(shown);
  }, view);
}

/** Opens the dialog of a held post; `outcomeOf` waits for what comes of it. */
export async function openHold(page: Page, view: HoldView): Promise<void> {
  await page.evaluate((shown) => {
    const near = document.querySelector<HTMLElement>('#composer') ?? document.body;
    window.drawn = new AbortController();
    void window.drawing.openHold(shown, near, window.drawn.signal).then((outcome) => {
      window.outcome = outcome;
    });
  }, view);
}

export async function outcomeOf(page: Page): Promise<HoldOutcome> {
  return waitFor('the dialog to be left', () => page.evaluate(() => window.outcome));
}

export const heard = (page: Page): Promise<string[]> => page.evaluate(() => window.heard);
export const asked = (page: Page): Promise<string[]> => page.evaluate(() => window.asked);

/** Where focus and caret are, as the page itself sees it. */
export function placeOf(page: Page): Promise<{ focus: string; caret: number | undefined }> {
  return page.evaluate(() => ({
    focus: document.activeElement?.id || (document.activeElement?.localName ?? ''),
    caret: getSelection()?.anchorOffset,
  }));
}

/** Lets the page go through a whole frame, after which everything that was going to be drawn is. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
