import { defaultSettings } from '../model/settings.ts';
import { oneAtATime } from './in-turn.ts';
import { type KeptChanges, keep, recall } from './kept.ts';
import type { MergedSettings } from './merge-settings.ts';
import { same } from './same.ts';

const inTurn = oneAtATime();

async function noteNow({ settings, from }: MergedSettings, now: number): Promise<void> {
  const before = (await recall('setting-changes')) ?? {};
  const fresh: KeptChanges = {};
  for (const { name, from: source } of from) {
    const was = before[name] ?? { value: defaultSettings[name], from: 'default' };
    const value = settings[name];
    if (was.from !== source || !same(was.value, value)) fresh[name] = { value, from: source, at: now };
  }
  if (Object.keys(fresh).length > 0) await keep('setting-changes', { ...before, ...fresh });
}

/** Notes which settings have changed since they were last noted. Nothing waits for it. */
export function noteChanges(merged: MergedSettings): void {
  inTurn(() => noteNow(merged, Date.now())).catch((error: unknown) =>
    console.error('Second Look: when settings changed could not be kept', error),
  );
}

/** When each setting last changed, in ms since 1970; those that never have are left out. */
export function settingChanges(): Promise<KeptChanges> {
  return inTurn(async () => (await recall('setting-changes')) ?? {});
}
