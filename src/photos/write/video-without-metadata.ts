import { kindOf } from '../file-kind.ts';
import { latinText, viewOf } from './bytes.ts';
import { type Range, sampleRanges } from './sample-ranges.ts';
import { boxBeneath, boxesIn, boxesOf, type VideoBox } from './video-boxes.ts';

/** What a player needs of a file; anything else at its top says something beside the film. */
const topKept = new Set('ftyp styp moov mdat moof mfra sidx ssix wide'.split(' '));
const toldInside = new Set(['udta', 'meta', 'uuid', 'XMP_']);
/** What is seen and heard. Other tracks are where the camera was and how it was held, or a drone's flight as subtitles. */
const handlersKept = new Set(['vide', 'soun', 'auxv', 'clcp', 'tmcd']);
const largestIndex = 64 * 1024 * 1024;

interface Edit extends Range {
  content: BlobPart[];
}

const emptyPiece = new Blob([new Uint8Array(1024 * 1024)]);

/** So many zeros; a large number of them takes no memory. */
function zeros(length: number): BlobPart[] {
  const pieces = Array<BlobPart>(Math.floor(length / emptyPiece.size)).fill(emptyPiece);
  return [...pieces, new Uint8Array(length % emptyPiece.size)];
}

function setFree(bytes: Uint8Array, { start, content, end }: VideoBox): void {
  bytes.set(
    Uint8Array.from('free', (letter) => letter.charCodeAt(0)),
    start + 4,
  );
  bytes.fill(0, content, end);
}

/** The times of making and changing that stand at the start of some boxes. */
function clearTimes(bytes: Uint8Array, box: VideoBox | undefined): void {
  if (!box) return;
  const width = bytes[box.content] === 1 ? 16 : 8;
  bytes.fill(0, box.content + 4, Math.min(box.content + 4 + width, box.end));
}

function clearTrack(bytes: Uint8Array, track: VideoBox): Range[] {
  const handler = boxBeneath(bytes, track, ['mdia', 'hdlr']);
  const kind = handler && latinText(bytes, handler.content + 8, 4);
  if (kind && !handlersKept.has(kind)) {
    const data = sampleRanges(bytes, track);
    setFree(bytes, track);
    return data;
  }
  clearTimes(bytes, boxBeneath(bytes, track, ['tkhd']));
  clearTimes(bytes, boxBeneath(bytes, track, ['mdia', 'mdhd']));
  for (const box of boxesIn(bytes, track.content, track.end))
    if (toldInside.has(box.type)) setFree(bytes, box);
  return [];
}

/** Clears the index of a film in place, and gives back where in the file the data of cleared tracks lie. */
function clearIndex(bytes: Uint8Array): Range[] {
  const data: Range[] = [];
  const [whole] = boxesIn(bytes, 0, bytes.length);
  for (const box of whole ? boxesIn(bytes, whole.content, whole.end) : []) {
    if (toldInside.has(box.type)) setFree(bytes, box);
    else if (box.type === 'mvhd') clearTimes(bytes, box);
    else if (box.type === 'trak') data.push(...clearTrack(bytes, box));
  }
  return data;
}

function head(length: number): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from('\0\0\0\0free', (letter) => letter.charCodeAt(0));
  viewOf(bytes).setUint32(0, length);
  return bytes;
}

async function editsOf(file: Blob, boxes: readonly VideoBox[]): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const { type, start, content, end } of boxes) {
    if (type === 'moov') {
      const bytes = new Uint8Array(await file.slice(start, end).arrayBuffer());
      const data = clearIndex(bytes);
      edits.push(
        { start, end, content: [bytes] },
        ...data.map((range) => ({ ...range, content: zeros(range.end - range.start) })),
      );
    } else if (!topKept.has(type) && content - start === 8) {
      edits.push({ start, end, content: [head(end - start), ...zeros(end - content)] });
    }
  }
  return edits.sort((one, other) => one.start - other.start);
}

/**
 * A film (MP4, QuickTime) without what it says beside picture and sound: places, times, names, the camera, and tracks
 * that are neither seen nor heard. Picture and sound stay as they are, byte for byte, and are not read. `undefined`
 * for another kind of file, and for one that does not hold together.
 */
export async function videoWithoutMetadata(file: Blob): Promise<Blob | undefined> {
  const kind = await kindOf(file);
  if (kind !== 'mp4' && kind !== 'quicktime') return undefined;
  const boxes = await boxesOf(file);
  const index = boxes?.find(({ type }) => type === 'moov');
  if (!boxes || !index || index.end - index.start > largestIndex) return undefined;
  const edits = await editsOf(file, boxes).catch((error: unknown) => {
    // A table that ends before its box does.
    if (error instanceof RangeError) return undefined;
    throw error;
  });
  if (!edits) return undefined;
  const pieces: BlobPart[] = [];
  let at = 0;
  for (const { start, end, content } of edits) {
    if (start < at || end > file.size) return undefined;
    pieces.push(file.slice(at, start), ...content);
    at = end;
  }
  return new Blob([...pieces, file.slice(at)], { type: kind === 'mp4' ? 'video/mp4' : 'video/quicktime' });
}
