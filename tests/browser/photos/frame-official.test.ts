import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NoPhotoList } from '../../../src/model/no-photo-list.ts';
import { isPublished } from '../composers/posts.ts';
import { browserUnderTest, openBuilt, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import type { InFrame } from './in-frame.ts';
import { crowd, decoded, placed } from './made-pictures.ts';
import { lookIsOver, type PhotoVisit, patience, setUp, visitWithPhotos } from './photo-visit.ts';

const face = join(import.meta.dirname, 'files/face.jpg');
const folder = mkdtempSync(join(tmpdir(), 'frame-official-'));
afterAll(() => rmSync(folder, { recursive: true }));

const harmless = 'A lovely morning in the garden';
const ours = { officialAccounts: ['x:@OakfieldPrimary'] };
const list: NoPhotoList = {
  format: 'no-photo-list/1',
  school: 'Oakfield',
  issued: '2026-11-01T08:00:00Z',
  children: [
    { id: 'c1', names: ['Amarantha Thistlewood'], groups: ['Year 4 Oak'], refused: ['photo'] },
    { id: 'c2', names: ['Balthazar Okonkwo'], groups: ['Year 4 Oak'], refused: ['photo', 'name'] },
    { id: 'c3', names: ['Clementine Ferreira'], groups: ['Choir'], refused: ['photo'] },
  ],
};

const needs = (frame: InFrame) => frame.text('.open-needs');
const listed = (frame: InFrame) =>
  frame.frame.evaluate(() =>
    [...document.querySelectorAll('.children strong')].map((name) => name.textContent),
  );

/** Presses "use", which has to be refused with these words. */
async function isHeld({ times }: PhotoVisit, frame: InFrame, words: RegExp): Promise<void> {
  await frame.press('.finish .main');
  await waitFor(`to be told ${words}`, async () => words.test(await needs(frame)));
  expect(await times()).toBe(0);
}

/** Opens the look at pictures with so many faces each. */
async function lookAt(browser: TestBrowser, ...faces: number[]) {
  const visit = await visitWithPhotos(browser);
  const paths: string[] = [];
  for (const [index, count] of faces.entries())
    paths.push(placed(folder, `garden-${index + 1}.jpg`, await crowd(visit.tab, face, count, 1200)));
  await visit.choose(...paths);
  const frame = await visit.look();
  await waitFor('the faces', async () => (await frame.boxes()).length === faces[0], patience);
  return { visit, frame, paths };
}

describe.each([browserUnderTest])('in %s', { timeout: patience }, () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBuilt();
    await setUp(browser, ours, list);
  }, patience);
  afterAll(() => browser?.close());

  test('a child of the chosen class is covered, the other is not there, and the post goes out', async () => {
    const { visit, frame } = await lookAt(browser, 2);
    const { tab } = visit;
    expect(await frame.text('.beside')).not.toMatch(/Whose account/);
    await isHeld(visit, frame, /Choose first which class/);

    await frame.pressNamed(/^Year 4 Oak/);
    await waitFor('the children', async () => (await listed(frame)).length === 2);
    expect(await listed(frame)).toEqual(['A. T.', 'B. O.']);
    expect(await frame.text()).not.toMatch(/Amarantha|Balthazar|Clementine|C\. F\./);
    await frame.pressNamed('Show the name of A. T.');
    await waitFor('the name', async () => (await listed(frame))[0] === 'Amarantha Thistlewood');
    expect(await frame.text()).not.toMatch(/Balthazar/);
    await isHeld(visit, frame, /Say first for each child/);

    await frame.pressNamed(/^Not in this picture B\. O\./);
    await isHeld(visit, frame, /Say first for each child/);
    await frame.press('.area:nth-of-type(2)');
    await frame.pressNamed(/^Cover: Face 2 of 2 Amarantha/);
    await waitFor('the cover', async () => (await frame.boxes())[1] === 'Face 2 of 2, covered');
    expect(await frame.text('.children .where')).toBe('garden-1.jpg: Face 2 of 2, covered');
    // Uncovered, the child is shown: that cannot be used.
    await frame.press('.area:nth-of-type(2)');
    await isHeld(visit, frame, /Say first for each child/);
    await frame.press('.area:nth-of-type(2)');
    await waitFor('the cover again', async () => (await frame.boxes())[1] === 'Face 2 of 2, covered');

    const style = await frame.frame.evaluate(() => {
      const { left, top, width, height } = document.querySelectorAll<HTMLElement>('.area')[1]?.style ?? {};
      return [left, top, width, height].map((part) => Number.parseFloat(part ?? '') / 100);
    });
    const [left = 0, top = 0, width = 0, height = 0] = style;
    await frame.answerAll();
    await frame.press('.finish .main');
    const [file] = await visit.received();
    await lookIsOver(tab);
    const covered = {
      left: Math.ceil(left * 1200),
      top: Math.ceil(top * 450),
      width: Math.floor(width * 1200) - 1,
      height: Math.floor(height * 450) - 1,
    };
    const content = file?.content ?? '';
    expect(await decoded(tab, content, covered)).toEqual({ width: 1200, height: 450, colours: 1 });
    const other = await decoded(tab, content, { ...covered, left: covered.left - 600 });
    expect(other.colours).toBeGreaterThan(1000);

    await visit.write(harmless);
    await visit.post();
    await isPublished(browser, tab, harmless);
    const sha256 = createHash('sha256').update(Buffer.from(content, 'base64')).digest('hex');
    expect(posted(browser, tab).map(({ files }) => files)).toEqual([
      [{ name: 'garden-1.jpg', type: 'image/jpeg', size: file?.size, sha256 }],
    ]);
    expect(await tab.content()).not.toMatch(/Amarantha|Balthazar|A\. T\./);
    await tab.close();
  });

  test('where no pupils are shown, nobody is looked up and the file goes on as it was', async () => {
    const { visit, frame, paths } = await lookAt(browser, 1);
    await frame.pressNamed('No pupils of ours are shown');
    await waitFor('no groups to be asked for', async () => !(await frame.text('.groups')).includes('Year 4'));
    await frame.answerAll();
    await frame.press('.finish .main');
    const [file] = await visit.received();
    expect(file?.content).toBe(readFileSync(paths[0] ?? '').toString('base64'));
    await visit.tab.close();
  });

  test('a child covered in one picture may be in the other, and that is asked', async () => {
    const { visit, frame } = await lookAt(browser, 1, 1);
    await frame.pressNamed(/^Choir/);
    await waitFor('the child', async () => (await listed(frame)).length === 1);
    // Past its last part the focus leaves the frame, and Firefox's driver goes on pressing keys in it all the same.
    await frame.tabTo(/^Face 1 of 1/, 'Shift+Tab');
    await frame.pressNamed(/^Cover: Face 1 of 1/);
    await waitFor('the cover', async () => (await frame.boxes())[0] === 'Face 1 of 1, covered');
    await isHeld(visit, frame, /Say first for each child/);
    await frame.pressNamed(/^In none of the others/);
    await frame.answerAll();
    await frame.press('.finish .main');
    expect((await visit.received()).map(({ name }) => name)).toEqual(['garden-1.jpg', 'garden-2.jpg']);
    await visit.tab.close();
  });

  test('where the school only reminds of faces, that is read and holds nothing', async () => {
    await setUp(browser, { ...ours, faceOnPhotos: 'remind' }, list);
    const { visit, frame } = await lookAt(browser, 1);
    await frame.pressNamed(/^Choir/);
    await frame.pressNamed(/^Not in this picture/);
    await waitFor('the reminder', async () => /May 2026/.test(await frame.text('.questions')));
    await frame.answerAll();
    await frame.press('.finish .main');
    expect(await visit.received()).toHaveLength(1);
    await lookIsOver(visit.tab);
    await visit.write(harmless);
    await visit.post();
    await isPublished(browser, visit.tab, harmless);
    await visit.tab.close();
  });

  test('where the school has faces covered, that is asked until they are', async () => {
    await setUp(browser, { ...ours, faceOnPhotos: 'cover' }, list);
    const { visit, frame } = await lookAt(browser, 2);
    await frame.pressNamed(/^Choir/);
    await frame.pressNamed(/^Not in this picture/);
    await waitFor('the question', async () => /have to be seen/.test(await frame.text('.questions')));
    await isHeld(visit, frame, /Answer the questions/);
    await frame.pressNamed('Cover all found');
    await waitFor('no question', async () => !/have to be seen/.test(await frame.text('.questions')));
    await frame.answerAll();
    await frame.press('.finish .main');
    const [file] = await visit.received();
    expect(file?.name).toBe('garden-1.jpg');
    await lookIsOver(visit.tab);
    await visit.write(harmless);
    await visit.post();
    await isPublished(browser, visit.tab, harmless);
    await visit.tab.close();
  });
});
