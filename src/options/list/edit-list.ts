import type { ListedChild, NoPhotoList } from '../../model/no-photo-list.ts';

/** A list of nobody, issued at `now`. */
export function emptyList(now: Date): NoPhotoList {
  return { format: 'no-photo-list/1', school: '', issued: now.toISOString(), children: [] };
}

/** Ids for new entries, `c001` and on, none of which the list holds already. */
export function* freshIds(children: readonly ListedChild[]): Generator<string, never> {
  const taken = new Set(children.map(({ id }) => id));
  for (let number = children.length + 1; ; number += 1) {
    const id = `c${String(number).padStart(3, '0')}`;
    if (!taken.has(id)) yield id;
  }
}

/** The list with this entry in the place of the one with its id, or at its end. */
export function putChild(list: NoPhotoList, child: ListedChild): NoPhotoList {
  const known = list.children.some(({ id }) => id === child.id);
  const children = known
    ? list.children.map((other) => (other.id === child.id ? child : other))
    : [...list.children, child];
  return { ...list, children };
}

/** The list without this entry: for one that was made by mistake. */
export function removeChild(list: NoPhotoList, id: string): NoPhotoList {
  return { ...list, children: list.children.filter((child) => child.id !== id) };
}

/** The entry, which counts up to and with `day` (as in 2026-11-21) and no longer. An earlier end stays. */
export function endChild(child: ListedChild, day: string): ListedChild {
  const { from, ...rest } = child;
  // An entry that had not begun would otherwise end before it begins.
  const begun = from !== undefined && from.slice(0, 10) <= day ? { from } : {};
  return { ...rest, ...begun, until: child.until && child.until.slice(0, 10) < day ? child.until : day };
}

/** The entry without an end. */
export function reopenChild({ until: _until, ...child }: ListedChild): ListedChild {
  return child;
}

/** Whether the entry's last day is before `day`. */
export function hasEnded(child: ListedChild, day: string): boolean {
  return child.until !== undefined && child.until.slice(0, 10) < day;
}

/** A day on this computer's calendar, as in 2026-11-21. */
export function dayOf(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
