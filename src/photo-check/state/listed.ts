import type { GroupOnList } from '../../model/own-page-messages.ts';
import type { Item } from './item.ts';

export type ListedChild = GroupOnList['children'][number];

/** An area of a file that hides a child. */
export interface Mark {
  item: string;
  area: number;
}

/** What the person said of one child of the chosen groups: in none of the pictures, or hidden where it was marked. */
export type ChildAnswer = 'not-in' | readonly Mark[];

/** Where a child is hidden, as long as these areas are there and covered. */
export function marksOf(answer: ChildAnswer | undefined, items: readonly Item[]): Mark[] {
  if (answer === undefined || answer === 'not-in') return [];
  return answer.filter(({ item, area }) =>
    items.some(
      ({ id, history }) => id === item && history.now.areas.some((one) => one.id === area && one.covered),
    ),
  );
}

/** Whether the person has said what becomes of a child. */
export function isDecided(answer: ChildAnswer | undefined, items: readonly Item[]): boolean {
  return answer === 'not-in' || marksOf(answer, items).length > 0;
}
