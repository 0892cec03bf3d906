import type { ListedChild } from '../../model/no-photo-list.ts';
import { ukDate } from '../../tables/dates.ts';
import { type ChildRows, cellsOf, gatherChildren } from './children.ts';
import { withDatesAsAnswers } from './columns.ts';
import type { Mapping } from './mapping.ts';
import { questionsOf } from './questions.ts';
import type { Row, Table } from './table.ts';
import { countedUses, type Verdict, verdictOf } from './verdict.ts';

/** What became of one row of the file. `same-child` is another row of a child that an earlier row has named. */
export type Outcome =
  | 'listed'
  | 'may-be-shown'
  | 'same-child'
  | 'left'
  | 'section'
  | 'total'
  | 'empty'
  | 'not-understood';

export interface ImportedRow {
  /** The line of the file that the row begins in, counted from 1. */
  line: number;
  outcome: Outcome;
  /** The child's name as the row gives it first. */
  name?: string;
  why?: string;
}

/** A file's children who must not be shown, and what became of every row. */
export interface Imported {
  children: ListedChild[];
  /** How many children are listed; `notPlain` of them only because consent is not plainly given. */
  listed: number;
  notPlain: number;
  /** How many children are not listed: consent is plainly given. */
  mayBeShown: number;
  rows: ImportedRow[];
}

function whyOf(verdict: Verdict, several: boolean): string {
  switch (verdict.consent) {
    case 'given':
      return 'consent is plainly given';
    case 'refused':
      return 'consent is refused';
    case 'not-plain':
      return verdict.from
        ? 'consent ends: listed from the day after'
        : several
          ? 'consent is not plainly given, or the rows of this child disagree'
          : 'consent is not plainly given';
    default:
      return verdict.consent satisfies never;
  }
}

function hasLeft({ rows }: ChildRows, mapping: Mapping, today: string): boolean {
  return rows.some((row) => {
    const gone = cellsOf(row, mapping, 'leaving-date').some((cell) => {
      const day = ukDate(cell);
      return day === undefined ? /^(?:y|yes|true|1|left|leaver)$/i.test(cell) : day <= today;
    });
    return (
      gone ||
      cellsOf(row, mapping, 'status').some((cell) =>
        /\b(?:left|leaver|leavers|former|off roll)\b/i.test(cell),
      )
    );
  });
}

function entryOf(child: ChildRows, verdict: Verdict, number: number): ListedChild {
  const uses = verdict.uses.filter((use) => use !== 'other');
  return {
    id: `c${String(number).padStart(3, '0')}`,
    names: child.names,
    groups: child.groups,
    refused: verdict.refused,
    ...(uses.length > 0 && uses.length < 3 ? { uses } : {}),
    ...(verdict.from ? { from: verdict.from } : {}),
  };
}

function withoutChild({ kind, line }: Row): ImportedRow | undefined {
  switch (kind) {
    case 'section':
      return { line, outcome: 'section', why: 'a heading for the rows below it' };
    case 'total':
      return { line, outcome: 'total', why: 'a total or a line of the report, no child' };
    case 'empty':
      return { line, outcome: 'empty' };
    case 'unclear':
      return {
        line,
        outcome: 'not-understood',
        why: 'one cell alone is filled, and it does not look like a name',
      };
    case 'child':
      return undefined;
    default:
      return kind satisfies never;
  }
}

/**
 * The children of a table who must not be shown on social media: everybody whose consent is not plainly given. Every row of
 * the file comes back with what became of it. Throws in words when a question about a column is open, or when names or
 * consent are missing. `today` (`2026-11-21`) decides whether a consent with an end still holds.
 */
export function importList(
  table: Table,
  chosen: Mapping,
  today = new Date().toISOString().slice(0, 10),
): Imported {
  const [question] = questionsOf(table, chosen);
  if (question) throw new Error(question.words);
  const mapping = withDatesAsAnswers(chosen, table.headings);
  const { children, nameless } = gatherChildren(table.rows, mapping);
  const isCounted = countedUses(table.rows, mapping);
  const outcomes = new Map<number, ImportedRow>();
  const listed: ListedChild[] = [];
  let notPlain = 0;
  for (const child of children) {
    const verdict = verdictOf(child, mapping, isCounted, today);
    const left = hasLeft(child, mapping, today);
    const isListed = verdict.consent !== 'given';
    if (isListed) listed.push(entryOf(child, verdict, listed.length + 1));
    if (verdict.consent === 'not-plain') notPlain += 1;
    const name = child.names[0] ?? '';
    const why = `${whyOf(verdict, child.rows.length > 1)}${left ? '; the child has left, and stays listed until the entry is ended' : ''}`;
    child.rows.forEach(({ line }, at) => {
      const outcome: Outcome = at > 0 ? 'same-child' : isListed ? 'listed' : left ? 'left' : 'may-be-shown';
      outcomes.set(line, {
        line,
        outcome,
        name,
        why: outcome === 'left' ? 'the child has left, and consent was given' : why,
      });
    });
  }
  for (const { line } of nameless)
    outcomes.set(line, { line, outcome: 'not-understood', why: 'there is no name in this row' });
  return {
    children: listed,
    listed: listed.length,
    notPlain,
    mayBeShown: children.length - listed.length,
    rows: table.rows.flatMap((row) => withoutChild(row) ?? outcomes.get(row.line) ?? []),
  };
}
