import type { ColumnUse, Mapping } from '../../no-photo-list/import/mapping.ts';
import type { Table } from '../../no-photo-list/import/table.ts';
import { say } from '../../warnings/words.ts';
import { type ColumnChoice, choiceOf, columnChoices, columnOf } from './column-choice.ts';
import { columnWord } from './column-words.ts';
import { ConsentChoice } from './consent-choice.tsx';

interface MappingTableProps {
  table: Table;
  mapping: Mapping;
  change: (mapping: Mapping) => void;
}

/** The first two values that a column holds. */
function samples(table: Table, column: number): string {
  const values: string[] = [];
  for (const { cells } of table.rows) {
    const value = cells[column]?.trim() ?? '';
    if (value !== '' && !values.includes(value)) values.push(value);
    if (values.length === 2) break;
  }
  return values.join(', ');
}

/** What each column of the export was taken for; every one can be said to be something else. */
export function MappingTable({ table, mapping, change }: MappingTableProps) {
  const set = (place: number, use: ColumnUse) =>
    change({ ...mapping, columns: mapping.columns.map((other, at) => (at === place ? use : other)) });
  return (
    <table class="cards">
      <caption class="unseen">{say('office_mapping')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('office_mapping_column')}</th>
          <th scope="col">{say('office_mapping_samples')}</th>
          <th scope="col">{say('office_mapping_is')}</th>
        </tr>
      </thead>
      <tbody>
        {mapping.columns.map((use, place) => {
          const heading = table.headings[place] || say('office_mapping_unnamed', { number: place + 1 });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and headings may repeat
            <tr key={place}>
              <th scope="row">{heading}</th>
              <td data-head={say('office_mapping_samples')}>{samples(table, place)}</td>
              <td class="column-is">
                <select
                  aria-label={say('office_mapping_is_of', { heading })}
                  value={choiceOf(use)}
                  onChange={(event) => set(place, columnOf(event.currentTarget.value as ColumnChoice))}
                >
                  {columnChoices.map((choice) => (
                    <option key={choice} value={choice}>
                      {columnWord(choice)}
                    </option>
                  ))}
                </select>
                {use.is === 'consent' && (
                  <ConsentChoice heading={heading} column={use} change={(next) => set(place, next)} />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
