/** The tiles for the smallest faces: too many to look at them all. */
export const closest = 0.125;

/** How large the tiles of a look are, as a share of the picture. */
export type Share = 1 | 0.5 | 0.25 | typeof closest;
