import type { NoPhotoList } from '../../src/model/no-photo-list.ts';
import { forenames } from '../../src/text/gazetteer/forenames.ts';
import { surnames } from '../../src/text/gazetteer/surnames.ts';

const first = forenames.split(' ');
const last = surnames.split(' ');

/** A list of that many children with names as they are given. */
export function listOf(count: number): NoPhotoList {
  const children = Array.from({ length: count }, (_, at) => ({
    id: `c${at}`,
    names: [`${first[(at * 7) % first.length] ?? ''} ${last[(at * 13) % last.length] ?? ''}`],
    groups: [],
    refused: ['photo' as const],
  }));
  return { format: 'no-photo-list/1', school: 'Oakfield Primary', issued: '2026-11-01T08:00:00Z', children };
}
