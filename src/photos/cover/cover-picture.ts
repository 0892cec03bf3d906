import type { Box } from '../../model/photo.ts';
import { clamped, moved, outwards, scaleFor } from './areas.ts';
import { context2d } from './context.ts';
import { soften } from './soften.ts';

/**
 * How an area is hidden. `solid` makes every pixel of it one colour. `softened` leaves coarse blocks with noise: it
 * looks kinder, and whoever knows the person may still recognise them.
 */
export type CoverStyle = 'solid' | 'softened';

/** What is done to a picture. Areas and crop are in px of the upright picture; areas are covered as they are given. */
export interface Covering {
  areas: readonly Box[];
  style: CoverStyle;
  crop?: Box;
  longestSide?: number;
}

/** JPEG works in blocks of up to so many px: a cover that ends between two of them is one colour up to its edge. */
const block = 16;
/** What a solid cover is made of. */
export const coverColour = '#202020';

/** The picture cut, scaled and covered, in this order, on a canvas of its own. The bitmap stays open. */
export function coverPicture(
  bitmap: ImageBitmap,
  { areas, style, crop, longestSide }: Covering,
): OffscreenCanvas {
  const whole = { left: 0, top: 0, width: bitmap.width, height: bitmap.height };
  const cut = crop ? wholePixels(clamped(crop, bitmap)) : whole;
  const scale = scaleFor(cut, longestSide);
  const width = Math.max(1, Math.round(cut.width * scale));
  const height = Math.max(1, Math.round(cut.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = context2d(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, cut.left, cut.top, cut.width, cut.height, 0, 0, width, height);
  for (const area of areas) {
    const shown = clamped(moved(clamped(area, bitmap), cut, scale), canvas);
    if (shown.width <= 0 || shown.height <= 0) continue;
    const { left, top, width, height } = outwards(shown, block, canvas);
    if (style === 'softened') soften(canvas, context, { left, top, width, height });
    else {
      context.fillStyle = coverColour;
      context.fillRect(left, top, width, height);
    }
  }
  return canvas;
}

function wholePixels({ left, top, width, height }: Box): Box {
  const from = { left: Math.floor(left), top: Math.floor(top) };
  return { ...from, width: Math.ceil(left + width) - from.left, height: Math.ceil(top + height) - from.top };
}
