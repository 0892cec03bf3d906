import type { ListedChild } from '../../model/no-photo-list.ts';

/** An entry as it is written in the form: names and groups one a line. */
export interface Entry {
  id: string;
  names: string;
  groups: string;
  refused: ListedChild['refused'];
  everywhere: boolean;
  uses: NonNullable<ListedChild['uses']>;
  from: string;
  until: string;
}

/** What is wrong with a field, by the field. */
export type EntryProblems = Partial<Record<'names' | 'refused' | 'uses' | 'until', EntryProblem>>;
export type EntryProblem = 'no-name' | 'no-letter' | 'nothing-refused' | 'no-use' | 'ends-before';

/** The form for a new entry. */
export function emptyEntry(id: string): Entry {
  return {
    id,
    names: '',
    groups: '',
    refused: ['photo', 'video'],
    everywhere: true,
    uses: [],
    from: '',
    until: '',
  };
}

/** The form for an entry of the list. */
export function entryOf(child: ListedChild): Entry {
  return {
    id: child.id,
    names: child.names.join('\n'),
    groups: child.groups.join('\n'),
    refused: child.refused,
    everywhere: child.uses === undefined,
    uses: child.uses ?? [],
    from: child.from?.slice(0, 10) ?? '',
    until: child.until?.slice(0, 10) ?? '',
  };
}

function lines(text: string): string[] {
  const each = text.split(/[\n;]/).map((line) => line.replace(/\s+/g, ' ').trim());
  return [...new Set(each.filter((line) => line !== ''))];
}

/** The entry that the form describes, or what has to be put right first. */
export function readEntry(entry: Entry): { child: ListedChild } | { problems: EntryProblems } {
  const names = lines(entry.names);
  const problems: EntryProblems = {};
  if (names.length === 0) problems.names = 'no-name';
  else if (!names.every((name) => /\p{L}/u.test(name))) problems.names = 'no-letter';
  if (entry.refused.length === 0) problems.refused = 'nothing-refused';
  if (!entry.everywhere && entry.uses.length === 0) problems.uses = 'no-use';
  if (entry.from !== '' && entry.until !== '' && entry.until < entry.from) problems.until = 'ends-before';
  if (Object.keys(problems).length > 0) return { problems };
  return {
    child: {
      id: entry.id,
      names,
      groups: lines(entry.groups),
      refused: entry.refused,
      ...(entry.everywhere ? {} : { uses: entry.uses }),
      ...(entry.from === '' ? {} : { from: entry.from }),
      ...(entry.until === '' ? {} : { until: entry.until }),
    },
  };
}
