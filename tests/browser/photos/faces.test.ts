import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intersectionOverUnion } from '../../../src/photos/faces/overlap.ts';
import { pictureSize, placeFaces } from '../../bench/face-pictures.ts';
import { exifBlock } from '../../unit/photos/made/exif.ts';
import { browserUnderTest, networkLog, openBrowser, type TestBrowser } from '../harness/index.ts';
import { type FacePage, openFacePage } from './face-page.ts';
import { drawHeads } from './made-pictures.ts';

const files = join(import.meta.dirname, 'files');

/** Where the face is, as a person sees it: px of the upright photo, and of the one that lies. */
const face = { left: 112, top: 30, width: 90, height: 116 };
const lying = { left: face.top, top: 320 - face.left - face.width, width: face.height, height: face.width };

/** The photo that lies, with a note for whoever shows it that it is to be turned a quarter to the right. */
function withOrientation(photo: Uint8Array): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifBlock([{ tag: 0x0112, shorts: [6] }])]);
  const length = exif.length + 2;
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, length >> 8, length & 255]), exif]);
  return Buffer.concat([photo.subarray(0, 2), segment, photo.subarray(2)]);
}

describe.each([browserUnderTest])('in %s', (name) => {
  let browser: TestBrowser;
  let faces: FacePage;
  let made: string;
  beforeAll(async () => {
    made = mkdtempSync(join(tmpdir(), 'photos-'));
    browser = await openBrowser({ browser: name, extension: `dist/${name}` });
    faces = await openFacePage(browser);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(made, { recursive: true, force: true });
  });

  test('a face is found where it is', async () => {
    const { width, height, faces: found } = await faces.find(join(files, 'face.jpg'));
    expect({ width, height }).toEqual({ width: 320, height: 240 });
    expect(found).toHaveLength(1);
    expect(intersectionOverUnion(found[0]?.box ?? face, face)).toBeGreaterThan(0.6);
  });

  test('a photo that is shown turned is looked at as it is shown', async () => {
    const path = join(made, 'turned.jpg');
    writeFileSync(path, withOrientation(readFileSync(join(files, 'face-lying.jpg'))));
    const { width, height, faces: found } = await faces.find(path);
    expect({ width, height }).toEqual({ width: 320, height: 240 });
    expect(found).toHaveLength(1);
    expect(intersectionOverUnion(found[0]?.box ?? lying, face)).toBeGreaterThan(0.6);
  });

  test('a face that lies on its side is found as well', async () => {
    const { width, height, faces: found } = await faces.find(join(files, 'face-lying.jpg'));
    expect({ width, height }).toEqual({ width: 240, height: 320 });
    expect(found.some(({ box }) => intersectionOverUnion(box, lying) > 0.6)).toBe(true);
  });

  test('the faces of a crowd, some thirty px high in twelve megapixels, are found', async () => {
    const path = join(made, 'crowd.jpg');
    const [crowd = []] = placeFaces(Array<number>(20).fill(30));
    const heads = crowd.map((one) => one.head);
    writeFileSync(path, await drawHeads(faces.page, join(files, 'face.jpg'), pictureSize, heads));
    const { faces: found } = await faces.find(path);
    const seen = crowd.filter((one) => found.some(({ box }) => intersectionOverUnion(box, one.face) > 0.4));
    expect(seen.length).toBeGreaterThanOrEqual(16);
  });

  test('a profile picture of 64 px shows a face, and an icon none', async () => {
    const path = join(made, 'profile.jpg');
    const size = { width: 64, height: 64 };
    const head = { left: 6, top: 0, width: 52, height: 64 };
    writeFileSync(path, await drawHeads(faces.page, join(files, 'face.jpg'), size, [head]));
    expect((await faces.find(path)).faces).toHaveLength(1);
    for (const side of [16, 32, 48, 128])
      expect((await faces.find(`public/icons/${side}.png`)).faces).toEqual([]);
  });

  test('a photo that is none is told by kind, and the next is looked at', async () => {
    const path = join(made, 'cut.jpg');
    writeFileSync(path, readFileSync(join(files, 'face.jpg')).subarray(0, 3_000));
    expect(await faces.find(path)).toMatchObject({ type: 'problem', kind: 'broken' });
    expect((await faces.find(join(files, 'face.jpg'))).faces).toHaveLength(1);
  });

  test('nothing was asked of anybody', () => {
    expect(networkLog(browser)).toEqual({ answered: [], refused: [] });
  });
});
