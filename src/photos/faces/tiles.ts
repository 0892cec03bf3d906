import type { Box } from '../../model/photo.ts';
import type { Share } from './further-look.ts';

/** Width and height, in px. */
export interface Size {
  width: number;
  height: number;
}

/** How much of a tile its neighbour has as well, at least: a face that one cuts is whole in the next. */
const overlap = 0.25;

/** Beyond this ratio of its sides a picture is looked at in sections: in a long row of people faces are small. */
const longestRatio = 2;

/** Where pieces of `size` begin so that they cover `length`, spread evenly. */
function starts(length: number, size: number): number[] {
  const steps = Math.max(0, Math.ceil((length - size) / (size * (1 - overlap)) - 1e-9));
  return Array.from({ length: steps + 1 }, (_, step) => (steps === 0 ? 0 : (step * (length - size)) / steps));
}

function cover(area: Box, piece: Size): Box[] {
  return starts(area.height, piece.height).flatMap((top) =>
    starts(area.width, piece.width).map((left) => ({
      left: area.left + left,
      top: area.top + top,
      ...piece,
    })),
  );
}

/** The parts of a picture that are looked at on their own: the whole, or pieces of a long row. */
export function sectionsOf({ width, height }: Size): Box[] {
  const piece = {
    width: Math.min(width, height * longestRatio),
    height: Math.min(height, width * longestRatio),
  };
  return cover({ left: 0, top: 0, width, height }, piece);
}

/** The tiles of one section whose sides are a whole, a half or a quarter of its own: 1, 9 or 25 of them. */
export function tilesOf(section: Box, share: Share): Box[] {
  return cover(section, { width: section.width * share, height: section.height * share });
}
