import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumOnly } from '../harness/chromium-only.ts';
import { type TestBrowser, waitFor } from '../harness/index.ts';
import { crowd, placed, quarters } from './made-pictures.ts';
import { filmOf } from './made-videos.ts';
import { openOnOwnAccount, patience, visitWithPhotos } from './photo-visit.ts';

const face = join(import.meta.dirname, 'files/face.jpg');
const folder = mkdtempSync(join(tmpdir(), 'frame-several-'));

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openOnOwnAccount();
}, patience);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

interface Named {
  role?: { value: string };
  name?: { value: string };
  ignored: boolean;
  properties?: { name: string; value: { value: unknown } }[];
}

/** What a screen reader is told of the look: everything that has a role. */
async function told(): Promise<{ role: string; name: string; live?: unknown }[]> {
  const target = await browser.driver.waitForTarget((one) => one.url().includes('photo-check.html'));
  const session = await target.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Named[] };
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: role?.value ?? '',
      name: name?.value ?? '',
      live: properties?.find((one) => one.name === 'live')?.value.value,
    }));
}

chromiumOnly('Firefox’s driver does not tell what a screen reader is told.')(
  'photos, a video and broken files are gone through by arrow keys, told to a screen reader, and come in order',
  {
    timeout: patience,
  },
  async () => {
    const visit = await visitWithPhotos(browser);
    const { tab } = visit;
    const photo = await crowd(tab, face, 3, 1200);
    const files = [
      placed(folder, 'hill.jpg', await quarters(tab, 320, 240)),
      placed(folder, 'team.jpg', photo),
      placed(folder, 'film.mp4', await filmOf(tab, face)),
      placed(folder, 'cut.jpg', photo.subarray(0, photo.length >> 1)),
      placed(folder, 'empty.jpg', Buffer.alloc(0)),
    ];
    await visit.choose(...files);
    const frame = await visit.look();
    const spoken = () => frame.text('main > [role=status]');
    const heard = [
      /^Photo 1 of 5: No faces found\. Look for yourself/,
      /^Photo 2 of 5: 3 faces found\. Look for others\.$/,
      /^Video 3 of 5: At most 1 face found in one frame\./,
      /^Photo 4 of 5: This file is damaged or ends too early/,
      /^Photo 5 of 5: This file is empty/,
    ];
    await frame.press('[role=tab]:first-of-type');
    for (const [index, words] of heard.entries()) {
      if (index > 0) await tab.keyboard.press('ArrowRight');
      await waitFor(`to be told ${words}`, async () => words.test(await spoken()), patience);
      await waitFor('the focus', async () =>
        (await frame.focused()).includes(files[index]?.split('/').at(-1) ?? ''),
      );
    }
    await tab.keyboard.press('ArrowRight');
    await waitFor('the first again', async () => /^Photo 1 of 5/.test(await spoken()));
    await tab.keyboard.press('End');
    await waitFor('the last', async () => /^Photo 5 of 5/.test(await spoken()));
    await tab.keyboard.press('Home');
    await tab.keyboard.press('ArrowRight');
    await waitFor('the boxes', async () => (await frame.boxes()).length === 3);

    const parts = await told();
    const names = (role: string) => parts.filter((part) => part.role === role).map(({ name }) => name);
    expect(names('tab')[1]).toBe('Photo 2 of 5, team.jpg: 3 faces found. Look for others.');
    expect(names('tabpanel')).toEqual([names('tab')[1]]);
    expect(names('button')).toEqual(
      expect.arrayContaining([
        'Face 1 of 3, not covered',
        'Face 2 of 3, not covered',
        'Face 3 of 3, not covered',
        'Add a box',
        'Crop',
        'Use them',
      ]),
    );
    expect(names('image')).toContain('The picture team.jpg');
    const controls =
      /^(?:button|tab|tablist|tabpanel|checkbox|radio|radiogroup|main|image|DisclosureTriangle)$/;
    expect(parts.filter(({ role, name }) => controls.test(role) && name === '')).toEqual([]);
    expect(parts.filter(({ role }) => role === 'status').map(({ live }) => live)).toEqual(
      expect.arrayContaining(['polite']),
    );
    expect(parts.filter(({ live }) => live === 'assertive')).toEqual([]);

    await frame.answerAll();
    await frame.press('.finish .main');
    const received = await visit.received();
    expect(received.map(({ content }) => content)).toEqual(
      files.map((path) => readFileSync(path).toString('base64')),
    );
    await tab.close();
  },
);

test('forty files at once go on in order', { timeout: patience }, async () => {
  const visit = await visitWithPhotos(browser);
  const tiny = await quarters(visit.tab, 48, 32);
  const files = Array.from({ length: 40 }, (_, index) =>
    placed(
      folder,
      `walk-${index + 1}.jpg`,
      Buffer.concat([index % 7 === 0 ? tiny : tiny.subarray(0, 90), Buffer.from([index])]),
    ),
  );
  await visit.choose(...files);
  const frame = await visit.look();
  await waitFor(
    'all to be looked at',
    async () => !/still being looked at/.test(await frame.text('.finish')),
    patience,
  );
  await frame.answerAll();
  await frame.press('.finish .main');
  const received = await visit.received();
  expect(received.map(({ content }) => content)).toEqual(
    files.map((path) => readFileSync(path).toString('base64')),
  );
  await visit.tab.close();
});
