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

/** A face, with how much speaks for it. */
export interface Supported extends FoundFace {
  /** The scores of all proposals for it together. */
  support: number;
}

/** One box for each face: the surest of those that lie over each other, whole ones before ones that were cut. */
export function suppress(proposals: readonly Proposal[]): Supported[] {
  const kept: Supported[] = [];
  const best = [...proposals].sort(
    (one, other) => Number(one.cut ?? false) - Number(other.cut ?? false) || other.score - one.score,
  );
  for (const { box, score } of best) {
    const same = kept.find((face) => isSame(face, { box, score }));
    if (same) same.support += score;
    else kept.push({ box, score, support: score });
  }
  return kept.sort((one, other) => other.score - one.score);
}

/**
 * One box for each face out of several looks at the same picture. Of two looks that disagree, the one with more behind
 * it is right: a face on its side is seen by chance, in parts, and an upright one again and again.
 */
export function combine(looks: readonly (readonly Supported[])[]): Supported[] {
  const kept: Supported[] = [];
  const best = looks.flat().sort((one, other) => other.support - one.support);
  for (const face of best) if (!kept.some((other) => isSame(face, other))) kept.push(face);
  return kept.sort((one, other) => other.score - one.score);
}
