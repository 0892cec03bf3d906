import type { Box } from '../../model/photo.ts';
import { mostEnlarged, networkInput } from './network.ts';
import { closest, type Share } from './share.ts';

/** Width and height, in px. */
export interface Size {
  width: number;
  height: number;
}

/** How much of a tile its neighbour has as well, at least: a face that one cuts is whole in the next. */
const overlap = { ordinary: 0.25, closest: 0.2 };

/** Beyond this ratio of its sides a picture is looked at in sections: in a long row of people faces are small. */
const longestRatio = 2;

/** Where pieces of `size` begin so that they cover `length`, spread evenly. */
function starts(length: number, size: number, shared: number): number[] {
  const steps = Math.max(0, Math.ceil((length - size) / (size * (1 - shared)) - 1e-9));
  return Array.from({ length: steps + 1 }, (_, step) => (steps === 0 ? 0 : (step * (length - size)) / steps));
}

function cover(area: Box, piece: Size, shared = overlap.ordinary): Box[] {
  return starts(area.height, piece.height, shared).flatMap((top) =>
    starts(area.width, piece.width, shared).map((left) => ({
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

/** The network's input is filled by a tile of this width, in px, at the largest enlargement that helps. */
const leastWidth = networkInput.width / mostEnlarged;

/**
 * The tiles of one section, of the shape that the network takes: 1, 9, 25 and 100 of them where the section has that
 * shape itself. A section is looked at whole, or in tiles whose sides are this share of those of a section as large
 * and of that shape. Empty where tiles so small would show nothing that the next larger ones do not.
 */
export function tilesOf(section: Box, share: Share): Box[] {
  if (share === 1) return [section];
  const ratio = networkInput.width / networkInput.height;
  const full = Math.sqrt(section.width * section.height * ratio);
  if (2 * share * full < 1.25 * leastWidth) return [];
  const width = Math.max(share * full, leastWidth);
  const tile = { width: Math.min(width, section.width), height: Math.min(width / ratio, section.height) };
  return cover(section, tile, share === closest ? overlap.closest : overlap.ordinary);
}
