/** Random numbers from 0 up to, but not including, 1: `Math.random` or a test's own. */
export type Random = () => number;

/** Browsers let no alarm ring sooner than this, in minutes. */
const soonest = 0.5;

/** A school comes in within a quarter of an hour: this long, in minutes, is what its machines spread over. */
const startUpSpread = 10;

/** How much earlier or later than asked a regular look may be, as a share of the time between two. */
const periodSpread = 0.1;

/** Minutes from the browser's start to the first look for a list; 0 where nothing usable is held. */
export function startUpDelay(hasList: boolean, random: Random): number {
  return hasList ? soonest + random() * (startUpSpread - soonest) : 0;
}

/** Minutes to the next look after a good one, a little earlier or later each time so that machines drift apart. */
export function periodDelay(listRefreshMinutes: number, random: Random): number {
  return listRefreshMinutes * (1 - periodSpread + 2 * periodSpread * random());
}

/**
 * Minutes to the next look after `failures` failed ones in a row: anywhere up to 1, 2, 4 … minutes and never beyond the
 * regular time, so that a server that comes back is not met by everybody at once.
 */
export function retryDelay(failures: number, listRefreshMinutes: number, random: Random): number {
  const longest = Math.min(2 ** Math.max(0, failures - 1), listRefreshMinutes);
  return soonest + random() * Math.max(0, longest - soonest);
}
