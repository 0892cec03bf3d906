import type { Page } from 'puppeteer-core';
import { addressOf } from '../../sites/document.ts';
import type { PlacedPage } from '../../sites/practice-page.ts';
import type { Posted } from '../../sites/server.ts';
import type { TestBrowser } from './open-browser.ts';

/** How a practice page shall behave; which of these a page knows is said in tests/sites/README.md. */
export interface Behaviour {
  language?: string;
  /** How long publishing takes, in milliseconds. */
  publishTakes?: number;
  theme?: 'light' | 'dark';
  dialog?: 'native' | 'role';
  trap?: 'focus-trap';
  inert?: 'siblings';
  remount?: 1;
  clearsFirst?: 1;
  actsOn?: 'pointerdown';
  noButton?: 1;
  trustedOnly?: 1;
  picker?: 'click' | 'showPicker';
  [other: string]: string | number | undefined;
}

declare global {
  interface Window {
    /** What the practice pages of this project tell a test. */
    practice: { presses: number; model: () => unknown; received: File[][]; picker?: HTMLInputElement };
  }
}

let visits = 0;

/** The page that is called so. */
export function practicePage(browser: TestBrowser, name: string): PlacedPage {
  const page = browser.practice.pages.find((candidate) => candidate.name === name);
  if (!page) throw new Error(`No practice page is called ${name}`);
  return page;
}

/** Opens a practice page in `page`, or in a new tab, and waits until its own script has drawn it. */
export async function gotoPractice(
  browser: TestBrowser,
  name: string,
  behaviour: Behaviour = {},
  page?: Page,
): Promise<Page> {
  const practice = practicePage(browser, name);
  const tab = page ?? (await browser.newPage());
  if (practice.viewport) await tab.setViewport(practice.viewport);
  visits += 1;
  const given = Object.entries(behaviour).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  await tab.goto(addressOf(practice, { ...Object.fromEntries(given), visit: visits }), { waitUntil: 'load' });
  await tab.waitForSelector('html[data-practice="ready"]');
  return tab;
}

/** What this visit of a practice page has published, as the server recorded it; `page` has to be on it still. */
export function posted(browser: TestBrowser, page: Page): Posted[] {
  const address = new URL(page.url());
  const visit = address.searchParams.get('visit');
  if (!visit) throw new Error(`${address.href} was not opened as a practice page`);
  return browser.practice.posted.filter((entry) => entry.visit === visit);
}

/** What the editor itself holds: its text and its selection, in its own form, without what differs at each visit. */
export function editorModel(page: Page): Promise<unknown> {
  return page.evaluate(() => window.practice.model());
}

/** How often the page's own code was told to publish, also while it was publishing already. */
export function pressesSeen(page: Page): Promise<number> {
  return page.evaluate(() => window.practice.presses);
}
