import type { Box } from '../../model/photo.ts';

export interface Size {
  width: number;
  height: number;
}

/** How far a cover reaches beyond the box of a face, as a part of the box: hair and ears lie outside it. */
const beyond = 0.3;
const above = 0.4;

/** The part of a box that lies in a picture; its width or height is 0 where none does. */
export function clamped({ left, top, width, height }: Box, picture: Size): Box {
  const right = Math.min(picture.width, Math.max(0, left + width));
  const bottom = Math.min(picture.height, Math.max(0, top + height));
  const from = { left: Math.min(right, Math.max(0, left)), top: Math.min(bottom, Math.max(0, top)) };
  return { ...from, width: right - from.left, height: bottom - from.top };
}

/** The area that has to be covered to hide the face in a box: 30 % more on each side, 40 % above. */
export function grownBox({ left, top, width, height }: Box, picture: Size): Box {
  const grown = {
    left: left - width * beyond,
    top: top - height * above,
    width: width * (1 + 2 * beyond),
    height: height * (1 + beyond + above),
  };
  return clamped(grown, picture);
}

/** The smallest box of whole multiples of `step` px that holds a box with at least one px to spare on each side. */
export function outwards(box: Box, step: number, picture: Size): Box {
  const left = Math.floor((box.left - 1) / step) * step;
  const top = Math.floor((box.top - 1) / step) * step;
  const right = Math.ceil((box.left + box.width + 1) / step) * step;
  const bottom = Math.ceil((box.top + box.height + 1) / step) * step;
  return clamped({ left, top, width: right - left, height: bottom - top }, picture);
}

/** A box in a picture that is cut to `crop` and then made `scale` times as large. */
export function moved(box: Box, crop: Box, scale: number): Box {
  return {
    left: (box.left - crop.left) * scale,
    top: (box.top - crop.top) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

/** The scale that makes the longest side of a picture at most `longest` px; never more than 1. */
export function scaleFor({ width, height }: Size, longest: number | undefined): number {
  return longest === undefined ? 1 : Math.min(1, longest / Math.max(width, height));
}
