import { type DBSchema, openDB } from 'idb';
import * as z from 'zod/mini';
import { Worsened } from '../model/health.ts';
import { NoPhotoList } from '../model/no-photo-list.ts';
import { SettingFrom } from '../model/own-page-messages.ts';
import { Policy } from '../model/policy.ts';
import { KeptPeople } from './people-kept.ts';
import { Spoken } from './spoken.ts';

/**
 * How looks at an address went. Times are in milliseconds since 1970; `problem` is in plain words; `failures` counts
 * looks in a row that brought nothing.
 */
const look = {
  url: z.string(),
  tried: z.optional(z.number()),
  fetched: z.optional(z.number()),
  problem: z.optional(z.string()),
  failures: z.optional(z.int()),
};

/**
 * The last good no-photo list exactly as its server gave it, so that a sealed one stays sealed, where it came from, and
 * how the last look for a newer one went. `issued` and `children` can be told without opening it; `askFor` is an
 * origin that could be read if somebody allowed it.
 */
export const KeptList = z.object({
  ...look,
  text: z.optional(z.string()),
  issued: z.optional(z.string()),
  children: z.optional(z.int()),
  askFor: z.optional(z.string()),
});
export type KeptList = z.infer<typeof KeptList>;

/** The list that the school office keeps on this very device, and when it was saved. */
export const KeptOwnList = z.object({ list: NoPhotoList, saved: z.number() });
export type KeptOwnList = z.infer<typeof KeptOwnList>;

/** The last good policy file from the school's own address. */
export const KeptPolicy = z.object({ ...look, policy: z.optional(Policy) });
export type KeptPolicy = z.infer<typeof KeptPolicy>;

/** The policy that a person brought in on this very device, and when it was saved (ms since 1970). */
export const KeptOwnPolicy = z.object({ policy: Policy, saved: z.number() });
export type KeptOwnPolicy = z.infer<typeof KeptOwnPolicy>;

/** The last managed settings that could be read, key by key. */
export const KeptManaged = z.record(z.string(), z.unknown());
export type KeptManaged = z.infer<typeof KeptManaged>;

/** A digest of what each setting held when it last changed, where that came from, and when it was (ms since 1970). */
export const KeptChanges = z.record(
  z.string(),
  z.object({ digest: z.string(), from: SettingFrom, at: z.number() }),
);
export type KeptChanges = z.infer<typeof KeptChanges>;

/** The first-run page is still to be opened, and when the extension was installed (ms since 1970). */
export const KeptFirstRun = z.object({ installed: z.number() });
export type KeptFirstRun = z.infer<typeof KeptFirstRun>;

/** The text of the last selector table that could be used. */
export const KeptSelectors = z.object({ text: z.string() });
export type KeptSelectors = z.infer<typeof KeptSelectors>;

/** How surely the parts of composers were recognised on this device: now, and at best. */
export const KeptHealth = z.array(Worsened);
export type KeptHealth = z.infer<typeof KeptHealth>;

const schemas = {
  list: KeptList,
  'own-list': KeptOwnList,
  policy: KeptPolicy,
  'own-policy': KeptOwnPolicy,
  managed: KeptManaged,
  'setting-changes': KeptChanges,
  'first-run': KeptFirstRun,
  selectors: KeptSelectors,
  people: KeptPeople,
  spoken: Spoken,
  health: KeptHealth,
};

type Kept = { [Name in keyof typeof schemas]: z.infer<(typeof schemas)[Name]> };

interface Shelf extends DBSchema {
  kept: { key: string; value: Kept[keyof Kept] };
}

/**
 * What outlives the worker and is nobody else's to read. Content scripts can read `storage.local` in Firefox, whatever
 * is asked of it; the extension's own IndexedDB they cannot.
 */
const shelf = () =>
  openDB<Shelf>('second-look', 2, {
    async upgrade(database, before, _now, transaction) {
      if (before === 0) database.createObjectStore('kept');
      // The first version kept sealed lists opened: what it kept is thrown away and fetched again.
      else await transaction.objectStore('kept').delete('list');
    },
    terminated: () => {
      opened = undefined;
    },
  });

let opened: ReturnType<typeof shelf> | undefined;

function open(): ReturnType<typeof shelf> {
  opened ??= shelf().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/**
 * What is kept under `name`. A shelf that cannot be opened, or holds something of another form, is as good as an empty
 * one, so that drafts are checked all the same.
 */
export async function recall<Name extends keyof Kept>(name: Name): Promise<Kept[Name] | undefined> {
  try {
    const stored: unknown = await (await open()).get('kept', name);
    if (stored === undefined) return undefined;
    const parsed = schemas[name].safeParse(stored);
    if (parsed.success) return parsed.data as Kept[Name];
    const fields = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
    console.error(`Second Look: what was kept as ${name} could not be read; unreadable fields: ${fields}`);
  } catch (error) {
    console.error('Second Look: what was kept could not be read', error);
  }
  return undefined;
}

/** Keep `value` under `name`. Throws where the browser has no room for it. */
export async function keep<Name extends keyof Kept>(name: Name, value: Kept[Name]): Promise<void> {
  await (await open()).put('kept', value, name);
}

/** Keep nothing under `name` any more. */
export async function forget(name: keyof Kept): Promise<void> {
  await (await open()).delete('kept', name);
}
