import { type DBSchema, openDB } from 'idb';
import type { NoPhotoList } from '../model/no-photo-list.ts';
import type { Policy } from '../model/policy.ts';

/** How the last look at an address went. Times are in milliseconds since 1970; `problem` is in plain words. */
interface Look {
  url: string;
  tried?: number;
  fetched?: number;
  problem?: string;
}

/** The last good no-photo list, where it came from, and how the last look for a newer one went. */
export interface KeptList extends Look {
  list?: NoPhotoList;
}

/** The last good policy file from the school's own address. */
export interface KeptPolicy extends Look {
  policy?: Policy;
}

/** The last managed settings that could be read, key by key. */
export type KeptManaged = Record<string, unknown>;

interface Kept {
  list: KeptList;
  policy: KeptPolicy;
  managed: KeptManaged;
}

interface Shelf extends DBSchema {
  kept: { key: string; value: Kept[keyof Kept] };
}

/**
 * What outlives the worker and is nobody else's to read. Content scripts can read `storage.local` in Firefox, whatever
 * is asked of it; the extension's own IndexedDB they cannot.
 */
const shelf = () =>
  openDB<Shelf>('second-look', 1, {
    upgrade: (database) => {
      database.createObjectStore('kept');
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
 * What is kept under `name`, as it was stored: it was checked before it got here. A shelf that cannot be opened is as
 * good as an empty one, so that drafts are checked all the same.
 */
export async function recall<Name extends keyof Kept>(name: Name): Promise<Kept[Name] | undefined> {
  try {
    return (await (await open()).get('kept', name)) as Kept[Name] | undefined;
  } catch (error) {
    console.error('Second Look: what was kept could not be read', error);
    return undefined;
  }
}

/** Keep `value` under `name`. */
export async function keep<Name extends keyof Kept>(name: Name, value: Kept[Name]): Promise<void> {
  await (await open()).put('kept', value, name);
}

/** Keep nothing under `name` any more. */
export async function forget(name: keyof Kept): Promise<void> {
  await (await open()).delete('kept', name);
}
