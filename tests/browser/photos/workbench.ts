import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { shippedFiles } from '../../../build/ship-files.ts';
import manifest from '../../../manifest.json' with { type: 'json' };
import type { BrowserName } from '../harness/find-browser.ts';
import { networkLog, openBrowser, openExtensionPage, type TestBrowser } from '../harness/index.ts';
import type { Work } from './on-page.ts';

declare global {
  interface Window {
    work: Work;
  }
}

const require = createRequire(import.meta.url);

/** What is shipped for the parts that are tried here: what reads HEIC and words. */
const shipped = shippedFiles
  .filter(({ to }) => /^(?:libheif|tesseract)\//.test(to))
  .map(({ from, to }) => ({ from: from.join('/'), to }));

/** As the real one, narrowed as the photo frame narrows it. */
const policy = manifest.content_security_policy.extension_pages.replace(
  "connect-src 'self' https:",
  "connect-src 'self'",
);

/** An extension that holds nothing but a page with the parts that look at files, under the policy of the real one. */
async function makeExtension(without: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const own = {
    manifest_version: 3,
    name: 'Workbench',
    version: '1',
    key: manifest.key,
    content_security_policy: { extension_pages: policy },
    browser_specific_settings: { gecko: { id: 'second-look@second-look.example' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(own));
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><meta charset="utf-8"><input type="file"><script type="module" src="page.js"></script>',
  );
  for (const { from, to } of shipped.filter((file) => !without.includes(file.to))) {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    copyFileSync(require.resolve(from), join(folder, to));
  }
  await build({
    entryPoints: [resolve(import.meta.dirname, 'on-page.ts')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'esm',
    target: 'es2023',
    logLevel: 'error',
    plugins: [
      {
        name: 'shipped',
        setup({ onResolve }) {
          onResolve({ filter: /./ }, ({ path }) => {
            const file = shipped.find(({ from }) => from === path);
            return file && { path: `/${file.to}`, external: true };
          });
        },
      },
    ],
  });
  return folder;
}

export interface Workbench {
  browser: TestBrowser;
  page: Page;
  /** Whatever was asked of the network so far; has to stay empty. */
  requests(): string[];
  close(): Promise<void>;
}

/** Opens it with all that is shipped, but for the files that a test wants to be missing. */
export async function openWorkbench(name: BrowserName, without: readonly string[] = []): Promise<Workbench> {
  const folder = await makeExtension(without);
  const browser = await openBrowser({ browser: name, extension: folder });
  const page = await openExtensionPage(browser, 'page.html');
  await page.waitForFunction(() => 'work' in window);
  return {
    browser,
    page,
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

/** A file as it can be handed to the page. */
export interface Given {
  name: string;
  type: string;
  content: string;
}

export function given(name: string, content: Uint8Array, type = ''): Given {
  return { name, type, content: Buffer.from(content).toString('base64') };
}
