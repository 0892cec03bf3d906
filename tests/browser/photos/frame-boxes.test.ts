import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestBrowser, waitFor } from '../harness/index.ts';
import type { InFrame } from './in-frame.ts';
import { coloursAt, crowd, decoded, placed } from './made-pictures.ts';
import { lookIsOver, openOnOwnAccount, type PhotoVisit, patience, visitWithPhotos } from './photo-visit.ts';

const face = join(import.meta.dirname, 'files/face.jpg');
const folder = mkdtempSync(join(tmpdir(), 'frame-boxes-'));
const size = { width: 1200, height: 450 };
const coverColour = [0x20, 0x20, 0x20];

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openOnOwnAccount();
}, patience);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Two faces beside each other, both found. */
async function twoFaces(): Promise<PhotoVisit & { frame: InFrame }> {
  const visit = await visitWithPhotos(browser);
  await visit.choose(placed(folder, 'trip.jpg', await crowd(visit.tab, face, 2, size.width)));
  const frame = await visit.look();
  await waitFor('both faces', async () => (await frame.boxes()).length === 2, patience);
  return { ...visit, frame };
}

/** Where a box lies in the picture, in px of it. */
async function placeOf(frame: InFrame, number: number) {
  const parts = await frame.frame.evaluate((index) => {
    const { left, top, width, height } = document.querySelectorAll<HTMLElement>('.area')[index]?.style ?? {};
    return [left, top, width, height].map((part) => Number.parseFloat(part ?? '') / 100);
  }, number - 1);
  const [left = 0, top = 0, width = 0, height = 0] = parts;
  return {
    left: left * size.width,
    top: top * size.height,
    width: width * size.width,
    height: height * size.height,
  };
}

/** An area without the pixels that its edges run through. */
function within({ left, top, width, height }: { left: number; top: number; width: number; height: number }) {
  const from = { left: Math.ceil(left), top: Math.ceil(top) };
  return {
    ...from,
    width: Math.floor(left + width) - from.left,
    height: Math.floor(top + height) - from.top,
  };
}

async function drag(
  { tab, frame }: { tab: PhotoVisit['tab']; frame: InFrame },
  css: string,
  x: number,
  y: number,
) {
  const from = await frame.middle(css);
  await tab.mouse.move(from.x, from.y);
  await tab.mouse.down();
  await tab.mouse.move(from.x + x, from.y + y, { steps: 4 });
  await tab.mouse.up();
}

const previewColour = (frame: InFrame, x: number, y: number) =>
  frame.frame.evaluate(
    (across, down) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.picture canvas');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) throw new Error('Nothing is drawn');
      const { data } = context.getImageData(across * canvas.width, down * canvas.height, 1, 1);
      return [...data.subarray(0, 3)];
    },
    x / size.width,
    y / size.height,
  );

async function use({ frame, received, tab }: PhotoVisit & { frame: InFrame }) {
  await frame.answerAll();
  await frame.press('.finish .main');
  const [file, ...others] = await received();
  expect(others).toEqual([]);
  await lookIsOver(tab);
  if (!file) throw new Error('Nothing came');
  return file;
}

test('with the mouse a face is covered, a box is moved, resized and drawn, and what is covered is one colour', {
  timeout: patience,
}, async () => {
  const at = await twoFaces();
  const { tab, frame } = at;
  await frame.press('.area');
  await waitFor('the cover', async () => (await frame.boxes())[0] === 'Face 1 of 2, covered');

  const before = await placeOf(frame, 2);
  await drag(at, '.area:nth-of-type(2)', 60, -30);
  const moved = await waitFor('the box to move', async () => {
    const now = await placeOf(frame, 2);
    return now.left > before.left && now.top < before.top && now;
  });
  expect([moved.width, moved.height]).toEqual(
    [before.width, before.height].map((side) => expect.closeTo(side)),
  );
  await drag(at, '.area:nth-of-type(2) .corner', 20, 40);
  const grown = await waitFor('the box to grow', async () => {
    const now = await placeOf(frame, 2);
    return now.width > moved.width && now.height > moved.height && now;
  });
  expect([grown.left, grown.top]).toEqual([moved.left, moved.top].map((side) => expect.closeTo(side)));
  expect((await frame.boxes())[1]).toBe('Face 2 of 2, not covered');

  // Out of the picture's lower left corner, where no box is.
  const canvas = await frame.frame.evaluate(() =>
    document.querySelector('.picture')?.getBoundingClientRect().toJSON(),
  );
  const middle = await frame.middle('.picture canvas');
  await tab.mouse.move(middle.x - canvas.width * 0.45, middle.y + canvas.height * 0.45);
  await tab.mouse.down();
  await tab.mouse.move(middle.x - canvas.width * 0.3, middle.y + canvas.height * 0.3, { steps: 4 });
  await tab.mouse.up();
  await waitFor('the new box', async () => (await frame.boxes()).includes('Marked area 1 of 1, covered'));

  await frame.pressNamed('Undo');
  await waitFor('no new box', async () => (await frame.boxes()).length === 2);
  await frame.pressNamed('Redo');
  await waitFor('the box again', async () => (await frame.boxes()).length === 3);

  const first = await placeOf(frame, 1);
  const [x, y] = [first.left + first.width / 2, first.top + first.height / 2];
  expect(await previewColour(frame, x, y)).toEqual(coverColour);
  await frame.pressNamed('Compare with the original');
  await waitFor('the original', async () => (await previewColour(frame, x, y)).join() !== coverColour.join());
  expect(await frame.boxes()).toEqual([]);
  await frame.pressNamed('Compare with the original');
  await waitFor('the covers', async () => (await previewColour(frame, x, y)).join() === coverColour.join());

  const marked = await placeOf(frame, 3);
  const second = await placeOf(frame, 2);
  const file = await use(at);
  expect(file).toMatchObject({ name: 'trip.jpg', type: 'image/jpeg' });
  expect(await decoded(tab, file.content, within(first))).toEqual({ ...size, colours: 1 });
  expect(await decoded(tab, file.content, within(marked))).toEqual({ ...size, colours: 1 });
  expect((await decoded(tab, file.content, within(second))).colours).toBeGreaterThan(1000);
  await tab.close();
});

test('a softened face says that it may still be recognised', { timeout: patience }, async () => {
  const at = await twoFaces();
  const { tab, frame } = at;
  await frame.pressNamed('Cover all found');
  await frame.pressNamed(/^Softened/);
  expect(await frame.text('.style')).toMatch(/may still recognise them/);
  const first = await placeOf(frame, 1);
  const file = await use(at);
  const { colours } = await decoded(tab, file.content, within(first));
  expect(colours).toBeGreaterThan(1);
  const middle = [
    Math.round(first.left + first.width / 2),
    Math.round(first.top + first.height / 2),
  ] as const;
  const [colour] = await coloursAt(tab, file.content, [middle]);
  expect(colour).not.toEqual(coverColour);
  await tab.close();
});
