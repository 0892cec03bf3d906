import { describe, expect, test } from 'vitest';
import { videoWithoutMetadata } from '../../../src/photos/write/video-without-metadata.ts';
import { hollowJpeg } from './made/small.ts';
import { dataStart, filmOf } from './made/video.ts';

const seen = Buffer.from('what is seen and heard', 'latin1');
const told = Buffer.from('GPS 51.5007 -0.1246', 'latin1');
const film = filmOf(Buffer.concat([seen, told, seen]), [
  {
    handler: 'vide',
    samples: [
      { at: dataStart, length: seen.length },
      { at: dataStart + seen.length + told.length, length: seen.length },
    ],
  },
  {
    handler: 'meta',
    samples: [
      { at: dataStart + seen.length, length: 10 },
      { at: dataStart + seen.length + 10, length: told.length - 10 },
    ],
  },
]);
const stripped = (bytes: Uint8Array) => videoWithoutMetadata(new Blob([new Uint8Array(bytes)]));
const bytesOf = async (file: Blob | undefined) => file && Buffer.from(await file.arrayBuffer());

describe('a film', () => {
  test('loses places, names, times, and tracks that are neither seen nor heard', async () => {
    const left = await bytesOf(await stripped(film));
    for (const words of ['51.5007', 'Amy', 'Oakfield', 'xmpmeta', '\xa9xyz', 'udta', 'uuid', 'sefd']) {
      expect(film.includes(words, 0, 'latin1'), words).toBe(true);
      expect(left?.includes(words, 0, 'latin1'), words).toBe(false);
    }
    const time = Buffer.alloc(4);
    time.writeUInt32BE(3_800_000_000);
    expect(film.includes(time)).toBe(true);
    expect(left?.includes(time)).toBe(false);
  });

  test('keeps its length and what is seen and heard, where it was', async () => {
    const left = await bytesOf(await stripped(film));
    expect(left?.length).toBe(film.length);
    const end = dataStart + seen.length + told.length + seen.length;
    expect(left?.subarray(0, dataStart + seen.length)).toEqual(film.subarray(0, dataStart + seen.length));
    expect(left?.subarray(end - seen.length, end)).toEqual(seen);
    expect(left?.includes('vide')).toBe(true);
  });

  test('that does not hold together, or is none, is left alone', async () => {
    for (const bytes of [film.subarray(0, 100), film.subarray(0, -3), hollowJpeg, Buffer.alloc(0)])
      expect(await stripped(bytes)).toBeUndefined();
  });

  test('whose index points beyond the file is left alone', async () => {
    const wrong = filmOf(seen, [{ handler: 'meta', samples: [{ at: 4_000_000_000, length: 9 }] }]);
    expect(await stripped(wrong)).toBeUndefined();
  });

  test('with any bytes changed never fails', async () => {
    for (let at = 24; at < film.length; at += 7) {
      const changed = Buffer.from(film);
      changed.fill(0xff, at, at + 4);
      const left = await stripped(changed);
      expect([undefined, film.length]).toContain(left?.size);
    }
  });
});
