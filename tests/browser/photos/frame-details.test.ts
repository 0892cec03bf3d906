import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pngChunk, segments, withChunks, withoutChunk, withSegments } from '../../unit/photos/made/blocks.ts';
import { exifBlock, phonePhoto } from '../../unit/photos/made/exif.ts';
import { openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import type { InFrame } from './in-frame.ts';
import { decoded, placed, quarters } from './made-pictures.ts';
import { patience, type SiteFile, setUp, visitWithPhotos } from './photo-visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'frame-details-'));
const exif = exifBlock(phonePhoto);
const away = /^Remove the place/;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
  await setUp(
    browser,
    { officialAccounts: ['x:@TheSchoolItself'] },
    {
      format: 'no-photo-list/1',
      school: 'Oakfield',
      issued: '2026-11-01T08:00:00Z',
      children: [{ id: 'c1', names: ['Zanthe Quillibrand'], groups: [], refused: ['photo'] }],
    },
  );
}, patience);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Looks at one file, does something there, and answers what the site was given. */
async function throughLook(
  name: string,
  content: Uint8Array,
  inLook: (look: InFrame) => Promise<void>,
): Promise<SiteFile> {
  const visit = await visitWithPhotos(browser);
  await visit.choose(placed(folder, name, content));
  const frame = await visit.look();
  await frame.appears('.options');
  await inLook(frame);
  await frame.press('.finish .main');
  const [file] = await visit.received();
  await visit.tab.close();
  if (!file) throw new Error('Nothing came');
  return file;
}

/** The boxes that are ticked, by their words. */
const ticked = ({ frame }: InFrame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll('.options > label')]
      .filter((label) => label.querySelector('input')?.checked)
      .map(({ textContent }) => textContent),
  );

const bytesOf = ({ content }: SiteFile) => Buffer.from(content, 'base64');

async function drawnPage() {
  const { tab } = await visitWithPhotos(browser);
  return tab;
}

test('place and names go of themselves, with a name that says too much; pixels stay as they are', {
  timeout: patience,
}, async () => {
  const page = await drawnPage();
  const plain = await quarters(page, 320, 240);
  const photo = withSegments(plain, [segments.exif(exif), segments.iptc([[120, 'Amy Jones wins']])]);
  const file = await throughLook('Amy Jones.jpg', photo, async (frame) => {
    expect(await frame.text('.details')).toMatch(/where it was taken[\s\S]*Amy Jones/);
    expect(await ticked(frame)).toEqual([
      expect.stringMatching(away),
      'Call it “photo-1.jpg” instead of “Amy Jones.jpg”',
    ]);
  });
  expect(file).toMatchObject({ name: 'photo-1.jpg', type: 'image/jpeg' });
  expect(bytesOf(file)).toEqual(plain);
  await page.close();
});

test('a person can leave everything as it is', { timeout: patience }, async () => {
  const page = await drawnPage();
  const photo = withSegments(await quarters(page, 320, 240), [segments.exif(exif)]);
  const file = await throughLook('Amy Jones.jpg', photo, async (frame) => {
    await frame.pressNamed(away);
    await frame.pressNamed(/^Call it/);
    expect(await ticked(frame)).toEqual([]);
  });
  expect(file.name).toBe('Amy Jones.jpg');
  expect(bytesOf(file)).toEqual(photo);
  await page.close();
});

test('of a damaged file nothing can be removed: that is said, and a person can send it as it is', {
  timeout: patience,
}, async () => {
  const page = await drawnPage();
  const whole = withSegments(await quarters(page, 320, 240), [segments.exif(exif)]);
  const cut = whole.subarray(0, whole.length - 200);
  const file = await throughLook('hall.jpg', cut, async (frame) => {
    expect(await frame.text('.details')).toMatch(/where it was taken/);
    await frame.answerAll();
    await frame.press('.finish .main');
    await waitFor('to be told', async () =>
      /could not be made ready: hall\.jpg\./.test(await frame.text('.finish')),
    );
    await frame.pressNamed(away);
  });
  expect(bytesOf(file)).toEqual(cut);
  await page.close();
});

test('a name on the no-photo list goes of itself, though nobody else is called so', {
  timeout: patience,
}, async () => {
  const page = await drawnPage();
  const plain = await quarters(page, 320, 240);
  const file = await throughLook('zanthe_quillibrand.jpg', plain, async (frame) => {
    expect(await ticked(frame)).toEqual([expect.stringMatching(/^Call it “photo-1\.jpg”/)]);
  });
  expect(file.name).toBe('photo-1.jpg');
  expect(bytesOf(file)).toEqual(plain);
  await page.close();
});

test('a PNG stays one, and can be made smaller', { timeout: patience }, async () => {
  const page = await drawnPage();
  const drawn = await quarters(page, 2600, 1300, 'image/png');
  // Firefox's canvas puts a chunk of its own into a PNG (seen 2026-11).
  const plain = withoutChunk(drawn, 'deBG');
  const picture = withChunks(drawn, [
    pngChunk('eXIf', exif),
    pngChunk('tEXt', Buffer.from('Description\0Amy Jones', 'latin1')),
  ]);
  const kept = await throughLook('hall.png', picture, async (frame) => {
    expect(await ticked(frame)).toEqual([expect.stringMatching(away)]);
  });
  expect(kept).toMatchObject({ name: 'hall.png', type: 'image/png' });
  expect(bytesOf(kept)).toEqual(plain);
  const smaller = await throughLook('hall.png', picture, (frame) =>
    frame.pressNamed(/^Make it smaller: at most 2,048/),
  );
  expect(smaller).toMatchObject({ name: 'hall.png', type: 'image/png' });
  const { width, height } = await decoded(page, smaller.content, { left: 0, top: 0, width: 1, height: 1 });
  expect([width, height]).toEqual([2048, 1024]);
  expect(bytesOf(smaller).toString('latin1')).not.toMatch(/eXIf|tEXt|Amy/);
  await page.close();
});
