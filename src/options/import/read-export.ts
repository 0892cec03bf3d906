import type { ListedChild } from '../../model/no-photo-list.ts';
import { suggestMapping } from '../../no-photo-list/import/columns.ts';
import { type Imported, importList } from '../../no-photo-list/import/import-list.ts';
import type { Mapping } from '../../no-photo-list/import/mapping.ts';
import { questionsOf } from '../../no-photo-list/import/questions.ts';
import { readTable, type Table } from '../../no-photo-list/import/table.ts';
import { decodeFile } from '../../tables/decode.ts';
import { say } from '../../warnings/words.ts';
import { type Comparison, compareLists } from '../list/compare-lists.ts';

/** An export as it was read, and what its columns are taken for. */
export interface Export {
  name: string;
  table: Table;
  mapping: Mapping;
}

/** Reads an export. Throws with what is wrong in words. */
export function readExport(name: string, bytes: Uint8Array): Export {
  const { text } = decodeFile(bytes);
  if (/^\s*\{/.test(text) || /^\s*[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+\s*$/.test(text))
    throw new Error(say('office_import_saved_list'));
  const table = readTable(text);
  return { name, table, mapping: suggestMapping(table) };
}

/** What an export would bring, or what has to be said or put right before anybody can tell. */
export type Preview = { imported: Imported; comparison: Comparison } | { problem: string };

/** Looks at what an export means for the entries that are held; `day` is today, as in 2026-11-21. */
export function preview({ table, mapping }: Export, held: readonly ListedChild[], day: string): Preview {
  const [question] = questionsOf(table, mapping);
  if (question?.kind === 'reversed')
    return { problem: say('office_import_answer', { heading: table.headings[question.column ?? 0] ?? '' }) };
  if (question) return { problem: question.words };
  try {
    const imported = importList(table, mapping, day);
    return { imported, comparison: compareLists(held, imported.children, day) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : say('office_file_unreadable') };
  }
}
