import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Form, forms, type Visit } from '../composers/forms.ts';
import { isWarned, risky, seen } from '../composers/posts.ts';
import { type Box, browserUnderTest, inShadow, type OurPart, waitFor } from '../harness/index.ts';
import { type DoorStage, finishLook, openDoorStage, received, testFiles, ways } from './door-stage.ts';

const sizes = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

function formCalled(name: string): Form {
  const form = forms.find((candidate) => candidate.name === name);
  if (!form) throw new Error(`No form is called ${name}`);
  return form;
}

const stripOn = (tab: Page) => inShadow(tab, 'second-look-photos', 'dialog');

async function stillBox(part: OurPart): Promise<Box> {
  let last = '';
  return waitFor('it to stand still', async () => {
    const box = await part.box();
    const now = JSON.stringify(box);
    const still = now === last && box.width > 0;
    last = now;
    return still && box;
  });
}

/** What the page has on top at five places of a box: its middle, and near its corners. */
function onTopAt(tab: Page, { x, y, width, height }: Box): Promise<string[]> {
  const across = [0.5, 0.1, 0.9, 0.1, 0.9];
  const down = [0.5, 0.2, 0.2, 0.8, 0.8];
  return tab.evaluate(
    (points) => points.map(([left, top]) => document.elementFromPoint(left, top)?.localName ?? 'nothing'),
    across.map((part, index) => [x + width * part, y + height * (down[index] ?? 0)] as [number, number]),
  );
}

const isOnTop = (element: HTMLElement) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && element.contains(hit);
};

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

async function choose(visit: Visit, input: string, ...names: string[]): Promise<void> {
  const at = (await visit.tab.waitForSelector(input)) as ElementHandle<Element>;
  await ways['chosen in an input'](visit.tab, at, testFiles(...names));
  await stripOn(visit.tab).appears();
}

const places = [
  ['x/modal', 'a dialog of its own', {}, '#layers [data-testid="fileInput"]'],
  ['facebook/one-step', 'a native dialog', { dialog: 'native' }, 'dialog input[type="file"]'],
] as const;

describe.each([browserUnderTest])('in %s', (name) => {
  let stage: DoorStage;
  beforeAll(async () => {
    stage = await openDoorStage(name);
  });
  afterAll(() => stage?.close());

  describe.each(sizes)('at $width × $height', (viewport) => {
    test.each(places)(
      'on %s in %s the strip is seen, and hides neither button, text nor card',
      async (page, _kind, behaviour, input) => {
        const visit = await formCalled(page).open(stage.browser, behaviour);
        const { tab } = visit;
        await tab.setViewport(viewport);
        await tab.keyboard.type(risky);
        await isWarned(tab);
        await choose(visit, input, 'wait.png');
        const strip = await stillBox(stripOn(tab));
        expect(new Set(await onTopAt(tab, strip))).toEqual(new Set(['second-look-photos']));
        expect(overlaps(strip, await stillBox(seen(tab).card))).toBe(false);
        expect(await (await visit.button()).evaluate(isOnTop)).toBe(true);
        expect(await (await visit.textBox()).evaluate(isOnTop)).toBe(true);
        await tab.keyboard.type(' and more');
        expect(await (await visit.textBox()).evaluate(({ textContent }) => textContent)).toContain(
          ' and more',
        );
        await finishLook(tab);
        expect(await received(tab)).toHaveLength(1);
        await tab.close();
      },
    );
  });

  test('a dialog that the site opens meanwhile does not hide it, and the look goes on', async () => {
    const visit = await formCalled('x/home').open(stage.browser);
    const { tab } = visit;
    await choose(visit, '[data-testid="fileInput"]', 'wait.png');
    await tab.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none';
      dialog.append(document.createElement('button'));
      document.body.append(dialog);
      dialog.showModal();
    });
    await waitFor('the strip to be on top', async () =>
      (await onTopAt(tab, await stripOn(tab).box())).every((at) => at === 'second-look-photos'),
    );
    await finishLook(tab);
    expect(await received(tab)).toHaveLength(1);
    await tab.close();
  });

  test('taken away by the page, it comes back and the files are looked at anew', async () => {
    const visit = await formCalled('x/modal').open(stage.browser);
    const { tab } = visit;
    await choose(visit, '#layers [data-testid="fileInput"]', 'wait.png');
    await tab.evaluate(() => document.querySelector('second-look-photos')?.remove());
    await stripOn(tab).appears();
    await finishLook(tab);
    expect(await received(tab)).toHaveLength(1);
    await tab.close();
  });
});
