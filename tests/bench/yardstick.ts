import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Box } from '../../src/model/photo.ts';
import type { TestBrowser } from '../browser/harness/index.ts';

/** Where the package lies that the search for faces is measured beside; it is no part of the product. */
export const yardstickFolder = dirname(
  createRequire(import.meta.url).resolve('@mediapipe/face_detection/package.json'),
);

/** What it found in one photo, and when: ms from the file's hand-over. */
export interface YardstickAnswer {
  faces: { box: Box }[];
  first: number;
  total: number;
}

interface Detector {
  setOptions(options: { model: 'short' }): void;
  onResults(hear: (results: { detections: { boundingBox: Centred }[] }) => void): void;
  send(picture: { image: HTMLCanvasElement }): Promise<void>;
}

/** A box by its middle, as shares of the picture. */
interface Centred {
  xCenter: number;
  yCenter: number;
  width: number;
  height: number;
}

declare global {
  interface Window {
    FaceDetection: new (how: { locateFile(name: string): string }) => Detector;
    lookOnce(file: File): Promise<YardstickAnswer>;
  }
}

const host = 'yardstick.example';
const types: Record<string, string> = { js: 'text/javascript', wasm: 'application/wasm' };

/** Gives the package's own files to a page on this machine, and nothing else. */
function serve(browser: TestBrowser): void {
  const files = new Set(readdirSync(yardstickFolder));
  browser.practice.answerers.set(host, ({ url }, response) => {
    const name = new URL(url).pathname.slice(1);
    if (name === '')
      return {
        headers: { 'content-type': 'text/html' },
        body: '<!doctype html><script src="/face_detection.js"></script><input type="file">',
      };
    if (!files.has(name) || !existsSync(join(yardstickFolder, name))) return { status: 404 };
    const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    createReadStream(join(yardstickFolder, name)).pipe(response);
    return undefined;
  });
}

/** The longest side, in px, of what it is given: many times what its network takes, and far less work than it all. */
const longestSide = 1024;

function prepare(longest: number): void {
  const detector = new window.FaceDetection({ locateFile: (name) => `/${name}` });
  // Named, the score that is enough stops this version of it, and so does its other network (seen 2026-11).
  detector.setOptions({ model: 'short' });
  let found: Centred[] = [];
  detector.onResults(({ detections }) => {
    found = detections.map(({ boundingBox }) => boundingBox);
  });
  window.lookOnce = async (file) => {
    const begun = performance.now();
    const picture = await createImageBitmap(file);
    const { width: wide, height: high } = picture;
    const scale = Math.min(1, longest / Math.max(wide, high));
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: Math.round(wide * scale), height: Math.round(high * scale) });
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    await detector.send({ image: canvas });
    const faces = found.map(({ xCenter, yCenter, width, height }) => ({
      box: {
        left: (xCenter - width / 2) * wide,
        top: (yCenter - height / 2) * high,
        width: width * wide,
        height: height * high,
      },
    }));
    const total = performance.now() - begun;
    return { faces, first: total, total };
  };
}

/** Opens a plain page with the detector that looks once; gives the way to hand it a file on this machine. */
export async function openYardstick(
  browser: TestBrowser,
): Promise<{ page: Page; find(path: string): Promise<YardstickAnswer> }> {
  serve(browser);
  const page = await browser.newPage();
  await page.goto(`https://${host}/`);
  // tsx marks functions by a helper that is not there in the page.
  await page.evaluate('globalThis.__name = (marked) => marked');
  await page.evaluate(prepare, longestSide);
  const input = (await page.$('input')) as ElementHandle<HTMLInputElement> | null;
  if (!input) throw new Error('The page has no file input');
  return {
    page,
    async find(path) {
      await input.uploadFile(path);
      return page.evaluate((field) => {
        const [file] = field.files ?? [];
        if (!file) throw new Error('No file arrived');
        return window.lookOnce(file);
      }, input);
    },
  };
}
