import { type ComposerReport, PageReport } from '../../src/model/messages.ts';
import { serviceWorker, type TestBrowser, waitFor } from '../browser/harness/index.ts';

declare const chrome: {
  tabs: {
    query(about: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
};

/** What the extension says about the page in front, as its popup would hear it; Chromium alone. */
export async function pageReport(browser: TestBrowser): Promise<PageReport> {
  const worker = await serviceWorker(browser).worker();
  const said = await worker.evaluate(async () => {
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
