import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { violations } from './office-steps.ts';

const looks = [
  ['light', 360],
  ['dark', 1280],
] as const;

/**
 * Nothing is amiss for assistive technology, and nothing reaches over the edge. With `SHOTS` in the environment, a
 * picture of each look is left in that folder under `name`.
 */
export async function expectNothingAmiss(page: Page, state: string, name: string): Promise<void> {
  for (const [scheme, width] of looks) {
    await page.setViewport({ width, height: 720 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const where = `${state}, ${scheme}, ${width} px`;
    expect(await violations(page), where).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
    const folder = process.env['SHOTS'];
    if (folder)
      await page.screenshot({ path: join(folder, `${name}-${scheme}-${width}.png`), fullPage: true });
  }
  await page.emulateMediaFeatures([]);
  await page.setViewport({ width: 1280, height: 720 });
}

/** What the field or control in focus is called. */
export function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const [label] =
      (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
        ? focused.labels
        : undefined) ?? [];
    return (label?.textContent ?? focused?.textContent ?? '').trim();
  });
}
