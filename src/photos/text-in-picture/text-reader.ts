import type { Worker } from 'tesseract.js';
import { scaleFor } from '../cover/areas.ts';
import { context2d } from '../cover/context.ts';
import { LookProblem } from '../look-problem.ts';
import { sureWords } from './sure-words.ts';

/** Where the reader's own files lie in the extension. */
const files = {
  workerPath: '/tesseract/worker.min.js',
  corePath: '/tesseract/tesseract-core-simd-lstm.wasm.js',
  langPath: '/tesseract',
};

/** At this size (px, the longest side) letters that a person can read are read, in half a second. */
const workingSide = 1600;
/** A reader that nobody asks for so long (ms) is let go, with its memory. */
const idle = 30_000;

/** Reads the text in pictures, one at a time. */
export interface TextReader {
  /**
   * The words it is sure of, line by line. Aborting ends the work at once. Fails with a `LookProblem` of the kind
   * `no-reader` where the reader does not start, or with the signal's reason. The bitmap stays open.
   */
  read(picture: ImageBitmap, options: { signal: AbortSignal }): Promise<string>;
  /** Lets the reader and its memory go; a later `read` starts a new one. */
  release(): void;
}

function scaled(picture: ImageBitmap): OffscreenCanvas {
  const scale = scaleFor(picture, workingSide);
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  );
  const context = context2d(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const own = { ...files, workerBlobURL: false, gzip: true, cacheMethod: 'none' };

async function start(): Promise<Worker> {
  try {
    const { default: reader } = await import('tesseract.js/dist/tesseract.esm.min.js');
    // Without its language data the reader never answers, and tells nobody but its handler of errors (2026-11).
    return await new Promise((resolve, reject) => {
      const options = { ...own, errorHandler: reject };
      reader.createWorker('eng', reader.OEM.LSTM_ONLY, options).then(resolve, reject);
    });
  } catch (error) {
    throw new LookProblem('no-reader', error);
  }
}

/** A reader that starts when it is first needed. Needs a document. */
export function createTextReader(): TextReader {
  let worker: Promise<Worker> | undefined;
  let letGo: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function release(): void {
    clearTimeout(letGo);
    const leaving = worker;
    worker = undefined;
    leaving?.then((one) => one.terminate()).catch(() => undefined);
  }

  async function readNow(picture: ImageBitmap, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    clearTimeout(letGo);
    worker ??= start();
    const stopped = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    const reading = worker.then((one) => one.recognize(scaled(picture), {}, { blocks: true, text: false }));
    try {
      const { data } = await Promise.race([reading, stopped]);
      letGo = setTimeout(release, idle);
      return sureWords(data);
    } catch (error) {
      release();
      reading.catch(() => undefined);
      if (signal.aborted || error instanceof LookProblem) throw error;
      throw new LookProblem('broken', error);
    }
  }

  return {
    read(picture, { signal }) {
      const turn = queue.then(() => readNow(picture, signal));
      queue = turn.catch(() => undefined);
      return turn;
    },
    release,
  };
}
