import type { HeifImage } from 'libheif-js/libheif-wasm/libheif-bundle.mjs';
import { LookProblem } from '../look-problem.ts';
import { isTooLarge } from '../picture-size.ts';

function pixelsOf(image: HeifImage, width: number, height: number): Promise<ImageData> {
  return new Promise((resolve, reject) => {
    const empty = { data: new Uint8ClampedArray(width * height * 4), width, height };
    image.display(empty, (shown) => {
      if (shown) resolve(new ImageData(shown.data, width, height));
      else reject(new LookProblem('broken'));
    });
  });
}

/**
 * The pixels of a HEIC file's main picture, upright, by a decoder of our own for browsers that have none. The decoder
 * is loaded the first time it is needed.
 */
export async function decodeHeic(file: Blob): Promise<ImageData> {
  const { default: loadDecoder } = await import('libheif-js/libheif-wasm/libheif-bundle.mjs').catch(
    (error: unknown) => {
      throw new LookProblem('no-reader', error);
    },
  );
  const decoder = new (loadDecoder().HeifDecoder)();
  const images = decoder.decode(new Uint8Array(await file.arrayBuffer()));
  try {
    const main = images.find((image) => image.is_primary()) ?? images[0];
    if (!main) throw new LookProblem('broken');
    const size = { width: main.get_width(), height: main.get_height() };
    if (isTooLarge(size)) throw new LookProblem('too-large');
    return await pixelsOf(main, size.width, size.height);
  } finally {
    for (const image of images) image.free();
  }
}
