import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Box } from '../../../src/model/photo.ts';
import { readJpegParts } from '../../../src/photos/write/jpeg-segments.ts';
import type { Replacing } from '../../../src/photos/write/replacement.ts';
import { jpegSegment, pngChunk, segments, withChunks, withSegments } from '../../unit/photos/made/blocks.ts';
import { exifBlock, phonePhoto } from '../../unit/photos/made/exif.ts';
import { gifOf, plainPng } from '../../unit/photos/made/small.ts';
import { browserUnderTest } from '../harness/index.ts';
import { type Given, given, openWorkbench, type Workbench } from './workbench.ts';

const shipped = (name: string) => readFileSync(join(import.meta.dirname, 'files', name));
const phone = segments.exif(exifBlock(phonePhoto));
const turnedLeft = segments.exif(exifBlock([{ tag: 0x0112, shorts: [6] }]));
/** Whatever a JPEG says beside its picture; a colour profile belongs to the picture. */
const told = (file: Uint8Array) =>
  readJpegParts(file)?.segments.filter(({ marker, start }) => {
    const isProfile = Buffer.from(file.subarray(start + 4, start + 15)).toString() === 'ICC_PROFILE';
    return ((marker >= 0xe1 && marker <= 0xed) || marker === 0xfe) && !isProfile;
  });

