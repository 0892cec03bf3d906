import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** A film (MP4, VP9) that shows one picture for a second and a half. */
export async function filmOf(page: Page, picture: string): Promise<Buffer> {
  const content = await page.evaluate(async (letters) => {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const context = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/mp4;codecs=vp9' });
    const pieces: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
    const stopped = new Promise((done) => recorder.addEventListener('stop', done, { once: true }));
    recorder.start();
    for (const end = performance.now() + 1500; performance.now() < end; ) {
      context?.drawImage(bitmap, 0, 0);
      await new Promise((done) => setTimeout(done, 50));
    }
    recorder.stop();
    await stopped;
    let out = '';
    for (const byte of new Uint8Array(await new Blob(pieces).arrayBuffer())) out += String.fromCharCode(byte);
    return btoa(out);
  }, readFileSync(picture).toString('base64'));
  return Buffer.from(content, 'base64');
}
