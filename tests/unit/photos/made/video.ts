const text = (letters: string) => Buffer.from(letters, 'latin1');

/** A box of a video's container. */
export function box(type: string, ...content: Uint8Array[]): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(8 + content.reduce((sum, piece) => sum + piece.length, 0));
  return Buffer.concat([size, text(type), ...content]);
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
}

export interface MadeTrack {
  handler: string;
  /** Where in the file its chunks lie, and how long the samples are, one to a chunk. */
  samples: { at: number; length: number }[];
}

const made = 3_800_000_000;

function track({ handler, samples }: MadeTrack): Buffer {
  const table = box(
    'stbl',
    box('stsz', numbers(0, 0, samples.length, ...samples.map(({ length }) => length))),
    box('stsc', numbers(0, 1, 1, 1, 1)),
    box('stco', numbers(0, samples.length, ...samples.map(({ at }) => at))),
  );
  return box(
    'trak',
    box('tkhd', numbers(0, made, made, 1, 0, 6000)),
    box('udta', box('name', text('Amy Jones'))),
    box(
      'mdia',
      box('mdhd', numbers(0, made, made, 600, 6000)),
      box('hdlr', numbers(0, 0), text(handler), Buffer.alloc(12)),
      box('minf', table),
    ),
  );
}

/** The form of a film: a beginning, data, and an index with places, times and these tracks. It shows nothing. */
export function filmOf(data: Uint8Array, tracks: readonly MadeTrack[]): Buffer {
  const place = Buffer.concat([Buffer.from([0, 18, 0x15, 0xc7]), text('+51.5007-000.1246/')]);
  return Buffer.concat([
    box('ftyp', text('isom'), numbers(512), text('isommp41')),
    box('mdat', data),
    box(
      'moov',
      box('mvhd', numbers(0, made, made, 600, 6000)),
      ...tracks.map(track),
      box('udta', box('\xa9xyz', place)),
    ),
    box('uuid', Buffer.alloc(16, 7), text('<x:xmpmeta>Amy Jones</x:xmpmeta>')),
    box('sefd', text('Oakfield Primary')),
  ]);
}

/** Where the data of such a film begin. */
export const dataStart = 24 + 8;
