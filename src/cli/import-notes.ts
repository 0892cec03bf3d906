import type { Imported } from '../no-photo-list/import/import-list.ts';

const children = (count: number) => `${count} ${count === 1 ? 'child' : 'children'}`;

/** What an import came to, in numbers and lines of the file: never a name. */
export function importNotes({ listed, notPlain, mayBeShown, rows }: Imported): string[] {
  const unclear = rows.filter(({ outcome }) => outcome === 'not-understood');
  const only = notPlain > 0 ? `, ${notPlain} of them only because consent is not plainly given` : '';
  const counts = `${children(listed)} listed${only}; ${mayBeShown} may be shown`;
  if (unclear.length === 0) return [counts];
  const lines = unclear.map(({ line }) => line);
  const shown = `${lines.slice(0, 20).join(', ')}${lines.length > 20 ? ' …' : ''}`;
  const rowsNot = `${lines.length} ${lines.length === 1 ? 'row' : 'rows'} not understood`;
  return [counts, `${rowsNot} (${lines.length === 1 ? 'line' : 'lines'} ${shown})`];
}
