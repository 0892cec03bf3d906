import { scaleFor } from '../cover/areas.ts';
import { type FileKind, isVideo, kindOf } from '../file-kind.ts';
import { LookProblem } from '../look-problem.ts';
import { isTooLarge, pictureSizeOf } from '../picture-size.ts';
import { decodeHeic } from './heic.ts';
import { isWhole } from './whole.ts';

const types: Partial<Record<FileKind, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  heic: 'image/heic',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
};
const everywhere = new Set<FileKind>(['jpeg', 'png', 'gif', 'webp', 'bmp']);

async function decoded(file: Blob, kind: FileKind): Promise<ImageBitmap> {
  const type = types[kind];
  if (type === undefined) throw new LookProblem('not-media');
  try {
    // A wrong name gives a file a wrong type; the bytes decide.
    return await createImageBitmap(file.slice(0, file.size, type));
  } catch (error) {
    if (kind === 'heic') return createImageBitmap(await decodeHeic(file));
    throw new LookProblem(everywhere.has(kind) ? 'broken' : 'unsupported', error);
  }
}

/**
 * A picture's pixels, upright, the first frame of a moving one; scaled down where a side is longer than `longestSide`
 * px. Fails with a `LookProblem`. The caller closes the bitmap.
 */
export async function decodePicture(
  file: Blob,
  { longestSide }: { longestSide?: number } = {},
): Promise<ImageBitmap> {
  if (file.size === 0) throw new LookProblem('empty');
  const kind = await kindOf(file);
  if (isVideo(kind)) throw new LookProblem('not-media');
  const claimed = await pictureSizeOf(file);
  if (claimed && isTooLarge(claimed)) throw new LookProblem('too-large');
  if (!isWhole(new Uint8Array(await file.arrayBuffer()), kind)) throw new LookProblem('broken');
  const bitmap = await decoded(file, kind);
  const scale = scaleFor(bitmap, longestSide);
  if (scale === 1) return bitmap;
  try {
    return await createImageBitmap(bitmap, {
      resizeWidth: Math.max(1, Math.round(bitmap.width * scale)),
      resizeHeight: Math.max(1, Math.round(bitmap.height * scale)),
      resizeQuality: 'medium',
    });
  } finally {
    bitmap.close();
  }
}
