import type { ListedChild, NoPhotoList } from '../../../src/model/no-photo-list.ts';

/** An entry of a test's list: who must be kept out of photos and video, unless told otherwise. */
export function child(id: string, name: string, more: Partial<ListedChild> = {}): ListedChild {
  return { id, names: [name], groups: [], refused: ['photo', 'video'], ...more };
}

export function listOf(...children: ListedChild[]): NoPhotoList {
  return { format: 'no-photo-list/1', school: 'Oakfield', issued: '2026-11-01T08:00:00Z', children };
}
