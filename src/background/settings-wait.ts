import type { Account } from '../model/draft.ts';
import type { SettingsPending } from '../model/messages.ts';
import type { LoadedSettings } from './settings.ts';

/** The end of the wait is told once, whoever waits. */
let isToldOfEnd = false;

/**
 * Whether a draft was checked without knowing what the school has set: `awaited` while it may wait for that, `not-come`
 * when it goes by what is known. Posts from a person's own account wait for nothing. `over` is called when nothing waits
 * any more; `now` is in ms since 1970.
 */
export function settingsPending(
  { waitUntil }: Pick<LoadedSettings, 'waitUntil'>,
  account: Account,
  now: number,
  over: () => void,
): SettingsPending | undefined {
  if (waitUntil === undefined) return undefined;
  if (account === 'personal' || now >= waitUntil) return 'not-come';
  if (!isToldOfEnd) setTimeout(over, waitUntil - now);
  isToldOfEnd = true;
  return 'awaited';
}
