import type { Page, WebWorker } from 'puppeteer-core';
import { type ComposerReport, PageReport } from '../../src/model/messages.ts';
import { openExtensionPage, serviceWorker, type TestBrowser, waitFor } from '../browser/harness/index.ts';

declare const chrome: {
  tabs: {
    query(about: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
};

const pages = new WeakMap<TestBrowser, Promise<Page>>();

/**
 * Where the extension can be asked: its worker, or in Firefox, whose driver cannot look into that, a page of its own. To be
 * called before the page that is asked about is opened, as that has to be the one in front.
 */
export function whereToAsk(browser: TestBrowser): Promise<Page | WebWorker> {
  if (browser.name === 'chromium') return serviceWorker(browser).worker();
  const page = pages.get(browser) ?? openExtensionPage(browser, 'icons/16.png');
  pages.set(browser, page);
  return page;
}

/** What the extension says about the page in front, as its popup would hear it. */
export async function pageReport(browser: TestBrowser): Promise<PageReport> {
  const here: Pick<Page, 'evaluate'> = await whereToAsk(browser);
  const said = await here.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab && chrome.tabs.sendMessage(tab.id, { type: 'what-do-you-see' }, { frameId: 0 });
  });
  return PageReport.parse(said);
}

/** Waits until the page in front says of the composer written in last what `look` waits for. */
export function whenComposerSays(
  browser: TestBrowser,
  what: string,
  look: (report: ComposerReport) => boolean,
): Promise<ComposerReport> {
  return waitFor(
    what,
    async () => {
      const report = (await pageReport(browser)).composers.at(-1);
      return report && look(report) && report;
    },
    10_000,
  );
}
