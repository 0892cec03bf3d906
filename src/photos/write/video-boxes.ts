import { latinText, viewOf } from './bytes.ts';

/** A box of a video's container: its type, where it begins, where its content begins, and where it ends, in bytes. */
export interface VideoBox {
  type: string;
  start: number;
  content: number;
  end: number;
}

/** Reads the head of a box; `undefined` for one that does not fit between `start` and `end`. */
export function boxAt(head: Uint8Array, start: number, end: number): VideoBox | undefined {
  if (head.length < 8) return undefined;
  const view = viewOf(head);
  const short = view.getUint32(0);
  const isLong = short === 1 && head.length >= 16;
  const size = short === 0 ? end - start : isLong ? Number(view.getBigUint64(8)) : short;
  const content = start + (isLong ? 16 : 8);
  if (size < content - start || start + size > end) return undefined;
  return { type: latinText(head, 4, 4), start, content, end: start + size };
}

/** The boxes within a part of some bytes, as far as they hold together. */
export function boxesIn(bytes: Uint8Array, from: number, to: number): VideoBox[] {
  const boxes: VideoBox[] = [];
  let at = from;
  while (at < to) {
    const box = boxAt(bytes.subarray(at, Math.min(at + 16, to)), at, to);
    if (!box) return boxes;
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

/** The box that lies at the end of a way of types beneath another. */
export function boxBeneath(bytes: Uint8Array, outer: VideoBox, way: readonly string[]): VideoBox | undefined {
  let box: VideoBox | undefined = outer;
  for (const type of way) {
    if (!box) return undefined;
    box = boxesIn(bytes, box.content, box.end).find((inner) => inner.type === type);
  }
  return box;
}

/** The boxes of a whole file; only their heads are read. `undefined` where they do not fill the file. */
export async function boxesOf(file: Blob): Promise<VideoBox[] | undefined> {
  const boxes: VideoBox[] = [];
  let at = 0;
  // A few bytes that follow the last box are no box.
  while (at + 8 <= file.size) {
    const head = new Uint8Array(await file.slice(at, at + 16).arrayBuffer());
    const box = boxAt(head, at, file.size);
    if (!box) return undefined;
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}
