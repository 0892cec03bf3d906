import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPublished, seen } from '../composers/posts.ts';
import { openBuilt, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import type { InFrame } from './in-frame.ts';
import { crowd, placed } from './made-pictures.ts';
import { lookIsOver, type PhotoVisit, patience, setUp, visitWithPhotos } from './photo-visit.ts';

const face = join(import.meta.dirname, 'files/face.jpg');
const folder = mkdtempSync(join(tmpdir(), 'frame-personal-'));
const harmless = 'A lovely morning in the garden';
const pupils = 'Does this picture show pupils of the school?';

let browser: TestBrowser;
let picture: string;
beforeAll(async () => {
  browser = await openBuilt();
  await setUp(browser, { policy: 'one-education', officialAccounts: ['x:@TheSchoolItself'] });
}, patience);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Chooses a picture of one face, and answers whether it shows pupils. */
async function answered(visit: PhotoVisit, answer: string): Promise<InFrame> {
  picture ??= placed(folder, 'garden.jpg', await crowd(visit.tab, face, 1, 800));
  await visit.choose(picture);
  const frame = await visit.look();
  await waitFor('the question', async () => (await frame.text('.questions')).includes(pupils), patience);
  await frame.pressNamed(answer);
  return frame;
}

const original = () => readFileSync(picture).toString('base64');

test('a picture of pupils cannot be posted from an account of one’s own', { timeout: patience }, async () => {
  const visit = await visitWithPhotos(browser);
  await visit.write(harmless);
  const frame = await answered(visit, 'Yes, it shows pupils');
  await waitFor('the reason', async () => /belong on the school accounts/.test(await frame.text('.remark')));
  await frame.answerAll();
  await frame.press('.finish .main');
  expect((await visit.received()).map(({ content }) => content)).toEqual([original()]);
  await lookIsOver(visit.tab);
  await visit.post();
  const { hold } = seen(visit.tab);
  await hold.appears();
  expect(await hold.text()).toMatch(/belong on the school accounts/);
  expect(await hold.text()).not.toContain(pupils);
  expect(posted(browser, visit.tab)).toEqual([]);
  await visit.tab.close();
});

test('one’s own child may be shown where the policy allows it', { timeout: patience }, async () => {
  const visit = await visitWithPhotos(browser);
  const frame = await answered(visit, 'It shows my own child only');
  await frame.answerAll();
  await frame.press('.finish .main');
  await visit.received();
  await lookIsOver(visit.tab);
  await visit.write(harmless);
  await visit.post();
  await isPublished(browser, visit.tab, harmless);
  await visit.tab.close();
});

test('where no pupils are shown it goes on, and only another picture is asked about again', {
  timeout: patience,
}, async () => {
  const visit = await visitWithPhotos(browser);
  const frame = await answered(visit, 'No, it shows no pupils');
  await frame.answerAll();
  await frame.press('.finish .main');
  expect((await visit.received()).map(({ content }) => content)).toEqual([original()]);
  await lookIsOver(visit.tab);

  picture = placed(folder, 'pond.jpg', await crowd(visit.tab, face, 2, 800));
  const again = await answered(visit, 'No, it shows no pupils');
  expect(await again.text()).not.toMatch(/garden\.jpg/);
  await again.answerAll();
  await again.press('.finish .main');
  expect((await visit.received(2)).map(({ content }) => content)).toEqual([original()]);
  await lookIsOver(visit.tab);
  await visit.write(harmless);
  await visit.post();
  await isPublished(browser, visit.tab, harmless);
  expect(posted(browser, visit.tab).map(({ attachments }) => attachments)).toEqual([
    ['garden.jpg', 'pond.jpg'],
  ]);
  await visit.tab.close();
});
