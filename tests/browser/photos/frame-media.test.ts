import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest, openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import { decoded, placed } from './made-pictures.ts';
import { filmOf } from './made-videos.ts';
import { patience, setUp, visitWithPhotos } from './photo-visit.ts';

const face = join(import.meta.dirname, 'files/face.jpg');
const phone = join(import.meta.dirname, 'files/phone.heic');
const folder = mkdtempSync(join(tmpdir(), 'frame-media-'));
const large = 300 * 1024 * 1024;
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([browserUnderTest])('in %s', { timeout: patience }, () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBuilt();
    await setUp(browser, { officialAccounts: ['x:@TheSchoolItself'] });
  }, patience);
  afterAll(() => browser?.close());

  test('a phone’s HEIC is shown, covered and given to the site as JPEG', async () => {
    const visit = await visitWithPhotos(browser);
    await visit.choose(phone);
    const frame = await visit.look();
    await frame.appears('.picture canvas');
    await frame.pressNamed('Add a box');
    await waitFor('the box', async () => (await frame.boxes())[0] === 'Marked area 1 of 1, covered');
    await frame.answerAll();
    await frame.press('.finish .main');
    const [file] = await visit.received();
    expect(file).toMatchObject({ name: 'phone.jpg', type: 'image/jpeg' });
    // In the middle lies a box of a quarter of the picture's height: 64 px.
    const area = { left: 41, top: 25, width: 14, height: 14 };
    expect(await decoded(visit.tab, file?.content ?? '', area)).toEqual({
      width: 96,
      height: 64,
      colours: 1,
    });
    expect(Buffer.from(file?.content ?? '', 'base64').toString('latin1')).not.toMatch(/Exif|Canon|Priya/);
    await visit.tab.close();
  });

  test('whether a site takes HEIC is the site’s own affair: left as it is, it goes on as it is', async () => {
    const visit = await visitWithPhotos(browser);
    await visit.choose(phone);
    const frame = await visit.look();
    await frame.pressNamed(/^Remove the place/);
    await frame.answerAll();
    await frame.press('.finish .main');
    expect((await visit.received()).map(({ name: called, content }) => [called, content])).toEqual([
      ['phone.heic', readFileSync(phone).toString('base64')],
    ]);
    await visit.tab.close();
  });

  test('a face in a video is counted and shown, and the video goes on as it was', async () => {
    const visit = await visitWithPhotos(browser);
    const film = await filmOf(visit.tab, face);
    await visit.choose(placed(folder, 'film.mp4', film));
    const frame = await visit.look();
    await waitFor(
      'a frame with a face',
      async () => (await frame.text('.sheet')).includes('At 0:00: 1 face'),
      patience,
    );
    await waitFor(
      'the whole video',
      async () => /At most 1 face found in one frame\. \d frames? w/.test(await frame.text('.found')),
      patience,
    );
    expect(await frame.text('.video')).toMatch(/Nothing can be covered in a video/);
    await waitFor('the question', async () => /show pupils/.test(await frame.text('.questions')));
    await frame.answerAll();
    await frame.press('.finish .main');
    const [file] = await visit.received();
    expect(file?.name).toBe('film.mp4');
    expect(Buffer.from(file?.content ?? '', 'base64').equals(film)).toBe(true);
    await visit.tab.close();
  });

  test('a video that this browser cannot show says so, and may be sent all the same', async () => {
    const visit = await visitWithPhotos(browser);
    const film = Buffer.from(
      (await filmOf(visit.tab, face)).toString('latin1').replaceAll('vp09', 'xx09'),
      'latin1',
    );
    await visit.choose(placed(folder, 'odd.mp4', film));
    const frame = await visit.look();
    await waitFor('the line', async () => /cannot show this kind of file/.test(await frame.text('.no-look')));
    await frame.answerAll();
    await frame.press('.finish .main');
    const [file] = await visit.received();
    expect(Buffer.from(file?.content ?? '', 'base64').equals(film)).toBe(true);
    await visit.tab.close();
  });

  test('a video of 300 MB is looked at where it lies, and the page gets the file that was chosen', async () => {
    const visit = await visitWithPhotos(browser);
    const film = await filmOf(visit.tab, face);
    const filling = Buffer.alloc(8);
    filling.writeUInt32BE(large);
    filling.write('free', 4);
    const path = join(folder, 'long.mp4');
    const file = openSync(path, 'w');
    writeSync(file, Buffer.concat([film, filling]));
    ftruncateSync(file, film.length + large);
    closeSync(file);
    await visit.choose(path);
    const frame = await visit.look();
    await waitFor(
      'a frame with a face',
      async () => (await frame.text('.sheet')).includes('1 face'),
      patience,
    );
    await frame.answerAll();
    await frame.press('.finish .main');
    await waitFor('the page to be given it', async () => (await visit.times()) === 1, patience);
    const seen = await visit.tab.evaluate(async () => {
      const [given] = window.practice.received[0] ?? [];
      const head = new Uint8Array((await given?.slice(0, 64).arrayBuffer()) ?? []);
      return { name: given?.name, size: given?.size, head: [...head] };
    });
    expect(seen).toEqual({ name: 'long.mp4', size: film.length + large, head: [...film.subarray(0, 64)] });
    await visit.tab.close();
  });
});
