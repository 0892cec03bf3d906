import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { gotoPractice, openExtensionPage, ourParts, type TestBrowser } from '../browser/harness/index.ts';
import { whenComposerSays } from './page-report.ts';

/** A browser, the way it looks, and a composer on a practice page that fits its width. */
export interface Setting {
  browser: TestBrowser;
  theme: 'light' | 'dark';
  narrow: boolean;
}

/** One thing a person can see, and how it comes about. */
export interface State {
  name: string;
  /** Managed settings under which it comes about. */
  settings?: Record<string, unknown>;
  arrange(setting: Setting): Promise<Page>;
}

const editor = '[data-testid="tweetTextarea_0"]';
const submit = '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]';

const texts = {
  clear: 'Lovely walk by the canal today',
  notes: 'The football was great tonight. My mobile is 07700 900123, text me any time',
  held: 'One of my Year 9s, Callum Hargreaves, told me to f*** off again',
};

async function openComposer(
  { browser, theme, narrow }: Setting,
  more: Record<string, 1> = {},
): Promise<Page> {
  const page = await gotoPractice(browser, narrow ? 'x/mobile' : 'x/home', { theme, ...more });
  await page.locator(editor).click();
  return page;
}

/** A composer with a text in it, once the mark says what it should. */
async function written(
  setting: Setting,
  text: string,
  marks: readonly string[],
  more: Record<string, 1> = {},
): Promise<Page> {
  const page = await openComposer(setting, more);
  await page.keyboard.type(text);
  await whenComposerSays(
    setting.browser,
    `the mark to be one of ${marks.join(', ')}`,
    ({ mark, characters }) => characters === text.length && marks.includes(mark),
  );
  return page;
}

async function held(setting: Setting, text: string): Promise<Page> {
  const page = await written(setting, text, ['held', 'notes']);
  await page.locator(submit).click();
  await ourParts(page).part('dialog[open]').appears();
  return page;
}

/** On the school's own account the same text is blocked; X's phone page does not show whose account it is. */
async function heldOnOfficial({ browser, theme }: Setting): Promise<Page> {
  const page = await gotoPractice(browser, 'x/modal', { theme });
  await page.locator(`[role="dialog"] ${editor}`).click();
  await page.keyboard.type(texts.held);
  await whenComposerSays(browser, 'the draft to be blocked', ({ findings }) =>
    findings.some(({ severity }) => severity === 'block'),
  );
  await page.locator('[role="dialog"] [data-testid="tweetButton"]').click();
  await ourParts(page).part('dialog[open]').appears();
  return page;
}

async function withPhoto(setting: Setting): Promise<Page> {
  const page = await openComposer(setting);
  await page.keyboard.type(texts.clear);
  const input = await page.waitForSelector('input[type="file"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
    resolve('public/icons/128.png'),
  );
  await whenComposerSays(
    setting.browser,
    'a question about the photo',
    ({ findings }) => findings.length > 0,
  );
  return page;
}

async function popup({ browser, narrow }: Setting, heading: string): Promise<Page> {
  const page = await openExtensionPage(browser, 'src/popup/popup.html');
  await page.setViewport({ width: narrow ? 360 : 1280, height: narrow ? 600 : 720 });
  const element = await page.waitForSelector(heading);
  await element?.evaluate((found) => found.scrollIntoView({ block: 'start' }));
  return page;
}

/** A sheet of planned posts, once it is checked. */
async function planned({ browser, narrow }: Setting): Promise<Page> {
  const page = await openExtensionPage(browser, 'src/options/options.html#planned');
  await page.setViewport({ width: narrow ? 390 : 1280, height: narrow ? 844 : 720 });
  const input = await page.waitForSelector('#planned-file');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
    resolve('tests/commands/planned-posts.csv'),
  );
  await page.locator('aria/Check 4 rows[role="button"]').click();
  const counts = await page.waitForSelector('.outcomes');
  await counts?.evaluate((found) => found.scrollIntoView({ block: 'start' }));
  return page;
}

const pupils = resolve('tests/commands/pupils.csv');

/** The page for the school office, with an export brought in; what is kept on this computer stays from state to state. */
async function office({ browser, narrow }: Setting, view: string): Promise<Page> {
  const page = await openExtensionPage(browser, 'src/options/options.html#import');
  await page.setViewport({ width: narrow ? 390 : 1280, height: narrow ? 844 : 720 });
  const input = await page.waitForSelector('#export-file');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(pupils);
  await page.waitForSelector('.counts');
  if (view === 'import') return page;
  await page.locator('aria/Take these over[role="button"]').click();
  await page.waitForSelector('nav a[href="#list"][aria-current]');
  await page.waitForFunction(() =>
    document.querySelector('.change-bar')?.textContent?.includes('Kept on this computer.'),
  );
  await page.locator(`nav a[href="#${view}"]`).click();
  await page.waitForSelector(`nav a[href="#${view}"][aria-current]`);
  if (view === 'before-photo') await page.waitForSelector('.before-photo');
  if (view === 'groups') await page.locator('.group-choice input').click();
  return page;
}

export const states: State[] = [
  { name: 'clear', arrange: (setting) => written(setting, texts.clear, ['clear']) },
  { name: 'notes', arrange: (setting) => written(setting, texts.notes, ['notes']) },
  { name: 'before-hold', arrange: (setting) => written(setting, texts.held, ['held', 'notes']) },
  { name: 'held-confirm', arrange: (setting) => held(setting, texts.held) },
  {
    name: 'held-block',
    settings: { officialAccounts: ['x:@OakfieldPrimary'] },
    arrange: heldOnOfficial,
  },
  { name: 'photo-question', arrange: withPhoto },
  {
    name: 'not-protecting',
    arrange: (setting) => written(setting, texts.clear, ['not-protecting'], { noButton: 1 }),
  },
  {
    name: 'account-asked',
    settings: { officialAccounts: ['facebook:Oakfield Primary School'] },
    arrange: (setting) => written(setting, texts.clear, ['clear', 'notes']),
  },
  {
    name: 'switched-off',
    settings: { disabledSites: ['x'] },
    arrange: (setting) => written(setting, texts.held, ['switched-off']),
  },
  { name: 'office-import', arrange: (setting) => office(setting, 'import') },
  { name: 'office-list', arrange: (setting) => office(setting, 'list') },
  { name: 'office-groups', arrange: (setting) => office(setting, 'groups') },
  { name: 'office-save', arrange: (setting) => office(setting, 'save') },
  { name: 'office-before-photo', arrange: (setting) => office(setting, 'before-photo') },
  { name: 'planned-posts', arrange: planned },
  { name: 'popup-page', arrange: (setting) => popup(setting, 'main section') },
  { name: 'popup-policy', arrange: (setting) => popup(setting, 'input[type="search"]') },
  { name: 'popup-status', arrange: (setting) => popup(setting, '.aside section:last-of-type') },
];
