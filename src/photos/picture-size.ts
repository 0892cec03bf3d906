/** Kinds of picture whose size can be read from their first bytes. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp';

/** What a picture's first bytes say; px as they are stored, before any orientation is honoured. */
export interface PictureHeader {
  kind: PictureKind;
  width: number;
  height: number;
}

/** How many bytes from the start of a file are enough, but for a JPEG with larger metadata. */
export const headerBytes = 512 * 1024;

/** Largest picture that is decoded, in px: more would take some 400 MB of memory. */
export const largestPicture = 100_000_000;

type Reader = (view: DataView) => Omit<PictureHeader, 'kind'> | undefined;

function textAt(view: DataView, at: number, length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(at + index))).join('');
}

/** A marker that starts a frame; three numbers in its range mean something else. */
function startsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function readJpeg(view: DataView): ReturnType<Reader> {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const standsAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    if (startsFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // 0xff may be repeated before a marker, to fill up.
    if (marker === 0xff) at += 1;
    else if (standsAlone) at += 2;
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function readPng(view: DataView): ReturnType<Reader> {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  if (textAt(view, 12, 4) !== 'IHDR') return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function readGif(view: DataView): ReturnType<Reader> {
  if (!/^GIF8[79]a$/.test(textAt(view, 0, 6))) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function readUint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function readWebp(view: DataView): ReturnType<Reader> {
  if (textAt(view, 0, 4) !== 'RIFF' || textAt(view, 8, 4) !== 'WEBP') return undefined;
  switch (textAt(view, 12, 4)) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const packed = view.getUint32(21, true);
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: readUint24(view, 24) + 1, height: readUint24(view, 27) + 1 };
    default:
      return undefined;
  }
}

const readers: Record<PictureKind, Reader> = { jpeg: readJpeg, png: readPng, gif: readGif, webp: readWebp };

/** The size that the first bytes of a JPEG, PNG, GIF or WebP claim, without decoding; `undefined` for all else. */
export function readPictureSize(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const kind of ['jpeg', 'png', 'gif', 'webp'] as const) {
    try {
      const size = readers[kind](view);
      if (size) return size.width > 0 && size.height > 0 ? { kind, ...size } : undefined;
    } catch (error) {
      // The bytes end before the size is told.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

/** The size that a file claims; reads its beginning, and all of it only for a JPEG whose size comes later. */
export async function pictureSizeOf(file: Blob): Promise<PictureHeader | undefined> {
  const start = new Uint8Array(await file.slice(0, headerBytes).arrayBuffer());
  const size = readPictureSize(start);
  const goesOn = start[0] === 0xff && start[1] === 0xd8 && file.size > headerBytes;
  if (size || !goesOn) return size;
  return readPictureSize(new Uint8Array(await file.arrayBuffer()));
}

/** Whether a picture would take more memory than it should be given. */
export function isTooLarge({ width, height }: { width: number; height: number }): boolean {
  return width * height > largestPicture;
}
