import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { NoPhotoList } from '../../../src/model/no-photo-list.ts';
import type { BrowserName } from '../harness/find-browser.ts';
import {
  gotoPractice,
  networkLog,
  openBrowser,
  openExtensionPage,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';
import type { Policies } from '../harness/managed-policy.ts';
import type { Asked, Told } from './frame-on-page.ts';

/** How long (ms) a look may take: on a busy machine a picture without anybody takes a quarter of a minute. */
export const patience = 150_000;

/** The built extension with one change: its content script does nothing but open the look. */
async function makeExtension(name: BrowserName, without: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'frame-stage-'));
  cpSync(`dist/${name}`, folder, { recursive: true });
  for (const path of without) rmSync(join(folder, path));
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.content_scripts = [
    { matches: manifest.host_permissions, js: ['look.js'], run_at: 'document_start' },
  ];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await build({
    entryPoints: [resolve(import.meta.dirname, 'frame-on-page.ts')],
    outfile: join(folder, 'look.js'),
    bundle: true,
    format: 'iife',
    target: 'es2023',
    logLevel: 'error',
    plugins: [
      {
        name: 'css-inline',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /\?inline$/ }, ({ path, resolveDir }) => ({
            path: resolve(resolveDir, path.replace('?inline', '')),
            namespace: 'css-inline',
          }));
          onLoad({ filter: /./, namespace: 'css-inline' }, ({ path }) => ({
            contents: readFileSync(path, 'utf8'),
            loader: 'text',
          }));
        },
      },
    ],
  });
  return folder;
}

interface Extension {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

async function keepList(browser: TestBrowser, list: NoPhotoList): Promise<void> {
  const page = await openExtensionPage(browser, 'src/options/options.html');
  await page.evaluate(
    (kept) =>
      (globalThis as unknown as Extension).chrome.runtime.sendMessage({ type: 'keep-own-list', list: kept }),
    list,
  );
  await page.close();
}

export interface FrameStage {
  browser: TestBrowser;
  page: Page;
  /** Chooses files on the page, as a person would. */
  choose(files: readonly string[], asked: Asked): Promise<void>;
  /** The frame in which they are looked at. */
  frame(): Promise<Frame>;
  outcome(): Promise<Told>;
  requests(): string[];
  close(): Promise<void>;
}

export interface StageOptions {
  viewport?: { width: number; height: number };
  /** Files of the extension that are not there, by their path in it. */
  without?: readonly string[];
  policies?: Policies;
  /** The list that is kept on this device. */
  list?: NoPhotoList;
}

/** A page of a site on which files can be chosen, and the real frame that looks at them. */
export async function openFrameStage(
  name: BrowserName,
  { without = [], list, ...options }: StageOptions = {},
): Promise<FrameStage> {
  const folder = await makeExtension(name, without);
  const browser = await openBrowser({ browser: name, extension: folder, ...options });
  if (list) await keepList(browser, list);
  const page = await gotoPractice(browser, 'x/home');
  return {
    browser,
    page,
    async choose(files, asked) {
      await page.evaluate((ask) => {
        document.documentElement.dataset['ask'] = ask;
        document.querySelector('#looked-at')?.remove();
        const input = document.createElement('input');
        input.type = 'file';
        input.multiple = true;
        input.id = 'looked-at';
        document.body.prepend(input);
      }, JSON.stringify(asked));
      const input = (await page.$('#looked-at')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(...files.map((file) => resolve(file)));
    },
    // Firefox's driver does not say what one of our pages is called.
    frame: () =>
      waitFor('the frame', async () => {
        for (const frame of page.frames()) {
          const address = await frame.evaluate(() => location.href).catch(() => '');
          if (/\/photo-check\.html/.test(address)) return frame;
        }
        return undefined;
      }),
    outcome: () =>
      waitFor(
        'the outcome',
        async () => {
          const text = await page.evaluate(() => document.documentElement.dataset['outcome']);
          return text === undefined ? undefined : (JSON.parse(text) as Told);
        },
        patience,
      ),
    requests() {
      const { answered, refused } = networkLog(browser);
      return [...answered.map(({ url }) => url), ...refused];
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}
