import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import { bringInExport, goTo, listed, openOffice, press, whenKept, whenSaid } from './office-steps.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBuilt();
  page = await openOffice(browser);
  await bringInExport(page);
});
afterAll(() => browser?.close());
beforeEach(() => goTo(page, 'list'));

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

test('a child is added, looked up, changed and ended, and each of it can be taken back', async () => {
  await press(page, 'Add a child');
  await page.locator('#entry-names').fill('Esperanza Quill\nEspie Quill');
  await page.locator('#entry-groups').fill('Year 6\nChoir');
  await press(page, 'Add to the list');
  await whenSaid(page, 'Esperanza Quill added');
  expect(await focused()).toBe('Add a child');
  expect(await listed(page)).toEqual([
    'Clementine Ashgrove',
    'Balthazar Okonkwo-Reed',
    'Esperanza Quill',
    'Amarantha Thistlewood',
  ]);

  await page.locator('search input').fill('espie choir');
  await waitFor('one to be found', async () => (await listed(page)).join() === 'Esperanza Quill');
  await page.locator('aria/Change Esperanza Quill[role="button"]').click();
  await page.waitForSelector('#entry-names');
  await page.locator('form.entry ::-p-aria(name[role="checkbox"])').click();
  await press(page, 'Keep the change');
  await whenSaid(page, 'Esperanza Quill changed');
  expect(await page.$eval('main > div:not([hidden]) > table', ({ textContent }) => textContent)).toContain(
    'photos, video and name',
  );

  await page.locator('search input').click({ count: 3 });
  await page.keyboard.press('Backspace');
  await press(page, 'End today: Clementine Ashgrove');
  await whenSaid(page, 'Clementine Ashgrove ends today');
  expect(await page.$('aria/End today: Clementine Ashgrove')).toBeNull();

  for (const step of ['Clementine Ashgrove ends today', 'Esperanza Quill changed', 'Esperanza Quill added']) {
    await press(page, `Undo: ${step}`);
    await whenSaid(page, `Taken back: ${step}`);
  }
  expect(await listed(page)).toEqual([
    'Clementine Ashgrove',
    'Balthazar Okonkwo-Reed',
    'Amarantha Thistlewood',
  ]);
  await press(page, 'Redo: Esperanza Quill added');
  await whenSaid(page, 'Done again');
  expect(await listed(page)).toContain('Esperanza Quill');
  await press(page, 'Undo: Esperanza Quill added');
});

test('what is wrong with an entry is said beside the field, which has focus', async () => {
  await press(page, 'Add a child');
  await page.waitForSelector('#entry-names');
  await press(page, 'Add to the list');
  await page.waitForSelector('#entry-names:focus[aria-invalid="true"]');
  expect(await page.$eval('#entry-names-problem', ({ textContent }) => textContent)).toBe(
    'Write at least one name.',
  );
  await press(page, 'Cancel');
});

test('what is being written is not thrown away unasked', async () => {
  await press(page, 'Add a child');
  await page.locator('#entry-names').fill('Half a na');
  await page.locator('aria/Change Amarantha Thistlewood[role="button"]').click();
  await page.waitForSelector('dialog[open]');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { hidden: true });
  expect(await page.$eval('#entry-names', (field) => (field as HTMLTextAreaElement).value)).toBe('Half a na');
  await goTo(page, 'save');
  await goTo(page, 'list');
  expect(await page.$eval('#entry-names', (field) => (field as HTMLTextAreaElement).value)).toBe('Half a na');
  await press(page, 'Cancel');
  await page.waitForSelector('dialog[open]');
  await press(page, 'Throw it away');
  await page.waitForSelector('#entry-names', { hidden: true });
});

test('changes are kept on this computer at once, and leaving with changes that are in no file asks', async () => {
  await whenKept(page);
  const asked = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.accept();
    });
  });
  await page.reload();
  expect(await asked).toBe('beforeunload');
  await waitFor('the list', async () => (await listed(page)).length === 3);
  expect(await page.$eval('.change-bar', ({ textContent }) => textContent)).toContain(
    'There are changes that are in no file for IT yet.',
  );
});

test('removing is for mistakes, and can be taken back', async () => {
  await page.locator('aria/Change Balthazar Okonkwo-Reed[role="button"]').click();
  await press(page, 'Remove: it was a mistake');
  await whenSaid(page, 'Balthazar Okonkwo-Reed removed');
  expect(await listed(page)).toHaveLength(2);
  await press(page, 'Undo: Balthazar Okonkwo-Reed removed');
  await waitFor('three again', async () => (await listed(page)).length === 3);
});

test('what one window changes stands in the other too, so that neither writes over the other', async () => {
  const other = await openOffice(browser);
  await goTo(other, 'list');
  await press(other, 'Add a child');
  await other.locator('#entry-names').fill('Fenella Marchbanks');
  await press(other, 'Add to the list');
  await waitFor('the first window to show it', async () =>
    (await listed(page)).includes('Fenella Marchbanks'),
  );
  await goTo(page, 'list');
  await press(page, 'End today: Fenella Marchbanks');
  await waitFor('the second window to show it', async () =>
    /until/.test(
      await other.$eval('main > div:not([hidden]) > table', ({ textContent }) => textContent ?? ''),
    ),
  );
});
