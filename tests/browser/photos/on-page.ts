import type { PhotoMetadata } from '../../../src/model/draft.ts';
import type { Box } from '../../../src/model/photo.ts';
import { decodePicture } from '../../../src/photos/decode/decode-picture.ts';
import { LookProblem } from '../../../src/photos/look-problem.ts';
import { readMetadata } from '../../../src/photos/metadata/read-metadata.ts';
import { createTextReader } from '../../../src/photos/text-in-picture/text-reader.ts';
import { lookAtVideo, type VideoLook } from '../../../src/photos/video/look-at-video.ts';
import { makeReplacement, type Replacing } from '../../../src/photos/write/replacement.ts';
import { recordVideo } from './record-video.ts';
import type { Given } from './workbench.ts';

type Colour = number[];
type Problem = { problem: string };

function fileOf({ name, type, content }: Given): File {
  return new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name, { type });
}

async function base64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

function problemOf(error: unknown): Problem {
  if (error instanceof LookProblem) return { problem: error.kind };
  return { problem: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

function pixelsOf(bitmap: ImageBitmap | OffscreenCanvas): ImageData {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

function colourAt({ data, width }: ImageData, x: number, y: number): Colour {
  return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
}

/** How many colours there are in an area; the area's edge counts. */
function coloursIn(picture: ImageData, { left, top, width, height }: Box): number {
  const seen = new Set<string>();
  for (let y = top; y < top + height; y += 1)
    for (let x = left; x < left + width; x += 1) seen.add(colourAt(picture, x, y).join());
  return seen.size;
}

/** A picture with something different in every place, so that a changed pixel is seen. */
function drawing(width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const pixels = context.createImageData(width, height);
  for (let index = 0; index < pixels.data.length; index += 4) {
    const x = (index / 4) % width;
    const y = Math.floor(index / 4 / width);
    pixels.data.set(
      [(x * 255) / width, (y * 255) / height, ((x >> 2) ^ (y >> 2)) % 2 ? 210 : 40, 255],
      index,
    );
  }
  context.putImageData(pixels, 0, 0);
  return canvas;
}

function writing(lines: readonly string[]): OffscreenCanvas {
  const canvas = new OffscreenCanvas(1600, 1000);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fffdf0';
  context.fillRect(0, 0, 1600, 1000);
  context.fillStyle = '#203050';
  context.font = '72px serif';
  for (const [index, line] of lines.entries()) context.fillText(line, 160, 220 + index * 150);
  return canvas;
}

async function sizeAndColours(file: Blob, at: readonly [number, number][]) {
  try {
    const bitmap = await decodePicture(file);
    const pixels = pixelsOf(bitmap);
    bitmap.close();
    return {
      width: pixels.width,
      height: pixels.height,
      colours: at.map(([x, y]) => colourAt(pixels, x, y)),
    };
  } catch (error) {
    return problemOf(error);
  }
}

const reader = createTextReader();

const work = {
  /** A picture drawn here, written by the browser. */
  async draw(width: number, height: number, type: string): Promise<string> {
    return base64(await drawing(width, height).convertToBlob({ type, quality: 0.95 }));
  },
  metadata(file: Given): Promise<PhotoMetadata> {
    return readMetadata(fileOf(file));
  },
  decode(file: Given, at: readonly [number, number][]) {
    return sizeAndColours(fileOf(file), at);
  },
  async scaled(file: Given, longestSide: number) {
    const bitmap = await decodePicture(fileOf(file), { longestSide });
    return [bitmap.width, bitmap.height];
  },
  /** The replacement, and how many colours are in each of the areas of what it decodes to. */
  async replace(file: Given, wanted: Replacing, areas: readonly Box[] = []) {
    const made = await makeReplacement(fileOf(file), wanted);
    const bitmap = await decodePicture(made);
    const pixels = pixelsOf(bitmap);
    return {
      name: made.name,
      type: made.type,
      age: Date.now() - made.lastModified,
      width: pixels.width,
      height: pixels.height,
      colours: areas.map((area) => coloursIn(pixels, area)),
      content: await base64(made),
    };
  },
  /** Whether two files decode to the same pixels. */
  async samePixels(one: Given, other: Given): Promise<boolean> {
    const [a, b] = await Promise.all(
      [one, other].map(async (file) => pixelsOf(await decodePicture(fileOf(file)))),
    );
    return (
      a !== undefined &&
      b !== undefined &&
      a.data.length === b.data.length &&
      a.data.every((value, index) => value === b.data[index])
    );
  },
  async record(container: 'mp4' | 'webm', seconds: number, tags: boolean): Promise<string> {
    return base64(await recordVideo(container, seconds, tags));
  },
  /** A video freed of its metadata. */
  async freed(file: Given): Promise<Given> {
    const made = await makeReplacement(fileOf(file), { name: 'video-1.mp4' });
    return { name: made.name, type: made.type, content: await base64(made) };
  },
  /** Looks at a video; `colours` are those in the middle of the frames. */
  async video(file: Given | 'chosen', stopAfter = Number.POSITIVE_INFINITY) {
    const stop = new AbortController();
    const chosen = document.querySelector('input')?.files?.[0];
    const colours: Colour[] = [];
    const times: number[] = [];
    let look: VideoLook | Problem;
    try {
      const given = file === 'chosen' ? chosen : fileOf(file);
      if (!given) throw new Error('no file was chosen');
      look = await lookAtVideo(given, {
        signal: stop.signal,
        onFrame(seconds, frame) {
          times.push(seconds);
          colours.push(colourAt(pixelsOf(frame), frame.width >> 1, frame.height >> 1));
          frame.close();
          if (times.length >= stopAfter) stop.abort();
        },
      });
    } catch (error) {
      look = problemOf(error);
    }
    return { look, times, colours };
  },
  async read(lines: readonly string[]): Promise<string> {
    return reader.read(await createImageBitmap(writing(lines)), { signal: new AbortController().signal });
  },
  async readAndStop(lines: readonly string[]): Promise<string> {
    const stop = new AbortController();
    const reading = reader.read(await createImageBitmap(writing(lines)), { signal: stop.signal });
    stop.abort();
    const { problem } = await reading.then(() => ({ problem: 'it was read' }), problemOf);
    return problem;
  },
  /** Why nothing could be read. */
  async cannotRead(): Promise<Problem> {
    const picture = await createImageBitmap(writing(['Oakfield']));
    const reading = reader.read(picture, { signal: new AbortController().signal });
    return reading.then((text) => ({ problem: `it read ${text}` }), problemOf);
  },
};

export type Work = typeof work;

Object.assign(window, { work });
