import type { Box } from '../../model/photo.ts';
import { context2d } from './context.ts';

/** A softened area is left with so many blocks across and down. */
const blocks = 4;
/** How far a block's colour is moved at random, of 255. */
const noise = 48;

function withNoise(pixels: Uint8ClampedArray): void {
  const random = crypto.getRandomValues(new Uint8Array(pixels.length));
  for (let index = 0; index < pixels.length; index += 1) {
    const isAlpha = index % 4 === 3;
    const shift = (((random[index] ?? 0) - 127.5) / 127.5) * noise;
    if (!isAlpha) pixels[index] = (pixels[index] ?? 0) + shift;
  }
}

/** Leaves coarse blocks of an area, each moved a little in colour. */
export function soften(canvas: OffscreenCanvas, context: OffscreenCanvasRenderingContext2D, area: Box): void {
  const { left, top, width, height } = area;
  const small = new OffscreenCanvas(blocks, blocks);
  const coarse = context2d(small);
  coarse.imageSmoothingQuality = 'high';
  coarse.drawImage(canvas, left, top, width, height, 0, 0, blocks, blocks);
  const pixels = coarse.getImageData(0, 0, blocks, blocks);
  withNoise(pixels.data);
  coarse.putImageData(pixels, 0, 0);
  context.imageSmoothingEnabled = false;
  context.drawImage(small, left, top, width, height);
  context.imageSmoothingEnabled = true;
}
