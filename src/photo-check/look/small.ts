import { scaleFor } from '../../photos/cover/areas.ts';
import { context2d } from '../../photos/cover/context.ts';

/** A copy of a picture whose longest side is at most so many px. */
export function small(picture: ImageBitmap, longest: number): Promise<ImageBitmap> {
  const scale = scaleFor(picture, longest);
  return createImageBitmap(picture, {
    resizeWidth: Math.max(1, Math.round(picture.width * scale)),
    resizeHeight: Math.max(1, Math.round(picture.height * scale)),
    resizeQuality: 'high',
  });
}

/** A picture as a file that takes little memory while it waits; the bitmap is closed. */
export async function compressed(bitmap: ImageBitmap): Promise<Blob> {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  context2d(canvas).drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
}
