import Papa from 'papaparse';

/** One row of a file as it is written; `line` is where it begins in the file, counted from 1. */
export interface Line {
  line: number;
  cells: string[];
}

const separators = [',', ';', '\t', '|'];
/** So much of a file's beginning is read to find its separator: rows, and characters. */
const deepestLook = 60;
const longestLook = 200_000;

/** Excel's own first line, such as `sep=;`, which names the separator. */
function namedSeparator(firstLine: string): string | undefined {
  const found = /^"?sep=(.)"?[,;\t|]*$/i.exec(firstLine);
  return found?.[1];
}

function unquoted(line: number): Error {
  return new Error(
    `The quotation mark in line ${line} is never closed: take it out, or close it, or export the file again.`,
  );
}

/** Rows with the line each begins in; throws, with the line, where a quotation mark is never closed. */
export function linesOf(text: string, separator: string, preview = 0): Line[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview });
  let line = 1;
  const lines = data.map((cells) => {
    const row = { line, cells };
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

/** A file's text without a byte order mark, with one kind of line end, and none at the end. */
export function plainLines(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '');
}

/**
 * What separates the cells of a file (`plainLines`): what Excel's first line says, else what `rate` gives most for when
 * the beginning of the file is read so. `body` is the file with an empty line in the place of Excel's, and `named` says
 * that there was one. Throws in words when there is nothing to read.
 */
export function separatorOf(
  whole: string,
  rate: (beginning: Line[]) => number,
): { separator: string; body: string; named: boolean } {
  if (whole.trim() === '') throw new Error('The file is empty.');
  if (/^\s*</.test(whole)) {
    throw new Error('This is a web page, not a CSV file: export it as CSV and choose that file.');
  }
  const firstLine = whole.slice(0, whole.search(/\n|$/));
  const named = namedSeparator(firstLine.trimEnd());
  if (named) return { separator: named, body: whole.slice(firstLine.length), named: true };
  const start = whole.slice(0, longestLook);
  const rated = separators.map((separator) => ({
    separator,
    rating: rate(linesOf(start, separator, deepestLook)),
  }));
  const [best] = rated.toSorted((one, other) => other.rating - one.rating);
  return { separator: best?.separator ?? ',', body: whole, named: false };
}
