import { coverColour, coverPicture } from '../../photos/cover/cover-picture.ts';
import { coverFor } from '../state/areas.ts';
import type { Item } from '../state/item.ts';

/** Draws a picture as it would look, on a canvas of the size of `view`, which stays open. A crop is shown apart. */
export function drawPreview(
  canvas: HTMLCanvasElement,
  view: ImageBitmap,
  item: Item,
  original: boolean,
): void {
  const { size, history } = item;
  const { areas, style } = history.now;
  canvas.width = view.width;
  canvas.height = view.height;
  const context = canvas.getContext('2d');
  if (!context) return;
  const scale = size ? view.width / size.width : 1;
  const covers = areas
    .filter(({ covered }) => covered && size !== undefined && !original)
    .map((area) => coverFor(area, size ?? view))
    .map(({ left, top, width, height }) => ({
      left: left * scale,
      top: top * scale,
      width: width * scale,
      height: height * scale,
    }));
  if (style === 'softened' && covers.length > 0) {
    context.drawImage(coverPicture(view, { areas: covers, style }), 0, 0);
    return;
  }
  context.drawImage(view, 0, 0);
  context.fillStyle = coverColour;
  for (const { left, top, width, height } of covers) context.fillRect(left, top, width, height);
}
