import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { View } from '../../../src/options/use-view.ts';
import { browserUnderTest, openExtensionPage, type TestBrowser, waitFor } from '../harness/index.ts';
import { bidiOf } from '../harness/shadow-access.ts';

/** Opens the page for the school office, once it has read what this computer keeps. */
export async function openOffice(browser: TestBrowser): Promise<Page> {
  const page = await openExtensionPage(browser, 'src/options/options.html');
  await page.waitForSelector('main > div');
  return page;
}

export async function goTo(page: Page, view: View): Promise<void> {
  // A page behind another one is not drawn, and cannot be pressed.
  await page.bringToFront();
  await page.locator(`nav a[href="#${view}"]`).click();
  await page.waitForSelector(`nav a[href="#${view}"][aria-current="page"]`);
}

/** Presses the button that is called so, with the real mouse. */
export function press(page: Page, name: string): Promise<void> {
  return page.locator(`aria/${name}[role="button"]`).click();
}

/** What the page has last said to everybody. */
export function said(page: Page): Promise<string> {
  return page.$eval('.said-here', (line) => line.textContent ?? '');
}

export async function whenSaid(page: Page, words: string): Promise<void> {
  await waitFor(`the page to say "${words}"`, async () => (await said(page)).includes(words));
}

/** Waits until the last change is kept on this computer, after which the page may be reloaded. */
export async function whenKept(page: Page): Promise<void> {
  await waitFor('the list to be kept', async () =>
    (await page.$eval('.change-bar', (bar) => bar.textContent ?? '')).includes('Kept on this computer.'),
  );
}

/** Waits until the page would let itself be left without a question; a reload before that waits for an answer. */
export async function whenFreeToLeave(page: Page): Promise<void> {
  await waitFor('the page to ask nothing before it goes', () =>
    page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))),
  );
}

/** Puts a file on disk, as a school's system would. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'office-')), name);
  writeFileSync(path, content);
  return path;
}

export async function choose(page: Page, selector: string, path: string): Promise<void> {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  if (browserUnderTest === 'chromium') await input.uploadFile(path);
  else await chooseByEvent(input, path);
}

/** Firefox's driver cannot choose a file on a page of an extension's (2026-11). */
async function chooseByEvent(input: ElementHandle<HTMLInputElement>, path: string): Promise<void> {
  await input.evaluate(
    (element, name, base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const chosen = new DataTransfer();
      chosen.items.add(new File([bytes], name));
      element.files = chosen.files;
      element.dispatchEvent(new Event('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    basename(path),
    readFileSync(path).toString('base64'),
  );
}

/** An export of a school that is made up, with as many more children as wanted, all of whom may not be shown. */
export function exported(more = 0): string {
  const rows = [
    'Forename,Surname,Year,Reg,Social media consent',
    'Amarantha,Thistlewood,Year 4,4M,No',
    'Balthazar,Okonkwo-Reed,Year 4,4M,Withdrawn',
    'Clementine,Ashgrove,Year 5,5T,',
    'Dorian,Fennimore,Year 5,5T,Yes',
    ...Array.from(
      { length: more },
      (_, at) => `Child${String.fromCharCode(97 + (at % 26))},Surname${at}x,Year ${at % 7},${at % 7}A,No`,
    ),
  ];
  return rows.join('\r\n');
}

/** From nothing to a list of the three children of `exported` who must not be shown, through the page itself. */
export async function bringInExport(page: Page, more = 0): Promise<void> {
  await goTo(page, 'import');
  await choose(page, '#export-file', fileOf('pupils.csv', exported(more)));
  await page.waitForSelector('.counts');
  await press(page, 'Take these over');
  await page.waitForSelector('main > div:not([hidden]) > table tbody tr');
}

/** The names in the table of those who must not be shown. */
export function listed(page: Page): Promise<string[]> {
  return page.$$eval('main > div:not([hidden]) > table tbody th', (cells) =>
    cells.map((cell) => cell.firstChild?.textContent ?? ''),
  );
}

/** Where downloads go from now on. */
export async function downloadsOf(browser: TestBrowser): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  if (browser.name === 'chromium') {
    const session = await browser.driver.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else {
    await bidiOf(browser.driver).send('browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder: folder },
    });
  }
  return folder;
}

/** The content of a downloaded file, once it is there whole. */
export function downloaded(folder: string, name: string): Promise<string> {
  return waitFor(`${name} to be downloaded`, () => readFileSync(join(folder, name), 'utf8'));
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds amiss on the page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run({ rules: { 'target-size': { enabled: true } } })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
    );
  });
}
