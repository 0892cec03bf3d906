import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Box, openBrowser, type TestBrowser, waitFor } from '../harness/index.ts';
import { type Form, forms } from './forms.ts';
import { isWarned, risky, seen } from './posts.ts';

const viewports = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

async function stillBox(tab: Page): Promise<Box> {
  const { card } = seen(tab);
  let last = '';
  return waitFor('the card to stand still', async () => {
    const box = await card.box();
    const now = JSON.stringify(box);
    const still = now === last && box.width > 0;
    last = now;
    return still && box;
  });
}

describe.each(viewports)('at $width × $height', (viewport) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser({ browser: 'chromium', extension: 'dist/chromium', viewport });
  });
  afterAll(() => browser?.close());

  // On a narrow screen all dialogs fill it: the first variant of each is enough.
  const shown = forms.filter(({ name }) => viewport.width > 600 || !name.startsWith('independent/'));

  test.each(shown)('the card of $name leaves the button free and stays in view', async (form: Form) => {
    const visit = await form.open(browser);
    await visit.tab.setViewport(viewport);
    await visit.tab.keyboard.type(risky);
    await isWarned(visit.tab);
    const button = await visit.button();
    const card = await stillBox(visit.tab);
    const free = await button.evaluate((element) => element.getBoundingClientRect().toJSON() as Box);
    expect(overlaps(card, free), JSON.stringify({ card, free })).toBe(false);
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(viewport.width);
    expect(card.y + card.height).toBeLessThanOrEqual(viewport.height);
    await visit.tab.close();
  });
});
