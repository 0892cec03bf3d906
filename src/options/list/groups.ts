import type { ListedChild, NoPhotoList } from '../../model/no-photo-list.ts';
import { holdsOn } from './edit-list.ts';
import { bySurname, inOrder } from './search-list.ts';

/** A class, club or event, and how many children of it are on the list on `day`. */
export interface Group {
  name: string;
  children: number;
}

/** Every group of the list, also those whose entries do not hold on `day`. */
export function groupsOf(list: NoPhotoList, day: string): Group[] {
  const counts = new Map<string, number>();
  for (const child of list.children) {
    for (const name of child.groups)
      counts.set(name, (counts.get(name) ?? 0) + (holdsOn(child, day) ? 1 : 0));
  }
  return inOrder([...counts.keys()]).map((name) => ({ name, children: counts.get(name) ?? 0 }));
}

/** The children of these groups whose entries hold on `day`, each once, by surname. */
export function childrenOf(list: NoPhotoList, groups: readonly string[], day: string): ListedChild[] {
  const chosen = new Set(groups);
  return bySurname(
    list.children.filter((child) => holdsOn(child, day) && child.groups.some((name) => chosen.has(name))),
  );
}

/** The list with one group under another name; a group that is called so already takes the children in. */
export function renameGroup(list: NoPhotoList, from: string, to: string): NoPhotoList {
  const children = list.children.map((child) =>
    child.groups.includes(from)
      ? { ...child, groups: [...new Set(child.groups.map((name) => (name === from ? to : name)))] }
      : child,
  );
  return { ...list, children };
}
