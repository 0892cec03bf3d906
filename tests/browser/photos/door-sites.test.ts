import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest, gotoPractice } from '../harness/index.ts';
import {
  asPosted,
  type DoorStage,
  openDoorStage,
  received,
  type TestFile,
  testFiles,
  ways,
} from './door-stage.ts';

type Way = keyof typeof ways;

/** A place on a site where files come in: what is pressed to get there, and where each way begins. */
interface Place {
  open: readonly string[];
  at: Partial<Record<Way, string>>;
}

const input = 'chosen in an input';
const outside = 'chosen in an input outside the document';
const trigger = '[data-practice="trigger"]';
const facebook: Place = {
  open: [trigger],
  at: {
    [input]: '.modal input[type="file"]',
    [outside]: '[data-practice="pick"]',
    dropped: '[data-lexical-editor="true"]',
    pasted: '[data-lexical-editor="true"]',
  },
};
const mediaEditor: Place = {
  open: [`>>> ${trigger}`, '>>> .image_video-detour-btn'],
  at: {
    [input]: '>>> #media-editor-file-selector__file-input',
    [outside]: '>>> [data-practice="pick"]',
    dropped: '>>> .media-editor',
  },
};
const shareBox: Place = {
  open: [`>>> ${trigger}`],
  at: { dropped: '>>> .ql-editor', pasted: '>>> .ql-editor' },
};
const places: readonly (readonly [page: string, what: string, place: Place])[] = [
  ['x/modal', 'composer', { open: [], at: { [input]: '#layers [data-testid="fileInput"]' } }],
  ['x/mobile', 'composer', { open: [], at: { [input]: '[data-testid="fileInput"]', pasted: 'textarea' } }],
  ['facebook/one-step', 'dialog', facebook],
  ['facebook/two-step', 'dialog', facebook],
  [
    'instagram/create',
    'first step',
    {
      open: ['[data-practice="create"]'],
      at: { [input]: '.modal input[type="file"]', [outside]: '[data-practice="pick"]', dropped: '.modal h3' },
    },
  ],
  ['linkedin/share', 'media editor', mediaEditor],
  ['linkedin/share-shadow', 'media editor', mediaEditor],
  ['linkedin/share', 'composer', shareBox],
  ['linkedin/share-shadow', 'composer', shareBox],
];
const everyWay = places.flatMap(([page, what, place]) =>
  (Object.keys(place.at) as Way[]).map((way) => ({ page, what, way, place })),
);

describe.each([browserUnderTest])('in %s', (name) => {
  let stage: DoorStage;
  beforeAll(async () => {
    stage = await openDoorStage(name);
  });
  afterAll(() => stage?.close());

  async function visit(page: string, place: Place, way: Way) {
    const tab = await gotoPractice(stage.browser, page, way === outside ? { picker: 'showPicker' } : {});
    for (const selector of place.open) await tab.locator(selector).click();
    const at = (await tab.waitForSelector(place.at[way] ?? '')) as ElementHandle<Element>;
    return { tab, bring: (files: readonly TestFile[]) => ways[way](tab, at, files) };
  }

  test.each(everyWay)(
    'on $page, files $way in the $what come once, as looked at and in order',
    async ({ page, way, place }) => {
      const { tab, bring } = await visit(page, place, way);
      const files = testFiles('first.png', 'made.png', 'left-out.png', 'film.mp4');
      await bring(files);
      const [came, ...more] = await received(tab);
      expect(more).toEqual([]);
      expect(came?.map((file) => file.name)).toEqual(['first.png', 'safe-made.png', 'film.mp4']);
      expect([came?.[0], came?.[2]]).toEqual(asPosted(files.filter((_, index) => index % 3 === 0)));
      await tab.close();
    },
  );
});
