import { type Line, linesOf, plainLines, separatorOf } from '../../tables/separated.ts';
import { recognise } from './headings.ts';
import { kindOfRow, type RowKind } from './rows.ts';

/** One row under the headings; `line` is where it begins in the file, counted from 1. */
export interface Row {
  line: number;
  cells: string[];
  kind: RowKind;
}

/** A file's headings and what stands below them. Rows above the headings are titles and left out. */
export interface Table {
  headings: string[];
  /** The line of the headings in the file, counted from 1. */
  headingLine: number;
  rows: Row[];
}

const deepestHeading = 60;

function tidy(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

/** How well a row reads as headings: different things that school exports hold, with names and consent first. */
function score({ cells }: Line): number {
  const found = new Set(cells.map((cell) => recognise(cell)?.is).filter((is) => is !== undefined));
  const weight = (is: string) =>
    ['forename', 'surname', 'full-name', 'consent', 'consent-type'].includes(is) ? 2 : 1;
  return [...found].reduce((sum, is) => sum + weight(is), 0);
}

function bestHeading(lines: readonly Line[]): { at: number; score: number } {
  return lines.slice(0, deepestHeading).reduce(
    (best, line, at) => {
      const here = score(line);
      return here > best.score ? { at, score: here } : best;
    },
    { at: 0, score: 0 },
  );
}

const tidied = ({ line, cells }: Line): Line => ({ line, cells: cells.map(tidy) });

/** How well the beginning of a file reads: by its headings; without any, by the width of its rows. */
function rate(beginning: readonly Line[]): number {
  const lines = beginning.map(tidied);
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  return bestHeading(lines).score * 1_000_000 + width;
}

/** A space before an opening quotation mark hides it from the reader of the file; within quotes it can be spared. */
function withoutHiddenQuotes(text: string, separator: string): string {
  return text.replaceAll(`${separator} "`, `${separator}"`).replaceAll('\n "', '\n"');
}

/**
 * Read the text of a CSV file: any separator, quoted line breaks, and titles above the headings. Each row is told from the
 * others: a child's, a section's heading, a total, or empty. Throws in words when there is nothing to read.
 */
export function readTable(text: string): Table {
  const whole = plainLines(text);
  if (/^\s*\{/.test(whole)) throw new Error('This is not a CSV file: it looks like a saved list.');
  const { separator, body } = separatorOf(whole, rate);
  const lines = linesOf(withoutHiddenQuotes(body, separator), separator).map(tidied);
  const { at } = bestHeading(lines);
  const heading = lines[at] ?? { line: 1, cells: [] };
  const rows = lines.slice(at + 1);
  if (!rows.some(({ cells }) => cells.some((cell) => cell !== ''))) {
    throw new Error('The file has headings but no children below them: export the list again with its rows.');
  }
  const context = { headings: heading.cells, roles: heading.cells.map((cell) => recognise(cell)?.is) };
  return {
    headings: heading.cells,
    headingLine: heading.line,
    rows: rows.map((row, index) => ({ ...row, kind: kindOfRow(row.cells, rows[index + 1]?.cells, context) })),
  };
}
