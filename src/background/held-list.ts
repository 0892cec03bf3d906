import type { NoPhotoList } from '../model/no-photo-list.ts';
import type { Settings } from '../model/settings.ts';
import { readList } from '../no-photo-list/read.ts';
import { isSealed } from '../no-photo-list/unseal.ts';
import { say } from '../warnings/words.ts';
import { type KeptList, recall } from './kept.ts';
import { lastKey, rememberKey } from './last-key.ts';
import { recallSyncedList } from './synced-list.ts';

/**
 * The list that drafts are checked against, opened, and how it came here. `fetched` is in milliseconds since 1970;
 * `problem` is in plain words. Without a `list` there is only the reason why.
 */
export interface HeldList {
  from: 'address' | 'this-device';
  list?: NoPhotoList;
  sealed?: boolean;
  fetched?: number;
  problem?: string;
  askFor?: string;
}

/** Opens a list with the key that is set; where that is a wrong one, with the last that was right, which is said. */
async function open(text: string, key: string): Promise<Pick<HeldList, 'list' | 'problem'>> {
  const opened = await tryToOpen(text, key);
  if ('list' in opened) {
    if (isSealed(text)) await rememberKey(key);
    return opened;
  }
  const { reason } = opened;
  const before = await lastKey();
  const again = before === undefined || before === key ? opened : await tryToOpen(text, before);
  return 'list' in again
    ? { list: again.list, problem: say('background_list_opens_with_key_before', { problem: reason }) }
    : { problem: say('background_list_does_not_open', { problem: reason }) };
}

async function tryToOpen(text: string, key: string): Promise<{ list: NoPhotoList } | { reason: string }> {
  try {
    return { list: await readList(text, key || undefined) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : '' };
  }
}

/** Opens what is kept of the list at the school's address. */
export async function openKeptList(kept: KeptList | undefined, key: string): Promise<HeldList> {
  const { text, fetched, problem, askFor } = kept ?? {};
  const how = {
    from: 'address' as const,
    ...(fetched === undefined ? {} : { fetched }),
    ...(askFor === undefined ? {} : { askFor }),
    ...(problem === undefined ? {} : { problem }),
  };
  if (text === undefined) return how;
  const opened = await open(text, key);
  return { ...how, ...opened, ...(opened.list ? { sealed: isSealed(text) } : {}) };
}

/** The list that holds: the one at the school's address where one is set, else the office's own on this device. */
export async function holdList(settings: Settings): Promise<HeldList | undefined> {
  if (settings.noPhotoListUrl !== '') return openKeptList(await recallSyncedList(), settings.noPhotoListKey);
  const own = await recall('own-list');
  return own && { from: 'this-device', list: own.list };
}
