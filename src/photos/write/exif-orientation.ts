import { latinText, viewOf } from './bytes.ts';

const orientationTag = 0x0112;

/** The orientation in a block of EXIF (a TIFF header and what follows): 1 to 8, and 1 where it cannot be read. */
export function exifOrientation(tiff: Uint8Array): number {
  const view = viewOf(tiff);
  try {
    const little = latinText(tiff, 0, 2) === 'II';
    const directory = view.getUint32(4, little);
    const entries = view.getUint16(directory, little);
    for (let index = 0; index < entries; index += 1) {
      const entry = directory + 2 + index * 12;
      if (view.getUint16(entry, little) !== orientationTag) continue;
      const orientation = view.getUint16(entry + 8, little);
      return orientation >= 1 && orientation <= 8 ? orientation : 1;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}
