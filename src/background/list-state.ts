import type { ListState } from '../model/messages.ts';
import type { Settings } from '../model/settings.ts';
import { say } from '../warnings/words.ts';
import type { HeldList } from './held-list.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** A bare day lasts to its end. */
function endOf(expires: string): number {
  return Date.parse(expires.includes('T') ? expires : `${expires}T23:59:59`);
}

/** A list that was issued or fetched in days to come: this device's clock has been set back. */
function clockProblem({ list, fetched }: HeldList, now: number): string | undefined {
  const latest = Math.max(fetched ?? 0, Date.parse(list?.issued ?? '') || 0);
  return latest > now + day ? say('background_clock_wrong') : undefined;
}

/**
 * How the no-photo list stands at `now`. An expired list and one that is too old are still used, and said to be so;
 * the office's own word (expired) outranks what the network did (too old).
 */
export function listState(
  held: HeldList | undefined,
  settings: Pick<Settings, 'noPhotoListUrl' | 'listMaxAgeHours'>,
  now: number,
): ListState {
  const addressed = settings.noPhotoListUrl !== '';
  if (!held) return { state: addressed ? 'waiting' : 'none', children: 0 };
  const { from, list, sealed, fetched, askFor } = held;
  const problem = (list && clockProblem(held, now)) ?? held.problem;
  const said = {
    from,
    ...(problem === undefined ? {} : { problem }),
    ...(askFor === undefined ? {} : { askFor }),
  };
  if (!list) return { state: problem === undefined ? 'waiting' : 'failed', children: 0, ...said };
  const age = fetched === undefined ? undefined : Math.max(0, (now - fetched) / hour);
  const expired = list.expires !== undefined && endOf(list.expires) < now;
  const tooOld = from === 'address' && age !== undefined && age > settings.listMaxAgeHours;
  return {
    state: expired ? 'expired' : tooOld ? 'too-old' : 'fresh',
    children: list.children.length,
    issued: list.issued,
    ...(sealed === undefined ? {} : { sealed }),
    ...(age === undefined ? {} : { age: Math.round(age * 10) / 10 }),
    ...said,
  };
}
