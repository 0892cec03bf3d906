import type { Box } from '../../model/photo.ts';
import { letterbox } from './letterbox.ts';
import { networkInput, nothing, writeInput } from './network.ts';
import { type Size, sectionsOf } from './tiles.ts';
import { type Turn, turnBack, turnedSize, turning } from './turn.ts';

/** How large, in px, a section is at the most while it is looked at: the smallest tiles then fit the network's input. */
const workingArea = 2560 * 1920;

/** A section of a picture, scaled to be worked on. */
export interface Section {
  /** Where it lies in the picture. */
  area: Box;
  pixels: ImageBitmap;
  /** Px of `pixels` for one px of the picture. */
  scale: number;
}

/** The sections of a picture at their working size; each must be closed when done. */
export function openSections(picture: ImageBitmap): Promise<Section[]> {
  return Promise.all(
    sectionsOf(picture).map(async (area) => {
      const scale = Math.min(1, Math.sqrt(workingArea / (area.width * area.height)));
      const pixels = await createImageBitmap(picture, area.left, area.top, area.width, area.height, {
        resizeWidth: Math.max(1, Math.round(area.width * scale)),
        resizeHeight: Math.max(1, Math.round(area.height * scale)),
        resizeQuality: 'high',
      });
      return { area, pixels, scale };
    }),
  );
}

function context2d({ width, height }: Size): OffscreenCanvasRenderingContext2D {
  // Read back again and again, so it is kept in ordinary memory.
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas');
  context.imageSmoothingQuality = 'high';
  return context;
}

/**
 * Gives tiles of pixels to the network, in the one input that it is given. A tile lies in the pixels as they are once
 * they are turned.
 */
export function tileReader(input: Float32Array): (pixels: ImageBitmap, tile: Box, turn: Turn) => void {
  const { width, height } = networkInput;
  const context = context2d(networkInput);
  return (pixels, tile, turn) => {
    const from = turnBack(tile, pixels, turn);
    const drawn = letterbox(tile);
    const unturned = turnedSize(drawn, turn);
    const [a, b, c, d, right, down] = turning(unturned, turn);
    context.resetTransform();
    context.fillStyle = nothing;
    context.fillRect(0, 0, width, height);
    context.setTransform(a, b, c, d, right + drawn.left, down + drawn.top);
    context.drawImage(
      pixels,
      from.left,
      from.top,
      from.width,
      from.height,
      0,
      0,
      unturned.width,
      unturned.height,
    );
    writeInput(context.getImageData(0, 0, width, height).data, input);
  };
}
