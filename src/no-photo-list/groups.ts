import type { ListedChild, NoPhotoList } from '../model/no-photo-list.ts';

/** Whether an entry holds on a day (`2026-11-21`). */
function holdsOn({ refused, from, until }: ListedChild, day: string): boolean {
  if (refused.length === 0 || (from !== undefined && day < from.slice(0, 10))) return false;
  return until === undefined || day <= until.slice(0, 10);
}

/** Who is on the list on a day (`2026-11-21`), for whatever use: what a photo is for is not known before it is taken. */
export function listedOn(list: NoPhotoList, day: string): ListedChild[] {
  return list.children.filter((child) => holdsOn(child, day));
}

const order = new Intl.Collator('en-GB', { numeric: true });

/** The classes, clubs and events of some children, each with how many of them belong to it. */
export function groupsOf(children: readonly ListedChild[]): { name: string; children: number }[] {
  const counts = new Map<string, number>();
  for (const { groups } of children)
    for (const name of new Set(groups)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, number]) => ({ name, children: number }))
    .sort((one, other) => order.compare(one.name, other.name));
}
