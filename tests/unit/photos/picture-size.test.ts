import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerBytes, isTooLarge, pictureSizeOf, readPictureSize } from '../../../src/photos/picture-size.ts';

const bytesOf = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const two = (value: number) => [(value >> 8) & 255, value & 255];
const four = (value: number) => [(value >>> 24) & 255, (value >>> 16) & 255, ...two(value)];
const bytes = (...parts: number[][]) => new Uint8Array(parts.flat());

function segment(marker: number, body: number[]): number[] {
  return [0xff, marker, ...two(body.length + 2), ...body];
}
const frame = (marker: number, width: number, height: number) =>
  segment(marker, [8, ...two(height), ...two(width), 3, 1, 0x22, 0]);
const jpegStart = [0xff, 0xd8];

function png(width: number, height: number): Uint8Array {
  const signature = [0x89, ...bytesOf('PNG'), 0x0d, 0x0a, 0x1a, 0x0a];
  return bytes(signature, four(13), bytesOf('IHDR'), four(width), four(height), [8, 6, 0, 0, 0]);
}

function webp(kind: string, body: number[]): Uint8Array {
  return bytes(bytesOf('RIFF'), [0, 0, 0, 0], bytesOf('WEBP'), bytesOf(kind), [0, 0, 0, 0], body);
}

describe('the size that a header claims', () => {
  test('of a JPEG, behind its metadata', () => {
    const picture = bytes(jpegStart, segment(0xe1, bytesOf('Exif and much more')), frame(0xc0, 4032, 3024));
    expect(readPictureSize(picture)).toEqual({ kind: 'jpeg', width: 4032, height: 3024 });
  });

  test('of a progressive JPEG, with filling and tables before its frame', () => {
    const tables = segment(0xc4, [0, 1, 2, 3]);
    const picture = bytes(jpegStart, [0xff, 0xff], tables, frame(0xc2, 640, 480));
    expect(readPictureSize(picture)).toEqual({ kind: 'jpeg', width: 640, height: 480 });
  });

  test('of a preview inside the metadata is not taken for the picture', () => {
    const preview = [...jpegStart, ...frame(0xc0, 160, 120)];
    const picture = bytes(jpegStart, segment(0xe1, preview), frame(0xc0, 4032, 3024));
    expect(readPictureSize(picture)).toMatchObject({ width: 4032, height: 3024 });
  });

  test('of a PNG', () => {
    expect(readPictureSize(png(30_000, 30_000))).toEqual({ kind: 'png', width: 30_000, height: 30_000 });
    const icon = readPictureSize(new Uint8Array(readFileSync('public/icons/48.png')));
    expect(icon).toEqual({ kind: 'png', width: 48, height: 48 });
  });

  test('of a GIF', () => {
    const picture = bytes(bytesOf('GIF89a'), [0x40, 0x01, 0xf0, 0x00]);
    expect(readPictureSize(picture)).toEqual({ kind: 'gif', width: 320, height: 240 });
  });

  test('of the three forms of WebP', () => {
    const lossy = webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x01, 0xf0, 0x00]);
    expect(readPictureSize(lossy)).toEqual({ kind: 'webp', width: 320, height: 240 });
    // 14 bits of width less one, then 14 bits of height less one.
    const packed = 319 | (239 << 14);
    const lossless = webp('VP8L', [0x2f, ...four(packed).reverse()]);
    expect(readPictureSize(lossless)).toEqual({ kind: 'webp', width: 320, height: 240 });
    const extended = webp('VP8X', [0, 0, 0, 0, 0xff, 0xff, 0x00, 0x3f, 0x1f, 0x01]);
    expect(readPictureSize(extended)).toEqual({ kind: 'webp', width: 65_536, height: 73_536 });
  });
});

describe('no size', () => {
  test.each([
    ['no bytes', bytes()],
    ['a text', bytes(bytesOf('This is a letter to parents, not a picture.'))],
    ['a PNG that ends in its header', png(10, 10).slice(0, 19)],
    ['a JPEG that ends before its frame', bytes(jpegStart, segment(0xe0, bytesOf('JFIF')))],
    ['a JPEG whose frame is cut', bytes(jpegStart, frame(0xc0, 10, 10).slice(0, 7))],
    ['a picture of no width', png(0, 10)],
    ['an unknown form of WebP', webp('ODD ', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ])('in %s', (_what, picture) => {
    expect(readPictureSize(picture)).toBeUndefined();
  });

  test('nothing that is read throws or goes on for ever', () => {
    const starts = fc.constantFrom<number[]>([], jpegStart, [...png(9, 9).slice(0, 16)], bytesOf('GIF89a'));
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const size = readPictureSize(bytes(start, [...rest]));
        expect(size === undefined || size.width > 0).toBe(true);
      }),
    );
  });
});

test('a JPEG with metadata beyond what is read first is read on', async () => {
  const large = Array.from({ length: 9 }, () => segment(0xe2, new Array<number>(65_000).fill(7)));
  const picture = bytes(jpegStart, large.flat(), frame(0xc0, 800, 600));
  expect(picture.length).toBeGreaterThan(headerBytes);
  expect(await pictureSizeOf(new Blob([picture]))).toEqual({ kind: 'jpeg', width: 800, height: 600 });
});

test('only what a computer can well hold is decoded', () => {
  expect(isTooLarge({ width: 30_000, height: 30_000 })).toBe(true);
  expect(isTooLarge({ width: 9_000, height: 6_000 })).toBe(false);
});
