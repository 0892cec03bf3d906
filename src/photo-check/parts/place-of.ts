import type { Box } from '../../model/photo.ts';
import type { Size } from '../../photos/cover/areas.ts';

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;

/** Where a box lies over the picture on the page. Pictures are not turned round for right-to-left languages. */
export function placeOf(box: Box, { width, height }: Size) {
  return {
    left: percent(box.left, width),
    top: percent(box.top, height),
    width: percent(box.width, width),
    height: percent(box.height, height),
  };
}
