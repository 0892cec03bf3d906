import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { PlacedPage, Way } from '../../sites/practice-page.ts';
import type { TestBrowser } from './open-browser.ts';
import { practicePage } from './practice.ts';
import { waitFor } from './wait-for.ts';

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A small picture on disk, to be chosen in a file input. */
export function pictureFile(name = 'picnic.png'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'picture-')), name);
  writeFileSync(path, Buffer.from(onePixel, 'base64'));
  return path;
}

/** A person in front of a practice page, who does everything with the real mouse and keyboard. */
export interface Person {
  /** Goes as far as the first text field: opens the dialog, and chooses a file where there is no text without one. */
  openComposer(picture?: string): Promise<void>;
  /** A text field of the composer. */
  field(part?: number): Promise<ElementHandle<HTMLElement>>;
  /** Clicks into the text field and types. Enter in `text` is pressed as the key. */
  write(text: string, part?: number): Promise<void>;
  /** Chooses a file. */
  attach(path?: string): Promise<void>;
  /** Presses all that leads to publishing but the last control. */
  goToLastStep(): Promise<void>;
  /** The control that publishes. */
  submitControl(): Promise<ElementHandle<HTMLElement>>;
  /** Goes to the last step and presses the control that publishes. */
  submit(): Promise<void>;
  press(keys: string): Promise<void>;
}

/** On a page that was changed, an element is found by the class it had, and never inside a decoy. */
const onChangedPage = (selector: string) =>
  `${selector.replace(/\.([A-Za-z][\w-]*)/g, ':is(.$1, [data-was~="$1"])')}:not([data-decoy] *)`;

/** The person's way through a page is told by the page's `way`. */
export function personAt(browser: TestBrowser, page: Page): Person {
  const name = new URL(page.url()).searchParams.get('practice') ?? '';
  const practice: PlacedPage = practicePage(browser, name);
  const way = wayOf(practice);

  const find = async (selector: string) =>
    (await page.waitForSelector(onChangedPage(selector), {
      visible: true,
      timeout: 15_000,
    })) as ElementHandle<HTMLElement>;

  /** Presses what `selector` finds once it can be pressed. */
  async function click(selector: string): Promise<void> {
    await waitFor(`${selector} to be enabled`, async () => {
      const element = await find(selector);
      return element.evaluate(
        (it) => it.isConnected && !it.hasAttribute('disabled') && it.getAttribute('aria-disabled') !== 'true',
      );
    });
    await (await find(selector)).click();
  }

  async function chooseFile(path: string): Promise<void> {
    if (!way.file) throw new Error(`${name} does not say where a file is chosen`);
    for (const selector of way.beforeFile ?? []) await click(selector);
    const input = (await page.waitForSelector(onChangedPage(way.file))) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    for (const selector of way.afterFile ?? []) await click(selector);
  }

  const self: Person = {
    async openComposer(picture = pictureFile()) {
      for (const selector of way.open) await click(selector);
      if (way.fileFirst) await chooseFile(picture);
      await find(way.editors[0]);
    },
    async field(part = 0) {
      const selector = way.editors[part];
      if (!selector) throw new Error(`${name} has no part ${part}`);
      if (part > 0 && way.next && !(await page.$(onChangedPage(selector)))) await click(way.next);
      return find(selector);
    },
    async write(text, part) {
      await (await self.field(part)).click();
      await page.keyboard.type(text);
    },
    attach: (path = pictureFile()) => chooseFile(path),
    async goToLastStep() {
      for (const selector of way.submit.slice(0, -1)) await click(selector);
    },
    submitControl: () => find(way.submit.at(-1) ?? ''),
    async submit() {
      await self.goToLastStep();
      await click(way.submit.at(-1) ?? '');
    },
    async press(keys) {
      const [key = '', ...held] = keys.split('+').reverse();
      for (const modifier of held) await page.keyboard.down(modifier as 'Control');
      await page.keyboard.press(key as 'Enter');
      for (const modifier of held) await page.keyboard.up(modifier as 'Control');
    },
  };
  return self;
}

function wayOf(page: PlacedPage): Way {
  if (!page.way) throw new Error(`${page.name} does not say how a person gets through it`);
  return page.way;
}
