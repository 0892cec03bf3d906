import type { ListedChild } from '../../model/no-photo-list.ts';

/** A place in a text that may name a listed child. */
export interface Hit {
  start: number;
  end: number;
  loose: boolean;
  by: 'name' | 'forename-and-group';
  child: ListedChild;
}

function rank({ loose, by, start, end }: Hit): number {
  return (loose ? 0 : 2e6) + (by === 'name' ? 1e6 : 0) + Math.min(end - start, 999_999);
}

/** Of two children with the same name, the one who must not be shown; the order of the list never matters. */
function strictness({ child }: Hit): string {
  return `${child.refused.some((kind) => kind !== 'name') ? 0 : 1}${child.id}`;
}

function before(one: Hit, other: Hit): number {
  if (rank(one) !== rank(other)) return rank(other) - rank(one);
  if (one.start !== other.start) return one.start - other.start;
  const [mine, theirs] = [strictness(one), strictness(other)];
  return mine < theirs ? -1 : mine > theirs ? 1 : 0;
}

/** One hit for the same words, the surest and longest of them, in the order of the text. */
export function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  if (hits.length < 2) return [...hits];
  const taken = new Set<number>();
  const kept: Hit[] = [];
  for (const hit of [...hits].sort(before)) {
    let free = true;
    for (let at = hit.start; at < hit.end && free; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = hit.start; at < hit.end; at += 1) taken.add(at);
    kept.push(hit);
  }
  return kept.sort((one, other) => one.start - other.start);
}
