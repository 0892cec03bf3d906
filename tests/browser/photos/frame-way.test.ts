import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest, ourParts } from '../harness/index.ts';
import { type FrameStage, openFrameStage, patience } from './frame-stage.ts';
import { crowd, placed } from './made-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'frame-way-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([browserUnderTest])('in %s', { timeout: 2 * patience }, (name) => {
  let stage: FrameStage;
  beforeAll(async () => {
    stage = await openFrameStage(name);
  });
  afterAll(() => stage?.close());

  test('files go to the frame and come back as they were', async () => {
    const landscape = await crowd(stage.page, '', 0);
    const files = [placed(folder, 'hill.jpg', landscape), placed(folder, 'field.jpg', landscape)];
    await stage.choose(files, { account: 'personal', text: '' });
    const told = await stage.outcome();
    expect(told).toMatchObject({
      kind: 'finished',
      files: [
        {
          id: 'f1',
          use: 'original',
          attachment: { kind: 'photo', name: 'hill.jpg', faces: 0, looked: 'yes' },
        },
        {
          id: 'f2',
          use: 'original',
          attachment: { kind: 'photo', name: 'field.jpg', faces: 0, looked: 'yes' },
        },
      ],
    });
    expect(await ourParts(stage.page).count()).toBe(0);
  });
});
