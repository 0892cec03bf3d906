import { crc32 } from 'node:zlib';

const text = (letters: string) => Buffer.from(letters, 'latin1');

/** A segment of a JPEG. */
export function jpegSegment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return Buffer.concat([Uint8Array.from([0xff, marker, length >> 8, length & 255]), content]);
}

/** The segment in which a JPEG holds EXIF, XMP, IPTC or a comment. */
export const segments = {
  exif: (block: Uint8Array) => jpegSegment(0xe1, Buffer.concat([text('Exif\0\0'), block])),
  xmp: (packet: string) =>
    jpegSegment(0xe1, Buffer.concat([text('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(packet, 'utf8')])),
  iptc: (records: readonly [number, string][]) => {
    const written = records.map(([number, value]) => {
      const bytes = Buffer.from(value, 'utf8');
      return Buffer.concat([
        Uint8Array.from([0x1c, 2, number, bytes.length >> 8, bytes.length & 255]),
        bytes,
      ]);
    });
    const data = Buffer.concat([Uint8Array.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]), ...written]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const resource = Buffer.concat([
      text('8BIM'),
      Uint8Array.from([4, 4, 0, 0]),
      size,
      data,
      Buffer.alloc(data.length % 2),
    ]);
    return jpegSegment(0xed, Buffer.concat([text('Photoshop 3.0\0'), resource]));
  },
  comment: (words: string) => jpegSegment(0xfe, Buffer.from(words, 'utf8')),
};

/** A JPEG with segments put in after its start. */
export function withSegments(jpeg: Uint8Array, added: readonly Uint8Array[]): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), ...added, jpeg.subarray(2)]);
}

export function pngChunk(id: string, content: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const body = Buffer.concat([text(id), content]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG with chunks put in after its header. */
export function withChunks(png: Uint8Array, added: readonly Uint8Array[]): Buffer {
  return Buffer.concat([png.subarray(0, 33), ...added, png.subarray(33)]);
}

/** A PNG without the chunks that are called so. */
export function withoutChunk(png: Buffer, id: string): Buffer {
  const kept = [png.subarray(0, 8)];
  for (let at = 8; at < png.length; ) {
    const end = at + 12 + png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) !== id) kept.push(png.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

export function webpChunk(id: string, content: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return Buffer.concat([text(id), length, content, Buffer.alloc(content.length % 2)]);
}

/** A WebP of the extended form out of chunks. `flags` say what is in it. */
export function webpOf(width: number, height: number, flags: number, chunks: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(10);
  head[0] = flags;
  head.writeUIntLE(width - 1, 4, 3);
  head.writeUIntLE(height - 1, 7, 3);
  const body = Buffer.concat([text('WEBP'), webpChunk('VP8X', head), ...chunks]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([text('RIFF'), size, body]);
}
