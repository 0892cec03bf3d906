import type { Box } from '../../model/photo.ts';
import { mostEnlarged, networkInput } from './network.ts';
import type { Size } from './tiles.ts';

/** Where a tile of this size lies in the network's input, as large as it fits and helps, in the middle; px of it. */
export function letterbox({ width, height }: Size): Box {
  const scale = Math.min(networkInput.width / width, networkInput.height / height, mostEnlarged);
  const drawn = { width: width * scale, height: height * scale };
  return {
    left: (networkInput.width - drawn.width) / 2,
    top: (networkInput.height - drawn.height) / 2,
    ...drawn,
  };
}

/** From a box in px of the network's input back to px of the picture that the tile is a part of. */
export function fromLetterbox(box: Box, tile: Box): Box {
  const drawn = letterbox(tile);
  const scale = tile.width / drawn.width;
  return {
    left: tile.left + (box.left - drawn.left) * scale,
    top: tile.top + (box.top - drawn.top) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}
