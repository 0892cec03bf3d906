import { joinBytes, latinText, viewOf } from './bytes.ts';
import { exifOrientation } from './exif-orientation.ts';
import { type GifBlock, gifBlocks } from './gif-blocks.ts';
import { readJpegParts, type Segment } from './jpeg-segments.ts';

/** A file's bytes with nothing left but the picture; `undefined` where that needs the picture to be written anew. */
export type Stripped = Uint8Array<ArrayBuffer> | undefined;

const exifHead = 'Exif\0\0';
const profileHead = 'ICC_PROFILE\0';

/** Application data that says how to show the pixels: the plain header, the colour profile, Adobe's colour transform. */
function belongsToPicture(bytes: Uint8Array, { marker, start }: Segment): boolean {
  if (marker === 0xe0) return latinText(bytes, start + 4, 5) === 'JFIF\0';
  if (marker === 0xe2) return latinText(bytes, start + 4, profileHead.length) === profileHead;
  if (marker === 0xee) return latinText(bytes, start + 4, 5) === 'Adobe';
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  const isComment = marker === 0xfe;
  return !isApplication && !isComment;
}

function isTurned(bytes: Uint8Array, { marker, start, end }: Segment): boolean {
  const isExif = marker === 0xe1 && latinText(bytes, start + 4, exifHead.length) === exifHead;
  return isExif && exifOrientation(bytes.subarray(start + 4 + exifHead.length, end)) !== 1;
}

/** A header without the small picture that may lie in it. */
function withoutThumbnail(segment: Uint8Array): Uint8Array {
  if (segment[1] !== 0xe0 || segment.length <= 18) return segment;
  const plain = segment.slice(0, 18);
  plain.set([0, 16], 2);
  plain.set([0, 0], 16);
  return plain;
}

/** A JPEG without EXIF, XMP, IPTC, comments, thumbnails and whatever follows its end; the pixels stay as they are. */
export function jpegWithoutMetadata(bytes: Uint8Array): Stripped {
  const parts = readJpegParts(bytes);
  if (!parts?.whole || parts.segments.some((segment) => isTurned(bytes, segment))) return undefined;
  const kept = parts.segments.filter((segment) => belongsToPicture(bytes, segment));
  return joinBytes(kept.map(({ start, end }) => withoutThumbnail(bytes.subarray(start, end))));
}

const pngKept = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/** A PNG without texts, EXIF and times; the pixels stay as they are. */
export function pngWithoutMetadata(bytes: Uint8Array): Stripped {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const id = latinText(bytes, at + 4, 4);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    if (id === 'eXIf' && exifOrientation(bytes.subarray(at + 8, end - 4)) !== 1) return undefined;
    if (pngKept.has(id)) kept.push(bytes.subarray(at, end));
    if (id === 'IEND') return joinBytes(kept);
    at = end;
  }
  return undefined;
}

const webpKept = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const saysMetadata = 0x0c;

/** A WebP without EXIF and XMP; the pixels stay as they are. */
export function webpWithoutMetadata(bytes: Uint8Array): Stripped {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at + 4, true);
    const id = latinText(bytes, at, 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) return undefined;
    // Some writers put JPEG's heading before the block.
    const exif = latinText(bytes, at + 8, 6) === exifHead ? at + 14 : at + 8;
    if (id === 'EXIF' && exifOrientation(bytes.subarray(exif, end)) !== 1) return undefined;
    if (webpKept.has(id)) {
      const chunk = bytes.slice(at, Math.min(end, bytes.length));
      if (id === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~saysMetadata;
      kept.push(chunk);
    }
    at = end;
  }
  const header = bytes.slice(0, 12);
  viewOf(header).setUint32(4, 4 + kept.reduce((sum, chunk) => sum + chunk.length, 0), true);
  return joinBytes([header, ...kept]);
}

/** How a frame is shown, and how often all are shown; comments and what other programs wrote are not the picture. */
function belongsToFrames(bytes: Uint8Array, { kind, label, start }: GifBlock): boolean {
  if (kind !== 'extension' || label === 0xf9) return true;
  return label === 0xff && /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(latinText(bytes, start + 3, 11));
}

/** A GIF without comments and XMP; it moves as it did. */
export function gifWithoutMetadata(bytes: Uint8Array): Stripped {
  const blocks = gifBlocks(bytes);
  if (blocks.at(-1)?.kind !== 'end') return undefined;
  const kept = blocks.filter((block) => belongsToFrames(bytes, block));
  return joinBytes(kept.map(({ start, end }) => bytes.subarray(start, end)));
}
