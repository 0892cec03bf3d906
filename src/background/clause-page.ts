import browser, { type Tabs } from 'webextension-polyfill';

/** Open the policy at one clause, beside the tab that asked for it. */
export async function openClause(ref: string, from?: Tabs.Tab): Promise<void> {
  const page = browser.runtime.getURL('src/popup/popup.html');
  await browser.tabs.create({
    url: `${page}#clause=${encodeURIComponent(ref)}`,
    ...(from ? { index: from.index + 1 } : {}),
    ...(from?.id === undefined ? {} : { openerTabId: from.id }),
  });
}
