import type { Line } from '../../tables/separated.ts';

/** The headings of what an export adds to a sheet. They are the same in every language, so that one can be read again. */
export const resultHeadings = [
  'Second Look: result',
  'Second Look: findings',
  'Second Look: clauses',
  'Second Look: corrected text',
  'Second Look: remarks',
] as const;

/**
 * What a spreadsheet would take for a formula, also behind white space or in wide letters; and what was guarded, or
 * looks as if it were, so that the guard can be taken off again.
 */
export const formulaLike = /^'*(?:[\s\u200b\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/;

/** A cell without the apostrophe that keeps a spreadsheet from working it out. */
function unguarded(cell: string): string {
  return cell.startsWith("'") && formulaLike.test(cell) ? cell.slice(1) : cell;
}

/** The rows of a sheet; one that was exported from here comes back as it was before. */
export function withoutResults(rows: readonly Line[]): Line[] {
  const heading = rows.find(({ cells }) => cells.includes(resultHeadings[0]));
  if (!heading) return [...rows];
  const ours = new Set(
    heading.cells.flatMap((cell, at) => (resultHeadings.some((one) => one === cell) ? [at] : [])),
  );
  const before = rows.map(({ line, cells }) => ({
    line,
    cells: cells.filter((_, at) => !ours.has(at)).map(unguarded),
  }));
  // A sheet without headings was given a row for ours alone.
  const [first] = before;
  return heading === rows[0] && first?.cells.every((cell) => cell === '') ? before.slice(1) : before;
}
