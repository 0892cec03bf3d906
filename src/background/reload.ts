import browser from 'webextension-polyfill';
import { showBadge } from './badge.ts';

/**
 * After an install or update, tabs that were open before have no content script, or one that has lost its extension.
 * Chromium leaves them so; Firefox (153) starts it there by itself, late. Either way the page only tells the person to
 * reload it: a script that came late may have missed what was typed.
 */
export async function markOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js, world } of scripts) {
    // Nothing can be said from the page's own world.
    if (world === 'MAIN') continue;
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.allSettled(
      tabs.map(async ({ id }) => {
        if (id === undefined) return;
        await showBadge(id, 'reload');
        if (__BROWSER__ === 'firefox' || !js) return;
        await browser.scripting.executeScript({
          target: { tabId: id, allFrames: true },
          files: js,
          injectImmediately: true,
        });
      }),
    );
  }
}
