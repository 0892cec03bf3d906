import type { ListState } from '../model/messages.ts';
import type { Policy } from '../model/policy.ts';
import { buildMatcher, type ListMatcher } from '../no-photo-list/match.ts';
import { type ChosenTable, chooseTable } from './chosen-table.ts';
import { type HeldList, holdList } from './held-list.ts';
import { recall } from './kept.ts';
import { listState } from './list-state.ts';
import { type ChosenPolicy, choosePolicy } from './school-policy.ts';
import { type LoadedSettings, loadSettings } from './settings.ts';

/** All that a check rests on. Built once in the life of a worker and again when something changes. */
export interface Facts extends LoadedSettings {
  policy: ChosenPolicy;
  /** The policy brought in on this device, whether or not it holds. */
  ownPolicy: Policy | undefined;
  table: ChosenTable;
  held: HeldList | undefined;
  matcher: ListMatcher | undefined;
}

async function load(): Promise<Facts> {
  const [merged, keptPolicy, keptOwn] = await Promise.all([
    loadSettings(),
    recall('policy'),
    recall('own-policy'),
  ]);
  // What IT names is never answered by a file of the same name that somebody brought in here.
  const own = merged.managed.policy === undefined ? keptOwn?.policy : undefined;
  const [held, table] = await Promise.all([
    holdList(merged.settings),
    chooseTable(merged.settings.selectorTable),
  ]);
  return {
    ...merged,
    policy: choosePolicy(merged.settings, keptPolicy, own),
    ownPolicy: keptOwn?.policy,
    table,
    held,
    matcher: held?.list && buildMatcher(held.list),
  };
}

let current: Promise<Facts> | undefined;

/** The facts as they are now. A failed attempt is not remembered. */
export function facts(): Promise<Facts> {
  current ??= load().catch((error: unknown) => {
    current = undefined;
    throw error;
  });
  return current;
}

/** Something changed: build the facts anew when they are next asked for. */
export function forgetFacts(): void {
  current = undefined;
}

/** How the list stands at this moment: a list grows old without anything happening. */
export function listStateNow({ held, settings }: Facts): ListState {
  return listState(held, settings, Date.now());
}
