import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forms } from '../composers/forms.ts';
import { isWarned, seen } from '../composers/posts.ts';
import { browserUnderTest, openBrowser, type TestBrowser, waitFor } from '../harness/index.ts';
import { address, good, key, listOf, Office, seal } from './office.ts';

interface Read {
  areas: Record<string, unknown>;
  databases: unknown;
  caches: unknown;
  answers: unknown[];
  told: { type: string }[];
}

const written = 'Amy Jones';
const others = ['Zadie Thistlethwaite', 'Okonkwo'];

/** A copy of the built extension with the probe before its content script. */
function withProbe(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'leak-probe-'));
  cpSync(`dist/${name}`, folder, { recursive: true });
  cpSync(join(import.meta.dirname, 'leak-probe.js'), join(folder, 'leak-probe.js'));
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  // A script in the page's own world sees no more than the page does.
  const ours = manifest.content_scripts.filter((script: { world?: string }) => script.world !== 'MAIN');
  for (const script of ours) script.js.unshift('leak-probe.js');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

describe.each([browserUnderTest])('in %s', (name) => {
  let folder: string;
  let browser: TestBrowser;
  let office: Office;

  beforeAll(async () => {
    folder = withProbe(name);
    browser = await openBrowser({ browser: name, extension: folder });
    office = await Office.in(browser);
    office.answer(good(await seal(listOf([written, ...others]))));
    await office.set({ noPhotoListUrl: address, noPhotoListKey: key });
    await waitFor('the list', async () => (await office.status()).list.state === 'fresh');
    await office.ask({ type: 'keep-own-list', list: JSON.parse(listOf([...others])) });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a listed child is warned of, and nothing that a page’s process can read names another', async () => {
    const form = forms.find((candidate) => candidate.name === 'x/home');
    if (!form) throw new Error('There is no x/home');
    const visit = await form.open(browser);
    await visit.tab.keyboard.type(`Well done ${written} and the whole class`);
    await isWarned(visit.tab);
    await waitFor('the list to be named', async () =>
      /no-photo list/i.test(await seen(visit.tab).card.text()),
    );
    // Whatever goes wrong with a list is told to pages too.
    office.answer(good(`${await seal(listOf([...others]))}A`));
    await office.sync();
    office.answer(good(listOf([], { children: [{ id: 'c1', names: others, refused: 'everything' }] })));
    await office.sync();
    await visit.tab.bringToFront();
    await visit.tab.keyboard.type(' again');
    const read = await waitFor('all to be read', async () => {
      const text = await visit.tab.evaluate(() => {
        dispatchEvent(new Event('read-all'));
        return document.documentElement.dataset['readAll'];
      });
      const all = text === undefined ? undefined : (JSON.parse(text) as Read);
      return all && JSON.stringify(all.told).includes('could not be read') && { text, all };
    });

    const { told, answers, areas } = read.all;
    expect(new Set(told.map(({ type }) => type))).toEqual(new Set(['settings', 'checked', 'facts-changed']));
    expect(JSON.stringify(told)).toContain('no-photo-list-match');
    for (const other of others) expect(read.text).not.toContain(other);
    expect(answers).toEqual(answers.map(() => null));
    expect(JSON.stringify(read.all.databases)).not.toContain('second-look');
    expect(JSON.stringify(told)).not.toContain(key);
    if (name === 'chromium') {
      expect(read.text).not.toContain(key);
      for (const area of ['local', 'session', 'managed']) expect(areas[area]).toMatch(/^refused/);
    }
    await visit.tab.close();
  });
});
