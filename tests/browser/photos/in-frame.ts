import type { Frame, Page } from 'puppeteer-core';
import { ourParts, waitFor } from '../harness/index.ts';

/** The look as a person has it: real mouse and keyboard, and what can be seen. */
export interface InFrame {
  frame: Frame;
  /** Presses the first element that `css` selects, once it has come to rest and nothing lies over it. */
  press(css: string): Promise<void>;
  /** Presses the button, box or label that is called so. */
  pressNamed(name: string | RegExp): Promise<void>;
  appears(css: string): Promise<void>;
  /** Waits until it is large and has the focus: until then keys belong to the page. */
  enlarged(): Promise<void>;
  /** Waits for the whole look and answers every open question: with "no" where that is a choice, else with the first. */
  answerAll(): Promise<void>;
  /** Presses Tab, or Shift+Tab, until something that is called so has the focus. */
  tabTo(name: RegExp, keys?: 'Tab' | 'Shift+Tab'): Promise<void>;
  text(css?: string): Promise<string>;
  focused(): Promise<string>;
  /** Names of the boxes in the picture. */
  boxes(): Promise<string[]>;
  /** The middle of an element, in px of the page around the frame. */
  middle(css: string): Promise<{ x: number; y: number }>;
}

export function inFrame(page: Page, frame: Frame): InFrame {
  async function middle(css: string): Promise<{ x: number; y: number }> {
    return waitFor(`${css} to rest where it can be pressed`, async () => {
      const point = () =>
        frame.evaluate((selector) => {
          const element = document.querySelector(selector);
          element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const box = element?.getBoundingClientRect();
          if (!element || !box || box.width === 0) return undefined;
          const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          const hit = document.elementFromPoint(at.x, at.y);
          return hit && element.contains(hit) ? at : undefined;
        }, css);
      const before = await point();
      const box = await frameBox();
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
      const after = await point();
      const boxNow = await frameBox();
      if (!before || !after || before.x !== after.x || before.y !== after.y) return undefined;
      if (JSON.stringify(box) !== JSON.stringify(boxNow)) return undefined;
      return { x: box.x + after.x, y: box.y + after.y };
    });
  }

  /** Where the frame lies in the page. */
  async function frameBox(): Promise<{ x: number; y: number; height: number }> {
    const box = await ourParts(page, 'second-look-photos').part('iframe').box();
    if (box.height < 200) throw new Error('The frame is not large');
    return box;
  }

  const press = async (css: string) => {
    const point = await middle(css);
    await page.mouse.click(point.x, point.y);
  };

  const focused = () =>
    frame.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        (document.activeElement as HTMLElement | null)?.innerText ??
        '',
    );

  /** Marks a choice of a question that has none yet; false when all have one. */
  const markOpenChoice = () =>
    frame.evaluate(() => {
      for (const old of document.querySelectorAll('[data-test-choice]'))
        old.removeAttribute('data-test-choice');
      const open = [...document.querySelectorAll('.question')].find(
        (question) => !question.querySelector('input:checked'),
      );
      const labels = [...(open?.querySelectorAll('label') ?? [])];
      const chosen = labels.find(({ textContent }) => /^No\b/.test(textContent ?? '')) ?? labels[0];
      chosen?.setAttribute('data-test-choice', '');
      return chosen !== undefined;
    });

  return {
    frame,
    middle,
    press,
    focused,
    async enlarged() {
      await waitFor('the frame to be large', async () => {
        const { height } = await frameBox();
        return (
          height > 0 &&
          frame.evaluate(() => document.hasFocus() && document.activeElement?.id === 'look-title')
        );
      });
    },
    async answerAll() {
      await waitFor(
        'every question to be answered',
        async () => {
          if (await markOpenChoice()) {
            await press('[data-test-choice]');
            return false;
          }
          const ready = await frame.evaluate(
            () =>
              // While it goes on, what is found may bring up another question.
              document.querySelector('.open-needs .soft') === null &&
              document.querySelector('.beside')?.getAttribute('aria-busy') === 'false' &&
              document.querySelector('.finish .main')?.getAttribute('aria-disabled') !== 'true',
          );
          return ready;
        },
        60_000,
      );
    },
    async tabTo(name, keys = 'Tab') {
      await waitFor(
        `${keys} to reach ${name}`,
        async () => {
          if (name.test(await focused())) return true;
          if (keys === 'Shift+Tab') await page.keyboard.down('Shift');
          await page.keyboard.press('Tab');
          if (keys === 'Shift+Tab') await page.keyboard.up('Shift');
          return false;
        },
        60_000,
      );
    },
    async pressNamed(name) {
      await waitFor(`something called ${name}`, () =>
        frame.evaluate(
          (text, isPattern) => {
            for (const old of document.querySelectorAll('[data-test-named]'))
              old.removeAttribute('data-test-named');
            const found = [...document.querySelectorAll('button, label, summary')].find((element) => {
              const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
              return isPattern ? new RegExp(text).test(words) : words.trim() === text;
            });
            found?.setAttribute('data-test-named', '');
            return found !== undefined;
          },
          typeof name === 'string' ? name : name.source,
          typeof name !== 'string',
        ),
      );
      await press('[data-test-named]');
    },
    appears: async (css) => {
      await waitFor(`${css} to appear`, () =>
        frame.evaluate((selector) => document.querySelector(selector)?.checkVisibility() === true, css),
      );
    },
    text: (css = 'body') =>
      frame.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', css),
    boxes: () =>
      frame.evaluate(() =>
        [...document.querySelectorAll('.area')].map((area) => area.getAttribute('aria-label') ?? ''),
      ),
  };
}
