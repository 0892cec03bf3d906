import type { FileKind } from '../file-kind.ts';
import { gifBlocks } from '../write/gif-blocks.ts';

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, 4));
}

/** The ids of the chunks of a PNG or WebP, as far as they hold together. */
function chunkIds(view: DataView, kind: 'png' | 'webp'): string[] {
  const ids: string[] = [];
  let at = kind === 'png' ? 8 : 12;
  while (at + 8 <= view.byteLength) {
    const size = kind === 'png' ? view.getUint32(at) : view.getUint32(at + 4, true);
    ids.push(textAt(view, kind === 'png' ? at + 4 : at));
    at += kind === 'png' ? size + 12 : size + 8 + (size % 2);
  }
  return ids;
}

/** Whether a GIF, WebP or PNG has more than one frame: then a look sees the first of them and no more. */
export function isMovingPicture(bytes: Uint8Array, kind: FileKind): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (kind) {
    case 'gif':
      return gifBlocks(bytes).filter((block) => block.kind === 'frame').length > 1;
    case 'webp':
      return chunkIds(view, 'webp').filter((id) => id === 'ANMF').length > 1;
    case 'png':
      return chunkIds(view, 'png').filter((id) => id === 'fcTL').length > 1;
    default:
      return false;
  }
}
