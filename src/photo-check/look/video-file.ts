import type { FoundFace } from '../../model/photo.ts';
import type { FaceFinder } from '../../photos/faces/finder.ts';
import { lookAtVideo } from '../../photos/video/look-at-video.ts';
import type { Item } from '../state/item.ts';
import type { Lookers } from './look-at-files.ts';
import { small } from './small.ts';

/** Longest sides in px: of a frame while faces are looked for, of the picture of it that is kept, of the thumbnail. */
const frameSide = 1280;
const keptSide = 320;
/** So many frames with faces are shown at the most. */
const mostShown = 24;

/** The faces of a first, quick look: in a video the next frame shows what this one missed. */
async function quickly(faces: FaceFinder, frame: ImageBitmap, signal: AbortSignal): Promise<FoundFace[]> {
  const enough = new AbortController();
  let seen: FoundFace[] | undefined;
  try {
    return await faces.find(frame, {
      signal: AbortSignal.any([signal, enough.signal]),
      onSome(some) {
        seen = some;
        enough.abort();
      },
    });
  } catch (error) {
    signal.throwIfAborted();
    if (seen) return seen;
    throw error;
  }
}

/** Looks at single frames of a video for faces; fails with a `LookProblem` where the browser cannot show it. */
export async function lookAtVideoFile(
  { id, file }: Item,
  { faces, dispatch, signal }: Lookers,
): Promise<void> {
  const change = (next: (item: Item) => Item) => dispatch({ type: 'item', id, change: next });
  change((item) => ({ ...item, kind: 'video', text: 'done' }));
  let failed = false;
  let shown = 0;
  const { width, height } = await lookAtVideo(file, {
    signal,
    longestSide: frameSide,
    async onFrame(seconds, frame, index) {
      try {
        const thumbnail = index === 0 ? await small(frame, keptSide) : undefined;
        const found = failed ? [] : await quickly(faces, frame, signal).catch(() => undefined);
        signal.throwIfAborted();
        failed ||= found === undefined;
        const count = found?.length ?? 0;
        const picture = count > 0 && shown < mostShown ? await small(frame, keptSide) : undefined;
        if (picture) shown += 1;
        change((item) => ({
          ...item,
          ...(thumbnail && { thumbnail }),
          faces: failed ? 'failed' : 'some',
          mostFaces: Math.max(item.mostFaces, count),
          framesSeen: index + 1,
          frames: picture ? [...item.frames, { seconds, faces: count, picture }] : item.frames,
        }));
      } finally {
        frame.close();
      }
    },
  });
  change((item) => ({ ...item, size: { width, height }, faces: failed ? 'failed' : 'done' }));
}
