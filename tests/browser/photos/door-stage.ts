import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { PostedFile } from '../../sites/server.ts';
import type { BrowserName } from '../harness/find-browser.ts';
import { openBrowser, ourParts, pictureFile, type TestBrowser, waitFor } from '../harness/index.ts';

/** The frame of the built extension: as it is, scripted (see scripted-frame.ts), or one that never says a word. */
export type FrameKind = 'scripted' | 'silent';

export interface DoorStage {
  browser: TestBrowser;
  close(): Promise<void>;
}

/** A browser with the built extension, of which the frame alone is another. */
export async function openDoorStage(name: BrowserName, frame: FrameKind = 'scripted'): Promise<DoorStage> {
  const folder = mkdtempSync(join(tmpdir(), 'door-stage-'));
  cpSync(`dist/${name}`, folder, { recursive: true });
  await build({
    entryPoints: [resolve(import.meta.dirname, 'scripted-frame.ts')],
    outfile: join(folder, 'scripted-frame.js'),
    bundle: true,
    format: 'iife',
    target: 'es2023',
    logLevel: 'error',
  });
  const script = frame === 'scripted' ? '<script src="/scripted-frame.js"></script>' : '';
  writeFileSync(
    join(folder, 'src/photo-check/photo-check.html'),
    `<!doctype html><html><body>${script}A look</body></html>`,
  );
  const browser = await openBrowser({ browser: name, extension: folder });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A file on disk, and what a page that is given it as it is will say of it. */
export interface TestFile extends PostedFile {
  path: string;
}

const types: Record<string, string> = { png: 'image/png', mp4: 'video/mp4', pdf: 'application/pdf' };
let made = 0;

/** Files with these names, each with bytes of its own. */
export function testFiles(...names: string[]): TestFile[] {
  return names.map((name) => {
    const path = pictureFile(name);
    made += 1;
    const bytes = Buffer.concat([readFileSync(path), Buffer.from(`file ${made}`)]);
    writeFileSync(path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path, name, type: types[name.split('.').at(-1) ?? ''] ?? '', size: bytes.length, sha256 };
  });
}

/** The same, without the path: what is compared. */
export function asPosted(files: readonly TestFile[]): PostedFile[] {
  return files.map(({ path: _path, ...file }) => file);
}

/** What the page's own code was given until now, one list for each time. */
export async function receivedBy(page: Page): Promise<PostedFile[][]> {
  return page.evaluate(async () => {
    const described = async (file: File) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
      const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
      return { name: file.name, type: file.type, size: file.size, sha256 };
    };
    return Promise.all(window.practice.received.map((files) => Promise.all(files.map(described))));
  });
}

/** Waits until the page has been given something so many times, and answers what. */
export async function received(page: Page, times = 1): Promise<PostedFile[][]> {
  await waitFor(
    'the page to be given the files',
    async () => (await receivedBy(page)).length >= times,
    30_000,
  );
  return receivedBy(page);
}

type Bring = (page: Page, at: ElementHandle<Element>, files: readonly TestFile[]) => Promise<void>;

/** Brings files by an event that the page's own code could not tell from a real one. */
const byEvent =
  (type: 'drop' | 'paste'): Bring =>
  async (_page, at, files) => {
    const contents = files.map(({ path, name, type: kind }) => ({
      name,
      kind,
      base64: readFileSync(path).toString('base64'),
    }));
    await at.evaluate(
      (element, kindOfEvent, sent) => {
        const transfer = new DataTransfer();
        const add = (to: DataTransfer) => {
          for (const { name, kind, base64 } of sent) {
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
            to.items.add(new File([bytes], name, { type: kind }));
          }
        };
        add(transfer);
        const { left, top, width, height } = element.getBoundingClientRect();
        const init = { bubbles: true, cancelable: true, composed: true };
        const place = { clientX: left + width / 2, clientY: top + height / 2 };
        const event =
          kindOfEvent === 'drop'
            ? new DragEvent('drop', { ...init, ...place, dataTransfer: transfer })
            : new ClipboardEvent('paste', { ...init, clipboardData: transfer });
        if (event instanceof ClipboardEvent && event.clipboardData?.files.length === 0)
          add(event.clipboardData);
        element.dispatchEvent(event);
      },
      type,
      contents,
    );
  };

/** Drops files from outside the browser; what Firefox's driver cannot do is done by an event. */
const byDrop: Bring = async (page, at, files) => {
  if ((await page.browser().version()).startsWith('firefox')) return byEvent('drop')(page, at, files);
  const box = await at.boundingBox();
  if (!box) throw new Error('What files are dropped on cannot be seen');
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: files.map(({ path }) => path), dragOperationsMask: 1 };
  await page.mouse.dragEnter(point, data);
  await page.mouse.dragOver(point, data);
  await page.mouse.drop(point, data);
};

const byInput: Bring = async (_page, at, files) => {
  await (at as ElementHandle<HTMLInputElement>).uploadFile(...files.map(({ path }) => path));
};

/** The control opens an input outside the document; the driver stands in for the browser's own dialog. */
const byDetachedInput: Bring = async (page, at, files) => {
  await at.click();
  const input = await waitFor('the input to be opened', async () => {
    const handle = await page.evaluateHandle(() => window.practice.picker);
    return handle.asElement() as ElementHandle<HTMLInputElement> | null;
  });
  await input.uploadFile(...files.map(({ path }) => path));
};

/** The ways in which files come to a site. */
export const ways = {
  'chosen in an input': byInput,
  'chosen in an input outside the document': byDetachedInput,
  dropped: byDrop,
  pasted: byEvent('paste'),
} satisfies Record<string, Bring>;

/** Presses the notice of the look, whose scripted frame then answers. */
export async function finishLook(page: Page): Promise<void> {
  const frame = ourParts(page).part('dialog iframe');
  await frame.appears(30_000);
  await waitFor(
    'the press to be taken',
    async () => {
      if ((await frame.count()) === 0) return true;
      const { x, y, width, height } = await frame.box();
      await page.mouse.click(x + width / 2, y + height / 2);
      await frame.disappears(1_000).catch(() => undefined);
      return (await frame.count()) === 0;
    },
    30_000,
  );
}
