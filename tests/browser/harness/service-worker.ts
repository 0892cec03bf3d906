import { setTimeout as after } from 'node:timers/promises';
import type { Target, WebWorker } from 'puppeteer-core';
import { inFirefoxItself } from './firefox-itself.ts';
import { ourFirefoxId } from './launch-firefox.ts';
import type { TestBrowser } from './open-browser.ts';
import { waitFor } from './wait-for.ts';

/**
 * The extension's service worker, or in Firefox its event page, which can be ended alone. It is looked up for every
 * call, as it dies and comes back.
 */
export interface ServiceWorker {
  /** Chromium alone. */
  running(): boolean;
  /** The worker, once it runs; Chromium alone. */
  worker(): Promise<WebWorker>;
  /** Ends it as the browser would, and waits until it is gone. */
  kill(): Promise<void>;
}

export function serviceWorker(browser: TestBrowser): ServiceWorker {
  return browser.name === 'firefox' ? eventPage(browser) : worker(browser);
}

/** Firefox's own interface, where an expression runs in the browser itself. */
const endEventPage = `(async () => {
  const { extension } = WebExtensionPolicy.getByID('${ourFirefoxId}');
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  return extension.backgroundState;
})()`;

function eventPage(browser: TestBrowser): ServiceWorker {
  const unreachable = (): never => {
    throw new Error('Firefox’s driver cannot look into the background of an extension');
  };
  return {
    running: unreachable,
    worker: unreachable,
    async kill() {
      const state = await inFirefoxItself(browser.driver, endEventPage);
      if (state !== 'stopped') throw new Error('The event page could not be ended');
    },
  };
}

function worker(browser: TestBrowser): ServiceWorker {
  const find = (): Target | undefined =>
    browser.driver
      .targets()
      .find(
        (target) => target.type() === 'service_worker' && target.url().startsWith(browser.extensionOrigin()),
      );

  async function running(): Promise<WebWorker> {
    const target = await waitFor('the service worker to run', find);
    const found = await target.worker();
    if (!found) throw new Error('The service worker ended while it was looked for');
    return found;
  }

  return {
    running: () => find() !== undefined,
    worker: running,
    async kill() {
      const target = find();
      if (!target) return;
      const isGone = () => !browser.driver.targets().includes(target);
      // On a busy machine the order to close may be lost with a session that ends at the same moment: say it again.
      const close = async () => (await target.worker())?.close();
      await waitFor(
        'the service worker to end',
        async () => {
          if (!isGone()) await Promise.race([close(), after(2_000)]);
          return isGone();
        },
        30_000,
      );
    },
  };
}
