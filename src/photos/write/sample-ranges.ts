import { viewOf } from './bytes.ts';
import { boxBeneath, type VideoBox } from './video-boxes.ts';

/** A part of a file, in bytes. */
export interface Range {
  start: number;
  end: number;
}

const mostSamples = 1_000_000;

/** The numbers of a table that a box holds: after version and flags a count, then rows of `width` bytes. */
function rows(view: DataView, box: VideoBox | undefined, width: number, skipped = 4): number[] {
  if (!box) return [];
  const count = Math.min(view.getUint32(box.content + skipped), mostSamples);
  const first = box.content + skipped + 4;
  const fitting = Math.min(count, Math.floor((box.end - first) / width));
  return Array.from({ length: fitting }, (_, index) => first + index * width);
}

/** Where in the file the data of a track lie. */
export function sampleRanges(bytes: Uint8Array, track: VideoBox): Range[] {
  const view = viewOf(bytes);
  const table = (name: string) => boxBeneath(bytes, track, ['mdia', 'minf', 'stbl', name]);
  const sizes = table('stsz');
  if (!sizes) return [];
  const same = view.getUint32(sizes.content + 4);
  const count = Math.min(view.getUint32(sizes.content + 8), mostSamples);
  const each =
    same > 0 ? Array<number>(count).fill(same) : rows(view, sizes, 4, 8).map((at) => view.getUint32(at));
  const chunks = [
    ...rows(view, table('stco'), 4).map((at) => view.getUint32(at)),
    ...rows(view, table('co64'), 8).map((at) => Number(view.getBigUint64(at))),
  ];
  const runs = rows(view, table('stsc'), 12).map((at) => ({
    first: view.getUint32(at) - 1,
    samples: view.getUint32(at + 4),
  }));
  let sample = 0;
  return chunks.map((start, index) => {
    const inChunk = runs.findLast(({ first }) => first <= index)?.samples ?? 1;
    const length = each.slice(sample, sample + inChunk).reduce((sum, size) => sum + size, 0);
    sample += inChunk;
    return { start, end: start + length };
  });
}
