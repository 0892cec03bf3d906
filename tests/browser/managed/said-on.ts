import type { Page } from 'puppeteer-core';

/** Everything that a page's console says from now on, and every error in it. */
export function saidOn(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  return said;
}
