import type { Target, WebWorker } from 'puppeteer-core';
import type { TestBrowser } from './open-browser.ts';
import { waitFor } from './wait-for.ts';

/** The extension's service worker; Chromium alone. It is looked up for every call, as it dies and comes back. */
export interface ServiceWorker {
  running(): boolean;
  /** The worker, once it runs. */
  worker(): Promise<WebWorker>;
  /** Ends it as the browser would, and waits until it is gone. */
  kill(): Promise<void>;
}

export function serviceWorker(browser: TestBrowser): ServiceWorker {
  const find = (): Target | undefined =>
    browser.driver
      .targets()
      .find(
        (target) => target.type() === 'service_worker' && target.url().startsWith(browser.extensionOrigin()),
      );

  async function worker(): Promise<WebWorker> {
    const target = await waitFor('the service worker to run', find);
    const found = await target.worker();
    if (!found) throw new Error('The service worker ended while it was looked for');
    return found;
  }

  return {
    running: () => find() !== undefined,
    worker,
    async kill() {
      const target = find();
      if (!target) return;
      const found = await target.worker();
      // A page that is writing wakes a new worker at once, so the old session may be gone before it is let go of.
      await found?.close().catch((error: unknown) => {
        if (!/No session|Target closed|Session closed/.test(String(error))) throw error;
      });
      await waitFor('the service worker to end', () => !browser.driver.targets().includes(target));
    },
  };
}
