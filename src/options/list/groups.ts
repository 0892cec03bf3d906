import type { ListedChild, NoPhotoList } from '../../model/no-photo-list.ts';
import { groupsOf, listedOn } from '../../no-photo-list/groups.ts';
import { bySurname } from './search-list.ts';

/** Every group of the list, with how many of its children are on the list on `day`: also those with nobody that day. */
export function allGroupsOf(list: NoPhotoList, day: string): { name: string; children: number }[] {
  const counts = new Map(groupsOf(listedOn(list, day)).map(({ name, children }) => [name, children]));
  return groupsOf(list.children).map(({ name }) => ({ name, children: counts.get(name) ?? 0 }));
}

/** The children of these groups whose entries hold on `day`, each once, by surname. */
export function childrenOf(list: NoPhotoList, groups: readonly string[], day: string): ListedChild[] {
  const chosen = new Set(groups);
  return bySurname(listedOn(list, day).filter((child) => child.groups.some((name) => chosen.has(name))));
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
