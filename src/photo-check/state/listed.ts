import type { GroupOnList } from '../../model/own-page-messages.ts';
import type { Item } from './item.ts';

export type ListedChild = GroupOnList['children'][number];

/** An area of a file that hides a child. */
export interface Mark {
  item: string;
  area: number;
}

/**
 * What the person said of one child of the chosen groups: in none of the pictures, or hidden where they were marked.
 * With several pictures that is all only once the person has said that the child is in none of the others.
 */
export type ChildAnswer = 'not-in' | { marks: readonly Mark[]; noOthers: boolean };

/** Whether what was marked is covered; `undefined` where the box, or its picture, has been taken away. */
function isHidden({ item, area }: Mark, items: readonly Item[]): boolean | undefined {
  const marked = items.find(({ id, history }) => id === item && !history.now.leftOut);
  return marked?.history.now.areas.find(({ id }) => id === area)?.covered;
}

/** Where a child is hidden, as long as these areas are there and covered. */
export function marksOf(answer: ChildAnswer | undefined, items: readonly Item[]): Mark[] {
  if (answer === undefined || answer === 'not-in') return [];
  return answer.marks.filter((mark) => isHidden(mark, items) === true);
}

/** Whether the person has said what becomes of a child: a box of theirs that was uncovered again opens the question. */
export function isDecided(answer: ChildAnswer | undefined, items: readonly Item[]): boolean {
  if (answer === undefined || answer === 'not-in') return answer === 'not-in';
  if (answer.marks.some((mark) => isHidden(mark, items) === false)) return false;
  const used = items.filter(({ history }) => !history.now.leftOut);
  return marksOf(answer, items).length > 0 && (answer.noOthers || used.length === 1);
}

/** The answer after a child was hidden in one more place. */
export function alsoHidden(answer: ChildAnswer | undefined, mark: Mark): ChildAnswer {
  const before = answer === undefined || answer === 'not-in' ? [] : answer.marks;
  const others = before.filter(({ item, area }) => item !== mark.item || area !== mark.area);
  return { marks: [...others, mark], noOthers: false };
}

/** The answer after the person said, or took back, that a child is in no picture, or in none but where they are hidden. */
export function nowhereElse(
  answer: ChildAnswer | undefined,
  on: boolean,
  items: readonly Item[],
): ChildAnswer | undefined {
  const marks = marksOf(answer, items);
  if (marks.length > 0) return { marks, noOthers: on };
  return on ? 'not-in' : undefined;
}