describe.each([browserUnderTest])('in %s', (name) => {
  let bench: Workbench;
  let jpeg: Buffer;
  let png: Buffer;
  beforeAll(async () => {
    bench = await openWorkbench(name);
    const draw = (type: string) => bench.page.evaluate((one) => window.work.draw(203, 151, one), type);
    jpeg = Buffer.from(await draw('image/jpeg'), 'base64');
    png = Buffer.from(await draw('image/png'), 'base64');
  });
  afterAll(() => bench?.close());

  async function replace(file: Given, wanted: Replacing, areas: readonly Box[] = []) {
    const made = await bench.page.evaluate((...all) => window.work.replace(...all), file, wanted, areas);
    return { ...made, bytes: Buffer.from(made.content, 'base64') };
  }
  const decode = (file: Given, at: [number, number][] = []) =>
    bench.page.evaluate((...all) => window.work.decode(...all), file, at);

  const areas = [
    { left: 33, top: 21, width: 41, height: 37 },
    { left: 150.5, top: 100.2, width: 30.7, height: 40 },
  ];
  const whole = { left: 0, top: 0, width: 203, height: 151 };
  const pixels = areas.map(({ left, top, width, height }) => {
    const [from, above] = [Math.floor(left), Math.floor(top)];
    return {
      left: from,
      top: above,
      width: Math.ceil(left + width) - from,
      height: Math.ceil(top + height) - above,
    };
  });

  test('a covered area of a JPEG is one colour to its edges, and nothing is told beside the picture', async () => {
    const file = given('Amy Jones.JPG', withSegments(jpeg, [phone, segments.comment('Amy Jones')]));
    const made = await replace(file, { areas, name: 'photo-1.jpg' }, [...pixels, whole]);
    expect(made).toMatchObject({ name: 'photo-1.jpg', type: 'image/jpeg', width: 203, height: 151 });
    expect(made.colours.slice(0, 2)).toEqual([1, 1]);
    expect(made.colours[2]).toBeGreaterThan(1000);
    expect(told(made.bytes)).toEqual([]);
    expect(made.bytes.includes('Exif')).toBe(false);
    expect(made.bytes.includes('Jones')).toBe(false);
    expect(made.age).toBeLessThan(60_000);
  });

  test('a PNG stays a PNG, covered to the edges and exact elsewhere', async () => {
    const text = pngChunk('tEXt', Buffer.from('Author\0Priya Patel', 'latin1'));
    const made = await replace(given('a.png', withChunks(png, [text])), { areas, name: 'a.png' }, pixels);
    expect(made).toMatchObject({ type: 'image/png', colours: [1, 1] });
    expect(made.bytes.includes('tEXt')).toBe(false);
    expect(made.bytes.includes('eXIf')).toBe(false);
    const place: [number, number][] = [[100, 10]];
    expect(await decode(given('b.png', made.bytes), place)).toEqual(await decode(given('a.png', png), place));
  });

  test('a softened area is left with a few blocks', async () => {
    const area = { left: 48, top: 48, width: 64, height: 64 };
    const made = await replace(given('a.png', png), { areas: [area], style: 'softened', name: 'a.png' }, [
      area,
    ]);
    expect(made.colours[0]).toBeGreaterThan(1);
    expect(made.colours[0]).toBeLessThanOrEqual(16);
  });

  test('a picture that has to be turned comes out upright and says nothing of it', async () => {
    const file = given('a.jpg', withSegments(jpeg, [turnedLeft, phone]));
    const upright = await decode(file, [[140, 10]]);
    expect(upright).toMatchObject({ width: 151, height: 203 });
    for (const wanted of [
      { name: 'a.jpg' },
      { areas: [{ left: 5, top: 180, width: 20, height: 20 }], name: 'a.jpg' },
    ]) {
      const made = await replace(file, wanted, [{ left: 5, top: 180, width: 20, height: 20 }]);
      expect(made).toMatchObject({ width: 151, height: 203 });
      expect(told(made.bytes)).toEqual([]);
      if ('areas' in wanted) expect(made.colours).toEqual([1]);
    }
  });

  test('taking out metadata alone leaves the pixels as they were', async () => {
    const profile = jpegSegment(0xe2, Buffer.from('MPF\0nothing of use', 'latin1'));
    const full = withSegments(jpeg, [
      phone,
      profile,
      segments.iptc([[120, 'Amy Jones']]),
      segments.comment('Amy'),
    ]);
    const made = await replace(given('a.jpg', full), { name: 'a.jpg' });
    expect(told(made.bytes)).toEqual([]);
    const same = (...files: [Given, Given]) =>
      bench.page.evaluate((...all) => window.work.samePixels(...all), ...files);
    expect(await same(given('a.jpg', jpeg), given('b.jpg', made.bytes))).toBe(true);
    const fromPng = await replace(
      given('a.png', withChunks(png, [pngChunk('eXIf', exifBlock(phonePhoto))])),
      {
        name: 'a.png',
      },
    );
    expect(await same(given('a.png', png), given('b.png', fromPng.bytes))).toBe(true);
    expect(await same(given('a.jpg', jpeg), given('a.png', png))).toBe(false);
  });

  test('a picture is cut and made smaller, and its covers go with it', async () => {
    const crop = { left: 20, top: 10, width: 120, height: 100 };
    const cut = await replace(given('a.jpg', jpeg), { areas, crop, name: 'a.jpg' }, [
      { left: 13, top: 11, width: 41, height: 37 },
    ]);
    expect(cut).toMatchObject({ width: 120, height: 100, colours: [1] });
    const small = await replace(given('a.jpg', jpeg), { areas, longestSide: 100, name: 'a.jpg' }, [
      { left: 17, top: 11, width: 19, height: 17 },
    ]);
    expect(small).toMatchObject({ width: 100, height: 74, colours: [1] });
    const large = await replace(given('a.jpg', jpeg), { longestSide: 2048, name: 'a.jpg' });
    expect(large).toMatchObject({ width: 203, height: 151 });
  });

  test('HEIC and AVIF become JPEG with a fitting name', async () => {
    for (const file of ['phone.heic', 'phone.avif']) {
      expect(await decode(given(file, shipped(file)), [])).toMatchObject({ width: 96, height: 64 });
      const area = { left: 50, top: 20, width: 20, height: 20 };
      const made = await replace(given(file, shipped(file)), { areas: [area], name: file }, [area]);
      expect(made).toMatchObject({
        name: 'phone.jpg',
        type: 'image/jpeg',
        width: 96,
        height: 64,
        colours: [1],
      });
      expect(told(made.bytes)).toEqual([]);
    }
  });

  test('the right colours come out of HEIC, of the colours of print and of 16 bits', async () => {
    const near = (colours: unknown, wanted: number[]) => {
      expect(Array.isArray(colours)).toBe(true);
      for (const [index, value] of (colours as number[]).entries())
        expect(Math.abs(value - (wanted[index] ?? 0))).toBeLessThan(40);
    };
    for (const file of ['phone.heic', 'phone.avif', 'cmyk.jpg']) {
      const seen = await decode(given(file, shipped(file)), [
        [12, 30],
        [84, 30],
      ]);
      if (!('colours' in seen)) throw new Error(`${file}: ${seen.problem}`);
      near(seen.colours[0], [192, 32, 32]);
      near(seen.colours[1], [32, 32, 192]);
    }
    const deep = await decode(given('a.png', plainPng(4, 4, { depth: 16 })), [[1, 1]]);
    expect(deep).toMatchObject({ width: 4, height: 4 });
    near('colours' in deep && deep.colours[0], [200, 50, 32]);
  });

  test('a file is taken for what it is, not for what its name and type say', async () => {
    expect(await decode(given('a.jpg', plainPng(4, 4), 'image/jpeg'), [[1, 1]])).toMatchObject({
      colours: [[200, 50, 32]],
    });
    expect(await decode(given('a.txt', jpeg, 'text/plain'))).toMatchObject({ width: 203, height: 151 });
    expect(await replace(given('a.jpg', png, 'image/jpeg'), { name: 'a.jpg' })).toMatchObject({
      name: 'a.png',
      type: 'image/png',
    });
  });

  test('the first frame of a moving picture is looked at, and a cover makes it a still one', async () => {
    const freed = await replace(given('a.gif', gifOf(3)), { name: 'a.gif' });
    expect(freed).toMatchObject({ name: 'a.gif', type: 'image/gif', content: gifOf(3).toString('base64') });
    expect(await decode(given('a.gif', gifOf(3)))).toMatchObject({ width: 1, height: 1 });
    expect(await replace(given('a.gif', gifOf(3)), { areas: [whole], name: 'a.gif' })).toMatchObject({
      name: 'a.png',
      type: 'image/png',
    });
  });

  test('bad files are told apart, without a name or a word of theirs', async () => {
    const heic = shipped('phone.heic');
    const problems: [string, Given, string][] = [
      ['no bytes', given('a.jpg', new Uint8Array()), 'empty'],
      ['text', given('a.jpg', Buffer.from('Dear all')), 'not-media'],
      ['a video', given('a.jpg', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0', 'latin1')), 'not-media'],
      ['half a JPEG', given('a.jpg', jpeg.subarray(0, jpeg.length / 2)), 'broken'],
      ['a JPEG without its end', given('a.jpg', jpeg.subarray(0, -2)), 'broken'],
      ['half a PNG', given('a.png', png.subarray(0, png.length / 2)), 'broken'],
      ['half a HEIC', given('a.heic', heic.subarray(0, 300)), 'broken'],
      ['a bomb', given('a.png', plainPng(2, 2, { claims: { width: 30_000, height: 30_000 } })), 'too-large'],
      ['a start and no more', given('a.jpg', jpeg.subarray(0, 3)), 'broken'],
    ];
    for (const [what, file, problem] of problems)
      expect([what, await decode(file)]).toEqual([what, { problem }]);
  });

  test('a large picture is scaled down when it is decoded', async () => {
    const scaled = await bench.page.evaluate((file) => window.work.scaled(file, 64), given('a.jpg', jpeg));
    expect(scaled).toEqual([64, 48]);
  });

  test('nothing was asked of the network', () => expect(bench.requests()).toEqual([]));
});
