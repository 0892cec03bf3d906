import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest, waitFor } from '../harness/index.ts';
import { type FrameStage, openFrameStage, patience } from './frame-stage.ts';
import { type InFrame, inFrame } from './in-frame.ts';
import { crowd, decoded, placed } from './made-pictures.ts';

const face = join(import.meta.dirname, 'files/face.jpg');
const folder = mkdtempSync(join(tmpdir(), 'frame-cover-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function opened(stage: FrameStage, files: readonly string[]): Promise<InFrame> {
  await stage.choose(files, { account: 'personal', text: '' });
  const look = inFrame(stage.page, await stage.frame());
  await waitFor('the large view', () => look.frame.$('.large canvas'), patience);
  await look.enlarged();
  return look;
}

const boxOf = (look: InFrame) =>
  look.frame.evaluate(() => {
    const { left, top, width, height } = document.querySelector<HTMLElement>('.area')?.style ?? {};
    return [left, top, width, height].map((side) => Number.parseFloat(side ?? ''));
  });

describe.each([browserUnderTest])('in %s', { timeout: 2 * patience }, (name) => {
  let stage: FrameStage;
  beforeAll(async () => {
    stage = await openFrameStage(name);
  }, patience);
  afterAll(() => stage?.close());

  test('by keyboard alone a face is covered, moved, resized, taken away and brought back; its pixels are one colour', async () => {
    const picture = placed(folder, 'trip.jpg', await crowd(stage.page, face, 1, 1200));
    const look = await opened(stage, [picture]);
    await waitFor('a face', async () => (await look.boxes()).length === 1, patience);
    expect(await look.boxes()).toEqual(['Face 1 of 1, not covered']);
    await look.tabTo(/^Face 1/);
    await stage.page.keyboard.press('Enter');
    await waitFor('the cover', async () => (await look.boxes())[0] === 'Face 1 of 1, covered');
    const [left = 0, top, width, height = 0] = await boxOf(look);
    await stage.page.keyboard.press('ArrowRight');
    await stage.page.keyboard.down('Shift');
    await stage.page.keyboard.press('ArrowDown');
    await stage.page.keyboard.up('Shift');
    const moved = await waitFor('the box to move', async () => {
      const now = await boxOf(look);
      return (now[3] ?? 0) > height && now;
    });
    expect(moved[0]).toBeGreaterThan(left);
    expect([moved[1], moved[2]]).toEqual([top, width]);
    await stage.page.keyboard.press('Delete');
    await waitFor('no box', async () => (await look.boxes()).length === 0);
    await look.tabTo(/^Undo$/);
    await stage.page.keyboard.press('Enter');
    await waitFor('the box again', async () => (await look.boxes()).length === 1);
    await look.answerAll();
    await look.press('.finish .main');
    const told = await stage.outcome();
    const [file] = told.files;
    expect(file).toMatchObject({ use: 'replacement', name: 'trip.jpg', type: 'image/jpeg' });
    expect(file?.attachment).toMatchObject({ faces: 0, covered: 1, looked: 'yes', showsPupils: 'no' });
    const size = { width: 1200, height: 450 };
    const [x = 0, y = 0, w = 0, h = 0] = moved;
    const area = {
      left: Math.ceil((x * size.width) / 100),
      top: Math.ceil((y * size.height) / 100),
      width: Math.floor((w * size.width) / 100) - 1,
      height: Math.floor((h * size.height) / 100) - 1,
    };
    expect(await decoded(stage.page, file?.content ?? '', area)).toEqual({ ...size, colours: 1 });
  });
});

describe.each([browserUnderTest])('in %s, with the face model gone', { timeout: 2 * patience }, (name) => {
  let stage: FrameStage;
  beforeAll(async () => {
    stage = await openFrameStage(name, { without: ['models/faces.onnx'] });
  }, patience);
  afterAll(() => stage?.close());

  test('a person is told, marks an area, covers it and sends it', async () => {
    const picture = placed(folder, 'class.jpg', await crowd(stage.page, face, 1, 1200));
    const look = await opened(stage, [picture]);
    await waitFor(
      'the words about it',
      async () => /could not be looked for/.test(await look.text()),
      patience,
    );
    expect(await look.boxes()).toEqual([]);
    await look.tabTo(/^Add a box$/);
    await stage.page.keyboard.press('Enter');
    await waitFor('the box', async () => /^Marked area 1 of 1, covered/.test(await look.focused()));
    const box = await boxOf(look);
    await look.pressNamed('Yes');
    await look.answerAll();
    await look.press('.finish .main');
    const [file] = (await stage.outcome()).files;
    expect(file?.attachment).toMatchObject({ faces: 1, covered: 1, looked: 'yes' });
    const [x = 0, y = 0, w = 0, h = 0] = box;
    const area = {
      left: Math.ceil(x * 12),
      top: Math.ceil(y * 4.5),
      width: Math.floor(w * 12) - 1,
      height: Math.floor(h * 4.5) - 1,
    };
    expect(await decoded(stage.page, file?.content ?? '', area)).toEqual({
      width: 1200,
      height: 450,
      colours: 1,
    });
  });
});
