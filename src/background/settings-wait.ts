import browser from 'webextension-polyfill';
import type { Account } from '../model/draft.ts';
import type { SettingsPending } from '../model/messages.ts';
import type { LoadedSettings } from './settings.ts';

/** The end of the wait is told once, whoever waits. */
let isToldOfEnd = false;

/** Whether IT put the extension here: only then is a policy on its way. Asking this needs no permission. */
async function isForced(): Promise<boolean> {
  try {
    return (await browser.management.getSelf()).installType === 'admin';
  } catch {
    return false;
  }
}

/**
 * Whether a draft was checked without knowing what the school has set: `awaited` while it may wait for that, `not-come`
 * when it goes by what is known. Posts from a person's own account wait for nothing, and nobody waits where the extension
 * was not put there by IT. `over` is called when nothing waits any more; `now` is in ms since 1970.
 */
export async function settingsPending(
  { waitUntil }: Pick<LoadedSettings, 'waitUntil'>,
  account: Account,
  now: number,
  over: () => void,
): Promise<SettingsPending | undefined> {
  if (waitUntil === undefined || !(await isForced())) return undefined;
  if (account === 'personal' || now >= waitUntil) return 'not-come';
  if (!isToldOfEnd) setTimeout(over, waitUntil - now);
  isToldOfEnd = true;
  return 'awaited';
}
