import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forms } from '../composers/forms.ts';
import { browserUnderTest, ourParts, posted, waitFor } from '../harness/index.ts';
import {
  asPosted,
  type DoorStage,
  finishLook,
  openDoorStage,
  received,
  receivedBy,
  testFiles,
  ways,
} from './door-stage.ts';

const editor = '[data-testid="tweetTextarea_0"]';
const input = '[data-testid="fileInput"]';
const places = { 'x/home': '#react-root', 'x/modal': '#layers', 'x/mobile': '#react-root' };
const everyWay = [
  ['chosen in an input', input],
  ['chosen in an input outside the document', '[data-practice="pick"]'],
  ['dropped', editor],
  ['pasted', editor],
] as const;

describe.each([browserUnderTest])('in %s', (name) => {
  let stage: DoorStage;
  beforeAll(async () => {
    stage = await openDoorStage(name);
  });
  afterAll(() => stage?.close());

  async function visit(page: keyof typeof places, way: keyof typeof ways, selector: string) {
    const form = forms.find((candidate) => candidate.name === page);
    if (!form) throw new Error(`No form is called ${page}`);
    const picker = way === 'chosen in an input outside the document' ? ({ picker: 'click' } as const) : {};
    const open = await form.open(stage.browser, picker);
    const at = (await open.tab.$(`${places[page]} ${selector}`)) as ElementHandle<Element>;
    return { ...open, bring: (files: ReturnType<typeof testFiles>) => ways[way](open.tab, at, files) };
  }

  test.each(everyWay)('files that are %s come once, as they were and in order', async (way, selector) => {
    const { tab, bring } = await visit('x/home', way, selector);
    const files = testFiles('wait.png', 'film.mp4', 'third.png');
    await bring(files);
    await ourParts(tab).part('dialog iframe').appears();
    expect(await receivedBy(tab)).toEqual([]);
    await finishLook(tab);
    expect(await received(tab)).toEqual([asPosted(files)]);
    await tab.close();
  });

  test.each(everyWay)(
    'of files that are %s a replacement comes in its place, and one left out does not come',
    async (way, selector) => {
      const { tab, bring } = await visit('x/home', way, selector);
      const [first, made, leftOut, last] = testFiles('first.png', 'made.png', 'left-out.mp4', 'last.png');
      if (!first || !made || !leftOut || !last) throw new Error('Too few files');
      await bring([first, made, leftOut, last]);
      const [files, ...more] = await received(tab);
      expect(more).toEqual([]);
      expect(files?.map(({ name: called }) => called)).toEqual(['first.png', 'safe-made.png', 'last.png']);
      expect(files?.[0]).toEqual(asPosted([first])[0]);
      expect(files?.[1]).toMatchObject({ type: 'image/jpeg', size: 'made of made.png'.length });
      expect(files?.[2]).toEqual(asPosted([last])[0]);
      await tab.close();
    },
  );

  test.each(everyWay)(
    'when the look is cancelled nothing that was %s comes, and the next files do',
    async (way, selector) => {
      const { tab, bring } = await visit('x/home', way, selector);
      await bring(testFiles('wait-cancel.png', 'second.png'));
      await finishLook(tab);
      const files = testFiles('second.png');
      await bring(files);
      expect(await received(tab)).toEqual([asPosted(files)]);
      await tab.close();
    },
  );

  test('the same file can be chosen again, after it was cancelled and after it came', async () => {
    const { tab, bring } = await visit('x/home', 'chosen in an input', input);
    const cancelled = testFiles('wait-cancel.png');
    for (let times = 0; times < 2; times += 1) {
      await bring(cancelled);
      await finishLook(tab);
    }
    const files = testFiles('wait.png');
    for (let times = 1; times <= 2; times += 1) {
      await bring(files);
      await finishLook(tab);
      expect(await received(tab, times)).toEqual(Array(times).fill(asPosted(files)));
    }
    await tab.close();
  });

  test('ten files come at once, and those chosen while they are looked at come after them', async () => {
    const { tab, bring } = await visit('x/home', 'chosen in an input', input);
    const ten = testFiles('wait.png', ...Array.from({ length: 9 }, (_, index) => `photo-${index}.png`));
    const later = testFiles('later.png');
    await bring(ten);
    await ourParts(tab).part('dialog iframe').appears();
    await bring(later);
    await finishLook(tab);
    expect(await received(tab, 2)).toEqual([asPosted(ten), asPosted(later)]);
    await tab.close();
  });

  test('a file that is no photo or video passes untouched', async () => {
    const { tab, bring } = await visit('x/home', 'chosen in an input', input);
    const files = testFiles('wait.pdf');
    await bring(files);
    expect(await receivedBy(tab)).toEqual([asPosted(files)]);
    await tab.close();
  });

  test('a post does not go out while its photo is looked at, and says so', async () => {
    const { tab, bring, button } = await visit('x/home', 'chosen in an input', input);
    await tab.keyboard.type('Lovely walk by the canal today');
    const files = testFiles('wait.png');
    await bring(files);
    await ourParts(tab).part('dialog iframe').appears();
    await (await button()).click();
    const hold = ourParts(tab, 'second-look-hold');
    await hold.part('dialog[open]:not([data-awaiting])').appears();
    expect(await hold.text()).toMatch(/still being looked at/);
    await hold.part('.button.main').click();
    await waitFor('the look to come to the front', () =>
      ourParts(tab, 'second-look-photos')
        .part('dialog')
        .evaluate((dialog) => dialog.matches(':modal')),
    );
    expect(posted(stage.browser, tab)).toEqual([]);
    await finishLook(tab);
    expect(await received(tab)).toEqual([asPosted(files)]);
    await waitFor('the post to be let out', async () => {
      await (await button()).click();
      return posted(stage.browser, tab).length > 0;
    });
    expect(posted(stage.browser, tab).map((post) => post.files)).toEqual([asPosted(files)]);
    await tab.close();
  });

  test('a person who does not want to wait has the photo added without a check, which the card says', async () => {
    const { tab, bring, button } = await visit('x/home', 'chosen in an input', input);
    await tab.keyboard.type('Lovely walk by the canal today');
    const files = testFiles('wait.png');
    await bring(files);
    await ourParts(tab).part('dialog iframe').appears();
    await (await button()).click();
    const hold = ourParts(tab, 'second-look-hold');
    await hold.part('dialog[open]:not([data-awaiting])').appears();
    await hold.part('.ways .button:nth-of-type(3)').click();
    expect(await received(tab)).toEqual([asPosted(files)]);
    await waitFor('“added without a check”', async () =>
      /without a check/.test(await ourParts(tab).part('.panel').text()),
    );
    await tab.close();
  });
});
