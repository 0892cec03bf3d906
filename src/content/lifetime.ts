import browser from 'webextension-polyfill';

/** Whether this script still belongs to a running extension; after an update or removal it does not. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * One running copy of the script for each page: a newer copy makes an orphaned one step aside, and is itself not
 * needed beside a living one.
 */
export function takeOver(): AbortController | undefined {
  const place = globalThis as typeof globalThis & {
    secondLook?: { alive: () => boolean; leave: AbortController };
  };
  if (place.secondLook?.alive()) return undefined;
  place.secondLook?.leave.abort();
  const leave = new AbortController();
  place.secondLook = { alive: () => isAlive() && !leave.signal.aborted, leave };
  return leave;
}
