import { groupOf } from './groups.ts';
import type { ColumnUse } from './mapping.ts';

/**
 * What a row is before anybody has read its names: a child's, the heading of a section, a total or a footer, empty, or
 * words alone that can be none of these.
 */
export type RowKind = 'child' | 'section' | 'total' | 'empty' | 'unclear';

interface Context {
  headings: readonly string[];
  roles: readonly (ColumnUse['is'] | undefined)[];
}

const totals =
  /^(?:(?:grand |sub ?-?|overall )?totals?\b|count(?: of\b|:|$)|number (?:of|in|on)|no\. of|sum\b)/i;
const footers =
  /^(?:end of|printed|produced|generated|exported|created|run (?:on|by|at)|report|page \d|source|key|notes?:|confidential|\*|©|as at|data (?:as|from|correct))/i;
const codes =
  /^(?:(?:class|form|year|yr|reg|registration|tutor|group|house|key stage|section)\b.*\w|y(?:ea)?r? ?\d{1,2}\b.*|\d{1,2} ?[a-z]{0,4}|.* (?:class|form|group))$/i;

const filledIn = (cells: readonly string[]) => cells.filter((cell) => cell !== '');
const isNumber = (cell: string) => /^[\d.,% ]+$/.test(cell);

/** Whether words alone in a row are the name of a class or group. */
function isGroupName(words: string): boolean {
  return (
    (words.length < 60 && codes.test(groupOf(words))) ||
    (words.length < 60 && codes.test(words.replace(/:$/, '')))
  );
}

function isTotal(filled: readonly string[]): boolean {
  const [first = '', ...rest] = filled;
  if ((totals.test(first) || /\btotals?:?$/i.test(first)) && rest.every((cell) => isNumber(cell)))
    return true;
  if (footers.test(first) && filled.length <= 2) return true;
  if (/^\d+ (?:pupils?|students?|children|records?|rows?|learners?)\b/i.test(first) && filled.length <= 2)
    return true;
  if (filled.length === 1 && /^[\p{L} ]+: ?\d+$/u.test(first)) return true;
  return filled.length > 1 && filled.every(isNumber);
}

/** A word alone at the left, above fuller rows, in a table that has no column of classes: "Beech". */
function standsOverOthers(
  cells: readonly string[],
  next: readonly string[] | undefined,
  roles: Context['roles'],
): boolean {
  const alone = filledIn(cells)[0] ?? '';
  return (
    cells[0] === alone &&
    !alone.includes(' ') &&
    !roles.includes('group') &&
    next !== undefined &&
    filledIn(next).length >= 3
  );
}

/** Whether words could be somebody's name: few, without figures. */
function looksLikeName(words: string): boolean {
  return !/[\d:;@!?]/.test(words) && words.split(' ').length <= 5;
}

/** What kind of row this is, from its cells, the row after it, and the headings. */
export function kindOfRow(
  cells: readonly string[],
  next: readonly string[] | undefined,
  context: Context,
): RowKind {
  const filled = filledIn(cells);
  if (filled.length === 0) return 'empty';
  if (cells.every((cell, at) => cell === (context.headings[at] ?? ''))) return 'section';
  if (isTotal(filled)) return 'total';
  const first = filled[0] ?? '';
  const wide = context.headings.length > 2;
  const consents = cells.filter((_, at) => context.roles[at] === 'consent');
  const saysNothing = consents.every((cell) => cell === '');
  if (wide && saysNothing && filled.length <= 2 && isGroupName(first) && groupOf(first) !== '')
    return 'section';
  if (wide && filled.length === 1 && standsOverOthers(cells, next, context.roles)) return 'section';
  return wide && filled.length === 1 && !looksLikeName(first) ? 'unclear' : 'child';
}
