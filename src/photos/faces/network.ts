import type { Size } from './tiles.ts';

/** What the network takes: a picture of this size, in px. */
export const networkInput: Size = { width: 320, height: 240 };

/** No picture is enlarged more than this for the network: beyond it finds patterns and no more faces (seen 2026-11). */
export const mostEnlarged = 2;

/** How many proposals the network makes for each picture. */
export const proposals = 4420;

/**
 * What the network says: for each proposal two scores, from 0 to 1 (not a face, a face), and its left, top, right and
 * bottom as shares of the input.
 */
export interface NetworkOutput {
  scores: Float32Array;
  boxes: Float32Array;
}

const middle = 127;
const spread = 128;

/** The grey that the network takes for nothing, as a CSS colour: what is around a tile that is narrower. */
export const nothing = `rgb(${middle} ${middle} ${middle})`;

/** Writes RGBA bytes as the network takes them: all red, all green, all blue, from about -1 to 1. */
export function writeInput(pixels: Uint8ClampedArray, input: Float32Array): void {
  const count = networkInput.width * networkInput.height;
  for (let at = 0; at < count; at += 1) {
    input[at] = ((pixels[4 * at] ?? 0) - middle) / spread;
    input[at + count] = ((pixels[4 * at + 1] ?? 0) - middle) / spread;
    input[at + 2 * count] = ((pixels[4 * at + 2] ?? 0) - middle) / spread;
  }
}
