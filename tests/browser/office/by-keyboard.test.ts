import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import { listed, openOffice, whenSaid } from './office-steps.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBuilt();
  page = await openOffice(browser);
});
afterAll(() => browser?.close());

/** Goes on with the Tab key until what is called so has focus. */
async function tabTo(name: string, keys: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const visited: string[] = [];
  for (let steps = 0; steps < 60; steps += 1) {
    if (keys === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (keys === 'Shift+Tab') await page.keyboard.up('Shift');
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return (
        element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? ''
      );
    });
    visited.push(here);
    if (here.startsWith(name)) return;
  }
  throw new Error(`The Tab key does not lead to "${name}", but to ${visited.join(' | ')}`);
}

test('with the keyboard alone: begin a list, add a child, take it back, choose a group, see the sheet', async () => {
  await tabTo('The list');
  await page.keyboard.press('Enter');
  await waitFor('the heading to have focus', () =>
    page.evaluate(() => document.activeElement?.textContent === 'The list'),
  );
  await tabTo('Begin an empty list');
  await page.keyboard.press('Enter');
  await whenSaid(page, 'An empty list was begun');

  await tabTo('Add a child');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#entry-names:focus');
  await page.keyboard.type('Esperanza Quill');
  await tabTo('Classes, clubs and events');
  await page.keyboard.type('Choir');
  await tabTo('Add to the list');
  await page.keyboard.press('Enter');
  await whenSaid(page, 'Esperanza Quill added');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a child');

  await tabTo('End today: Esperanza Quill');
  await page.keyboard.press('Enter');
  await whenSaid(page, 'Esperanza Quill ends today');
  await tabTo('Undo: Esperanza Quill ends today', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await whenSaid(page, 'Taken back');
  expect(await listed(page)).toEqual(['Esperanza Quill']);

  await tabTo('Groups and events', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo('Choir');
  await page.keyboard.press('Space');
  await page.waitForSelector('.sheet');
  await tabTo('Print the sheet');
});

test('Escape leaves a question without doing what it asks about, and gives focus back', async () => {
  await tabTo('The list', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo('Add a child');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#entry-names:focus');
  await page.keyboard.type('Half');
  await tabTo('Cancel');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog[open]');
  await page.keyboard.press('Escape');
  await waitFor('Cancel to have focus', () =>
    page.evaluate(() => document.activeElement?.textContent === 'Cancel'),
  );
  expect(await page.$eval('#entry-names', (field) => (field as HTMLTextAreaElement).value)).toBe('Half');
});
