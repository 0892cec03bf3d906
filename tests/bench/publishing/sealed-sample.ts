import { newKey, sealList } from '../../../src/no-photo-list/seal.ts';
import { listOf } from '../children.ts';

/** A sealed list of that many children, each in a class, as a school office would publish it. */
export function sealedSample(count: number): Promise<string> {
  const list = listOf(count);
  const children = list.children.map((child, at) => ({
    ...child,
    groups: [`Year ${1 + (at % 6)} ${['Oak', 'Ash', 'Elm'][at % 3]}`],
    refused: ['photo' as const, 'video' as const, 'name' as const],
  }));
  return sealList({ ...list, children }, newKey());
}
