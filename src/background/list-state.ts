import type { ListState } from '../model/messages.ts';
import type { Settings } from '../model/settings.ts';
import type { KeptList } from './kept.ts';

const hour = 3_600_000;

/** A bare day lasts to its end. */
function endOf(expires: string): number {
  return Date.parse(expires.includes('T') ? expires : `${expires}T23:59:59`);
}

/**
 * How the no-photo list stands at `now`. An expired list and one that is too old are still used, and said to be so;
 * the office's own word (expired) outranks what the network did (too old).
 */
export function listState(
  kept: KeptList | undefined,
  settings: Pick<Settings, 'noPhotoListUrl' | 'listMaxAgeHours'>,
  now: number,
): ListState {
  if (settings.noPhotoListUrl === '') return { state: 'none', children: 0 };
  const problem = kept?.problem === undefined ? {} : { problem: kept.problem };
  if (kept?.list === undefined || kept.fetched === undefined) {
    return { state: kept?.problem === undefined ? 'waiting' : 'failed', children: 0, ...problem };
  }
  const age = Math.max(0, (now - kept.fetched) / hour);
  const expired = kept.list.expires !== undefined && endOf(kept.list.expires) < now;
  return {
    state: expired ? 'expired' : age > settings.listMaxAgeHours ? 'too-old' : 'fresh',
    children: kept.list.children.length,
    issued: kept.list.issued,
    age: Math.round(age * 10) / 10,
    ...problem,
  };
}
