import type { Page } from 'puppeteer-core';
import type { LookProblemKind } from '../../../src/photos/look-problem.ts';
import { openExtensionPage, type TestBrowser } from '../harness/index.ts';

/** What the extension's own worker said of one photo, and when: ms from the file's hand-over. */
export interface FaceAnswer {
  type: 'found' | 'problem';
  kind?: LookProblemKind;
  width: number;
  height: number;
  faces: { box: { left: number; top: number; width: number; height: number }; score: number }[];
  first: number;
  total: number;
}

/** A page of the extension that has its face worker at hand. */
export interface FacePage {
  page: Page;
  /** Hands a file on this machine to the worker, as a person would choose it. */
  find(path: string): Promise<FaceAnswer>;
}

interface FaceWindow {
  askForFaces(file: File): Promise<FaceAnswer>;
}

function prepare(): void {
  const input = document.createElement('input');
  input.type = 'file';
  document.body.append(input);
  const at: { worker?: Worker | undefined; id: number } = { id: 0 };
  Object.assign(window, {
    askForFaces: (file: File) =>
      new Promise<FaceAnswer>((resolve) => {
        at.worker ??= new Worker('/workers/face-worker.js', { type: 'module' });
        at.id += 1;
        const { worker, id } = at;
        const begun = performance.now();
        const seen = { first: 0 };
        const over = new AbortController();
        worker.addEventListener(
          'error',
          () => {
            over.abort();
            worker.terminate();
            at.worker = undefined;
            resolve({
              type: 'problem',
              kind: 'no-detector',
              width: 0,
              height: 0,
              faces: [],
              first: 0,
              total: 0,
            });
          },
          { signal: over.signal },
        );
        worker.addEventListener(
          'message',
          ({ data }) => {
            const now = performance.now() - begun;
            seen.first ||= now;
            if (data.id !== id || data.type === 'some') return;
            over.abort();
            resolve({ ...data, first: seen.first, total: now });
          },
          { signal: over.signal },
        );
        worker.postMessage({ type: 'find', id, picture: file });
      }),
  });
}

/** Opens a page of the built extension from which photos are given to its face worker. */
export async function openFacePage(browser: TestBrowser): Promise<FacePage> {
  const page = await openExtensionPage(browser, 'src/photo-check/photo-check.html');
  // tsx marks functions by a helper that is not there in the page.
  await page.evaluate('globalThis.__name = (marked) => marked');
  await page.evaluate(prepare);
  return {
    page,
    async find(path) {
      const input = await page.$('input[type=file]');
      if (!input) throw new Error('The page lost its file input');
      await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(path);
      return page.evaluate(() => {
        const [file] = document.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [];
        if (!file) throw new Error('No file arrived');
        return (window as unknown as FaceWindow).askForFaces(file);
      });
    },
  };
}
