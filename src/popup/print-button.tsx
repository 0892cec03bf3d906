import browser from 'webextension-polyfill';
import { say } from '../warnings/words.ts';

/** A popup closes when the browser asks about the printer, so it is printed from a page of its own. */
async function print(alone: boolean): Promise<void> {
  if (alone) return window.print();
  const page = browser.runtime.getURL('src/popup/popup.html');
  await browser.tabs.create({ url: `${page}?print${location.hash}` });
}

export function PrintButton({ alone }: { alone: boolean }) {
  return (
    <button type="button" class="plain" onClick={() => void print(alone)}>
      {say('popup_print')}
    </button>
  );
}
