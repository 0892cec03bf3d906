import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { segments, withSegments } from '../../unit/photos/made/blocks.ts';
import { exifBlock, phonePhoto } from '../../unit/photos/made/exif.ts';
import { type TestBrowser, waitFor } from '../harness/index.ts';
import type { InFrame } from './in-frame.ts';
import { coloursAt, decoded, placed, quarters } from './made-pictures.ts';
import { lookIsOver, openOnOwnAccount, type PhotoVisit, patience, visitWithPhotos } from './photo-visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'frame-crop-'));
/** A phone held upright: its pixels lie on their side, and EXIF says so. */
const onItsSide = [{ tag: 0x0112, shorts: [6] }, ...phonePhoto.filter(({ tag }) => tag !== 0x0112)];
const fields = { red: [192, 32, 32], green: [32, 160, 32], blue: [32, 32, 192], white: [255, 255, 255] };

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openOnOwnAccount();
}, patience);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const nearest = (colour: number[] | undefined) =>
  Object.entries(fields).find(([, wanted]) =>
    wanted.every((part, index) => Math.abs(part - (colour?.[index] ?? -99)) < 30),
  )?.[0];

/** Seen upright: 300 px wide and 400 high, blue and red above, white and green below. */
async function lookAtPhonePhoto(): Promise<{
  visit: PhotoVisit;
  frame: InFrame;
}> {
  const visit = await visitWithPhotos(browser);
  const photo = withSegments(await quarters(visit.tab, 400, 300), [
    segments.exif(exifBlock(onItsSide)),
    segments.iptc([[120, 'Amy Jones wins']]),
    segments.comment('Amy'),
  ]);
  await visit.choose(placed(folder, 'IMG_2034.jpg', photo));
  const frame = await visit.look();
  await frame.appears('.picture canvas');
  return { visit, frame };
}

/** The segments of a JPEG in which something is said beside the picture. */
function saidIn(content: string): string[] {
  const bytes = Buffer.from(content, 'base64').toString('latin1');
  return ['Exif\0', 'http://ns.adobe.com/', 'Photoshop 3.0', 'Amy', 'Canon', 'Priya'].filter((words) =>
    bytes.includes(words),
  );
}

test('by keyboard a part is kept: right side up, of the right size, and nothing but the picture is in the file', {
  timeout: patience,
}, async () => {
  const { visit, frame } = await lookAtPhonePhoto();
  const { tab, received } = visit;
  await frame.tabTo(/^Crop$/);
  await tab.keyboard.press('Enter');
  await waitFor('the crop', async () => /^The part to keep/.test(await frame.focused()));
  // From 30 px inside the left edge to 2 px inside it, and from 240 px wide to 132: a hundredth of 400 px each time.
  for (let times = 0; times < 7; times += 1) await tab.keyboard.press('ArrowLeft');
  await tab.keyboard.down('Shift');
  for (let times = 0; times < 27; times += 1) await tab.keyboard.press('ArrowLeft');
  await tab.keyboard.up('Shift');
  await tab.keyboard.press('Enter');
  await waitFor('the way back to the button', async () => (await frame.focused()) === 'Crop');
  await frame.appears('.kept');
  await frame.press('.finish .main');
  const [file] = await received();
  await lookIsOver(tab);
  if (!file) throw new Error('Nothing came');
  expect(file.type).toBe('image/jpeg');
  const { width, height } = await decoded(tab, file.content, { left: 0, top: 0, width: 1, height: 1 });
  expect([width, height]).toEqual([132, 320]);
  const colours = await coloursAt(tab, file.content, [
    [20, 20],
    [120, 20],
    [20, 300],
    [120, 300],
  ]);
  expect(colours.map(nearest)).toEqual(['blue', 'blue', 'white', 'white']);
  expect(saidIn(file.content)).toEqual([]);
  await tab.close();
});

test('with the mouse a part is kept, changed, left by Escape, and the whole kept again', {
  timeout: patience,
}, async () => {
  const { visit, frame } = await lookAtPhonePhoto();
  const { tab, received } = visit;
  const drag = async (css: string, x: number, y: number) => {
    const from = await frame.middle(css);
    await tab.mouse.move(from.x, from.y);
    await tab.mouse.down();
    await tab.mouse.move(from.x + x, from.y + y, { steps: 4 });
    await tab.mouse.up();
  };
  const place = () =>
    frame.frame.evaluate(() => document.querySelector('.crop, .kept')?.getBoundingClientRect().toJSON());
  await frame.pressNamed('Crop');
  await frame.appears('.crop');
  const middle = await frame.middle('.crop');
  const clip = { x: middle.x - 20, y: middle.y - 20, width: 2, height: 2 };
  const screen = await tab.screenshot({ encoding: 'base64', clip });
  expect((await coloursAt(tab, screen, [[0, 0]])).map(nearest), 'what is kept is seen').toEqual(['blue']);
  const before = await place();
  await drag('.crop .corner[data-corner="0,0"]', 40, 60);
  await waitFor('the corner to move', async () => (await place()).left > before.left + 30);
  const now = await place();
  expect([now.left - before.left, now.top - before.top]).toEqual(
    [40, 60].map((by) => expect.closeTo(by, -1)),
  );
  expect([now.right, now.bottom]).toEqual([before.right, before.bottom].map((side) => expect.closeTo(side)));
  await frame.pressNamed('Keep this part');
  await frame.appears('.kept');
  const kept = await place();

  await frame.pressNamed('Crop');
  await frame.appears('.crop');
  await drag('.crop', -10, -10);
  await tab.keyboard.press('Escape');
  await frame.appears('.kept');
  expect(await place()).toEqual(kept);
  expect(await frame.text('.finish')).not.toMatch(/Add nothing\?/);

  await frame.pressNamed('Crop');
  await frame.pressNamed('Keep the whole picture');
  await waitFor('no part to be kept', async () => (await frame.frame.$('.kept')) === null);
  await frame.press('.finish .main');
  const [file] = await received();
  if (!file) throw new Error('Nothing came');
  const { width, height } = await decoded(tab, file.content, { left: 0, top: 0, width: 1, height: 1 });
  expect([width, height]).toEqual([300, 400]);
  expect(saidIn(file.content)).toEqual([]);
  const corners = await coloursAt(tab, file.content, [
    [20, 20],
    [280, 20],
    [20, 380],
    [280, 380],
  ]);
  expect(corners.map(nearest)).toEqual(['blue', 'red', 'white', 'green']);
  await tab.close();
});
