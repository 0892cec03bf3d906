import type { ListState } from '../model/messages.ts';
import { buildMatcher, type ListMatcher } from '../no-photo-list/match.ts';
import { type KeptList, recall } from './kept.ts';
import { listState } from './list-state.ts';
import type { MergedSettings } from './merge-settings.ts';
import { type ChosenPolicy, choosePolicy } from './school-policy.ts';
import { loadSettings } from './settings.ts';

/** All that a check rests on. Built once in the life of a worker and again when something changes. */
export interface Facts extends MergedSettings {
  policy: ChosenPolicy;
  keptList: KeptList | undefined;
  matcher: ListMatcher | undefined;
}

async function load(): Promise<Facts> {
  const [merged, keptPolicy, keptList] = await Promise.all([
    loadSettings(),
    recall('policy'),
    recall('list'),
  ]);
  const usable = merged.settings.noPhotoListUrl === '' ? undefined : keptList?.list;
  return {
    ...merged,
    policy: choosePolicy(merged.settings, keptPolicy),
    keptList,
    matcher: usable && buildMatcher(usable),
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
export function listStateNow({ keptList, settings }: Facts): ListState {
  return listState(keptList, settings, Date.now());
}
