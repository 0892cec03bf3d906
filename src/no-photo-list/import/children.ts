import { withoutAccents } from '../../text/fold.ts';
import { groupOf, groupsOf, yearOf } from './groups.ts';
import { recognise } from './headings.ts';
import type { ColumnUse, Mapping } from './mapping.ts';
import { fullNames, partForms, together } from './names.ts';
import type { Row } from './table.ts';

/** What the rows of one child say, before anybody has looked at consent. */
export interface ChildRows {
  names: string[];
  groups: string[];
  rows: Row[];
}

type Is = ColumnUse['is'];

/** A row's cells that are used as one of `uses`, empty ones left out. */
export function cellsOf(row: Row, mapping: Mapping, ...uses: Is[]): string[] {
  return mapping.columns.flatMap(({ is }, at) => {
    const cell = row.cells[at] ?? '';
    return uses.includes(is) && cell !== '' ? [cell] : [];
  });
}

/** Every name that a row gives its child, the legal one first. */
export function namesOf(row: Row, mapping: Mapping): string[] {
  const parts = (...uses: Is[]) => [...new Set(cellsOf(row, mapping, ...uses).flatMap(partForms))];
  const known = parts('known-as');
  const forenames = [
    ...new Set([...parts('forename', 'preferred-forename'), ...known.filter((name) => !name.includes(' '))]),
  ];
  const surnames = parts('surname', 'preferred-surname');
  const middle = parts('middle-names').join(' ');
  const full = mapping.columns.flatMap((column, at) =>
    column.is === 'full-name' ? fullNames(row.cells[at] ?? '', column.order, known) : [],
  );
  const [forename] = forenames;
  const withMiddle =
    middle === '' || forename === undefined || surnames.length === 0
      ? []
      : together([`${forename} ${middle}`], surnames.slice(0, 1));
  const fromParts = full.length > 0 && surnames.length === 0 ? [] : together(forenames, surnames);
  return [...new Set([...fromParts, ...full, ...withMiddle, ...known.filter((name) => name.includes(' '))])];
}

function groupsIn(row: Row, mapping: Mapping, section: string): string[] {
  const years = cellsOf(row, mapping, 'year').map(yearOf);
  const groups = cellsOf(row, mapping, 'group').flatMap(groupsOf);
  return [
    ...new Set([...years, ...groups, ...(groups.length === 0 && section !== '' ? [section] : [])]),
  ].filter((group) => group !== '');
}

const plain = (text: string) => withoutAccents(text.toLowerCase());

/** Two rows are one child's where names and number agree; without a number, where names, class and birthday do. */
function keyOf(names: readonly string[], groups: readonly string[], row: Row, mapping: Mapping): string {
  const [id] = cellsOf(row, mapping, 'id');
  const born = cellsOf(row, mapping, 'birth-date').join();
  const name = plain(names[0] ?? '');
  return id === undefined ? [name, ...groups.map(plain), born].join('|') : [id, name].join('|');
}

/** Whether a row without a name goes on with the child above it: another contact, or another kind of consent. */
function goesOn(row: Row, mapping: Mapping): boolean {
  const long = cellsOf(row, mapping, 'consent-type').length > 0;
  return (
    long || (cellsOf(row, mapping, 'contact').length > 0 && cellsOf(row, mapping, 'consent').length === 0)
  );
}

/** The class or group that a section's heading names; headings of columns that come again name none. */
function sectionOf(row: Row): string {
  const words = row.cells.find((cell) => cell !== '') ?? '';
  return recognise(words) ? '' : groupOf(words);
}

/** The children of a table, each with all of its rows, in the order they come in; and the rows in which nobody is named. */
export function gatherChildren(
  rows: readonly Row[],
  mapping: Mapping,
): { children: ChildRows[]; nameless: Row[] } {
  const byKey = new Map<string, ChildRows>();
  const nameless: Row[] = [];
  let section = '';
  let above: ChildRows | undefined;
  for (const row of rows) {
    if (row.kind === 'section') section = sectionOf(row);
    if (row.kind !== 'child') continue;
    const names = namesOf(row, mapping);
    if (names.length === 0) {
      if (above && goesOn(row, mapping)) above.rows.push(row);
      else nameless.push(row);
      continue;
    }
    const groups = groupsIn(row, mapping, section);
    const key = keyOf(names, groups, row, mapping);
    above = byKey.get(key);
    if (above) {
      above.rows.push(row);
      above.names = [...new Set([...above.names, ...names])];
      above.groups = [...new Set([...above.groups, ...groups])];
    } else {
      above = { names, groups, rows: [row] };
      byKey.set(key, above);
    }
  }
  return { children: [...byKey.values()], nameless };
}
