import type { NoPhotoList } from '../model/no-photo-list.ts';
import type { Settings } from '../model/settings.ts';
import { readList } from '../no-photo-list/read.ts';
import { say } from '../warnings/words.ts';
import { forget, type KeptList, keep, recall } from './kept.ts';
import { getFile } from './sync.ts';
import { unreachableWords } from './unreachable.ts';

const day = 86_400_000;

/** Why a list that was read may not take the place of the one that is kept; undefined when it may. */
export function refusalOf(list: NoPhotoList, kept: NoPhotoList | undefined, now: number): string | undefined {
  const issued = Date.parse(list.issued);
  if (issued > now + day) return say('background_list_from_the_future', { issued: list.issued });
  if (kept && issued < Date.parse(kept.issued)) {
    return say('background_list_older', { issued: list.issued, kept: kept.issued });
  }
  return undefined;
}

/** Why a list could not be read. A parser quotes what it stumbled over, and a child's name belongs in no status. */
function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : '';
  return reason.startsWith('The list is not JSON') ? say('background_list_not_json') : reason;
}

async function lookFor(
  settings: Settings,
  kept: NoPhotoList | undefined,
  now: number,
): Promise<NoPhotoList | string> {
  const fetched = await getFile(settings.noPhotoListUrl);
  if ('problem' in fetched) return unreachableWords(fetched);
  try {
    const list = await readList(fetched.text, settings.noPhotoListKey || undefined);
    return refusalOf(list, kept, now) ?? list;
  } catch (error) {
    return say('background_list_unreadable', { problem: reasonOf(error) });
  }
}

/**
 * Look for a newer list and keep it. What cannot be read never takes the place of a good one; only a changed address
 * starts afresh, and then the old list is still used until the new one has been read.
 */
export async function refreshList(settings: Settings, now: number): Promise<void> {
  const url = settings.noPhotoListUrl;
  if (url === '') return forget('list');
  const kept = await recall('list');
  const found = await lookFor(settings, kept?.url === url ? kept.list : undefined, now);
  const { problem: _problem, ...rest } = kept ?? { url };
  const next: KeptList =
    typeof found === 'string'
      ? { ...rest, tried: now, problem: found }
      : { url, tried: now, fetched: now, list: found };
  await keep('list', next);
}
