import { type Attachment, PhotoMetadata } from '../../model/draft.ts';
import { decodePicture } from '../../photos/decode/decode-picture.ts';
import { isMovingPicture } from '../../photos/decode/moving-picture.ts';
import type { FaceFinder } from '../../photos/faces/finder.ts';
import { isVideo, kindOf } from '../../photos/file-kind.ts';
import { LookProblem, type LookProblemKind, saysGone } from '../../photos/look-problem.ts';
import { readMetadata } from '../../photos/metadata/read-metadata.ts';
import type { TextReader } from '../../photos/text-in-picture/text-reader.ts';
import type { Item } from '../state/item.ts';
import { withFaces } from '../state/item.ts';
import type { LookAction } from '../state/look-state.ts';
import { detailsTell, nameTells } from '../state/tells.ts';
import { compressed, small } from './small.ts';
import { lookAtVideoFile } from './video-file.ts';

export interface Lookers {
  faces: FaceFinder;
  reader: TextReader;
  /** Whether something names a child on the no-photo list. */
  namesListed(attachment: Attachment): Promise<boolean>;
  dispatch(action: LookAction): void;
  signal: AbortSignal;
}

/** Longest sides in px. */
export const thumbnailSide = 192;
const readingSide = 1600;
/** Under this side, in px, there is no room for a word. */
const leastReadable = 24;
/** No more than this of a file is searched for further frames, in bytes. */
const mostSearched = 32 * 1024 * 1024;

type Change = (item: Item) => Item;

async function readDetails({ id, file, kind }: Item, { dispatch, namesListed }: Lookers): Promise<void> {
  // Why a file cannot be read is said by the look at it.
  const metadata = await readMetadata(file).catch(() => PhotoMetadata.parse({}));
  const { name } = file;
  const tells = {
    details: detailsTell(metadata) || (metadata.words.length > 0 && (await namesListed({ kind, metadata }))),
    name: nameTells(name) || (await namesListed({ kind, name })),
  };
  dispatch({ type: 'item', id, change: (item) => ({ ...item, metadata, tells }) });
  if (!tells.details && !tells.name) return;
  dispatch({
    type: 'by-default',
    id,
    change: (edits) => ({ ...edits, removeDetails: tells.details, plainName: tells.name }),
  });
}

async function isMoving(file: File): Promise<boolean> {
  const kind = await kindOf(file);
  if (kind !== 'gif' && kind !== 'webp' && kind !== 'png') return false;
  return isMovingPicture(new Uint8Array(await file.slice(0, mostSearched).arrayBuffer()), kind);
}

async function lookAtPhoto({ id, file }: Item, lookers: Lookers): Promise<Blob | undefined> {
  const { faces, dispatch, signal } = lookers;
  const change = (next: Change) => dispatch({ type: 'item', id, change: next });
  const picture = await decodePicture(file);
  const { width, height } = picture;
  try {
    const search = faces.find(picture, {
      signal,
      onSome: (some) => change((item) => withFaces(item, some, 'some')),
    });
    // Its failure is heard below; until then it must not count as nobody's.
    search.catch(() => undefined);
    const [thumbnail, moving] = await Promise.all([small(picture, thumbnailSide), isMoving(file)]);
    change((item) => ({ ...item, size: { width, height }, thumbnail, moving }));
    const readable = Math.min(width, height) >= leastReadable;
    const toRead = readable ? await compressed(await small(picture, readingSide)) : undefined;
    try {
      const found = await search;
      change((item) => withFaces(item, found, 'done'));
    } catch {
      signal.throwIfAborted();
      change((item) => ({ ...item, faces: 'failed' }));
    }
    return toRead;
  } finally {
    picture.close();
  }
}

async function readText(id: string, toRead: Blob | undefined, { reader, dispatch, signal }: Lookers) {
  const change = (next: Change) => dispatch({ type: 'item', id, change: next });
  if (!toRead) {
    change((item) => ({ ...item, text: 'done' }));
    return;
  }
  const picture = await createImageBitmap(toRead);
  try {
    const textInPicture = await reader.read(picture, { signal });
    change((item) => ({ ...item, text: 'done', textInPicture }));
  } catch {
    signal.throwIfAborted();
    change((item) => ({ ...item, text: 'failed' }));
  } finally {
    picture.close();
  }
}

function problemOf(error: unknown): LookProblemKind {
  if (error instanceof LookProblem) return error.kind;
  return saysGone(error) ? 'gone' : 'broken';
}

/** Looks at every file in turn: faces first, then the text in them. Ends early when `signal` aborts. */
export async function lookAtFiles(items: readonly Item[], lookers: Lookers): Promise<void> {
  const { dispatch, signal } = lookers;
  let reading = Promise.resolve();
  for (const item of items) {
    if (signal.aborted) return;
    const { id, file } = item;
    const details = readDetails(item, lookers);
    try {
      if (isVideo(await kindOf(file))) await lookAtVideoFile(item, lookers);
      else {
        const toRead = await lookAtPhoto(item, lookers);
        reading = reading.then(() => readText(id, toRead, lookers));
        reading.catch(() => undefined);
      }
    } catch (error) {
      if (signal.aborted) return;
      const problem = problemOf(error);
      dispatch({ type: 'item', id, change: (now) => ({ ...now, problem, faces: 'failed', text: 'failed' }) });
    }
    await details;
  }
  await reading.catch(() => undefined);
}
