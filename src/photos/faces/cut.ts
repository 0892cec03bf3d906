import type { Box } from '../../model/photo.ts';
import type { Size } from './tiles.ts';

/** How near to a tile's edge a box counts as reaching it, as a share of the box. */
const near = 0.1;

/** Whether a box reaches an edge of its tile that is not an edge of the picture; all in px of the picture. */
export function cutBy(box: Box, tile: Box, picture: Size): boolean {
  const [across, down] = [box.width * near, box.height * near];
  const tileRight = tile.left + tile.width;
  const tileBottom = tile.top + tile.height;
  return (
    (tile.left > 0 && box.left < tile.left + across) ||
    (tile.top > 0 && box.top < tile.top + down) ||
    (tileRight < picture.width - 1 && box.left + box.width > tileRight - across) ||
    (tileBottom < picture.height - 1 && box.top + box.height > tileBottom - down)
  );
}
