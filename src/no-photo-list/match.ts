import type { ListedChild, NoPhotoList } from '../model/no-photo-list.ts';
import type { Reading } from '../text/reading.ts';
import { contextOf } from './match/context.ts';
import { findNames } from './match/find-names.ts';
import { indexGroups } from './match/groups.ts';
import { type Hit, withoutOverlaps } from './match/hits.ts';
import { indexNames } from './match/name-index.ts';
import { partsOf } from './match/parts.ts';
import { findRunTogether } from './match/run-together.ts';
import { findSharedSurnames } from './match/shared-surname.ts';

/** A listed child in a text. It is `loose` when the words may well name somebody else. */
export interface ListMatch {
  start: number;
  end: number;
  loose: boolean;
  /** By a name of the child, or by the forename beside the child's class or group. */
  by: 'name' | 'forename-and-group';
  child: ListedChild;
}

/** How a text is to be looked at. */
export interface FindOptions {
  /** A listed forename in one sentence with that child's class or group counts as well. */
  firstNameAlone?: boolean;
  /** The text is the name of a file, where names are run together and surnames come first. */
  fileName?: boolean;
}

/** A list made ready for matching. */
export interface ListMatcher {
  list: NoPhotoList;
  /** Listed children whose entry counts at this time for posts on social media, where the text names them. */
  find(reading: Reading, at?: string, options?: FindOptions): ListMatch[];
}

function counts(child: ListedChild, day: string): boolean {
  if (child.refused.length === 0) return false;
  if (child.uses && !child.uses.includes('social')) return false;
  if (child.from && day < child.from.slice(0, 10)) return false;
  return !(child.until && day > child.until.slice(0, 10));
}

/** Build the index of a list: a few look-ups a word of the text, whatever the number of children. */
export function buildMatcher(list: NoPhotoList): ListMatcher {
  const index = indexNames(list);
  let groups: ReturnType<typeof indexGroups> | undefined;
  return {
    list,
    find(reading, at = new Date().toISOString(), { firstNameAlone = false, fileName = false } = {}) {
      const day = at.slice(0, 10);
      const context = contextOf(reading, partsOf(reading), fileName);
      const hits: Hit[] = [];
      const note = (hit: Hit) => {
        if (counts(hit.child, day)) hits.push(hit);
      };
      findNames(index, context, note);
      findSharedSurnames(index, context, note);
      findRunTogether(index, reading, fileName, note);
      if (firstNameAlone) {
        groups ??= indexGroups(list);
        groups(context, note);
      }
      return withoutOverlaps(hits);
    },
  };
}
