import type { Verdict } from '../../model/finding.ts';
import type { CheckedRow } from './checked-rows.ts';
import type { LeftOut, PlannedRow } from './planned-rows.ts';

/** Why a row has no result, or not a whole one: as it was read, for a fault, or because the check was stopped before. */
export type Unchecked = LeftOut | 'failed' | 'stopped';

/** What became of one row. */
export interface Outcome {
  row: PlannedRow;
  checked?: CheckedRow;
  unchecked?: Unchecked;
}

/** What can be shown of the outcomes, in the order in which it is offered. */
export const selections = ['all', 'held', 'noted', 'clear', 'unchecked'] as const;
export type Selection = (typeof selections)[number];

/** Every row of a sheet with what became of it, in the sheet's order. */
export function outcomesOf(rows: readonly PlannedRow[], checked: ReadonlyMap<number, CheckedRow>): Outcome[] {
  return rows.map((row) => {
    if (row.left) return { row, unchecked: row.left };
    const found = checked.get(row.number);
    if (!found) return { row, unchecked: 'stopped' };
    return { row, checked: found, ...(found.problem === undefined ? {} : { unchecked: 'failed' }) };
  });
}

const ofVerdict: Record<Verdict, Selection> = {
  block: 'held',
  confirm: 'held',
  warn: 'noted',
  remind: 'noted',
  clear: 'clear',
};

/** Whether an outcome belongs to a selection. One that could not be checked whole is never clear. */
export function isIn({ checked, unchecked }: Outcome, selection: Selection): boolean {
  if (selection === 'all') return true;
  if (selection === 'unchecked') return unchecked !== undefined;
  if (!checked || (unchecked && checked.verdict === 'clear')) return false;
  return ofVerdict[checked.verdict] === selection;
}

/** Rows that are no posts at all stand below everything else. */
const noPosts: ReadonlySet<Unchecked> = new Set(['above-headings', 'headings', 'headings-again', 'empty']);
const strictness: Record<Verdict, number> = { block: 0, confirm: 1, warn: 2, remind: 4, clear: 5 };

function place({ checked, unchecked }: Outcome): number {
  if (unchecked && noPosts.has(unchecked)) return 6;
  const found = checked ? strictness[checked.verdict] : 5;
  return unchecked ? Math.min(found, 3) : found;
}

/** The worst first, then what could not be checked, then what is clear; otherwise in the sheet's order. */
export function worstFirst(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.toSorted((one, other) => place(one) - place(other) || one.row.number - other.row.number);
}

/** Whether a row is one that somebody meant to be a post and that was not checked. */
export function isMissed({ unchecked }: Outcome): boolean {
  return unchecked !== undefined && !noPosts.has(unchecked);
}
