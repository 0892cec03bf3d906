import type { Keyboard, KeyInput, Page } from 'puppeteer-core';
import { whenShown } from './extension-page.ts';
import { inFirefoxItself } from './firefox-itself.ts';

/** The keys whose names say where they are, under the names that puppeteer knows in Firefox too (2026-11). */
const named = (key: KeyInput): KeyInput =>
  key === 'Space' ? ' ' : /^Key[A-Z]$/.test(key) ? (key.slice(3).toLowerCase() as KeyInput) : key;

/**
 * Gives a page in Firefox what puppeteer has for Chromium alone: names of keys, the scheme of colours and the medium, and
 * an end to a reload.
 */
export function makeLikeChromium(page: Page): void {
  const { keyboard } = page;
  for (const action of ['down', 'up', 'press'] as const) {
    const real: Keyboard[typeof action] = keyboard[action].bind(keyboard);
    keyboard[action] = (key: KeyInput, options?: object) => real(named(key), options);
  }
  const reload: Page['reload'] = page.reload.bind(page);
  page.reload = async (options) => {
    // The driver may not have heard yet where the page is.
    const isOurs = await page.evaluate(() => location.protocol === 'moz-extension:');
    return isOurs ? whenShown(page, reload({ timeout: 1500 })) : reload(options);
  };
  page.emulateMediaType = async (type) => {
    const medium = type === 'print' ? 'print' : '';
    await inFirefoxItself(
      page.browser(),
      `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}'`,
    );
  };
  page.emulateMediaFeatures = async (features) => {
    const scheme = features?.find(({ name }) => name === 'prefers-color-scheme')?.value;
    const value = scheme === 'dark' ? 0 : 1;
    const preference = 'layout.css.prefers-color-scheme.content-override';
    await inFirefoxItself(page.browser(), `Services.prefs.setIntPref('${preference}', ${value})`);
  };
}
