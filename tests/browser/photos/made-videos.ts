import { readFileSync } from 'node:fs';
import { BufferTarget, EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output } from 'mediabunny';
import type { Page } from 'puppeteer-core';
import { browserUnderTest } from '../harness/index.ts';

/** Of a film that is put together, and seconds that a frame is shown. */
const frames = 15;
const shown = 0.1;

/** A film (MP4, VP9) that shows one picture for a second and a half. */
export function filmOf(page: Page, picture: string): Promise<Buffer> {
  // Firefox records WebM alone, and reads all of such a recording at every step (seen 2026-11 in 153).
  return browserUnderTest === 'firefox' ? putTogether(page, picture) : recorded(page, picture);
}

/** The frames are encoded on the page, and made into a file here. */
async function putTogether(page: Page, picture: string): Promise<Buffer> {
  const { width, height, packets } = await page.evaluate(
    async (letters, count, seconds) => {
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const size = { width: bitmap.width, height: bitmap.height };
      const made: { type: EncodedVideoChunkType; content: string }[] = [];
      let problem: DOMException | undefined;
      const encoder = new VideoEncoder({
        output(chunk) {
          const data = new Uint8Array(chunk.byteLength);
          chunk.copyTo(data);
          made.push({ type: chunk.type, content: btoa(String.fromCharCode(...data)) });
        },
        error(reason) {
          problem = reason;
        },
      });
      encoder.configure({ codec: 'vp09.00.10.08', ...size, bitrate: 1_000_000 });
      for (let index = 0; index < count; index += 1) {
        const frame = new VideoFrame(bitmap, { timestamp: index * seconds * 1e6 });
        encoder.encode(frame, { keyFrame: index === 0 });
        frame.close();
      }
      await encoder.flush();
      if (problem) throw problem;
      return { ...size, packets: made };
    },
    readFileSync(picture).toString('base64'),
    frames,
    shown,
  );
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat(), target });
  const source = new EncodedVideoPacketSource('vp9');
  output.addVideoTrack(source);
  await output.start();
  const decoderConfig = { codec: 'vp09.00.10.08', codedWidth: width, codedHeight: height };
  for (const [index, { type, content }] of packets.entries())
    await source.add(new EncodedPacket(Buffer.from(content, 'base64'), type, index * shown, shown), {
      decoderConfig,
    });
  await output.finalize();
  return Buffer.from(target.buffer ?? new ArrayBuffer());
}

async function recorded(page: Page, picture: string): Promise<Buffer> {
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
