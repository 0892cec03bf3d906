import { type Line, linesOf, plainLines, separatorOf } from '../../tables/separated.ts';
import { type ColumnUse, headingScore, suggestUses } from './column-uses.ts';
import { linesOfPasted } from './pasted.ts';
import { withoutResults } from './result-columns.ts';

/** A sheet as it was brought in: its rows in their order, with cells as they are written. */
export interface Sheet {
  name: string;
  rows: Line[];
}

/** How a sheet is read. `headingRow` is its place among the rows, undefined where there are no headings. */
export interface Layout {
  headingRow: number | undefined;
  headings: string[];
  uses: ColumnUse[];
}

const deepestHeading = 20;

function headingRowOf(rows: readonly Line[]): { at: number; score: number } {
  return rows.slice(0, deepestHeading).reduce(
    (best, { cells }, at) => {
      const score = headingScore(cells);
      return score > best.score ? { at, score } : best;
    },
    { at: 0, score: 0 },
  );
}

/** How well the beginning of a file reads: by its headings; without any, by rows of one width. */
function rate(beginning: readonly Line[]): number {
  const widths = beginning.map(({ cells }) => cells.length);
  const usual = widths.toSorted((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 0;
  const even = usual > 1 ? widths.filter((width) => width === usual).length : 0;
  return headingRowOf(beginning).score * 1_000 + even;
}

const isFilled = ({ cells }: Line) => cells.some((cell) => cell.trim() !== '');

function sheetOf(name: string, rows: readonly Line[]): Sheet {
  const last = rows.findLastIndex(isFilled);
  return { name, rows: withoutResults(rows.slice(0, last + 1)) };
}

/** Reads the text of a file with separators. Throws, with the way out in words, where it is none. */
export function sheetOfFile(name: string, text: string): Sheet {
  const { separator, body, named } = separatorOf(plainLines(text), rate);
  const lines = linesOf(body, separator);
  return sheetOf(name, named ? lines.slice(1) : lines);
}

/** Reads rows that were copied in a spreadsheet. Throws, in words, where there are none. */
export function sheetOfPasted(name: string, text: string): Sheet {
  const whole = plainLines(text);
  if (whole.includes('\t')) return sheetOf(name, linesOfPasted(whole));
  // Lines with commas are a file's content where they have headings; otherwise each is a text with commas in it.
  const firstLine = whole.slice(0, whole.search(/\n|$/));
  return headingScore(firstLine.split(/[,;]/)) > 1 && /[,;]/.test(firstLine)
    ? sheetOfFile(name, whole)
    : sheetOf(name, linesOfPasted(whole));
}

const lastFilled = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== '');

/** The layout with the headings in this row, or with none, and what each column then seems to hold. */
export function layoutWith(sheet: Sheet, headingRow: number | undefined): Layout {
  const rows = sheet.rows.slice(headingRow === undefined ? 0 : headingRow + 1);
  const headings = (headingRow === undefined ? [] : (sheet.rows[headingRow]?.cells ?? [])).map((heading) =>
    heading.trim(),
  );
  // Columns that the headings leave room for count where something stands in them; cells beyond the headings do not.
  const filled = Math.max(-1, ...rows.map(({ cells }) => lastFilled(cells))) + 1;
  const width =
    headingRow === undefined ? filled : Math.max(lastFilled(headings) + 1, Math.min(filled, headings.length));
  return { headingRow, headings: headings.slice(0, width), uses: suggestUses(headings, rows, width) };
}

/** How a sheet seems to be laid out. One recognised word alone is no row of headings, unless it stands over one column. */
export function suggestLayout(sheet: Sheet): Layout {
  const { at, score } = headingRowOf(sheet.rows);
  return layoutWith(sheet, score >= 2 ? at : undefined);
}
