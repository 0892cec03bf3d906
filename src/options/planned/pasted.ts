import type { Line } from '../../tables/separated.ts';

interface Cell {
  cell: string;
  /** The place behind it, of a tab, a line break or the end. */
  end: number;
}

/** A cell in quotation marks, as spreadsheets copy one with line breaks in it, where one begins here and ends as a cell does. */
function quotedCellAt(text: string, at: number): Cell | undefined {
  if (text[at] !== '"') return undefined;
  let close = text.indexOf('"', at + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1 || !['\t', '\n', undefined].includes(text[close + 1])) return undefined;
  return { cell: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function plainCellAt(text: string, at: number): Cell {
  const next = /[\t\n]/g;
  next.lastIndex = at;
  const end = next.exec(text)?.index ?? text.length;
  return { cell: text.slice(at, end), end };
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
    const { cell, end } = quotedCellAt(text, at) ?? plainCellAt(text, at);
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
