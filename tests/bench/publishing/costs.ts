import { type Requests, sum } from './school-day.ts';

/** What one look costs: bytes on the wire both ways with connecting, and seconds of the server's processor. */
export interface Look {
  bytes: number;
  cpuSeconds: number;
}

/** What a look costs when the list is as it was (304), and when it is sent whole (200). */
export interface Looks {
  unchanged: Look;
  whole: Look;
}

/** What a day costs the server. */
export interface DayCosts {
  requests: number;
  bytes: number;
  /** The bytes of the same day if the server could not say "unchanged" and always sent the list whole. */
  bytesWithoutUnchanged: number;
  busiestSecond: number;
  /** The share of one processor core in the second that asks most of it; above 1 is more than one core can do. */
  busiestCoreShare: number;
}

/** What a day of requests costs, with what one look was measured to cost. */
export function dayCosts({ all, whole }: Requests, looks: Looks): DayCosts {
  const requests = sum(all);
  const sentWhole = sum(whole);
  let busiestSecond = 0;
  let busiestCoreShare = 0;
  for (const [second, count] of all.entries()) {
    const wholeNow = whole[second] ?? 0;
    const cpu = wholeNow * looks.whole.cpuSeconds + (count - wholeNow) * looks.unchanged.cpuSeconds;
    busiestSecond = Math.max(busiestSecond, count);
    busiestCoreShare = Math.max(busiestCoreShare, cpu);
  }
  return {
    requests,
    bytes: sentWhole * looks.whole.bytes + (requests - sentWhole) * looks.unchanged.bytes,
    bytesWithoutUnchanged: requests * looks.whole.bytes,
    busiestSecond,
    busiestCoreShare,
  };
}
