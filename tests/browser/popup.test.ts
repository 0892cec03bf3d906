import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledPolicies } from '../../src/policies/index.ts';
import { openBuilt, openExtensionPage, type TestBrowser, waitFor } from './harness/index.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const policy = bundledPolicies[0];
const clauses = policy?.sections.flatMap((section) => section.clauses) ?? [];

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
});
afterAll(() => browser?.close());

async function openPopup(hash = ''): Promise<{ page: Page; errors: string[] }> {
  const page = await openExtensionPage(browser, `src/popup/popup.html${hash}`);
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.reload();
  await page.waitForSelector('.clause');
  return { page, errors };
}

test('the popup shows every clause of the policy and reports no error', async () => {
  const { page, errors } = await openPopup();
  expect(await page.$$eval('.clause', (items) => items.length)).toBe(clauses.length);
  expect(await page.$eval('.wording', (wording) => wording.textContent)).toContain('This is a summary.');
  expect(errors).toEqual([]);
});

test('a clause that is addressed is in view, focused and marked', async () => {
  const last = clauses.at(-1)?.ref ?? '';
  const { page } = await openPopup(`#clause=${encodeURIComponent(last)}`);
  const seen = await page.$eval('.clause[aria-current]', (item) => {
    const { top, bottom } = item.getBoundingClientRect();
    return {
      ref: item.querySelector('.ref')?.textContent,
      focused: document.activeElement === item,
      inView: top >= 0 && bottom <= innerHeight,
    };
  });
  expect(seen).toEqual({ ref: last, focused: true, inView: true });
});

test('a clause that the policy does not have is said', async () => {
  const { page } = await openPopup('#clause=99.99');
  expect(await page.$eval('[role="alert"]', (alert) => alert.textContent)).toContain('99.99');
});

test('searching leaves the clauses that hold the words and says how many', async () => {
  const { page } = await openPopup();
  await page.locator('#search').fill('PHOTO');
  const count = clauses.length;
  const found = await waitFor('fewer clauses', async () => {
    const texts = await page.$$eval('.clause', (items) =>
      items.map((item) => item.closest('section')?.textContent ?? ''),
    );
    return texts.length < count && texts;
  });
  expect(found.length).toBeGreaterThan(0);
  for (const text of found) expect(text.toLowerCase()).toContain('photo');
  expect(await page.$eval('.policy [role="status"]', (status) => status.textContent)).toContain(
    String(found.length),
  );
});

test('another policy can be read, and is said not to be the one adopted', async () => {
  const { page } = await openPopup();
  const choices = await page.$$eval('#policy-choice option', (options) => options.map(({ value }) => value));
  expect(choices[0]).toBe(policy?.id);
  expect([...choices].sort()).toEqual(bundledPolicies.map(({ id }) => id).sort());
  const cit = bundledPolicies.find(({ id }) => id === 'cit');
  await page.select('#policy-choice', 'cit');
  await page.waitForFunction(
    (title) => document.querySelector('.policy')?.textContent?.includes(title),
    {},
    cit?.organisation ?? '',
  );
  expect(await page.$eval('.policy', ({ textContent }) => textContent)).toContain(
    'not the policy your school has adopted',
  );
  await page.reload();
  await page.waitForSelector('.clause');
  expect(await page.$eval('#policy-choice', (select) => (select as HTMLSelectElement).value)).toBe('cit');
});

test('a rule shows its clauses, and a clause its rules', async () => {
  const { page } = await openPopup();
  const rule = 'own-contact-details';
  const refs = policy?.rules[rule]?.clauses ?? [];
  await page.select('#rule-choice', rule);
  await page.waitForFunction(
    (count) => document.querySelectorAll('.clause').length === count,
    {},
    refs.length,
  );
  const shown = await page.$$eval('.clause a.ref', (links) => links.map(({ textContent }) => textContent));
  expect([...shown].sort()).toEqual([...refs].sort());
  expect(await page.$eval('.choices [role="status"]', ({ textContent }) => textContent)).toContain(
    'On a personal account',
  );
  await page.select('#rule-choice', '');
  await page.waitForFunction(
    (count) => document.querySelectorAll('.clause').length === count,
    {},
    clauses.length,
  );
  await page.locator(`.clause .behind a[href*="rule=${rule}"]`).click();
  await page.waitForFunction(
    (count) => document.querySelectorAll('.clause').length === count,
    {},
    refs.length,
  );
});

test('what is printed is the policy and nothing else', async () => {
  const { page } = await openPopup();
  await page.emulateMediaType('print');
  const hidden = await page.$$eval('nav, .choices, .aside, #count', (parts) =>
    parts.map((part) => getComputedStyle(part).display),
  );
  expect(new Set(hidden)).toEqual(new Set(['none']));
  expect(await page.$eval('.clause', (item) => item.checkVisibility())).toBe(true);
  await page.emulateMediaType('screen');
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.locator('aria/Print this policy[role="button"]').click();
  await page.waitForFunction(() => document.documentElement.dataset['printed'] === 'yes');
});

test('the status block says the version, the policy and the list, and can be copied', async () => {
  const { page } = await openPopup();
  const text = await page.$eval('.status', (status) => (status as HTMLTextAreaElement).value);
  expect(text).toContain(policy?.id);
  expect(text).toContain('No-photo list: no address set');
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (copied) => {
      document.documentElement.dataset['copied'] = copied;
    };
  });
  await page.locator('aria/Copy status[role="button"]').click();
  await page.waitForFunction(() => document.querySelector('.said')?.textContent === 'Copied.');
  expect(await page.$eval('html', (html) => html.dataset['copied'])).toBe(text);
});

test.each([
  ['light', 360],
  ['dark', 360],
  ['light', 1280],
  ['dark', 1280],
] as const)('nothing is amiss for assistive technology: %s, %i px', async (scheme, width) => {
  const { page } = await openPopup(`#clause=${encodeURIComponent(clauses[3]?.ref ?? '')}`);
  await page.setViewport({ width, height: 720 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run({ rules: { 'target-size': { enabled: true } } })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
    );
  });
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  const pictures = process.env['PICTURES'];
  if (pictures) await page.screenshot({ path: `${pictures}/popup-${scheme}-${width}.png` });
});
