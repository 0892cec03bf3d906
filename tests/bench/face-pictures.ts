import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Box } from '../../src/model/photo.ts';

const portrait = join(import.meta.dirname, '../browser/photos/files/face.jpg');

/** The head in the portrait, in px of it. */
export const headInPortrait: Box = { left: 86, top: 0, width: 148, height: 180 };
/** The face in that head, in px of the portrait. */
const face: Box = { left: 112, top: 30, width: 90, height: 116 };

/** What the pictures measure: 12 megapixels, as a telephone takes them. */
export const pictureSize = { width: 4032, height: 3024 };

/** One copy of the head: where it lies in its picture, and its face; px of the picture. */
export interface Placed {
  head: Box;
  face: Box;
}

function placed(left: number, top: number, faceHeight: number): Placed {
  const scale = faceHeight / face.height;
  const at = ({ left: x, top: y, width, height }: Box) => ({
    left: left + (x - headInPortrait.left) * scale,
    top: top + (y - headInPortrait.top) * scale,
    width: width * scale,
    height: height * scale,
  });
  return { head: at(headInPortrait), face: at(face) };
}

/** Puts heads with faces of these heights, in px, row by row into as few pictures as they need. */
export function placeFaces(heights: readonly number[]): Placed[][] {
  const pictures: Placed[][] = [[]];
  let [left, top, rowHeight] = [0, 0, 0];
  for (const height of [...heights].sort((one, other) => other - one)) {
    const { width: wide, height: high } = placed(0, 0, height).head;
    if (left + wide > pictureSize.width) [left, top, rowHeight] = [0, top + rowHeight, 0];
    if (top + high > pictureSize.height) {
      pictures.push([]);
      [left, top, rowHeight] = [0, 0, 0];
    }
    pictures.at(-1)?.push(placed(left, top, height));
    left += wide * 1.1;
    rowHeight = Math.max(rowHeight, high * 1.1);
  }
  return pictures;
}

/** Draws copies of the head over noise, in a browser; gives a JPEG. */
export async function drawPicture(page: Page, faces: readonly Placed[]): Promise<Buffer> {
  const source = `data:image/jpeg;base64,${readFileSync(portrait).toString('base64')}`;
  const asked = { source, from: headInPortrait, to: faces.map((one) => one.head), size: pictureSize };
  const drawn = await page.evaluate(async ({ source, from, to, size }) => {
    const picture = new Image();
    picture.src = source;
    await picture.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, size);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    const noise = context.createImageData(size.width, size.height);
    let seed = 1;
    for (let at = 0; at < noise.data.length; at += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      noise.data[at] = at % 4 === 3 ? 255 : 90 + (seed >> 24);
    }
    context.putImageData(noise, 0, 0);
    context.imageSmoothingQuality = 'high';
    for (const { left, top, width, height } of to)
      context.drawImage(picture, from.left, from.top, from.width, from.height, left, top, width, height);
    return canvas.toDataURL('image/jpeg', 0.9);
  }, asked);
  return Buffer.from(drawn.split(',')[1] ?? '', 'base64');
}
