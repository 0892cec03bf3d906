/** One part of a JPEG with its marker; a scan's compressed data belong to the scan. Offsets in bytes. */
export interface Segment {
  marker: number;
  start: number;
  end: number;
}

/** A JPEG taken apart. `whole` is false where it ends before its end marker; what follows that marker is left out. */
export interface JpegParts {
  segments: Segment[];
  whole: boolean;
}

export const startOfImage = 0xd8;
export const endOfImage = 0xd9;
export const startOfScan = 0xda;

function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= endOfImage);
}

/** Where the compressed data of a scan end: at the next marker that is no restart marker and no stuffed byte. */
function afterScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at + 1 < bytes.length) {
    const found = bytes.indexOf(0xff, at);
    if (found < 0) return bytes.length;
    const next = bytes[found + 1];
    if (next === undefined) return bytes.length;
    const goesOn = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!goesOn) return found;
    at = found + (next === 0xff ? 1 : 2);
  }
  return bytes.length;
}

/** Takes a JPEG apart without decoding it; `undefined` for what is no JPEG. */
export function readJpegParts(bytes: Uint8Array): JpegParts | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return undefined;
  const segments: Segment[] = [{ marker: startOfImage, start: 0, end: 2 }];
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0;
    // Between two parts some writers leave bytes that nobody reads.
    if (marker === 0 || marker === 0xff) {
      at += 1;
      continue;
    }
    if (standsAlone(marker)) {
      segments.push({ marker, start: at, end: at + 2 });
      if (marker === endOfImage) return { segments, whole: true };
      at += 2;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2 || at + 2 + length > bytes.length) return { segments, whole: false };
    const end = marker === startOfScan ? afterScan(bytes, at + 2 + length) : at + 2 + length;
    segments.push({ marker, start: at, end });
    at = end;
  }
  return { segments, whole: false };
}
