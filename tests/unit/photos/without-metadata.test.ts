import { describe, expect, test } from 'vitest';
import { isMovingPicture } from '../../../src/photos/decode/moving-picture.ts';
import { isWhole } from '../../../src/photos/decode/whole.ts';
import { fileKind } from '../../../src/photos/file-kind.ts';
import { readJpegParts } from '../../../src/photos/write/jpeg-segments.ts';
import {
  gifWithoutMetadata,
  jpegWithoutMetadata,
  pngWithoutMetadata,
  webpWithoutMetadata,
} from '../../../src/photos/write/without-metadata.ts';
import {
  jpegSegment,
  pngChunk,
  segments,
  webpChunk,
  webpOf,
  withChunks,
  withSegments,
} from './made/blocks.ts';
import { exifBlock, phonePhoto } from './made/exif.ts';
import { gifOf, hollowJpeg, plainPng } from './made/small.ts';

const profile = jpegSegment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01profile', 'latin1'));
const turned = exifBlock([{ tag: 0x0112, shorts: [6] }]);
const hex = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('hex');

describe('a JPEG', () => {
  test('loses everything but what shows the picture', () => {
    const full = withSegments(hollowJpeg, [
      segments.exif(exifBlock(phonePhoto)),
      segments.xmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'),
      profile,
      segments.iptc([[90, 'Oakfield']]),
      segments.comment('Amy Jones'),
      jpegSegment(0xe2, Buffer.from('MPF\0more pictures', 'latin1')),
    ]);
    const trailing = Buffer.concat([full, Buffer.from('a second picture with a place in it')]);
    expect(hex(jpegWithoutMetadata(trailing))).toBe(hex(withSegments(hollowJpeg, [profile])));
  });

  test('without metadata stays as it was, byte for byte', () => {
    expect(hex(jpegWithoutMetadata(hollowJpeg))).toBe(hex(hollowJpeg));
  });

  test('loses the small picture in its header', () => {
    const header = Buffer.concat([
      Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01', 'latin1'),
      Buffer.from([9, 9, 9]),
    ]);
    const plain = Buffer.concat([Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')]);
    const bare = Buffer.concat([hollowJpeg.subarray(0, 2), hollowJpeg.subarray(20)]);
    expect(hex(jpegWithoutMetadata(withSegments(bare, [jpegSegment(0xe0, header)])))).toBe(
      hex(withSegments(bare, [jpegSegment(0xe0, plain)])),
    );
  });

  test('that has to be turned is left to be written anew, in either byte order', () => {
    expect(jpegWithoutMetadata(withSegments(hollowJpeg, [segments.exif(turned)]))).toBeUndefined();
    const bigEndian = Buffer.from('4d4d002a0000000800010112000300000001000800000000', 'hex');
    expect(jpegWithoutMetadata(withSegments(hollowJpeg, [segments.exif(bigEndian)]))).toBeUndefined();
  });

  test('with broken EXIF still loses it', () => {
    const broken = withSegments(hollowJpeg, [segments.exif(exifBlock(phonePhoto).subarray(0, 30))]);
    expect(hex(jpegWithoutMetadata(broken))).toBe(hex(hollowJpeg));
  });

  test('is whole only up to its end, wherever it is cut', () => {
    expect(isWhole(hollowJpeg, 'jpeg')).toBe(true);
    for (let length = 2; length < hollowJpeg.length; length += 1) {
      expect(isWhole(hollowJpeg.subarray(0, length), 'jpeg'), `${length} bytes`).toBe(false);
      expect(jpegWithoutMetadata(hollowJpeg.subarray(0, length))).toBeUndefined();
    }
  });

  test('is taken apart without gaps', () => {
    const parts = readJpegParts(hollowJpeg);
    const ends = parts?.segments.map(({ end }) => end) ?? [];
    expect(parts?.segments.map(({ start }) => start)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(hollowJpeg.length);
  });
});

describe('a PNG', () => {
  const plain = plainPng(3, 2);

  test('loses texts, EXIF and time, and keeps how to show it', () => {
    const gamma = pngChunk('gAMA', Buffer.from([0, 0, 0xb1, 0x8f]));
    const full = withChunks(plain, [
      pngChunk('tEXt', Buffer.from('Author\0Priya Patel', 'latin1')),
      gamma,
      pngChunk('iTXt', Buffer.from('XML:com.adobe.xmp\0\0\0\0\0<x/>', 'latin1')),
      pngChunk('eXIf', exifBlock(phonePhoto)),
      pngChunk('tIME', Buffer.alloc(7)),
      pngChunk('prVt', Buffer.from('anything')),
    ]);
    expect(hex(pngWithoutMetadata(full))).toBe(hex(withChunks(plain, [gamma])));
  });

  test('that has to be turned or is cut is left to be written anew', () => {
    expect(pngWithoutMetadata(withChunks(plain, [pngChunk('eXIf', turned)]))).toBeUndefined();
    expect(pngWithoutMetadata(plain.subarray(0, -5))).toBeUndefined();
    expect(isWhole(plain, 'png')).toBe(true);
    expect(isWhole(plain.subarray(0, -5), 'png')).toBe(false);
  });
});

describe('a WebP', () => {
  const picture = webpChunk('VP8L', Buffer.from([0x2f, 0, 0, 0, 0]));

  test('loses EXIF and XMP and no longer says that it has them', () => {
    const full = webpOf(4, 4, 0x1c, [
      picture,
      webpChunk('EXIF', exifBlock(phonePhoto)),
      webpChunk('XMP ', Buffer.from('<x/>')),
    ]);
    expect(hex(webpWithoutMetadata(full))).toBe(hex(webpOf(4, 4, 0x10, [picture])));
  });

  test('that has to be turned is left to be written anew, with or without the heading of JPEG', () => {
    for (const block of [turned, Buffer.concat([Buffer.from('Exif\0\0'), turned])])
      expect(webpWithoutMetadata(webpOf(4, 4, 8, [picture, webpChunk('EXIF', block)]))).toBeUndefined();
  });
});

describe('a GIF', () => {
  const whole = gifOf(2);
  const repeats = Buffer.from('\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0', 'latin1');
  const comment = Buffer.from('\x21\xfe\x09Amy Jones\0', 'latin1');
  const xmp = Buffer.from('\x21\xff\x0bXMP DataXMP\x04<x/>\0', 'latin1');
  const withBlocks = (...added: Buffer[]) =>
    Buffer.concat([whole.subarray(0, 19), ...added, whole.subarray(19)]);

  test('loses comments and XMP and goes on moving', () => {
    expect(hex(gifWithoutMetadata(withBlocks(repeats, comment, xmp)))).toBe(hex(withBlocks(repeats)));
  });

  test('that is cut is left to be written anew', () => {
    expect(isWhole(whole, 'gif')).toBe(true);
    expect(isWhole(whole.subarray(0, -1), 'gif')).toBe(false);
    expect(gifWithoutMetadata(whole.subarray(0, -1))).toBeUndefined();
  });
});

test('a moving picture is told from a still one', () => {
  expect(isMovingPicture(gifOf(1), 'gif')).toBe(false);
  expect(isMovingPicture(gifOf(3), 'gif')).toBe(true);
  expect(isMovingPicture(gifOf(3).subarray(0, 40), 'gif')).toBe(false);
  const frame = webpChunk('ANMF', Buffer.alloc(20));
  expect(isMovingPicture(webpOf(4, 4, 2, [frame, frame]), 'webp')).toBe(true);
  expect(isMovingPicture(webpOf(4, 4, 2, [frame]), 'webp')).toBe(false);
  const control = pngChunk('fcTL', Buffer.alloc(26));
  expect(isMovingPicture(withChunks(plainPng(1, 1), [control, control]), 'png')).toBe(true);
  expect(isMovingPicture(plainPng(1, 1), 'png')).toBe(false);
});

test('a file is what its first bytes say', () => {
  const brand = (main: string, ...others: string[]) =>
    Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from(`ftyp${main}\0\0\0\0${others.join('')}`, 'latin1'),
    ]);
  expect(fileKind(hollowJpeg)).toBe('jpeg');
  expect(fileKind(plainPng(1, 1))).toBe('png');
  expect(fileKind(gifOf(1))).toBe('gif');
  expect(fileKind(webpOf(1, 1, 0, []))).toBe('webp');
  expect(fileKind(brand('heic', 'mif1', 'heic'))).toBe('heic');
  expect(fileKind(brand('mif1', 'mif1', 'heic'))).toBe('heic');
  expect(fileKind(brand('mif1', 'avif', 'miaf'))).toBe('avif');
  expect(fileKind(brand('avif', 'mif1'))).toBe('avif');
  expect(fileKind(brand('isom', 'iso2', 'mp41'))).toBe('mp4');
  expect(fileKind(brand('qt  '))).toBe('quicktime');
  expect(fileKind(Buffer.from('1a45dfa3', 'hex'))).toBe('webm');
  expect(fileKind(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('unknown');
  expect(fileKind(new Uint8Array())).toBe('unknown');
});
