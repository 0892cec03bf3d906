import { base64url } from 'jose';
import { defaultSettings } from '../model/settings.ts';
import { oneAtATime } from './in-turn.ts';
import { type KeptChanges, keep, recall } from './kept.ts';
import type { MergedSettings } from './merge-settings.ts';

const inTurn = oneAtATime();

/** A value as it is kept here: enough to tell a change by, and a key among the settings cannot be read from it. */
async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

async function noteNow({ settings, from }: MergedSettings, now: number): Promise<void> {
  const before = (await recall('setting-changes')) ?? {};
  const fresh: KeptChanges = {};
  for (const { name, from: source } of from) {
    const was = before[name] ?? { digest: await digestOf(defaultSettings[name]), from: 'default' };
    const digest = await digestOf(settings[name]);
    if (was.from !== source || was.digest !== digest) fresh[name] = { digest, from: source, at: now };
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
