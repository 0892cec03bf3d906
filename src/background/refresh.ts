import { tellPages } from './answers.ts';
import { showListBadge } from './badge.ts';
import { facts, forgetFacts, listStateNow } from './facts.ts';
import { recall } from './kept.ts';
import { refreshList } from './list.ts';
import { alarmStands, hasAll, looksAnywhere, scheduleAfterPause, scheduleNext } from './schedule.ts';
import { refreshPolicy } from './school-policy.ts';
import { recallSyncedList } from './synced-list.ts';

let running: Promise<void> | undefined;

async function failures(): Promise<number> {
  const [list, policy] = await Promise.all([recallSyncedList(), recall('policy')]);
  return Math.max(list?.failures ?? 0, policy?.failures ?? 0);
}

async function refreshOnce(): Promise<void> {
  const before = await facts();
  const listBefore = await recallSyncedList();
  // Should the worker die meanwhile, this is the look that heals it.
  await scheduleNext(before, (await failures()) + 1);
  const { settings, policy } = before;
  const looks = [refreshList(settings, Date.now()), refreshPolicy(settings, Date.now())];
  for (const look of await Promise.allSettled(looks))
    if (look.status === 'rejected') console.error('Second Look: a look failed', look.reason);
  forgetFacts();
  const [now, list] = await Promise.all([facts(), recallSyncedList()]);
  await scheduleNext(now, await failures());
  await showListBadge(listStateNow(now));
  const unchanged =
    list?.text === listBefore?.text &&
    list?.problem === listBefore?.problem &&
    now.policy.problem === policy.problem &&
    JSON.stringify(now.policy.policy) === JSON.stringify(policy.policy);
  if (!unchanged) await tellPages();
}

let again = false;

async function refreshUntilQuiet(): Promise<void> {
  do {
    again = false;
    await refreshOnce();
  } while (again);
}

/** Look for a newer list and policy now, once at a time; `afresh` when what is running may rest on old settings. */
export function refresh(afresh = false): Promise<void> {
  if (running && afresh) again = true;
  running ??= refreshUntilQuiet().finally(() => {
    running = undefined;
  });
  return running;
}

/** The browser was closed or asleep: look soon, but not at the moment at which everybody else does. */
export async function refreshAfterPause(): Promise<void> {
  if (!(await scheduleAfterPause(await facts()))) await refresh();
}

/** A worker has started: see that the list's state shows and that a look is to come. */
export async function resume(): Promise<void> {
  const known = await facts();
  await showListBadge(listStateNow(known));
  if (!looksAnywhere(known)) return;
  // What was held has got lost, and nothing has failed since: there is nothing to wait for.
  if (!hasAll(known) && (await failures()) === 0) await refresh();
  else if (!(await alarmStands(known, Date.now()))) await refreshAfterPause();
}
