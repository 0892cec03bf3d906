import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { NoPhotoList } from '../../../src/model/no-photo-list.ts';
import {
  gotoPractice,
  openBuilt,
  openExtensionPage,
  ourParts,
  personAt,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';
import { type InFrame, inFrame } from './in-frame.ts';

/** The browser's own interface, where a function of this file runs inside the extension. */
declare const chrome: Browser;

/** How long (ms) a look may take on a busy machine. */
export const patience = 150_000;

/** A file as the page's own code was given it; `content` is base64. */
export interface SiteFile {
  name: string;
  type: string;
  size: number;
  content: string;
}

/** A person on a page of a site with the real extension, who adds photos to a post. */
export interface PhotoVisit {
  tab: Page;
  /** Chooses files with the site's own control. */
  choose(...paths: string[]): Promise<void>;
  /** The look, once it is large and has the focus. */
  look(): Promise<InFrame>;
  /** Waits until the page has been given files so many times; answers the last of them. */
  received(times?: number): Promise<SiteFile[]>;
  /** How often the page has been given files. */
  times(): Promise<number>;
  write(text: string): Promise<void>;
  /** Presses the button that publishes. */
  post(): Promise<void>;
}

/** Gives the extension these settings of this browser's own, and the list that is kept on this device. */
export async function setUp(
  browser: TestBrowser,
  settings: Record<string, unknown>,
  list?: NoPhotoList,
): Promise<void> {
  const page = await openExtensionPage(browser, 'src/options/options.html');
  await page.evaluate((own) => chrome.storage.local.set({ settings: own }), settings);
  if (list)
    await page.evaluate((kept) => chrome.runtime.sendMessage({ type: 'keep-own-list', list: kept }), list);
  await page.close();
}

/** The browser under test with the extension. An account of the school's is set, so that the one on the page is somebody's own. */
export async function openOnOwnAccount(): Promise<TestBrowser> {
  const browser = await openBuilt();
  await setUp(browser, { officialAccounts: ['x:@TheSchoolItself'] });
  return browser;
}

/** The frame in which files are looked at. Firefox's driver does not say what one of our pages is called. */
export function lookFrame(tab: Page, milliseconds?: number) {
  return waitFor(
    'the frame',
    async () => {
      for (const frame of tab.frames()) {
        const address = await frame.evaluate(() => location.href).catch(() => '');
        if (/\/photo-check\.html/.test(address)) return frame;
      }
      return undefined;
    },
    milliseconds,
  );
}

/** Whether nothing of the look is left on the page. */
export async function lookIsOver(tab: Page): Promise<void> {
  const frame = ourParts(tab, 'second-look-photos').part('iframe');
  await waitFor('the look to be over', async () => (await frame.count()) === 0, patience);
}

/** Opens X's home page with an empty post. */
export async function visitWithPhotos(browser: TestBrowser): Promise<PhotoVisit> {
  const tab = await gotoPractice(browser, 'x/home');
  const person = personAt(browser, tab);
  await person.openComposer();
  const times = () => tab.evaluate(() => window.practice.received.length);
  return {
    tab,
    times,
    async choose(...paths) {
      const input = (await tab.waitForSelector(
        '[data-testid="fileInput"]',
      )) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(...paths.map((path) => resolve(path)));
    },
    async look() {
      const look = inFrame(tab, await lookFrame(tab));
      await look.enlarged();
      return look;
    },
    async received(wanted = 1) {
      await waitFor('the page to be given the files', async () => (await times()) >= wanted, patience);
      return tab.evaluate(async () => {
        const letters = async (file: File) => {
          let text = '';
          for (const byte of new Uint8Array(await file.arrayBuffer())) text += String.fromCharCode(byte);
          return btoa(text);
        };
        const last = window.practice.received.at(-1) ?? [];
        return Promise.all(
          last.map(async (file) => {
            const { name, type, size } = file;
            return { name, type, size, content: await letters(file) };
          }),
        );
      });
    },
    write: (text) => person.write(text),
    post: () => person.submit(),
  };
}
