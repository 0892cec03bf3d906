import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest, waitFor } from '../harness/index.ts';
import { type FrameStage, openFrameStage, patience } from './frame-stage.ts';
import { inFrame } from './in-frame.ts';
import { crowd, placed } from './made-pictures.ts';

const face = join(import.meta.dirname, 'files/face.jpg');
const folder = mkdtempSync(join(tmpdir(), 'frame-bad-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The beginning of a PNG that claims to be 30,000 px wide and high. */
const bomb = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000075300000753008020000006c2d0f2f0000000049454e44ae426082',
  'hex',
);

describe.each([browserUnderTest])('in %s', { timeout: 2 * patience }, (name) => {
  let stage: FrameStage;
  beforeAll(async () => {
    stage = await openFrameStage(name);
  }, patience);
  afterAll(() => stage?.close());

  test('each has its own line, the others go on, and a person may send it all the same or leave it out', async () => {
    const photo = await crowd(stage.page, face, 1, 800);
    const files = [
      placed(folder, 'empty.jpg', Buffer.alloc(0)),
      placed(folder, 'cut.jpg', photo.subarray(0, photo.length >> 1)),
      placed(folder, 'bomb.png', bomb),
      placed(folder, 'words.jpg', Buffer.from('These are words, whatever the name says.')),
      placed(folder, 'good.jpg', photo),
    ];
    await stage.choose(files, { account: 'personal', text: '' });
    const look = inFrame(stage.page, await stage.frame());
    await look.enlarged();
    const lines = () =>
      look.frame.evaluate(() =>
        [...document.querySelectorAll('[role=tab] .unseen')].map(({ textContent }) => textContent ?? ''),
      );
    const said = await waitFor(
      'all to be looked at',
      async () => {
        const now = await lines();
        return /face found\. Look for others\.$/.test(now[4] ?? '') && now;
      },
      patience,
    );
    expect(said[0]).toMatch(/empty\.jpg: This file is empty/);
    expect(said[1]).toMatch(/cut\.jpg: This file is damaged or ends too early/);
    expect(said[2]).toMatch(/bomb\.png: This picture is too large/);
    expect(said[3]).toMatch(/words\.jpg: This is neither a photo nor a video/);
    await look.press('[role=tab]:nth-of-type(3)');
    await look.pressNamed('Leave this one out');
    await look.answerAll();
    await look.press('.finish .main');
    const told = await stage.outcome();
    expect(told.files.map(({ use }) => use)).toEqual([
      'original',
      'original',
      'left-out',
      'original',
      'original',
    ]);
    const looked = told.files.map(({ attachment }) => (attachment as { looked?: string })?.looked);
    expect(looked).toEqual(['no', 'no', undefined, 'no', 'yes']);
    const outside = stage.requests().filter((address) => !address.startsWith('https://x.com/'));
    expect(outside).toEqual([]);
  });
});
