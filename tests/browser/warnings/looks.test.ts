import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HoldView, NotesView } from '../../../src/warnings/view.ts';
import { bodies, holdView, name, notesView, phone, type Stage, setStage } from './stage.ts';
import { drawNotes, nextFrame, openHold } from './steps.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
beforeAll(async () => {
  stage = await setStage('chromium');
});
afterAll(() => stage?.browser.close());

interface AxeWindow {
  axe: {
    run(
      where: object,
      how: object,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>;
  };
}

/** A page whose shadow roots axe can look into, as it can into no closed one. */
async function openPage(width: number, dark: boolean): Promise<Page> {
  const page = await stage.open(bodies.plain, { width, height: 740 });
  await page.evaluate((isDark) => {
    document.documentElement.lang = 'en';
    document.title = 'Practice';
    if (isDark) document.body.style.cssText = 'background:#15202b;color:#f7f9f9';
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  }, dark);
  return page;
}

/** What axe finds amiss in what we drew; the page around it is no concern of ours. */
async function amiss(page: Page): Promise<string[]> {
  await nextFrame(page);
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => {
    const ours = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null);
    return (globalThis as unknown as AxeWindow).axe.run(
      { include: ours },
      { rules: { 'target-size': { enabled: true } } },
    );
  });
  expect(passes.length).toBeGreaterThan(5);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const notes: [string, NotesView][] = [
  ['two notes', { ...notesView, findings: [phone, name] }],
  ['an account nobody has said', { ...notesView, account: 'unknown', askAccount: true }],
  ['no protection', { ...notesView, mark: 'not-protecting', problem: 'not-protecting', findings: [] }],
  ['a list that is too old', { ...notesView, problem: 'list-too-old', altText: { way: 'Add description' } }],
];

const correction = { by: 'correction' as const, choices: [{ id: 'not-a-pupil', label: 'Not a pupil' }] };
const holds: [string, HoldView][] = [
  ['a tick', holdView],
  ['a correction', { ...holdView, findings: [{ ...name, severity: 'block', settle: correction }] }],
  [
    'a written reason',
    {
      ...holdView,
      findings: [{ ...name, severity: 'block', settle: { by: 'change' } }],
      overrideAllowed: true,
    },
  ],
  ['no answer', { ...holdView, findings: [], noAnswer: true }],
];

const looks = [
  [360, false],
  [1280, true],
] as const;

test.each(looks)('nothing is amiss for assistive technology at %i px, dark %s', async (width, dark) => {
  for (const [what, view] of notes) {
    const page = await openPage(width, dark);
    await drawNotes(page, view);
    expect(await amiss(page), what).toEqual([]);
    await page.close();
  }
  for (const [what, view] of holds) {
    const page = await openPage(width, dark);
    await openHold(page, view);
    expect(await amiss(page), what).toEqual([]);
    await page.close();
  }
});

test('a fault in what we drew is found', async () => {
  const page = await openPage(360, false);
  await drawNotes(page, notesView);
  await page.evaluate(() => {
    const ours = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot !== null);
    ours?.shadowRoot?.querySelector('.panel')?.append(document.createElement('img'));
  });
  expect((await amiss(page)).join()).toContain('image-alt');
});
