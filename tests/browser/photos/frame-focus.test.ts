import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest, waitFor } from '../harness/index.ts';
import { type FrameStage, openFrameStage, patience } from './frame-stage.ts';
import { inFrame } from './in-frame.ts';
import { crowd, placed } from './made-pictures.ts';

const face = join(import.meta.dirname, 'files/face.jpg');
const folder = mkdtempSync(join(tmpdir(), 'frame-focus-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([browserUnderTest])('in %s', (name) => {
  let stage: FrameStage;
  beforeAll(async () => {
    stage = await openFrameStage(name);
  }, patience);
  afterAll(() => stage?.close());

  test('the focus is where it was when the look is over', { timeout: patience }, async () => {
    const { page } = stage;
    const photo = placed(folder, `${name}.jpg`, await crowd(page, face, 1));
    await stage.choose([photo], { account: 'personal', text: '' });
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
    const look = inFrame(page, await stage.frame());
    await look.enlarged();
    await look.answerAll();
    await look.pressNamed(/^Use/);
    expect(await stage.outcome()).toMatchObject({ kind: 'finished' });
    await waitFor('the focus to be back', () =>
      page.evaluate(() => document.activeElement?.localName === 'textarea'),
    );
    await page.keyboard.type('and on');
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('and on');
  });
});
