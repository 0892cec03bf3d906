import type { NoPhotoList } from '../../model/no-photo-list.ts';
import { begin, change, type History, redo, throughout, undo } from './history.ts';
import { countChanges } from './take-over.ts';

/**
 * The list that the office works on. `inFile` is what the last file for IT holds, as far as this page knows; `changed`
 * says that the list is not what a file holds, also where this page does not know the file.
 */
export interface Office {
  history: History<NoPhotoList> | undefined;
  inFile: NoPhotoList | undefined;
  changed: boolean;
}

export type Step =
  | { type: 'opened'; list: NoPhotoList; changed: boolean }
  | { type: 'begun'; list: NoPhotoList; what: string; inFile: boolean }
  | { type: 'changed'; list: NoPhotoList; what: string }
  | { type: 'undone' }
  | { type: 'redone' }
  | { type: 'saved'; list: NoPhotoList };

/** How many entries differ from the last file; undefined where there are changes that cannot be counted. */
export function changesSinceFile({ history, inFile, changed }: Office): number | undefined {
  if (!history || !changed) return 0;
  return inFile && countChanges(inFile, history.present);
}

function moved(office: Office, history: History<NoPhotoList>): Office {
  const { inFile } = office;
  return { ...office, history, changed: !inFile || countChanges(inFile, history.present) > 0 };
}

/** What becomes of the office's list by one step. */
export function nextOffice(office: Office, step: Step): Office {
  const { history } = office;
  switch (step.type) {
    case 'opened':
      return {
        history: begin(step.list),
        inFile: step.changed ? undefined : step.list,
        changed: step.changed,
      };
    case 'begun': {
      // Also the first one can be taken back, to a list of nobody.
      const before = history ?? begin({ ...step.list, children: [] });
      const next = change(before, step.list, step.what);
      return { history: next, inFile: step.inFile ? step.list : undefined, changed: !step.inFile };
    }
    case 'changed':
      return history ? moved(office, change(history, step.list, step.what)) : office;
    case 'undone':
      return history ? moved(office, undo(history)) : office;
    case 'redone':
      return history ? moved(office, redo(history)) : office;
    case 'saved': {
      if (!history) return office;
      const { school, issued, expires } = step.list;
      const stamped = throughout(history, ({ expires: _expires, ...list }) => ({
        ...list,
        school,
        issued,
        ...(expires === undefined ? {} : { expires }),
      }));
      return { history: stamped, inFile: stamped.present, changed: false };
    }
    default:
      return step satisfies never;
  }
}
