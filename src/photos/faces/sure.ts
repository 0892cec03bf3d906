/** A face must score this, from 0 to 1. At 0.8 a few more are found, and of hands and elbows many more. */
const enough = 0.9;

/**
 * What is enough for a small face. The network is less sure of those, and little else that is so small looks like one:
 * in crowds, 0.8 found one face in eight more at nearly the same precision (measured 2026-11).
 */
const enoughForSmall = 0.8;

/** Lower than this, in px of the section as it is looked at, a face is small. */
const small = 40;

/** Whether a score is enough for a face of this height, in px of the section as it is looked at. */
export function isSure(score: number, height: number): boolean {
  return score >= (height < small ? enoughForSmall : enough);
}

/**
 * How much of a tile's height a face may fill, unless the tile is the whole. One that fills more was seen in a larger
 * tile; what is seen only here is an elbow, a knee or a pattern: of 700 such proposals 40 were faces, all of them found
 * in larger tiles as well (measured 2026-11).
 */
export const mostOfTile = 1 / 3;

/** The lowest face, in px of the picture at its full size, by which anybody could be told. */
export const lowestFace = 8;

/** In a picture with a shorter side than this, in px, there is room for an icon, but for nobody who could be told. */
export const leastSide = 24;
