import type { NoPhotoList } from '../../model/no-photo-list.ts';
import type { Comparison } from './compare-lists.ts';
import { endChild, freshIds } from './edit-list.ts';

/**
 * The list with what an export changes: new entries under ids of the list's own, changed ones in their places, and those
 * that the export does not list any more kept, or, for the ids in `end`, ended on `day`.
 */
export function takeOver(
  list: NoPhotoList,
  { added, changed }: Comparison,
  end: ReadonlySet<string>,
  day: string,
): NoPhotoList {
  const after = new Map(changed.map((change) => [change.before.id, change.after]));
  const kept = list.children.map((child) =>
    end.has(child.id) ? endChild(child, day) : (after.get(child.id) ?? child),
  );
  const ids = freshIds(list.children);
  const fresh = added.map((child) => ({ ...child, id: ids.next().value }));
  return { ...list, children: [...kept, ...fresh] };
}

/** In how many entries two lists differ: new, changed and removed. */
export function countChanges(before: NoPhotoList, after: NoPhotoList): number {
  if (before.children === after.children) return 0;
  const texts = new Map(before.children.map((child) => [child.id, child]));
  let count = 0;
  for (const child of after.children) {
    const old = texts.get(child.id);
    if (old !== child && (!old || JSON.stringify(old) !== JSON.stringify(child))) count += 1;
    texts.delete(child.id);
  }
  return count + texts.size;
}
