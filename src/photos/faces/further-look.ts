import type { Share } from './share.ts';

/** What speaks for faces in a look: the scores of all that was proposed, together. */
export function weigh(proposals: readonly { score: number }[]): number {
  return proposals.reduce((sum, { score }) => sum + score, 0);
}

/** A picture with no more faces than this may be one of somebody lying down. */
const few = 2;

/** What one plain, upright face brings at least, seen in the whole picture. */
const plain = 5;

/**
 * How much further to look at a picture turned on its side: to the end when more speaks for it so than upright, a
 * little when hardly anything was found upright. `side` and `upright` are what a look at the whole picture brought.
 */
export function furtherLook(side: number, upright: number, faces: number): Share[] {
  if (side > upright) return [0.5, 0.25];
  return faces <= few && upright < plain ? [0.5] : [];
}
