import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../sites/independent/site.ts';
import { pressKeys, type Steps, steps, typeLines } from '../sites/independent/steps.ts';
import {
  browserUnderTest,
  gotoPractice,
  openBrowser,
  posted,
  type TestBrowser,
  waitFor,
} from './harness/index.ts';

const firstLine = 'Lovely walk by the canal today';
const secondLine = 'Ducks: 12, wet socks: 30';
const whole = `${firstLine}\n${secondLine}`;
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let browser: TestBrowser;
let tab: Page;
let folder: string;
let photo: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'independent-pages-'));
  photo = join(folder, 'canal.png');
  writeFileSync(photo, Buffer.from(dot, 'base64'));
  browser = await openBrowser({ browser: browserUnderTest });
  tab = await browser.newPage();
  tab.setDefaultTimeout(8000);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function stepsOf(name: string): Steps {
  const known = steps[name];
  if (!known) throw new Error(`No steps are written for ${name}`);
  return known;
}

async function openOn(name: string, behaviour: Record<string, string | number>): Promise<Steps> {
  await tab.setViewport(browser.viewport);
  await gotoPractice(browser, name, behaviour, tab);
  const page = stepsOf(name);
  await page.open(tab, photo);
  return page;
}

const type = (text: string) => typeLines(tab, text);
const pressTogether = (keys: string) => pressKeys(tab, keys);

async function writeOn(name: string, behaviour: Record<string, string | number>): Promise<Steps> {
  const page = await openOn(name, behaviour);
  await type(whole);
  return page;
}

// Puppeteer's own waiting notices nothing that happens inside a shadow root.
function seen(selector: string) {
  return waitFor(`${selector} to be there`, () => tab.$(selector));
}

async function publishedOnce(page: Steps, text = whole): Promise<void> {
  await waitFor('the post to be out', () => posted(browser, tab).some((post) => post.answered));
  await seen(page.done);
  expect(posted(browser, tab).map((post) => post.text)).toEqual([text]);
}

describe.each(pages)('$name', ({ name, languages, sendingKeys }) => {
  test.each(languages.slice(-1))(
    'in %s posts nothing before there is anything, then exactly once, pressed again while it publishes',
    async (language) => {
      const page = await openOn(name, { language, publishTakes: 400 });
      const early = await tab.$(page.button);
      const disabled = await early?.evaluate((element) =>
        element.matches('[disabled], [aria-disabled="true"]'),
      );
      // Instagram's button is never disabled; Facebook's second dialog is not there yet.
      expect(disabled).toBe(
        name.includes('instagram') ? false : name.includes('two-step') ? undefined : true,
      );
      for (const keys of sendingKeys) await pressTogether(keys);
      await type(whole);
      await page.beforeButton?.(tab);
      const button = await tab.waitForSelector(page.button);
      await button?.click();
      await waitFor('the post to be on its way', () => posted(browser, tab).length > 0);
      await button
        ?.click()
        .catch((error: unknown) => expect(String(error)).toMatch(/clickable|detached|connected/i));
      await publishedOnce(page);
    },
  );

  // Both keys press a button in the same way: each page is tried with one of them.
  const key: KeyInput = pages.findIndex((page) => page.name === name) % 2 === 0 ? 'Enter' : 'Space';
  test(`${key} on the button posts exactly once`, async () => {
    const page = await writeOn(name, {});
    await page.beforeButton?.(tab);
    await tab.focus(page.button);
    await tab.keyboard.press(key);
    await publishedOnce(page);
  });

  test.each(sendingKeys.slice(0, 1))('%s posts exactly once', async (keys) => {
    const page = await writeOn(name, {});
    await pressTogether(keys);
    await publishedOnce(page);
  });
});

test('every page has its steps, and every step its page', () => {
  expect(Object.keys(steps).sort()).toEqual(pages.map((page) => page.name).sort());
});

