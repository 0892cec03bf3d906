import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LookProblemKind } from '../../src/photos/look-problem.ts';
import { openBrowser } from '../browser/harness/index.ts';
import { type FaceAnswer, openFacePage } from '../browser/photos/face-page.ts';
import { buildForChromium } from './build-step.ts';

const usage = `Usage: npm run --silent faces -- FOLDER [--out FILE]

Looks for faces in every photo of a folder (JPEG, PNG, WebP, HEIC, the first frame of a GIF) and writes JSON.
Boxes are in px of the photo at its full size, as it is seen. What is found is a proposal, never all there is.

Exit status: 0 every photo was looked at, 2 one could not be read (the others are still answered).
`;

const isPhoto = /\.(?:jpe?g|jfif|png|webp|gif|hei[cf]|avif|bmp)$/i;

const problems: Record<LookProblemKind, string> = {
  empty: 'This file is empty.',
  'not-media': 'This file is not a picture, whatever its name says.',
  broken: 'This picture is broken: its file ends too early or does not hold together.',
  'too-large': 'This picture is larger than 100 megapixels.',
  unsupported: 'This kind of picture cannot be read here.',
  gone: 'This file can no longer be read: it may have been moved, renamed or changed.',
  'no-reader': 'The part that reads this kind of picture could not be started.',
  'no-detector': 'The part that finds faces could not be started, or broke off.',
};

const tenth = (value: number) => Math.round(value * 10) / 10;

function entry(file: string, { type, kind = 'no-detector', width, height, faces }: FaceAnswer): object {
  if (type === 'problem') return { file, problem: problems[kind] };
  return {
    file,
    width,
    height,
    faces: faces.map(({ box, score }) => ({
      left: tenth(box.left),
      top: tenth(box.top),
      width: tenth(box.width),
      height: tenth(box.height),
      score: Math.round(score * 1000) / 1000,
    })),
  };
}

/** The photos of a folder and of those in it, also those that a link leads to. */
function photosIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => isPhoto.test(path))
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

async function lookAt(folder: string, files: readonly string[]): Promise<object[]> {
  const browser = await openBrowser({
    browser: 'chromium',
    extension: await buildForChromium(console.error),
  });
  try {
    const faces = await openFacePage(browser);
    const photos: object[] = [];
    for (const file of files) photos.push(entry(file, await faces.find(join(folder, file))));
    return photos;
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [named] = positionals;
  if (values.help || named === undefined || positionals.length > 1) {
    (values.help ? process.stdout : process.stderr).write(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const folder = resolve(named);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${named}: there is no folder of this name`);
  const files = photosIn(folder);
  if (files.length === 0) throw new Error(`${named}: there is no photo in this folder`);
  const photos = await lookAt(folder, files);
  const written = `${JSON.stringify({ photos }, undefined, 2)}\n`;
  if (values.out === undefined) process.stdout.write(written);
  else writeFileSync(values.out, written);
  if (photos.some((photo) => 'problem' in photo)) process.exitCode = 2;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
