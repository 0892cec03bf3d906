import { deflateSync } from 'node:zlib';
import { pngChunk } from './blocks.ts';

/** A PNG of one colour in 8 or 16 bits a channel; `claims` puts another size into its header than it has. */
export function plainPng(
  width: number,
  height: number,
  {
    depth = 8,
    claims = { width, height },
  }: { depth?: 8 | 16; claims?: { width: number; height: number } } = {},
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(claims.width, 0);
  header.writeUInt32BE(claims.height, 4);
  header.set([depth, 2, 0, 0, 0], 8);
  const pixel = depth === 8 ? [200, 50, 32] : [200, 0, 50, 0, 32, 0];
  const row = Buffer.from([0, ...Array.from({ length: width }, () => pixel).flat()]);
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [pngChunk('IHDR', header), pngChunk('IDAT', rows), pngChunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

/** The outer form of a JPEG, with a scan that holds a stuffed byte and a restart marker. It shows nothing. */
export const hollowJpeg = Buffer.from(
  'ffd8' +
    'ffe000104a46494600010100000100010000' +
    'ffc0000b080010001001011100' +
    'ffda0008010100003f00' +
    '12ff0034ffd056' +
    'ffd9',
  'hex',
);

/** A GIF with so many frames of one pixel. */
export function gifOf(frames: number): Buffer {
  const head = Buffer.from('474946383961' + '01000100' + '800000' + '000000ffffff', 'hex');
  const frame = Buffer.from('21f9040432000000' + '2c00000000010001000002024401' + '00', 'hex');
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from('3b', 'hex')]);
}