describe('what is particular', () => {
  test('X: Enter and Tab choose from the type-ahead list, and neither breaks the line nor posts', async () => {
    const page = await openOn('independent/x/home', {});
    await tab.keyboard.type('Well done @StM');
    await tab.waitForSelector('[id^="typeaheadDropdown"][role="listbox"]');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await tab.keyboard.type('and #Yea');
    await tab.waitForSelector('[data-testid="typeaheadResult"]');
    await tab.keyboard.press('Tab');
    expect(posted(browser, tab)).toEqual([]);
    await pressTogether('Control+Enter');
    await publishedOnce(page, 'Well done @StMarysPTA and #Year4 ');
  });

  test('X: the home composer behind the dialog keeps its own text', async () => {
    const page = await openOn('independent/x/modal', {});
    await tab.locator('[data-testid="app-bar-close"]').click();
    await tab.locator('[data-testid="tweetTextarea_0"]').click();
    await type('Left behind');
    await tab.locator('[data-testid="SideNav_NewTweet_Button"]').click();
    await tab.locator(page.textBox).click();
    expect(await tab.$$('[data-testid="tweetTextarea_0"]')).toHaveLength(2);
    await type(whole);
    await tab.locator(page.button).click();
    await publishedOnce(page);
    expect(posted(browser, tab)[0]?.form).toBe('x/modal');
    await waitFor('the dialog to close', async () => !(await tab.$('[role="dialog"]')));
    expect(await tab.$eval('[data-testid="tweetTextarea_0"]', (box) => box.textContent)).toBe('Left behind');
  });

  test('X: the parts of a thread go out together, by a button that was mounted anew', async () => {
    const page = await openOn('independent/x/thread', {});
    await type('First part');
    const before = await tab.waitForSelector(page.button);
    await tab.locator('[data-testid="addButton"]').click();
    await tab.waitForSelector('[data-testid="tweetTextarea_1"]:focus');
    await type('Second part');
    expect(await before?.evaluate((element) => element.isConnected)).toBe(false);
    await tab.locator(page.button).click();
    await publishedOnce(page, 'First part\n\nSecond part');
  });

  test('Facebook: the text box is replaced once, and what was written stays', async () => {
    const page = await openOn('independent/facebook/one-step', { hydrateAfter: 1500 });
    await type(firstLine);
    const before = await tab.$(page.textBox);
    await tab.waitForSelector('[data-generation="hydrated"] .notranslate:focus');
    expect(await before?.evaluate((element) => element.isConnected)).toBe(false);
    await type(`\n${secondLine}`);
    await tab.locator(page.button).click();
    await publishedOnce(page);
  });

  test.each(['gone', 'hidden'])(
    'Facebook: with the first dialog %s, back leads to the same text',
    async (firstStep) => {
      const page = await writeOn('independent/facebook/two-step', { firstStep });
      await page.beforeButton?.(tab);
      await tab.waitForSelector('#second-layer [role="dialog"]');
      const editor = await tab.$(page.textBox);
      expect(editor ? await editor.isVisible() : false).toBe(false);
      await tab.locator('#second-layer .head [role="button"]').click();
      await tab.locator(page.textBox).click();
      await pressTogether('Control+End');
      await tab.keyboard.type('!');
      await page.beforeButton?.(tab);
      await tab.locator(page.button).click();
      await publishedOnce(page, `${whole}!`);
    },
  );

  test('Facebook: Enter in the message window sends a message there and posts nothing', async () => {
    await openOn('independent/facebook/native-dialog', {});
    await tab.keyboard.press('Escape');
    await tab.waitForFunction(() => !document.querySelector('dialog[open]'));
    await tab.locator('.chat .notranslate').click();
    await tab.keyboard.type('On my way');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('.chat .bubble');
    const page = stepsOf('independent/facebook/native-dialog');
    await page.open(tab, photo);
    await type(whole);
    await tab.locator(page.button).click();
    await publishedOnce(page);
  });

  test('Facebook: an emoji drawn as a picture goes out as the character', async () => {
    const page = await openOn('independent/facebook/two-step', { emoji: 'image' });
    await tab.keyboard.type('Well done');
    await tab.keyboard.sendCharacter('🦆');
    await tab.keyboard.type(' everybody');
    expect(await tab.$eval(page.textBox, (box) => box.textContent)).toBe('Well done everybody');
    expect(await tab.$eval(`${page.textBox} img`, (image) => image.getAttribute('alt'))).toBe('🦆');
    await page.beforeButton?.(tab);
    await tab.locator(page.button).click();
    await publishedOnce(page, 'Well done🦆 everybody');
  });

  test('Instagram: the picture that was chosen is what goes out', async () => {
    const page = await writeOn('independent/instagram/create', {});
    await tab.locator(page.button).click();
    await publishedOnce(page);
    expect(posted(browser, tab)[0]?.attachments).toEqual(['canal.png']);
  });

  test.each(['share', 'share-in-shadow'])(
    'LinkedIn: %s keeps the text through the media editor',
    async (form) => {
      const page = await writeOn(`independent/linkedin/${form}`, {});
      const inside = page.button.replace('.share-actions__primary-action', '');
      const editor = await tab.$(page.textBox);
      await tab.locator(`${inside}[aria-label="Add media"]`).click();
      const input = await seen(`${inside}#media-editor-file-selector__file-input`);
      await (input as Awaited<ReturnType<typeof tab.$<'input'>>>)?.uploadFile(photo);
      await tab.locator(`${inside}.share-box-footer__primary-btn`).click();
      await seen(`${inside}.ivm-view-attr__img--centered`);
      expect(posted(browser, tab)).toEqual([]);
      expect(await editor?.evaluate((element) => element.isConnected)).toBe(false);
      await tab.locator(page.button).click();
      await publishedOnce(page);
      expect(posted(browser, tab)[0]?.attachments).toEqual(['canal.png']);
    },
  );
});
