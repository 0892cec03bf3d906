import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../harness/find-browser.ts';
import { ourParts } from '../harness/index.ts';
import { type FrameStage, openFrameStage, patience } from './frame-stage.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', { timeout: 2 * patience }, (name) => {
  let stage: FrameStage;
  beforeAll(async () => {
    stage = await openFrameStage(name);
  });
  afterAll(() => stage?.close());

  test('files go to the frame and come back as they were', async () => {
    await stage.choose(['public/icons/16.png', 'public/icons/32.png'], { account: 'personal', text: '' });
    const told = await stage.outcome();
    expect(told).toMatchObject({
      kind: 'finished',
      files: [
        { id: 'f1', use: 'original', attachment: { kind: 'photo', name: '16.png', faces: 0, looked: 'yes' } },
        { id: 'f2', use: 'original', attachment: { kind: 'photo', name: '32.png', faces: 0, looked: 'yes' } },
      ],
    });
    expect(await ourParts(stage.page).count()).toBe(0);
  });
});
