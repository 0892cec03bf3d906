import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forms } from '../composers/forms.ts';
import { chromiumOnly } from '../harness/chromium-only.ts';
import type { BrowserName } from '../harness/find-browser.ts';
import { browserUnderTest, ourParts, serviceWorker, waitFor } from '../harness/index.ts';
import {
  asPosted,
  type DoorStage,
  type FrameKind,
  finishLook,
  openDoorStage,
  received,
  receivedBy,
  testFiles,
  ways,
} from './door-stage.ts';

const bring = ways['chosen in an input'];

async function openHome({ browser }: DoorStage, behaviour = {}): Promise<Page> {
  const form = forms.find(({ name }) => name === 'x/home');
  if (!form) throw new Error('No form is called x/home');
  return (await form.open(browser, behaviour)).tab;
}

async function inputOf(tab: Page): Promise<ElementHandle<Element>> {
  return (await tab.$('#react-root [data-testid="fileInput"]')) as ElementHandle<Element>;
}

async function saysUnlooked(tab: Page): Promise<void> {
  const { text } = ourParts(tab);
  await waitFor('“added without a check”', async () => /without a check/.test(await text()), 30_000);
}

function useStage(name: BrowserName, frame: FrameKind): () => DoorStage {
  let stage: DoorStage;
  beforeAll(async () => {
    stage = await openDoorStage(name, frame);
  });
  afterAll(() => stage?.close());
  return () => stage;
}

describe.each([browserUnderTest])('in %s, when the frame never says a word', (name) => {
  const stage = useStage(name, 'silent');

  test('a photo goes on as it was after some seconds, and the card says that nobody looked', async () => {
    const tab = await openHome(stage());
    await tab.keyboard.type('Lovely walk by the canal today');
    const files = testFiles('photo.png');
    await bring(tab, await inputOf(tab), files);
    expect(await received(tab)).toEqual([asPosted(files)]);
    await saysUnlooked(tab);
    await tab.close();
  });
});

describe.each([browserUnderTest])('in %s', (name) => {
  const stage = useStage(name, 'scripted');

  test('a GIF from the site’s own picker is said to be added without a check', async () => {
    const tab = await openHome(stage());
    await tab.keyboard.type('Lovely walk by the canal today');
    await tab.locator('#react-root [data-testid="gifSearchButton"]').click();
    await saysUnlooked(tab);
    await tab.locator('#react-root [data-testid="attachments"] button').click();
    const { text } = ourParts(tab);
    await waitFor('it to be forgotten', async () => !/without a check/.test(await text()));
    await tab.close();
  });

  test('a picture for a profile is none of a post, and passes untouched', async () => {
    const tab = await openHome(stage());
    const input = (await tab.evaluateHandle(() => {
      const made = document.createElement('input');
      made.type = 'file';
      made.accept = 'image/*';
      made.addEventListener('change', () => window.practice.received.push([...(made.files ?? [])]));
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'dialog');
      dialog.append(made);
      document.body.append(dialog);
      return made;
    })) as ElementHandle<HTMLInputElement>;
    const files = testFiles('wait.png');
    await bring(tab, input, files);
    expect(await receivedBy(tab)).toEqual([asPosted(files)]);
    expect(await ourParts(tab).part('dialog iframe').exists()).toBe(false);
    await tab.close();
  });

  test('files find their way when the site mounts the input anew while they are looked at', async () => {
    const tab = await openHome(stage(), { remount: 1 });
    const before = await inputOf(tab);
    const files = testFiles('wait.png', 'made.png');
    await bring(tab, before, files);
    await ourParts(tab).part('dialog iframe').appears();
    await tab.keyboard.type('Lovely walk');
    await waitFor('the input to be another one', () => before.evaluate((input) => !input.isConnected));
    await finishLook(tab);
    const [came] = await received(tab);
    expect(came?.map((file) => file.name)).toEqual(['wait.png', 'safe-made.png']);
    await tab.close();
  });

  test('a page that speaks of file inputs as our script does gets nothing from it', async () => {
    const tab = await openHome(stage());
    await tab.evaluate(() => {
      for (const relatedTarget of [null, document.body, document.createElement('input')])
        window.dispatchEvent(new FocusEvent('second-look-file-input', { relatedTarget }));
    });
    const files = testFiles('photo.png');
    await bring(tab, await inputOf(tab), files);
    expect(await received(tab)).toEqual([asPosted(files)]);
    await tab.close();
  });
});

describe('with a worker', () => {
  const stage = useStage(browserUnderTest, 'scripted');

  test('a photo is looked at though the worker has died', async () => {
    const tab = await openHome(stage());
    await serviceWorker(stage().browser).kill();
    const files = testFiles('wait.png');
    await bring(tab, await inputOf(tab), files);
    await finishLook(tab);
    expect(await received(tab)).toEqual([asPosted(files)]);
    await tab.close();
  });

  chromiumOnly('Firefox’s driver cannot look into the background.')(
    'when the extension is updated, what waits goes on, and what comes later passes',
    async () => {
      const { browser } = stage();
      const tab = await openHome(stage());
      const waiting = testFiles('wait.png');
      await bring(tab, await inputOf(tab), waiting);
      await ourParts(tab).part('dialog iframe').appears();
      await (await serviceWorker(browser).worker()).evaluate('chrome.runtime.reload()');
      expect(await received(tab)).toEqual([asPosted(waiting)]);
      const later = testFiles('wait-again.png');
      await bring(tab, await inputOf(tab), later);
      expect(await received(tab, 2)).toEqual([asPosted(waiting), asPosted(later)]);
      await tab.close();
    },
  );
});
