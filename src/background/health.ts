import { type Sureness, surest, type Worsened } from '../model/health.ts';
import type { FromPage, PartReport } from '../model/messages.ts';
import { dayOf } from './clock.ts';
import { oneAtATime } from './in-turn.ts';
import { type KeptHealth, keep, recall } from './kept.ts';

type Recognised = Extract<FromPage, { type: 'recognised' }>;

const inTurn = oneAtATime();
const howSure = (rank: Sureness) => surest.indexOf(rank);
const isRanked = (rank: PartReport['rank']): rank is Sureness => surest.some((each) => each === rank);

/**
 * What is known after one more sighting: for each part of each kind of composer the best it was ever recognised by, how
 * it is now, and since which day (`2026-11-21`) that is worse.
 */
export function withSighting(health: KeptHealth, { site, kind, parts }: Recognised, day: string): KeptHealth {
  const next = [...health];
  for (const { role, rank } of parts) {
    if (!isRanked(rank) || (role !== 'composer' && role !== 'button')) continue;
    const at = next.findIndex((each) => each.site === site && each.kind === kind && each.role === role);
    const known = next[at];
    const before = known && howSure(known.before) < howSure(rank) ? known.before : rank;
    const since = known && howSure(known.now) > howSure(known.before) ? known.since : day;
    const seen = { site, kind, role, now: rank, before, since };
    if (at < 0) next.push(seen);
    else next[at] = seen;
  }
  return next;
}

/** The parts that are recognised less surely than they were. */
export function worsened(health: KeptHealth): Worsened[] {
  return health.filter(({ now, before }) => howSure(now) > howSure(before));
}

/** Notes how a page recognised a composer. */
export function noteRecognised(sighting: Recognised): Promise<void> {
  return inTurn(async () => {
    const health = (await recall('health')) ?? [];
    const next = withSighting(health, sighting, dayOf(new Date()));
    if (JSON.stringify(next) !== JSON.stringify(health)) await keep('health', next);
  });
}
