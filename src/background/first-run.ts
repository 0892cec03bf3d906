import browser, { type Runtime } from 'webextension-polyfill';
import { someoneIsWriting } from './answers.ts';
import { facts } from './facts.ts';
import { oneAtATime } from './in-turn.ts';
import { forget, keep, recall } from './kept.ts';

const inTurn = oneAtATime();

async function openIfKnown(): Promise<void> {
  if (!(await recall('first-run'))) return;
  const { settings, waitUntil } = await facts();
  if (waitUntil !== undefined) return;
  // Forgotten first: rather never opened than opened twice.
  await forget('first-run');
  if (!settings.showFirstRunPage) return;
  await browser.tabs.create({
    url: browser.runtime.getURL('src/first-run/first-run.html'),
    // Nothing comes in front of somebody who is writing.
    active: !someoneIsWriting(),
  });
}

/**
 * Opens the first-run page, if it is still to be opened and it is known what the school has set. To be called whenever
 * either may have come about: it opens once.
 */
export function openFirstRunPage(): Promise<void> {
  return inTurn(openIfKnown);
}

/** Notes that the page is to be opened: after an install, and not after an update of this or of the browser. */
export async function noteInstalled(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason !== 'install') return;
  await keep('first-run', { installed: Date.now() });
  await openFirstRunPage();
}
