import type { NoPhotoList } from '../model/no-photo-list.ts';
import { say } from '../warnings/words.ts';

const day = 86_400_000;

/** What is known of the list in use without opening it. */
export interface InUse {
  issued?: string | undefined;
  children?: number | undefined;
}

/**
 * Why a list that was read may not take the place of the one in use; undefined when it may. One that was issued at the
 * same moment may: the file at the address is the office's word. One without children may not take the place of one
 * with some: entries are ended on the list, so that an empty one is almost always an accident.
 */
export function refusalOf(list: NoPhotoList, inUse: InUse, now: number): string | undefined {
  const { issued, children } = list;
  const ahead = (date: string) => Date.parse(date) > now + day;
  if (ahead(issued)) {
    return inUse.issued !== undefined && ahead(inUse.issued)
      ? say('background_clock_wrong')
      : say('background_list_from_the_future', { issued });
  }
  if (inUse.issued !== undefined && Date.parse(issued) < Date.parse(inUse.issued))
    return say('background_list_older', { issued, kept: inUse.issued });
  if (children.length === 0 && (inUse.children ?? 0) > 0)
    return say('background_list_without_children', { count: inUse.children ?? 0 });
  return undefined;
}
