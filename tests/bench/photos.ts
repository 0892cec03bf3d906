import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, type TestBrowser } from '../browser/harness/index.ts';
import { type FacePage, openFacePage } from '../browser/photos/face-page.ts';

const face = join(import.meta.dirname, '../browser/photos/files/face.jpg');

/** What looking at some photos of 12 megapixels one after another took, in ms. */
export interface PhotoTimes {
  photos: number;
  /** Until something could be shown of the first. */
  first: number;
  total: number;
  faces: number;
}

export interface PhotoBench {
  /** The very first photo, with the loading of everything that finds faces. */
  cold: PhotoTimes;
  warm: PhotoTimes[];
  /** The most memory that the page with the worker ever held, in MB; only where the system says so. */
  peakMemory?: number;
}

/** A photo of 4,000 × 3,000 px with one face in 30 sizes, over noise, drawn in the browser. */
async function drawPhoto({ page }: FacePage): Promise<Buffer> {
  const source = `data:image/jpeg;base64,${readFileSync(face).toString('base64')}`;
  const drawn = await page.evaluate(async (address) => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [4000, 3000];
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    const noise = context.createImageData(4000, 3000);
    let seed = 1;
    for (let at = 0; at < noise.data.length; at += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      noise.data[at] = at % 4 === 3 ? 255 : 90 + (seed >> 24);
    }
    context.putImageData(noise, 0, 0);
    for (let at = 0; at < 30; at += 1) {
      const width = 160 + 16 * at;
      context.drawImage(picture, (at % 6) * 660, Math.floor(at / 6) * 590, width, width * 0.75);
    }
    return canvas.toDataURL('image/jpeg', 0.9);
  }, source);
  return Buffer.from(drawn.split(',')[1] ?? '', 'base64');
}

async function look(faces: FacePage, path: string, photos: number): Promise<PhotoTimes> {
  const times: PhotoTimes = { photos, first: 0, total: 0, faces: 0 };
  for (let at = 0; at < photos; at += 1) {
    const answer = await faces.find(path);
    if (answer.type === 'problem') throw new Error(`A photo could not be looked at: ${answer.kind}`);
    times.first ||= answer.first;
    times.total += answer.total;
    times.faces = answer.faces.length;
  }
  return times;
}

/** The most that any page's process ever held, in MB, as Linux remembers it. */
async function peakMemory(browser: TestBrowser): Promise<number | undefined> {
  const session = await browser.driver.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.flatMap(({ type, id }) => {
    const status = `/proc/${id}/status`;
    if (type !== 'renderer' || !existsSync(status)) return [];
    return [Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024];
  });
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

/** Measures the search for faces in the built extension, in Chromium. */
export async function measurePhotos(extension: string): Promise<PhotoBench> {
  const folder = mkdtempSync(join(tmpdir(), 'photos-'));
  const path = join(folder, 'photo.jpg');
  const drawing = await openBrowser({ browser: 'chromium', extension });
  try {
    writeFileSync(path, await drawPhoto(await openFacePage(drawing)));
  } finally {
    await drawing.close();
  }
  // Another browser, so that drawing the photo does not count as memory.
  const browser = await openBrowser({ browser: 'chromium', extension });
  try {
    const faces = await openFacePage(browser);
    const cold = await look(faces, path, 1);
    const warm: PhotoTimes[] = [];
    for (const photos of [1, 5, 10]) warm.push(await look(faces, path, photos));
    const peak = await peakMemory(browser);
    return { cold, warm, ...(peak === undefined ? {} : { peakMemory: peak }) };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
