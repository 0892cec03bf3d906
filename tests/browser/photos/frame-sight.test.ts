import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest, waitFor } from '../harness/index.ts';
import { type FrameStage, openFrameStage, patience } from './frame-stage.ts';
import { inFrame } from './in-frame.ts';
import { crowd, placed } from './made-pictures.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const face = join(import.meta.dirname, 'files/face.jpg');
const folder = mkdtempSync(join(tmpdir(), 'frame-sight-'));
/** Where pictures of every state are put, for a person to look at. */
const shots = process.env['FRAME_SCREENSHOTS'];
if (shots) mkdirSync(shots, { recursive: true });

interface AxeWindow {
  axe: {
    run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
  };
}

const list = {
  format: 'no-photo-list/1' as const,
  school: 'Oakfield',
  issued: '2026-11-01T08:00:00Z',
  children: [
    { id: 'c1', names: ['Amy Jones'], groups: ['Year 4 Oak'], refused: ['photo' as const] },
    { id: 'c2', names: ['Ben Okoro'], groups: ['Year 4 Oak'], refused: ['photo' as const] },
  ],
};

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

let stage: FrameStage;
const files: string[] = [];
beforeAll(async () => {
  stage = await openFrameStage(browserUnderTest, { list });
  for (const count of [0, 1, 12, 60])
    files.push(placed(folder, `${count}-faces.jpg`, await crowd(stage.page, face, count)));
}, patience);
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true });
});

describe.each(sizes)('at $width px', { timeout: 2 * patience }, (viewport) => {
  test.each(['light', 'dark'] as const)('%s: nothing is wrong with 0, 1, 12 and 60 faces', async (theme) => {
    const { page } = stage;
    await page.setViewport(viewport);
    await page.evaluate((dark) => {
      document.body.style.background = dark ? '#15202b' : '#ffffff';
    }, theme === 'dark');
    await stage.choose(files, { account: 'official', text: '' });
    const look = inFrame(page, await stage.frame());
    await look.enlarged();
    await look.frame.evaluate(axe);
    for (const [index, count] of [0, 1, 12, 60].entries()) {
      await look.press(`[role=tab]:nth-of-type(${index + 1})`);
      await waitFor(`about ${count} faces`, async () => (await look.boxes()).length >= count * 0.9, patience);
      if (shots) await page.screenshot({ path: join(shots, `${theme}-${viewport.width}-${count}.png`) });
      const { violations } = await look.frame.evaluate(() => (globalThis as unknown as AxeWindow).axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      const wide = await look.frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
    await look.pressNamed('Add none of them');
    expect(await stage.outcome()).toMatchObject({ kind: 'cancelled' });
  });
});

test('on a narrow screen whatever has the focus can be seen', { timeout: patience }, async () => {
  const { page } = stage;
  await page.setViewport({ width: 360, height: 740 });
  await stage.choose(files.slice(1, 2), { account: 'official', text: '' });
  const look = inFrame(page, await stage.frame());
  await look.enlarged();
  await look.pressNamed(/Year 4 Oak/);
  await look.appears('.children');
  const hidden: string[] = [];
  const seen = new Set<string>();
  await look.frame.evaluate(() => document.getElementById('look-title')?.focus());
  await waitFor('the focus to have been on every control', async () => {
    const before = await look.frame.evaluate(() => document.activeElement?.outerHTML);
    await page.keyboard.press('Tab');
    // The bar at the bottom comes last, and then the focus leaves the frame.
    const { html, free, last } = await look.frame.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const element = document.activeElement ?? document.body;
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return {
        html: element.outerHTML,
        free: hit !== null && (element.contains(hit) || hit.contains(element)) && !hit.matches('html, body'),
        last: element.matches('.finish button:last-of-type'),
      };
    });
    if (html === before) return false;
    seen.add(html);
    if (!free) hidden.push(html);
    return last;
  });
  expect(hidden).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
  await page.evaluate(() => window.dispatchEvent(new Event('leave')));
  expect(await stage.outcome()).toMatchObject({ kind: 'cancelled' });
});
