import type { SelectorRows } from '../model/selector-table.ts';
import { readTable, type TableFault } from '../selector-table/read-table.ts';
import { bundledTables } from '../sites/bundled-tables.ts';
import { say } from '../warnings/words.ts';
import { forget, keep, recall } from './kept.ts';

/** The rows that replace bundled ones, and what was wrong with the table that was set, if anything. */
export interface ChosenTable {
  rows: SelectorRows;
  /** The table that was set could not be used; these rows are those of the last one that could. */
  isLastGood: boolean;
  faults: TableFault[];
}

/** One fault in words: `line 12: "post.editr" is no part of x`. */
export function faultWords({ line, problem }: TableFault): string {
  return say('background_table_fault', { line, problem });
}

/**
 * The selector table that holds: the one that was set, else the last good one, else none but what the extension came
 * with. `text` is the setting as it is now.
 */
export async function chooseTable(text: string): Promise<ChosenTable> {
  if (text === '') {
    await forget('selectors').catch(logged);
    return { rows: {}, isLastGood: false, faults: [] };
  }
  const read = readTable(text, bundledTables);
  const kept = await recall('selectors');
  if ('rows' in read) {
    if (kept?.text !== text) await keep('selectors', { text }).catch(logged);
    return { rows: read.rows, isLastGood: false, faults: [] };
  }
  // What was good for the version before this one may be so no longer.
  const before = kept && readTable(kept.text, bundledTables);
  const rows = before && 'rows' in before ? before.rows : undefined;
  return { rows: rows ?? {}, isLastGood: rows !== undefined, faults: read.faults };
}

/** A table holds whether or not there is room to keep it for the next start. */
function logged(error: unknown): void {
  console.error('Second Look: the selector table could not be kept', error);
}
