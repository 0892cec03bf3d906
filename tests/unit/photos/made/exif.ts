/** One entry of a directory of EXIF: text, whole numbers of 16 or 32 bits, fractions, or a directory beneath. */
export type Entry =
  | { tag: number; text: string }
  | { tag: number; shorts: number[] }
  | { tag: number; fractions: [number, number][] }
  | { tag: number; inside: Entry[] };

function directory(entries: readonly Entry[], at: number): number[] {
  const after = at + 2 + entries.length * 12 + 4;
  const data: number[] = [];
  const u16 = (value: number) => [value & 255, value >> 8];
  const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
  const place = (bytes: number[]) => {
    if (bytes.length <= 4) return [...bytes, 0, 0, 0, 0].slice(0, 4);
    const offset = after + data.length;
    data.push(...bytes, ...(bytes.length % 2 ? [0] : []));
    return u32(offset);
  };
  const written = entries.flatMap((entry) => {
    if ('text' in entry) {
      const bytes = [...Buffer.from(`${entry.text}\0`, 'utf8')];
      return [...u16(entry.tag), ...u16(2), ...u32(bytes.length), ...place(bytes)];
    }
    if ('shorts' in entry) {
      const bytes = entry.shorts.flatMap(u16);
      return [...u16(entry.tag), ...u16(3), ...u32(entry.shorts.length), ...place(bytes)];
    }
    if ('fractions' in entry) {
      const bytes = entry.fractions.flatMap(([over, under]) => [...u32(over), ...u32(under)]);
      return [...u16(entry.tag), ...u16(5), ...u32(entry.fractions.length), ...place(bytes)];
    }
    const offset = after + data.length;
    data.push(...directory(entry.inside, offset));
    return [...u16(entry.tag), ...u16(4), ...u32(1), ...u32(offset)];
  });
  return [...u16(entries.length), ...written, ...u32(0), ...data];
}

/** A block of EXIF in little-endian order: a TIFF header and one directory with what lies beneath it. */
export function exifBlock(entries: readonly Entry[]): Uint8Array {
  return Uint8Array.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, ...directory(entries, 8)]);
}

/** Entries of a phone's photo: place, time, camera, numbers and words. The names in it are invented. */
export const phonePhoto: Entry[] = [
  { tag: 0x010e, text: 'Amy Jones at the gala' },
  { tag: 0x010f, text: 'Canon' },
  { tag: 0x0110, text: 'Canon EOS R5' },
  { tag: 0x0112, shorts: [1] },
  { tag: 0x013b, text: 'Priya Patel' },
  { tag: 0x8298, text: 'Oakfield Primary' },
  {
    tag: 0x8769,
    inside: [
      { tag: 0x9003, text: '2026:11:20 10:11:12' },
      { tag: 0xa431, text: '012345678901' },
    ],
  },
  {
    tag: 0x8825,
    inside: [
      { tag: 1, text: 'N' },
      {
        tag: 2,
        fractions: [
          [51, 1],
          [30, 1],
          [0, 1],
        ],
      },
      { tag: 3, text: 'W' },
      {
        tag: 4,
        fractions: [
          [0, 1],
          [7, 1],
          [30, 1],
        ],
      },
    ],
  },
];
