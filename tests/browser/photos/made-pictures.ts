import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { headInPortrait } from '../../bench/face-pictures.ts';

/** A picture with a face, drawn beside its neighbours as often as wanted; 0 gives a landscape without anybody. */
export async function crowd(page: Page, face: string, count: number, width = 1600): Promise<Buffer> {
  const content = count === 0 ? '' : readFileSync(face).toString('base64');
  const drawn = await page.evaluate(
    async (letters, many, wide) => {
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      const picture =
        many === 0
          ? await createImageBitmap(new ImageData(4, 3))
          : await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
      const columns = Math.max(1, Math.ceil(Math.sqrt(many * 1.2)));
      const rows = Math.max(1, Math.ceil(many / columns));
      const side = wide / columns;
      const high = (side * picture.height) / picture.width;
      const canvas = new OffscreenCanvas(wide, many === 0 ? wide * 0.7 : high * rows);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      const sky = context.createLinearGradient(0, 0, 0, canvas.height);
      sky.addColorStop(0, '#8fb7e0');
      sky.addColorStop(0.6, '#dfe9ee');
      sky.addColorStop(0.6, '#6f8f4e');
      sky.addColorStop(1, '#38552a');
      context.fillStyle = sky;
      context.fillRect(0, 0, canvas.width, canvas.height);
      for (let index = 0; index < many; index += 1) {
        const [column, row] = [index % columns, Math.floor(index / columns)];
        context.drawImage(picture, column * side, row * high, side, high);
      }
      picture.close();
      const file = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      let out = '';
      for (const byte of new Uint8Array(await file.arrayBuffer())) out += String.fromCharCode(byte);
      return btoa(out);
    },
    content,
    count,
    width,
  );
  return Buffer.from(drawn, 'base64');
}

/** The head of the portrait `face`, drawn at these places in px on one colour; gives a JPEG. */
export async function drawHeads(
  page: Page,
  face: string,
  size: { width: number; height: number },
  heads: readonly { left: number; top: number; width: number; height: number }[],
): Promise<Buffer> {
  const drawn = await page.evaluate(
    async (letters, from, { width, height }, to) => {
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      const portrait = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#8a9a8c';
      context.fillRect(0, 0, width, height);
      context.imageSmoothingQuality = 'high';
      for (const at of to)
        context.drawImage(
          portrait,
          from.left,
          from.top,
          from.width,
          from.height,
          at.left,
          at.top,
          at.width,
          at.height,
        );
      portrait.close();
      const file = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      let out = '';
      for (const byte of new Uint8Array(await file.arrayBuffer())) out += String.fromCharCode(byte);
      return btoa(out);
    },
    readFileSync(face).toString('base64'),
    headInPortrait,
    size,
    [...heads],
  );
  return Buffer.from(drawn, 'base64');
}

/** What a file decodes to: its size, and how many colours are in an area of it (px). */
export function decoded(
  page: Page,
  content: string,
  area: { left: number; top: number; width: number; height: number },
): Promise<{ width: number; height: number; colours: number }> {
  return page.evaluate(
    async (letters, { left, top, width, height }) => {
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(left, top, width, height);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      return { width: canvas.width, height: canvas.height, colours: colours.size };
    },
    content,
    area,
  );
}

/** The colour at some points (px) of what a file decodes to, as red, green and blue. */
export function coloursAt(
  page: Page,
  content: string,
  points: readonly (readonly [x: number, y: number])[],
): Promise<number[][]> {
  return page.evaluate(
    async (letters, at) => {
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(picture, 0, 0);
      return at.map(([x, y]) => [...context.getImageData(x, y, 1, 1).data.subarray(0, 3)]);
    },
    content,
    points,
  );
}

/** A picture of four fields: red and green above, blue and white below. */
export async function quarters(
  page: Page,
  width: number,
  height: number,
  type = 'image/jpeg',
): Promise<Buffer> {
  const drawn = await page.evaluate(
    async (wide, high, kind) => {
      const canvas = new OffscreenCanvas(wide, high);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      for (const [index, colour] of ['#c02020', '#20a020', '#2020c0', '#ffffff'].entries()) {
        context.fillStyle = colour;
        const [x, y] = [index % 2, index >> 1];
        context.fillRect((x * wide) / 2, (y * high) / 2, wide / 2, high / 2);
      }
      const file = await canvas.convertToBlob({ type: kind, quality: 0.95 });
      let out = '';
      for (const byte of new Uint8Array(await file.arrayBuffer())) out += String.fromCharCode(byte);
      return btoa(out);
    },
    width,
    height,
    type,
  );
  return Buffer.from(drawn, 'base64');
}

/** Puts a file into a folder; answers its path. */
export function placed(folder: string, name: string, content: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
