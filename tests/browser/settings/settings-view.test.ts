import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { chromiumOnly } from '../harness/chromium-only.ts';
import {
  managedSettings,
  openBuilt,
  openExtensionPage,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';

/** The browser's own interface, where a function of this file runs inside the extension. */
declare const chrome: Browser;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const key = 'c2VjcmV0LWtleS1vZi10aGUtdGVzdC0zMi1ieXRlcyE';
const byPolicy = {
  noPhotoListKey: key,
  officialAccounts: ['x:@oakfieldprimary'],
  schoolNames: ['Oakfield'],
  schoolNamesOnly: true,
  mayPostOfficially: false,
  faceOnPhotos: 'blur',
};

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBuilt({ managed: byPolicy });
  page = await openExtensionPage(browser, 'src/options/options.html#settings');
  await waitFor(
    'the policy to be shown',
    async () => /x:@oakfieldprimary/.test(await rowText('officialAccounts')),
    20_000,
  );
});
afterAll(() => browser?.close());

const rowText = (name: string) =>
  page.evaluate((id) => {
    const row = document.getElementById(id)?.closest<HTMLElement>('.setting');
    return row?.innerText ?? '';
  }, `setting-${name}`);

const fieldOf = (name: string) =>
  page.$eval(`#setting-${name}`, (field) => {
    const { value, readOnly } = field as HTMLInputElement;
    return { value, readOnly, type: field.getAttribute('type') };
  });

async function isInOrder(): Promise<void> {
  for (const [scheme, width] of [
    ['light', 360],
    ['dark', 1280],
  ] as const) {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { violations } = await (
        window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await page.setViewport({ width: 1280, height: 720 });
}

test('what policy has set is shown, locked, and where it came from; what was refused stands beside it', async () => {
  expect(await fieldOf('mayPostOfficially')).toMatchObject({ value: 'No', readOnly: true });
  expect(await rowText('mayPostOfficially')).toMatch(
    /Locked\. Set by your school’s IT\. Last changed .*2\d{3}/,
  );
  expect(await fieldOf('schoolNames')).toMatchObject({ value: 'Oakfield', readOnly: true });
  expect(await rowText('schoolNames')).toMatch(/this list is complete/);
  expect(await rowText('faceOnPhotos')).toMatch(/A value was refused, as your school’s IT set it: .*"cover"/);
  expect(await rowText('allowOverrideOfBlock')).toMatch(/Only your school’s IT can set this/);
  expect(await rowText('evidenceDays')).toMatch(/Default$/m);
});

test('the list’s key is hidden until somebody asks to see it', async () => {
  expect(await fieldOf('noPhotoListKey')).toEqual({ value: key, readOnly: true, type: 'password' });
  await page.locator('button[aria-label="Show the key"]').click();
  await waitFor('the key to be shown', async () => (await fieldOf('noPhotoListKey')).type === 'text');
  await page.locator('button[aria-label="Show the key"]').click();
});

test('by keyboard alone a setting is found, changed, refused in words and set back', async () => {
  await page.focus('#settings-search');
  await page.keyboard.type('evidence');
  await waitFor('one setting', async () => (await page.$$('.setting')).length === 1);
  await page.keyboard.press('Tab');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('45');
  await page.keyboard.press('Enter');
  await waitFor('the new value', async () => {
    const said = await rowText('evidenceDays');
    return /Saved/.test(said) && /Set on this computer\. Last changed/.test(said);
  });
  await page.keyboard.type('x');
  await page.keyboard.press('Tab');
  await waitFor('the refusal', async () =>
    /This was not taken: .*must be a number/.test(await rowText('evidenceDays')),
  );
  expect(await page.$eval('#setting-evidenceDays', (field) => field.getAttribute('aria-invalid'))).toBe(
    'true',
  );
  await isInOrder();
  await page.locator('button[aria-label^="Back to the default"]').click();
  await waitFor('the default', async () => (await fieldOf('evidenceDays')).value === '30');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('setting-evidenceDays');
  await page.$eval('#settings-search', (field) => {
    (field as HTMLInputElement).value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await waitFor('all settings', async () => (await page.$$('.setting')).length > 30);
});

test('what somebody adds to a list of the school’s counts beside it, and a name nobody knows is said', async () => {
  await page.locator('#setting-officialAccounts').fill('instagram:oakfield_pe');
  await page.$eval('#setting-officialAccounts', (field) =>
    field.dispatchEvent(new Event('change', { bubbles: true })),
  );
  await waitFor('both', async () =>
    /with what was added on this computer/.test(await rowText('officialAccounts')),
  );
  expect(await rowText('officialAccounts')).toMatch(/From your school’s IT:\s+x:@oakfieldprimary/);
  await page.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), polcy: 'inspire' } });
  });
  await waitFor('the unknown name', () =>
    page.evaluate(() => /polcy: set on this computer/.test(document.body.innerText)),
  );
  await isInOrder();
});

const liveOnly = chromiumOnly('Firefox reads policies only as it starts.');

liveOnly('a policy that changes while the page is open changes it', async () => {
  browser.setPolicies(managedSettings({ ...byPolicy, evidenceDays: 7, noPhotoListKey: 'short' }));
  await waitFor('the new value, locked', async () => (await fieldOf('evidenceDays')).readOnly, 20_000);
  expect(await fieldOf('evidenceDays')).toMatchObject({ value: '7' });
  // What cannot be used is refused, and the last good one stays.
  expect(await fieldOf('noPhotoListKey')).toMatchObject({ value: key });
  expect(await rowText('noPhotoListKey')).toMatch(/A value was refused.*43 letters/);
  const popup = await openExtensionPage(browser, 'src/popup/popup.html');
  const status = await popup.waitForSelector('.status');
  expect(await status?.evaluate((field) => (field as HTMLTextAreaElement).value)).toMatch(
    /noPhotoListKey.*as your school’s IT set it.*43 letters/,
  );
});
