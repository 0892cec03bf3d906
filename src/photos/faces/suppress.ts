import type { FoundFace } from '../../model/photo.ts';
import { intersectionOverSmaller, intersectionOverUnion } from './overlap.ts';

const sameUnion = 0.3;
const sameSmaller = 0.4;

/** A face with what else is known of how it was found. */
export interface Proposal extends FoundFace {
  /** It reaches the edge of a tile that is not the picture's own: there may be more of it next door. */
  cut?: boolean;
}

function isSame(one: FoundFace, other: FoundFace): boolean {
  return (
    intersectionOverUnion(one.box, other.box) > sameUnion ||
    intersectionOverSmaller(one.box, other.box) > sameSmaller
  );
}

/** One box for each face: the surest of those that lie over each other, whole ones before ones that were cut. */
export function suppress(proposals: readonly Proposal[]): FoundFace[] {
  const kept: FoundFace[] = [];
  const best = [...proposals].sort(
    (one, other) => Number(one.cut ?? false) - Number(other.cut ?? false) || other.score - one.score,
  );
  for (const { box, score } of best) {
    const face = { box, score };
    if (!kept.some((other) => isSame(face, other))) kept.push(face);
  }
  return kept.sort((one, other) => other.score - one.score);
}
