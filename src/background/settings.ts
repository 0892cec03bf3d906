import browser, { type Storage } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { doubtEmptyPolicy, endDoubt } from './empty-policy.ts';
import { keep, recall } from './kept.ts';
import { managedInTime, readManaged, type Told } from './managed-policy.ts';
import { type MergedSettings, mergeSettings } from './merge-settings.ts';
import { same } from './same.ts';
import { noteChanges } from './setting-changes.ts';

/** Where own settings lie in `storage.local`. */
export const ownSettingsKey = 'settings';

const Values = z.record(z.string(), z.unknown());

/** The settings of this device alone, as they were stored. */
export async function readOwn(): Promise<Record<string, unknown>> {
  const stored = await browser.storage.local.get(ownSettingsKey);
  const own = Values.safeParse(stored[ownSettingsKey] ?? {});
  return own.success ? own.data : {};
}

/**
 * The settings that hold now. `waitUntil` is there while managed policy may still be on its way: until then, in ms since
 * 1970, posts may wait for it.
 */
export interface LoadedSettings extends MergedSettings {
  waitUntil?: number;
}

/** Whether an answer is to be believed: one with something in it always, one without where nothing speaks against it. */
function isBelieved(told: Told, kept: Record<string, unknown> | undefined): boolean {
  if (Object.keys(told.values).length > 0) return true;
  return kept ? Object.keys(kept).length === 0 : told.certain;
}

/**
 * The settings that hold now. For a few seconds after an install or an update Chromium answers `{}` although there is
 * a policy, so that an empty answer is believed only when `trustEmpty` says that enough time has passed; until then the
 * last known copy holds.
 */
export async function loadSettings(trustEmpty = false): Promise<LoadedSettings> {
  const [own, kept] = await Promise.all([readOwn(), recall('managed')]);
  const told = trustEmpty ? await readManaged() : await managedInTime(kept);
  const loaded = told && (trustEmpty || isBelieved(told, kept)) ? await take(told, own, kept) : undefined;
  const merged = loaded ?? (await goOn(own, kept, told));
  noteChanges(merged);
  return merged;
}

async function take(
  { values }: Told,
  own: Record<string, unknown>,
  kept: Record<string, unknown> | undefined,
): Promise<LoadedSettings> {
  const merged = mergeSettings(values, own, kept);
  if (!same(merged.managed, kept)) {
    // Settings hold whether or not there is room to keep them for the next start.
    await keep('managed', merged.managed).catch((error: unknown) =>
      console.error('Second Look: managed settings could not be kept', error),
    );
  }
  await endDoubt();
  return merged;
}

/** Nothing that can be believed was told: what is known goes on. */
async function goOn(
  own: Record<string, unknown>,
  kept: Record<string, unknown> | undefined,
  told: Told | undefined,
): Promise<LoadedSettings> {
  if (!kept) return { ...mergeSettings({}, own), waitUntil: await doubtEmptyPolicy('first-start') };
  if (told) await doubtEmptyPolicy('removed');
  return mergeSettings(kept, own, kept);
}

/** Whether a change in storage may change the settings. */
export function touchesSettings(changes: Record<string, Storage.StorageChange>, area: string): boolean {
  return area === 'managed' || (area === 'local' && ownSettingsKey in changes);
}

interface Guardable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Keep content scripts out of settings. Firefox knows this for `storage.session` alone (seen in 153). */
export async function guardStorage(): Promise<void> {
  const areas: Guardable[] = [browser.storage.local as Guardable, browser.storage.managed as Guardable];
  const closed = areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }));
  for (const outcome of await Promise.allSettled(closed)) {
    if (outcome.status === 'rejected')
      console.warn('Second Look: storage could not be kept from content scripts', outcome.reason);
  }
}
