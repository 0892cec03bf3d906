import { useState } from 'preact/hooks';
import type { Imported } from '../../no-photo-list/import/import-list.ts';
import { say, type WordKey } from '../../warnings/words.ts';
import { ShowMore } from '../show-more.tsx';

type Row = Imported['rows'][number];

const outcomes = {
  listed: 'office_row_listed',
  'may-be-shown': 'office_row_may_be_shown',
  'same-child': 'office_row_same_child',
  left: 'office_row_left',
  section: 'office_row_section',
  total: 'office_row_total',
  empty: 'office_row_empty',
  'not-understood': 'office_row_not_understood',
} as const satisfies Record<Row['outcome'], WordKey>;

interface RowsTableProps {
  heading: string;
  rows: Row[];
  open?: boolean;
}

/** Rows of the file by their lines, with what became of each and why. */
export function RowsTable({ heading, rows, open = false }: RowsTableProps) {
  const [shown, setShown] = useState(100);
  const [drawn, setDrawn] = useState(open);
  return (
    <details open={open} onToggle={(event) => event.currentTarget.open && setDrawn(true)}>
      <summary>{heading}</summary>
      {drawn && (
        <>
          <table class="cards">
            <thead>
              <tr>
                <th scope="col">{say('office_row_line')}</th>
                <th scope="col">{say('office_name')}</th>
                <th scope="col">{say('office_row_outcome')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map(({ line, name, outcome, why }) => (
                <tr key={line}>
                  <th scope="row">{say('office_row_line_number', { line })}</th>
                  <td>{name}</td>
                  <td>
                    {say(outcomes[outcome])} <span class="quiet">{why}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <ShowMore shown={shown} all={rows.length} show={setShown} />
        </>
      )}
    </details>
  );
}
