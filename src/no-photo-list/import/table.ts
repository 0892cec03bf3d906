import Papa from 'papaparse';
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

interface Line {
  line: number;
  cells: string[];
}

const separators = [',', ';', '\t', '|'];
const deepestHeading = 60;

/** Excel's own first line, such as `sep=;`, which names the separator. */
function namedSeparator(firstLine: string): string | undefined {
  const found = /^"?sep=(.)"?[,;\t|]*$/i.exec(firstLine);
  return found?.[1];
}

function unquoted(line: number): Error {
  return new Error(
    `The quotation mark in line ${line} is never closed: take it out, or close it, or export the list again.`,
  );
}

/** Rows with the line each begins in; throws where a quotation mark is never closed. */
function parse(text: string, separator: string, preview = 0): Line[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview });
  let line = 1;
  const lines = data.map((cells) => {
    const row = { line, cells: cells.map(tidy) };
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return row;
  });
  for (const error of preview === 0 ? errors : []) {
    if (error.type !== 'Quotes' || error.row === undefined) continue;
    const cells = data[error.row] ?? [];
    const spread = cells.some((cell) => cell.includes('\n'));
    if (error.code === 'MissingQuotes' || spread) throw unquoted(lines[error.row]?.line ?? 1);
  }
  return lines;
}

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

/** The separator under which a row reads best as headings; without any, the one that makes the widest rows. */
function separatorOf(text: string): string {
  const start = text.slice(0, 200_000);
  const tried = separators.map((separator) => {
    const lines = parse(start, separator, deepestHeading);
    const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
    return { separator, score: bestHeading(lines).score, width };
  });
  tried.sort((one, other) => other.score - one.score || other.width - one.width);
  return tried[0]?.separator ?? ',';
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
  const whole = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '');
  if (whole.trim() === '') throw new Error('The file is empty.');
  if (/^\s*</.test(whole)) {
    throw new Error('This is a web page, not a CSV file: export the list as CSV and choose that file.');
  }
  if (/^\s*\{/.test(whole)) throw new Error('This is not a CSV file: it looks like a saved list.');
  const firstLine = whole.slice(0, whole.search(/\n|$/));
  const named = namedSeparator(firstLine.trimEnd());
  const body = named ? whole.slice(firstLine.length) : whole;
  const separator = named ?? separatorOf(body);
  const lines = parse(withoutHiddenQuotes(body, separator), separator);
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
