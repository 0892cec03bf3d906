import browser, { type Storage } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { keep, recall } from './kept.ts';
import { type MergedSettings, mergeSettings } from './merge-settings.ts';

/** Where own settings lie in `storage.local`. */
export const ownSettingsKey = 'settings';

/** The alarm after which an empty managed policy is believed. */
export const emptyPolicyAlarm = 'managed-policy-is-empty';

const Values = z.record(z.string(), z.unknown());

/** Managed settings as the browser has them now; Firefox throws where no policy was set. */
async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

/** The settings of this device alone, as they were stored. */
export async function readOwn(): Promise<Record<string, unknown>> {
  const stored = await browser.storage.local.get(ownSettingsKey);
  const own = Values.safeParse(stored[ownSettingsKey] ?? {});
  return own.success ? own.data : {};
}

/** Right after its own start Chromium takes some three seconds to answer (seen 2026-11); this long, in ms, is waited. */
const managedPatience = 300;

let lateListener: (() => void) | undefined;

/** Calls `listener` when managed settings came after settings were already answered, and differ from those taken. */
export function whenManagedIsLate(listener: () => void): void {
  lateListener = listener;
}

/** What the browser told last in the life of this worker. */
let told: Record<string, unknown> | undefined;

/** Managed settings; where the browser takes its time, those it told last, if any, and a later word for new ones. */
async function managedInTime(
  taken: Record<string, unknown> | undefined,
): Promise<Record<string, unknown> | undefined> {
  const asked = readManaged();
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, managedPatience));
  const inTime = await Promise.race([asked, patience]);
  if (inTime) {
    told = inTime;
    return inTime;
  }
  const given = told;
  void asked.then((came) => {
    told = came;
    if (!same(came, given ?? taken ?? {})) lateListener?.();
  });
  return given;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The settings that hold now. For a few seconds after an install or an update Chromium answers `{}` although there is
 * a policy, so that an empty answer is believed only when `trustEmpty` says that enough time has passed.
 */
export async function loadSettings(trustEmpty = false): Promise<MergedSettings> {
  const [own, kept] = await Promise.all([readOwn(), recall('managed')]);
  const managed = await managedInTime(kept);
  if (!managed) return mergeSettings(kept ?? {}, own, kept);
  const empty = Object.keys(managed).length === 0;
  if (empty && kept && Object.keys(kept).length > 0 && !trustEmpty) {
    void browser.alarms.create(emptyPolicyAlarm, { delayInMinutes: 1 });
    return mergeSettings(kept, own);
  }
  const merged = mergeSettings(managed, own, kept);
  if (!same(merged.managed, kept ?? {})) {
    // Settings hold whether or not there is room to keep them for the next start.
    await keep('managed', merged.managed).catch((error: unknown) =>
      console.error('Second Look: managed settings could not be kept', error),
    );
  }
  return merged;
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
