import type { Box } from '../../model/photo.ts';

/** What may be a face, seen in a tile: with its height in px of the network's input. */
export interface Seen {
  box: Box;
  score: number;
  seenHeight: number;
}

/** What scores less, from 0 to 1, hints at nothing. */
export const leastHint = 0.3;

/** From this height on, in px of the network's input, a face is not seen better in a smaller tile. */
const plainHeight = 28;

/** How much there is to gain around a proposal by a closer look: the smaller it was seen, the more. */
const gain = ({ seenHeight }: Seen) => Math.max(0, 1 - seenHeight / plainHeight) ** 2;

const holds = (tile: Box, { left, top, width, height }: Box) =>
  tile.left <= left + width / 2 &&
  left + width / 2 <= tile.left + tile.width &&
  tile.top <= top + height / 2 &&
  top + height / 2 <= tile.top + tile.height;

/** How much is to be gained by looking at a tile, going by what may be small faces in it; 0 when nothing is. */
export function worth(tile: Box, hints: readonly Seen[]): number {
  return hints.filter(({ box }) => holds(tile, box)).reduce((sum, hint) => sum + gain(hint), 0);
}

/** So many tiles are looked at closer at the most: a photo of a crowd must not take much longer than another. */
const mostTiles = 48;

/** Those of some tiles, each with its worth, that a closer look is for; the worthiest first. */
export function worthiest<Tile extends { worth: number }>(tiles: readonly Tile[]): Tile[] {
  return tiles
    .filter((tile) => tile.worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, mostTiles);
}
