import type { Attachment, PhotoMetadata } from '../../model/draft.ts';
import type { FoundFace } from '../../model/photo.ts';
import type { Size } from '../../photos/cover/areas.ts';
import type { LookProblemKind } from '../../photos/look-problem.ts';
import { inReadingOrder, newFaces } from './areas.ts';
import { everywhere, type History, noEdits } from './edits.ts';

/** How far one part of the look at a file has come; `failed` parts are left to the person. */
export type Progress = 'waiting' | 'some' | 'done' | 'failed';

/** A frame of a video in which faces were found, small. */
export interface SeenFrame {
  seconds: number;
  faces: number;
  picture: ImageBitmap;
}

/** One file that is looked at: what was found, and what the person made of it. */
export interface Item {
  id: string;
  file: File;
  kind: Attachment['kind'];
  /** Size in px of the upright picture. */
  size?: Size;
  thumbnail?: ImageBitmap;
  /** Why nobody can look at it here. */
  problem?: LookProblemKind;
  /** A moving picture: its first frame alone is looked at. */
  moving: boolean;
  faces: Progress;
  text: Progress;
  textInPicture: string;
  metadata?: PhotoMetadata;
  /** What may give away where or who: details in the file, or the file's name. */
  tells: { details: boolean; name: boolean };
  /** Of a video: the frames with faces, and the most faces in one of them. */
  frames: readonly SeenFrame[];
  mostFaces: number;
  framesSeen: number;
  history: History;
  nextId: number;
  /** The person's own answer where no faces could be looked for. */
  people?: 'yes' | 'no';
}

export function newItem(id: string, file: File): Item {
  return {
    id,
    file,
    kind: file.type.startsWith('video/') ? 'video' : 'photo',
    moving: false,
    faces: 'waiting',
    text: 'waiting',
    textInPicture: '',
    tells: { details: false, name: false },
    frames: [],
    mostFaces: 0,
    framesSeen: 0,
    history: noEdits,
    nextId: 1,
  };
}

/** The faces found so far. What the person covered, moved, marked or took away stays as it is. */
export function withFaces(item: Item, faces: readonly FoundFace[], progress: 'some' | 'done'): Item {
  const { now } = item.history;
  const known = [...now.areas.flatMap(({ box, foundAt = box }) => [box, foundAt]), ...now.dismissed];
  const fresh = newFaces(faces, known, item.nextId);
  return {
    ...item,
    faces: progress,
    nextId: item.nextId + fresh.length,
    history: everywhere(item.history, (edits) => ({
      ...edits,
      areas: inReadingOrder([...edits.areas, ...fresh]),
    })),
  };
}

/** Everything that is looked for has been looked for, or could not be. */
export function isSettled({ faces, text, metadata, problem }: Item): boolean {
  if (problem) return true;
  return faces !== 'waiting' && faces !== 'some' && text !== 'waiting' && metadata !== undefined;
}
