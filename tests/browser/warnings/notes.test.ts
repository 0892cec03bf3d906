import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest } from '../harness/index.ts';
import { ourParts } from '../harness/our-parts.ts';
import { bodies, name, notesView, phone, type Stage, setStage } from './stage.ts';
import { asked, drawNotes, heard, nextFrame, placeOf, write } from './steps.ts';

describe.each([browserUnderTest])('in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage?.browser.close());

  test('a press in the card is done, leaves focus and caret in the editor, and is not heard by the page', async () => {
    const page = await stage.open(bodies.plain);
    await write(page, 7);
    await drawNotes(page, notesView);
    await ourParts(page).part('.note .button').click();
    await ourParts(page).part('.dismiss').click();
    expect(await asked(page)).toEqual(['fix pupils', 'dismiss']);
    expect(await heard(page)).toEqual([]);
    expect(await placeOf(page)).toEqual({ focus: 'editor', caret: 7 });
  });

  test('drawing and redrawing never takes the focus from the editor', async () => {
    const page = await stage.open(bodies.plain);
    await write(page, 7);
    await drawNotes(page, notesView);
    await page.evaluate((view) => window.notes.show(view), {
      ...notesView,
      mark: 'held' as const,
      findings: [phone, name],
    });
    await nextFrame(page);
    await page.keyboard.type('x');
    expect(await page.$eval('#editor', ({ textContent }) => textContent)).toContain('One of xmy');
    expect((await placeOf(page)).focus).toBe('editor');
  });

  test('the card is worked by the keyboard alone, unheard by the page, and Escape leads back to the caret', async () => {
    const page = await stage.open(bodies.plain);
    await write(page, 7);
    await drawNotes(page, notesView);
    await page.evaluate(() => window.notes.focus());
    for (const css of ['.mark', '.note .button', '.links .link:first-child', '.dismiss']) {
      await page.keyboard.press('Tab');
      expect(await ourParts(page).part(css).focused(), css).toBe(true);
    }
    await page.keyboard.press('Enter');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press(' ');
    expect(await asked(page)).toEqual(['dismiss', 'clause one-education 6.21']);
    await page.keyboard.press('Escape');
    expect(await ourParts(page).part('.mark').attribute('aria-expanded')).toBe('false');
    expect((await heard(page)).filter((type) => type !== 'focusin')).toEqual([]);
    expect(await placeOf(page)).toEqual({ focus: 'editor', caret: 7 });
  });

  test('a press that no key and no pointer led up to, as from a screen reader, is done once', async () => {
    const page = await stage.open(bodies.plain);
    await drawNotes(page, notesView);
    await ourParts(page)
      .part('.dismiss')
      .evaluate((button) => button.click());
    expect(await asked(page)).toEqual(['dismiss']);
  });

  test('a page that makes the events of a press where a button of ours lies presses nothing', async () => {
    const page = await stage.open(bodies.plain);
    await drawNotes(page, notesView);
    const { x, y, width, height } = await ourParts(page).part('.dismiss').box();
    await page.evaluate(
      (clientX, clientY) => {
        const ours = document.elementFromPoint(clientX, clientY);
        const init = { bubbles: true, composed: true, cancelable: true, detail: 1, clientX, clientY };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          ours?.dispatchEvent(
            type.startsWith('pointer') ? new PointerEvent(type, init) : new MouseEvent(type, init),
          );
        for (const type of ['keydown', 'keyup'])
          ours?.dispatchEvent(new KeyboardEvent(type, { ...init, key: 'Enter', code: 'Enter' }));
      },
      x + width / 2,
      y + height / 2,
    );
    expect(await asked(page)).toEqual([]);
    await ourParts(page).part('.dismiss').click();
    expect(await asked(page)).toEqual(['dismiss']);
  });

  test('notes that are left over when others have gone are still guarded', async () => {
    const page = await stage.open(bodies.plain);
    await drawNotes(page, notesView);
    await page.evaluate(() => window.drawn.abort());
    await drawNotes(page, notesView);
    await page.evaluate(() => Object.assign(window, { first: window.drawn }));
    await drawNotes(page, notesView);
    await page.evaluate(() => (window as unknown as { first: AbortController }).first.abort());
    await ourParts(page).part('.dismiss').click();
    expect(await asked(page)).toEqual(['dismiss']);
    expect(await heard(page)).toEqual([]);
  });

  test('Escape in the editor does not close the card', async () => {
    const page = await stage.open(bodies.plain);
    await write(page, 7);
    await drawNotes(page, notesView);
    await page.keyboard.press('Escape');
    await nextFrame(page);
    expect(await ourParts(page).part('.mark').attribute('aria-expanded')).toBe('true');
  });

  test("in a site's modal dialog the notes can be used, and Escape in them leaves the dialog open", async () => {
    const page = await stage.open(bodies.modal);
    await page.$eval('#site', (dialog) => (dialog as HTMLDialogElement).showModal());
    await write(page, 3);
    await drawNotes(page, notesView);
    expect(await page.$eval('second-look-notes', (host) => host.parentElement?.id)).toBe('site');
    await ourParts(page).part('.dismiss').click();
    expect(await asked(page)).toEqual(['dismiss']);
    await page.evaluate(() => window.notes.focus());
    await page.keyboard.press('Escape');
    expect(await page.$eval('#site', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    expect(await placeOf(page)).toEqual({ focus: 'editor', caret: 3 });
  });

  test('a modal dialog in a shadow root takes the notes in as well', async () => {
    const page = await stage.open('<div id="outlet"></div>');
    await page.evaluate((body) => {
      const root = document.querySelector('#outlet')?.attachShadow({ mode: 'open' });
      root?.append(document.createRange().createContextualFragment(body));
      root?.querySelector('dialog')?.showModal();
    }, bodies.modal);
    await write(page, 3, true);
    await drawNotes(page, notesView);
    await ourParts(page).part('.dismiss').click();
    expect(await asked(page)).toEqual(['dismiss']);
  });

  test('a page that takes the notes away gets them back; aborted, they are gone without trace', async () => {
    const page = await stage.open(bodies.plain);
    await drawNotes(page, notesView);
    await page.$eval('second-look-notes', (host) => host.remove());
    await ourParts(page).part('.dismiss').appears();
    await page.evaluate((severity) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#editor') ?? document.body);
      window.drawing.paint([{ range, severity }], document, window.drawn.signal);
    }, phone.severity);
    const traces = () =>
      page.evaluate(() => [
        document.documentElement.children.length,
        CSS.highlights.size,
        document.adoptedStyleSheets.length,
      ]);
    expect(await traces()).toEqual([3, 1, 1]);
    await page.evaluate(() => window.drawn.abort());
    await nextFrame(page);
    expect(await traces()).toEqual([2, 0, 0]);
  });

  test('a change of state is told once, and looking again tells nothing', async () => {
    const page = await stage.open(bodies.plain);
    await drawNotes(page, { ...notesView, mark: 'clear', findings: [] });
    const status = ourParts(page).part('[role="status"]');
    expect(await status.text()).toBe('');
    await page.evaluate((view) => window.notes.show(view), notesView);
    expect(await status.text()).toBe('Second Look: 1 note');
    await status.evaluate((region) => {
      const told: string[] = [];
      const note = () => told.push(region.textContent ?? '');
      new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true });
      Object.assign(window, { told });
    });
    for (const mark of ['looking', 'notes', 'looking', 'notes'] as const) {
      await page.evaluate((view) => window.notes.show(view), { ...notesView, mark });
    }
    await page.evaluate((view) => window.notes.show(view), { ...notesView, findings: [phone, name] });
    await nextFrame(page);
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
      'Second Look: 2 notes',
    ]);
  });

  test.each([
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ])('nothing of ours lies over button or editor at $width × $height, folded or not', async (viewport) => {
    const page = await stage.open(bodies.plain, viewport);
    await drawNotes(page, { ...notesView, findings: [phone, name] });
    const open = ourParts(page).part('.mark');
    expect(await open.attribute('aria-expanded')).toBe(String(viewport.width > 600));
    for (let turn = 0; turn < 2; turn += 1) {
      await nextFrame(page);
      const panel = await ourParts(page).part('.panel').box();
      for (const css of ['#post', '#editor']) {
        const box = await page.$eval(css, (element) => element.getBoundingClientRect().toJSON());
        const apart =
          panel.x >= box.right ||
          panel.x + panel.width <= box.left ||
          panel.y >= box.bottom ||
          panel.y + panel.height <= box.top;
        expect(apart, css).toBe(true);
      }
      expect(panel.x).toBeGreaterThanOrEqual(0);
      expect(panel.x + panel.width).toBeLessThanOrEqual(viewport.width);
      expect(panel.y + panel.height).toBeLessThanOrEqual(viewport.height);
      await open.click();
    }
  });

  test('the notes follow the page as it scrolls, and are out of sight with their composer', async () => {
    const page = await stage.open(`${bodies.plain}<div style="height:3000px"></div>`);
    await drawNotes(page, notesView);
    const panel = ourParts(page).part('.panel');
    const before = await panel.box();
    await page.evaluate(() => window.scrollBy(0, 30));
    await nextFrame(page);
    expect((await panel.box()).y).toBeCloseTo(before.y - 30, 0);
    await page.evaluate(() => window.scrollBy(0, 1500));
    await panel.disappears();
  });
});
