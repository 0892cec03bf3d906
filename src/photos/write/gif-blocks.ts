import { latinText } from './bytes.ts';

/** One block of a GIF: a frame, an extension by its label, or the header with its colours. Offsets in bytes. */
export interface GifBlock {
  kind: 'header' | 'frame' | 'extension' | 'end';
  /** What an extension is: 0xf9 how a frame is shown, 0xfe a comment, 0x01 text, 0xff an application's own. */
  label: number;
  start: number;
  end: number;
}

const extension = 0x21;
const frame = 0x2c;
const trailer = 0x3b;

function colours(packed = 0): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0;
}

function afterSubBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1;
  return at + 1;
}

function blockAt(bytes: Uint8Array, start: number): GifBlock | undefined {
  switch (bytes[start]) {
    case extension:
      return {
        kind: 'extension',
        label: bytes[start + 1] ?? 0,
        start,
        end: afterSubBlocks(bytes, start + 2),
      };
    case frame:
      return {
        kind: 'frame',
        label: 0,
        start,
        end: afterSubBlocks(bytes, start + 11 + colours(bytes[start + 9])),
      };
    case trailer:
      return { kind: 'end', label: 0, start, end: start + 1 };
    default:
      return undefined;
  }
}

/** The blocks of a GIF in their order, as far as they hold together; the last is its end where it is whole. */
export function gifBlocks(bytes: Uint8Array): GifBlock[] {
  if (!/^GIF8[79]a$/.test(latinText(bytes, 0, 6))) return [];
  const blocks: GifBlock[] = [{ kind: 'header', label: 0, start: 0, end: 13 + colours(bytes[10]) }];
  for (let last = blocks[0]; last && last.kind !== 'end'; ) {
    const next = blockAt(bytes, last.end);
    if (!next || next.end > bytes.length) return blocks;
    blocks.push(next);
    last = next;
  }
  return blocks;
}
