import { useState } from 'preact/hooks';
import { counted } from '../../pages/counted.ts';
import { say } from '../../warnings/words.ts';
import { ShowMore } from '../show-more.tsx';
import type { PlannedRow } from './planned-rows.ts';
import { reasonWords } from './planned-words.ts';

/** The rows that are no posts, each with why and with what stands in it. */
export function LeftOutTable({ rows }: { rows: readonly PlannedRow[] }) {
  const [shown, setShown] = useState(100);
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{counted(rows.length, 'planned_left_one', 'planned_left')}</summary>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{say('planned_row')}</th>
            <th scope="col">{say('planned_left_why')}</th>
            <th scope="col">{say('planned_left_cells')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ number, left, cells }) => (
            <tr key={number}>
              <th scope="row">{say('planned_row_number', { row: number })}</th>
              <td>{left && reasonWords(left)}</td>
              <td class="quiet">{cells.filter((cell) => cell.trim() !== '').join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} all={rows.length} show={setShown} />
    </details>
  );
}
