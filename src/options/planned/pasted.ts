import type { Line } from '../../tables/separated.ts';

/** A cell in quotation marks, as spreadsheets copy one with line breaks in it, up to the next cell. */
const quoted = /"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)/y;
const plain = /[^\t\n]*/y;

function cellAt(text: string, at: number): { cell: string; end: number } {
  quoted.lastIndex = at;
  const inQuotes = quoted.exec(text);
  if (inQuotes) return { cell: (inQuotes[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex };
  plain.lastIndex = at;
  const cell = plain.exec(text)?.[0] ?? '';
  return { cell, end: at + cell.length };
}

/**
 * Rows as spreadsheets copy them: tabs between cells, and quotation marks only around a cell with line breaks or tabs in
 * it. A text that merely begins with a quotation mark is copied as it is, so a mark that nothing closes is part of it.
 */
export function linesOfPasted(text: string): Line[] {
  const lines: Line[] = [];
  let cells: string[] = [];
  let at = 0;
  let line = 1;
  for (;;) {
    const { cell, end } = cellAt(text, at);
    cells.push(cell);
    if (text[end] !== '\t') {
      lines.push({ line, cells });
      line += 1 + cells.reduce((sum, one) => sum + one.split('\n').length - 1, 0);
      cells = [];
    }
    if (end >= text.length) return lines;
    at = end + 1;
  }
}
