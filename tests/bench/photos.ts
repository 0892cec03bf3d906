import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Box } from '../../src/model/photo.ts';
import { intersectionOverUnion } from '../../src/photos/faces/overlap.ts';
import { networkLog, openBrowser, type TestBrowser } from '../browser/harness/index.ts';
import { openFacePage } from '../browser/photos/face-page.ts';
import { drawPicture, type Placed, placeFaces } from './face-pictures.ts';
import { openYardstick } from './yardstick.ts';

/** A way to find faces: what it found in a file, with the ms from its hand-over to the first answer and to the last. */
interface Finder {
  find(path: string): Promise<{ faces: { box: Box }[]; first: number; total: number }>;
}

/** What looking at some photos of 12 megapixels one after another took, in ms. */
export interface PhotoTimes {
  photos: number;
  /** Until something could be shown of the first. */
  first: number;
  total: number;
}

/** How many faces of one height, in px, were found. */
export interface FoundOfHeight {
  height: number;
  found: number;
  of: number;
}

/** One way to find faces, measured. */
export interface FinderBench {
  name: string;
  /** The very first photo, with the loading of everything that finds faces. */
  cold: PhotoTimes;
  warm: PhotoTimes[];
  /** Of the faces in the photo that was timed. */
  found: FoundOfHeight;
  byHeight: FoundOfHeight[];
  /** Boxes in all pictures that lie on none of the faces drawn. */
  beside: number;
  /** The most that the page's process and the graphics process ever held, in MB; only where the system says so. */
  peakMemory?: { page: number; graphics: number };
}

interface Picture {
  path: string;
  faces: Placed[];
}

/** The height of each face in the photo that is timed, in px: a hall of thirty, from the last row to the first. */
const thirty = Array.from({ length: 30 }, (_, at) => 60 + 8 * at);

const heights = [16, 20, 24, 28, 32, 40, 48, 64, 96, 128, 192, 256, 384, 512, 700, 900];
const copies = (height: number) => (height > 300 ? 2 : 10);

const isFound = (face: Placed, boxes: readonly Box[]) =>
  boxes.some((box) => intersectionOverUnion(box, face.face) > 0.4);

async function times(finder: Finder, path: string, photos: number): Promise<PhotoTimes> {
  const taken: PhotoTimes = { photos, first: 0, total: 0 };
  for (let at = 0; at < photos; at += 1) {
    const { first, total } = await finder.find(path);
    taken.first ||= first;
    taken.total += total;
  }
  return taken;
}

/** The most memory that processes of each kind ever held, in MB, as Linux remembers it. */
async function peakMemory(browser: TestBrowser): Promise<FinderBench['peakMemory']> {
  const session = await browser.driver.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const most = (kind: string) => {
    const peaks = processInfo.flatMap(({ type, id }) => {
      const status = `/proc/${id}/status`;
      if (type !== kind || !existsSync(status)) return [];
      return [Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024];
    });
    return Math.max(0, ...peaks);
  };
  const [page, graphics] = [most('renderer'), most('GPU')];
  return page > 0 ? { page, graphics } : undefined;
}

async function measure(
  name: string,
  browser: TestBrowser,
  finder: Finder,
  [timed, ...others]: readonly [Picture, ...Picture[]],
): Promise<FinderBench> {
  const cold = await times(finder, timed.path, 1);
  const warm: PhotoTimes[] = [];
  for (const photos of [1, 5, 10]) warm.push(await times(finder, timed.path, photos));
  const peak = await peakMemory(browser);
  const byHeight = heights.map((height) => ({ height, found: 0, of: 0 }));
  let beside = 0;
  const seen = async ({ path, faces }: Picture) => {
    const boxes = (await finder.find(path)).faces.map(({ box }) => box);
    beside += boxes.filter((box) => !faces.some((face) => isFound(face, [box]))).length;
    return faces.map((face) => ({ height: Math.round(face.face.height), found: isFound(face, boxes) }));
  };
  const inTimed = await seen(timed);
  for (const picture of others)
    for (const { height, found } of await seen(picture)) {
      const row = byHeight.find((one) => one.height === height);
      if (!row) continue;
      row.of += 1;
      row.found += Number(found);
    }
  const found = { height: 0, found: inTimed.filter((face) => face.found).length, of: inTimed.length };
  return { name, cold, warm, found, byHeight, beside, ...(peak ? { peakMemory: peak } : {}) };
}

async function inBrowser<Result>(
  extension: string | undefined,
  work: (browser: TestBrowser) => Promise<Result>,
): Promise<Result> {
  const browser = await openBrowser({ browser: 'chromium', ...(extension ? { extension } : {}) });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

function drawPictures(extension: string, folder: string): Promise<[Picture, ...Picture[]]> {
  return inBrowser(extension, async (browser) => {
    const { page } = await openFacePage(browser);
    const all = heights.flatMap((height) => Array<number>(copies(height)).fill(height));
    const pictures: Picture[] = [];
    for (const faces of [...placeFaces(thirty), ...placeFaces(all)]) {
      const path = join(folder, `${pictures.length}.jpg`);
      writeFileSync(path, await drawPicture(page, faces));
      pictures.push({ path, faces });
    }
    return pictures as [Picture, ...Picture[]];
  });
}

/** Measures the search for faces in the built extension, and beside it a detector that looks once, in Chromium. */
export async function measurePhotos(extension: string): Promise<FinderBench[]> {
  const folder = mkdtempSync(join(tmpdir(), 'photos-'));
  try {
    const pictures = await drawPictures(extension, folder);
    // Each in a browser of its own, so that nothing before counts as its memory.
    const ours = await inBrowser(extension, async (browser) =>
      measure('Second Look', browser, await openFacePage(browser), pictures),
    );
    const once = await inBrowser(undefined, async (browser) => {
      const measured = await measure(
        'A detector that looks once',
        browser,
        await openYardstick(browser),
        pictures,
      );
      const { refused } = networkLog(browser);
      if (refused.length > 0) throw new Error(`The yardstick asked for ${refused.join(', ')}`);
      return measured;
    });
    return [ours, once];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
