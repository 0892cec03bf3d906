import { context2d } from '../cover/context.ts';
import type { FileKind } from '../file-kind.ts';

/** The forms in which a picture is written. */
export type WrittenKind = 'jpeg' | 'png';

const jpegQuality = 0.9;

/** What a picture of a kind becomes when it is written anew: drawings stay sharp as PNG, photos become JPEG. */
export function writtenKind(kind: FileKind): WrittenKind {
  return kind === 'png' || kind === 'gif' || kind === 'bmp' ? 'png' : 'jpeg';
}

/** JPEG has no see-through pixels: they would come out black. */
function onWhite(canvas: OffscreenCanvas): OffscreenCanvas {
  const whole = new OffscreenCanvas(canvas.width, canvas.height);
  const context = context2d(whole);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(canvas, 0, 0);
  return whole;
}

/** Writes what is on a canvas: JPEG at quality 0.9 or PNG, in sRGB, with nothing in it but the picture. */
export function writePicture(canvas: OffscreenCanvas, kind: WrittenKind): Promise<Blob> {
  const shown = kind === 'jpeg' ? onWhite(canvas) : canvas;
  return shown.convertToBlob({ type: `image/${kind}`, quality: jpegQuality });
}
