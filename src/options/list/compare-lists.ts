import type { ListedChild } from '../../model/no-photo-list.ts';
import { hasEnded, reopenChild } from './edit-list.ts';
import { plain } from './plain.ts';

/** An entry of the list and what an export makes of it. */
export interface Change {
  before: ListedChild;
  after: ListedChild;
}

/**
 * What an export would change. `looser` are entries that it is less strict about: they stay as they are, and are
 * counted among `changed` or `same` too. `gone` are entries that hold and that it does not list.
 */
export interface Comparison {
  added: ListedChild[];
  changed: Change[];
  same: ListedChild[];
  looser: ListedChild[];
  gone: ListedChild[];
}

type Uses = ListedChild['uses'];

const union = <Item>(one: readonly Item[], other: readonly Item[]): Item[] => [
  ...new Set([...one, ...other]),
];

/** No uses at all means every use. */
function usesOfBoth(one: Uses, other: Uses): Uses {
  return one && other ? union(one, other) : undefined;
}

function includesUses(wide: Uses, narrow: Uses): boolean {
  return wide === undefined || (narrow?.every((use) => wide.includes(use)) ?? false);
}

/** No beginning at all means always. */
function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one.slice(0, 10) <= other.slice(0, 10) ? one : other;
}

function unionOfNames(one: readonly string[], other: readonly string[]): string[] {
  const seen = new Set(one.map(plain));
  return [...one, ...other.filter((name) => !seen.has(plain(name)))];
}

/** The entry as the export says it, but never less strict than it was, and with the groups only the office knows of. */
function merge(held: ListedChild, exported: ListedChild, known: ReadonlySet<string>): ListedChild {
  const { uses: _uses, from: _from, ...rest } = reopenChild(held);
  const from = earlier(held.from, exported.from);
  const uses = usesOfBoth(held.uses, exported.uses);
  const ownGroups = held.groups.filter((group) => !known.has(group));
  return {
    ...rest,
    names: unionOfNames(held.names, exported.names),
    groups: exported.groups.length > 0 ? union(exported.groups, ownGroups) : held.groups,
    refused: union(held.refused, exported.refused),
    ...(uses ? { uses } : {}),
    ...(from ? { from } : {}),
  };
}

function asText(child: ListedChild): string {
  const { names, groups, refused, uses, from, until } = child;
  return JSON.stringify([
    names,
    [...groups].sort(),
    [...refused].sort(),
    uses && [...uses].sort(),
    from,
    until,
  ]);
}

function isLooser(exported: ListedChild, held: ListedChild): boolean {
  return (
    held.refused.some((kind) => !exported.refused.includes(kind)) || !includesUses(exported.uses, held.uses)
  );
}

function byNames(children: readonly ListedChild[]): Map<string, ListedChild[]> {
  const index = new Map<string, ListedChild[]>();
  for (const child of children) {
    for (const name of new Set(child.names.map(plain))) {
      const there = index.get(name);
      if (there) there.push(child);
      else index.set(name, [child]);
    }
  }
  return index;
}

/**
 * Which held entry is the same child: one with a name and a group in common, else the only one with a name in common,
 * for a child may have moved to another class.
 */
function pairUp(
  held: readonly ListedChild[],
  exported: readonly ListedChild[],
): Map<ListedChild, ListedChild> {
  const heldByName = byNames(held);
  const exportedByName = byNames(exported);
  const pairs = new Map<ListedChild, ListedChild>();
  const taken = new Set<ListedChild>();
  const candidates = (child: ListedChild, index: Map<string, ListedChild[]>) => [
    ...new Set(child.names.flatMap((name) => index.get(plain(name)) ?? [])),
  ];
  const pair = (child: ListedChild, other: ListedChild | undefined) => {
    if (!other || taken.has(other)) return;
    pairs.set(child, other);
    taken.add(other);
  };
  for (const child of exported) {
    const groups = new Set(child.groups.map(plain));
    const same = candidates(child, heldByName).filter((other) => !taken.has(other));
    pair(
      child,
      same.find((other) => other.groups.some((group) => groups.has(plain(group)))),
    );
  }
  for (const child of exported) {
    if (pairs.has(child)) continue;
    const [only, second] = candidates(child, heldByName).filter((other) => !taken.has(other));
    const rivals = candidates(child, exportedByName).filter((other) => !pairs.has(other));
    if (!second && rivals.length === 1) pair(child, only);
  }
  return pairs;
}

/** Compares what an export lists with the entries that are held; `day` is today, as in 2026-11-21. */
export function compareLists(
  held: readonly ListedChild[],
  exported: readonly ListedChild[],
  day: string,
): Comparison {
  const pairs = pairUp(held, exported);
  const known = new Set(exported.flatMap(({ groups }) => groups));
  const result: Comparison = { added: [], changed: [], same: [], looser: [], gone: [] };
  for (const child of exported) {
    const before = pairs.get(child);
    if (!before) {
      result.added.push(child);
      continue;
    }
    const after = merge(before, child, known);
    if (asText(before) === asText(after)) result.same.push(before);
    else result.changed.push({ before, after });
    if (isLooser(child, before)) result.looser.push(before);
  }
  const paired = new Set(pairs.values());
  result.gone = held.filter((child) => !paired.has(child) && !hasEnded(child, day));
  return result;
}
