import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Box, waitFor } from '../harness/index.ts';
import { seen } from './posts.ts';

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

/** The card leaves the button that publishes free, and lies within what can be seen. */
export async function isPlacedWell(tab: Page, button: ElementHandle<HTMLElement>): Promise<void> {
  const { width, height } = tab.viewport() ?? { width: 0, height: 0 };
  const card = await stillBox(tab);
  const free = await button.evaluate((element) => element.getBoundingClientRect().toJSON() as Box);
  expect(overlaps(card, free), JSON.stringify({ card, free })).toBe(false);
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.y).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(width);
  expect(card.y + card.height).toBeLessThanOrEqual(height);
}
