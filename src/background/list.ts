import type { NoPhotoList } from '../model/no-photo-list.ts';
import type { Settings } from '../model/settings.ts';
import { readList } from '../no-photo-list/read.ts';
import { isSealed } from '../no-photo-list/unseal.ts';
import { say } from '../warnings/words.ts';
import { originToAskFor } from './host-access.ts';
import type { KeptList } from './kept.ts';
import { type InUse, refusalOf } from './refusal.ts';
import { type Fetched, getFile } from './sync.ts';
import { forgetSyncedList, keepSyncedList, recallSyncedList } from './synced-list.ts';
import { unreachableWords } from './unreachable.ts';

/** Only what the office's page saves is taken from an address: a school's export has no date of issue. */
const isListFile = (text: string) => isSealed(text) || /^\ufeff?\s*[{[]/.test(text);

interface Found {
  text: string;
  list: NoPhotoList;
}

async function read(text: string, key: string): Promise<Found | { problem: string }> {
  if (/^\ufeff?\s*$/.test(text)) return { problem: say('background_list_empty_file') };
  if (!isListFile(text)) return { problem: say('background_list_not_a_list') };
  try {
    return { text, list: await readList(text, key || undefined) };
  } catch (error) {
    return {
      problem: say('background_list_unreadable', { problem: error instanceof Error ? error.message : '' }),
    };
  }
}

/** Why the address could not be read, and which origin would help if it were allowed. */
async function unreachable(
  fetched: Extract<Fetched, { problem: unknown }>,
  url: string,
): Promise<{ problem: string; askFor?: string }> {
  if (fetched.problem !== 'no-cors-header') return { problem: unreachableWords(fetched) };
  const askFor = await originToAskFor(url);
  return askFor === undefined
    ? { problem: say('background_fetch_leads_elsewhere') }
    : { problem: unreachableWords(fetched), askFor };
}

async function lookFor(
  settings: Settings,
  inUse: InUse,
  now: number,
): Promise<Found | { problem: string; askFor?: string }> {
  const fetched = await getFile(settings.noPhotoListUrl);
  if ('problem' in fetched) return unreachable(fetched, settings.noPhotoListUrl);
  const found = await read(fetched.text, settings.noPhotoListKey);
  if ('problem' in found) return found;
  const refusal = refusalOf(found.list, inUse, now);
  return refusal === undefined ? found : { problem: refusal };
}

/**
 * Look for a newer list and keep it. What cannot be read never takes the place of a good one; only a changed address
 * starts afresh, and then the old list is still used until the new one has been read.
 */
export async function refreshList(settings: Settings, now: number): Promise<void> {
  const url = settings.noPhotoListUrl;
  if (url === '') return forgetSyncedList();
  const kept = await recallSyncedList();
  const found = await lookFor(settings, kept?.url === url ? kept : {}, now);
  if ('problem' in found) {
    const { problem: _problem, askFor: _askFor, ...rest } = kept ?? { url };
    const failed: KeptList = { ...rest, ...found, tried: now, failures: (kept?.failures ?? 0) + 1 };
    return keepSyncedList(failed);
  }
  const { text, list } = found;
  const { issued, children } = list;
  await keepSyncedList({ url, tried: now, fetched: now, text, issued, children: children.length });
}
