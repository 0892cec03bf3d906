import type { FileKind } from '../file-kind.ts';
import { latinText, viewOf } from '../write/bytes.ts';
import { gifBlocks } from '../write/gif-blocks.ts';
import { readJpegParts } from '../write/jpeg-segments.ts';

function pngEnds(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (latinText(bytes, at + 4, 4) === 'IEND') return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/**
 * Whether a picture's file goes on to its end. A browser shows the upper part of one that ends early, and then nobody
 * could say that all of it was looked at. Kinds that browsers refuse by themselves count as whole.
 */
export function isWhole(bytes: Uint8Array, kind: FileKind): boolean {
  switch (kind) {
    case 'jpeg':
      return readJpegParts(bytes)?.whole === true;
    case 'png':
      return pngEnds(bytes);
    case 'gif':
      return gifBlocks(bytes).at(-1)?.kind === 'end';
    case 'webp':
      return bytes.length >= 12 && viewOf(bytes).getUint32(4, true) + 8 <= bytes.length + 1;
    default:
      return true;
  }
}
