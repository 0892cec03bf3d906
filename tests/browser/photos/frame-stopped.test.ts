import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serviceWorker, type TestBrowser, waitFor } from '../harness/index.ts';
import { crowd, placed, quarters } from './made-pictures.ts';
import { lookFrame, lookIsOver, openOnOwnAccount, patience, visitWithPhotos } from './photo-visit.ts';

const face = join(import.meta.dirname, 'files/face.jpg');
const folder = mkdtempSync(join(tmpdir(), 'frame-stopped-'));

let browser: TestBrowser;
let picture: string;
let content: string;
beforeAll(async () => {
  browser = await openOnOwnAccount();
  const page = await browser.newPage();
  picture = placed(folder, 'garden.jpg', await crowd(page, face, 1, 800));
  content = readFileSync(picture).toString('base64');
  await page.close();
}, patience);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test('Escape asks before something covered is lost; then the site has nothing, and the same file can be chosen again', {
  timeout: patience,
}, async () => {
  const visit = await visitWithPhotos(browser);
  const { tab } = visit;
  await visit.choose(picture);
  const frame = await visit.look();
  await waitFor('the face', async () => (await frame.boxes()).length === 1, patience);
  await frame.press('.area');
  await waitFor('the cover', async () => (await frame.boxes())[0] === 'Face 1 of 1, covered');
  await tab.keyboard.press('Escape');
  await waitFor('the question', async () => (await frame.focused()) === 'Go on looking');
  expect(await frame.text('[role=alertdialog]')).toMatch(/Add nothing\?/);
  await tab.keyboard.press('Enter');
  await waitFor('the way back', async () => (await frame.focused()) === 'Face 1 of 1, covered');
  expect(await frame.boxes()).toEqual(['Face 1 of 1, covered']);

  await tab.keyboard.press('Escape');
  await frame.pressNamed('Add nothing');
  await lookIsOver(tab);
  expect(await visit.times()).toBe(0);

  await visit.choose(picture);
  const again = await visit.look();
  await waitFor('the face', async () => (await again.boxes()).length === 1, patience);
  expect(await again.boxes()).toEqual(['Face 1 of 1, not covered']);
  // With nothing to lose nothing is asked.
  await tab.keyboard.press('Escape');
  await lookIsOver(tab);
  expect(await visit.times()).toBe(0);
  await visit.choose(picture);
  const last = await visit.look();
  await last.answerAll();
  await last.press('.finish .main');
  expect((await visit.received()).map((file) => file.content)).toEqual([content]);
  await tab.close();
});

test('a look goes on though the background was ended under it', { timeout: patience }, async () => {
  const visit = await visitWithPhotos(browser);
  await visit.choose(picture);
  await lookFrame(visit.tab);
  await serviceWorker(browser).kill();
  const frame = await visit.look();
  await waitFor('the question', async () => /show pupils/.test(await frame.text('.questions')), patience);
  await serviceWorker(browser).kill();
  await frame.answerAll();
  await frame.press('.finish .main');
  expect((await visit.received()).map((file) => file.content)).toEqual([content]);
  await visit.tab.close();
});

test('a page that takes the frame away gets nothing by that: the file is looked at anew', {
  timeout: patience,
}, async () => {
  const visit = await visitWithPhotos(browser);
  const { tab } = visit;
  await visit.choose(picture);
  const first = await visit.look();
  await tab.evaluate(() => {
    const host = document.querySelector('second-look-photos');
    host?.replaceWith();
  });
  await waitFor('the first frame to be gone', () => first.frame.detached);
  const frame = await visit.look();
  expect(await visit.times()).toBe(0);
  await waitFor('the face', async () => (await frame.boxes()).length === 1, patience);
  await frame.answerAll();
  await frame.press('.finish .main');
  expect((await visit.received()).map((file) => file.content)).toEqual([content]);
  expect(await visit.times()).toBe(1);
  await tab.close();
});

test('a tab that is closed under a look leaves nothing behind, and the next look is as any other', {
  timeout: patience,
}, async () => {
  const closed = await visitWithPhotos(browser);
  await closed.choose(picture);
  await lookFrame(closed.tab);
  await closed.tab.close();
  const ofLook = () =>
    browser.driver.targets().filter((target) => /photo-check|face-worker/.test(target.url()));
  await waitFor('frame and worker to be gone', () => ofLook().length === 0);
  const visit = await visitWithPhotos(browser);
  await visit.choose(picture);
  const frame = await visit.look();
  await frame.answerAll();
  await frame.press('.finish .main');
  expect((await visit.received()).map((file) => file.content)).toEqual([content]);
  await visit.tab.close();
});

test('a file that is gone before it is looked at has its own line, and the others go on', {
  timeout: patience,
}, async () => {
  const visit = await visitWithPhotos(browser);
  const there = placed(folder, 'there.jpg', await quarters(visit.tab, 64, 48));
  const gone = placed(folder, 'gone.jpg', await quarters(visit.tab, 64, 48));
  await visit.choose(picture, gone, there);
  const strip = await lookFrame(visit.tab);
  await strip.waitForFunction(() => document.body.innerText.includes('Looking at 3 files'));
  rmSync(gone);
  const frame = await visit.look();
  const lines = () =>
    frame.frame.evaluate(() =>
      [...document.querySelectorAll('[role=tab] .unseen')].map((line) => line.textContent),
    );
  await waitFor(
    'all to be looked at',
    async () => !(await lines()).some((line) => /Looking…|Still/.test(line ?? '')),
    patience,
  );
  expect(await lines()).toEqual([
    expect.stringMatching(/garden\.jpg: 1 face found/),
    expect.stringMatching(/gone\.jpg: This file can no longer be read/),
    expect.stringMatching(/there\.jpg: No faces found/),
  ]);
  await frame.press('[role=tab]:nth-of-type(2)');
  await frame.pressNamed('Leave this one out');
  await frame.answerAll();
  await frame.press('.finish .main');
  expect((await visit.received()).map(({ name }) => name)).toEqual(['garden.jpg', 'there.jpg']);
  await visit.tab.close();
});
