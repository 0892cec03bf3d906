import { scaleFor } from '../../photos/cover/areas.ts';

/** A copy of a picture whose longest side is at most so many px. */
export function small(picture: ImageBitmap, longest: number): Promise<ImageBitmap> {
  const scale = scaleFor(picture, longest);
  return createImageBitmap(picture, {
    resizeWidth: Math.max(1, Math.round(picture.width * scale)),
    resizeHeight: Math.max(1, Math.round(picture.height * scale)),
    resizeQuality: 'high',
  });
}
