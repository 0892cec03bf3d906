import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { siteHosts } from '../../sites/hosts.ts';
import { type PracticeServer, startPracticeServer } from '../../sites/server.ts';
import { chromiumId, firefoxId } from './extension-id.ts';
import type { BrowserName } from './find-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { extensionHostInFirefox, launchFirefox, ourFirefoxId } from './launch-firefox.ts';
import { makeLikeChromium } from './like-chromium.ts';
import { type Policies, withoutFirstRunPage } from './managed-policy.ts';
import { type OnlyWayOut, openOnlyWayOut } from './only-way-out.ts';
import { typeAtOnce } from './type-at-once.ts';

export interface OpenOptions {
  browser: BrowserName;
  /** The folder of a built extension. Leave it out to install one later, over tabs that are already open. */
  extension?: string;
  /** Managed policy. */
  policies?: Policies;
  /** The id of an extension that managed policy installs; Chromium may then fetch it of itself. */
  forced?: string;
  /** Where Firefox keeps what it has, so that it can be opened anew with it; otherwise it forgets everything. */
  profile?: string;
  /** Called before the browser starts, so that hosts it asks at once are there. */
  prepare?(practice: PracticeServer): void;
  /**
   * Lets the first-run page open after the install. Without, Chromium is told by policy not to, and in Firefox it is closed:
   * it would come in front of what a test does.
   */
  firstRunPage?: boolean;
  /** Takes the practice server's certificate for a good one, so that answers are cached; Chromium alone. */
  trusting?: boolean;
  viewport?: { width: number; height: number };
  colourScheme?: 'light' | 'dark';
  /** Shows the browser's window; needs a display. */
  headed?: boolean;
}

/** A browser on which the four sites are the practice pages and nothing else can be reached. */
export interface TestBrowser {
  name: BrowserName;
  driver: Browser;
  practice: PracticeServer;
  wayOut: OnlyWayOut;
  viewport: { width: number; height: number };
  newPage(): Promise<Page>;
  /** Installs a built extension now; tabs that are open stay as they are. */
  install(folder: string): Promise<void>;
  /** The start of the addresses of the extension's own pages, without a stroke at the end. */
  extensionOrigin(): string;
  /** Replaces the managed policy; needs `policies` when the browser was opened. Firefox reads it when it starts. */
  setPolicies(policies: Policies): void;
  close(): Promise<void>;
}

export async function openBrowser(options: OpenOptions): Promise<TestBrowser> {
  const practice = await startPracticeServer();
  options.prepare?.(practice);
  const wayOut = await openOnlyWayOut(
    practice.port,
    (host) => siteHosts.includes(host) || practice.answerers.has(host),
  );
  const viewport = options.viewport ?? { width: 1280, height: 720 };
  const extension = options.extension && resolve(options.extension);
  const asked = { ...options, viewport, extension, proxyPort: wayOut.port };
  const { driver, managed } = await (options.browser === 'chromium'
    ? launchChromium(asked)
    : launchFirefox(asked));
  let origin = extension && originIn(options.browser, extension);
  if (options.forced)
    origin =
      options.browser === 'chromium'
        ? `chrome-extension://${options.forced}`
        : `moz-extension://${extensionHostInFirefox}`;

  async function install(folder: string): Promise<void> {
    const isOurs = options.browser === 'firefox' && firefoxId(resolve(folder)) === ourFirefoxId;
    const firstRun = isOurs && !options.firstRunPage && firstRunTab(driver);
    await driver.installExtension(resolve(folder));
    if (firstRun) await (await firstRun)?.close();
    origin = originIn(options.browser, resolve(folder));
  }
  if (extension && options.browser === 'firefox') await install(extension);

  return {
    name: options.browser,
    driver,
    practice,
    wayOut,
    viewport,
    install,
    async newPage() {
      const page = await driver.newPage();
      await page.setViewport(viewport);
      if (options.browser === 'chromium') {
        typeAtOnce(page);
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: options.colourScheme ?? 'light' },
        ]);
      } else makeLikeChromium(page);
      await page.bringToFront();
      return page;
    },
    extensionOrigin() {
      if (!origin) throw new Error('No extension was installed');
      return origin;
    },
    setPolicies(policies) {
      if (!managed) throw new Error('Open the browser with `policies` to change them later');
      const id =
        options.browser === 'chromium' && !options.firstRunPage && extension && chromiumId(extension);
      managed.set(id ? withoutFirstRunPage(id, policies) : policies);
    },
    async close() {
      const process = driver.process();
      // Firefox now and then never answers that it has closed.
      const patience = new Promise((resolve) => setTimeout(resolve, 5_000));
      await Promise.race([driver.close(), patience]);
      if (process?.exitCode === null && process.signalCode === null) process.kill('SIGKILL');
      await wayOut.close();
      await practice.close();
    },
  };
}

/** The tab that Firefox opens for the first-run page. Without a policy it does so at once. */
function firstRunTab(driver: Browser): Promise<Page | null> {
  return new Promise((resolve) => {
    driver.once('targetcreated', (target) => resolve(target.page()));
    // An extension that a test has changed may open none.
    setTimeout(() => resolve(null), 5_000).unref();
  });
}

function originIn(browser: BrowserName, folder: string): string {
  return browser === 'chromium'
    ? `chrome-extension://${chromiumId(folder)}`
    : `moz-extension://${extensionHostInFirefox}`;
}
