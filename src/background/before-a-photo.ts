import type { ListedChild } from '../model/no-photo-list.ts';
import type { ChildNames, GroupOnList, ListGroups } from '../model/own-page-messages.ts';
import { groupsOf, listedOn } from '../no-photo-list/groups.ts';
import { initialsOf } from '../no-photo-list/initials.ts';
import { facts } from './facts.ts';

async function listedToday(): Promise<ListedChild[]> {
  const list = (await facts()).held?.list;
  return list ? listedOn(list, new Date().toISOString().slice(0, 10)) : [];
}

/** The groups on the list in use. */
export async function groups(): Promise<ListGroups> {
  return { groups: groupsOf(await listedToday()) };
}

/** Who of some groups must not be shown, by initials. */
export async function groupOnList(names: readonly string[]): Promise<GroupOnList> {
  const asked = new Set(names);
  const children = (await listedToday()).filter((child) => child.groups.some((group) => asked.has(group)));
  return {
    children: children.map((child) => ({
      id: child.id,
      initials: initialsOf(child.names[0] ?? ''),
      groups: child.groups,
      refused: child.refused,
    })),
  };
}

/** The names of the children with these ids. */
export async function childNames(ids: readonly string[]): Promise<ChildNames> {
  const asked = new Set(ids);
  const children = (await listedToday()).filter(({ id }) => asked.has(id));
  return { children: children.map(({ id, names }) => ({ id, names })) };
}
