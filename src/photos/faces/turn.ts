import type { Box } from '../../model/photo.ts';
import type { Size } from './tiles.ts';

/** How far a picture is turned clockwise, in degrees. */
export type Turn = 0 | 90 | 270;

/** The size of a picture once it is turned. */
export function turnedSize({ width, height }: Size, turn: Turn): Size {
  return turn === 0 ? { width, height } : { width: height, height: width };
}

/** The canvas transform that draws a picture of `size` turned, from its own corner at 0, 0. */
export function turning(
  { width, height }: Size,
  turn: Turn,
): [number, number, number, number, number, number] {
  switch (turn) {
    case 0:
      return [1, 0, 0, 1, 0, 0];
    case 90:
      return [0, 1, -1, 0, height, 0];
    case 270:
      return [0, -1, 1, 0, 0, width];
    default:
      return turn satisfies never;
  }
}

/** From a box in a turned picture back to the picture as it was, which has `size`. */
export function turnBack(box: Box, { width, height }: Size, turn: Turn): Box {
  switch (turn) {
    case 0:
      return box;
    case 90:
      return { left: box.top, top: height - box.left - box.width, width: box.height, height: box.width };
    case 270:
      return { left: width - box.top - box.height, top: box.left, width: box.height, height: box.width };
    default:
      return turn satisfies never;
  }
}
