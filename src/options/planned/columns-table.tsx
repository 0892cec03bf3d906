import { siteWords } from '../../pages/site-words.ts';
import { say } from '../../warnings/words.ts';
import { type ColumnUse, columnUses, siteOfHeading } from './column-uses.ts';
import { wordOfUse } from './planned-words.ts';
import { type Layout, layoutWith, type Sheet } from './sheet.ts';

interface ColumnsTableProps {
  sheet: Sheet;
  layout: Layout;
  change: (layout: Layout) => void;
}

const mostRowsOffered = 20;
const longestSample = 60;

const cut = (text: string) =>
  text.length > longestSample ? `${text.slice(0, longestSample).trimEnd()}…` : text;

/** The first two values that a column holds. */
function samples({ rows }: Sheet, { headingRow }: Layout, column: number): string {
  const values: string[] = [];
  for (const { cells } of rows.slice(headingRow === undefined ? 0 : headingRow + 1)) {
    const value = cut((cells[column] ?? '').trim());
    if (value !== '' && !values.includes(value)) values.push(value);
    if (values.length === 2) break;
  }
  return values.join(' · ');
}

/** Where the headings stand; another row can be said to hold them, or none. */
function HeadingChoice({ sheet, layout, change }: ColumnsTableProps) {
  return (
    <>
      <label for="planned-headings">{say('planned_headings')}</label>
      <select
        id="planned-headings"
        value={layout.headingRow ?? 'none'}
        onChange={({ currentTarget: { value } }) =>
          change(layoutWith(sheet, value === 'none' ? undefined : Number(value)))
        }
      >
        <option value="none">{say('planned_headings_none')}</option>
        {sheet.rows.slice(0, mostRowsOffered).map(({ cells, line }, at) => (
          <option key={line} value={at}>
            {say('planned_headings_row', {
              row: at + 1,
              words: cut(cells.filter((cell) => cell.trim() !== '').join(' · ')),
            })}
          </option>
        ))}
      </select>
    </>
  );
}

/** What each column of the sheet was taken for; every one can be said to be something else. */
export function ColumnsTable({ sheet, layout, change }: ColumnsTableProps) {
  const set = (place: number, use: ColumnUse) => change({ ...layout, uses: layout.uses.with(place, use) });
  return (
    <>
      <HeadingChoice sheet={sheet} layout={layout} change={change} />
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
          {layout.uses.map((use, place) => {
            const heading = layout.headings[place] || say('office_mapping_unnamed', { number: place + 1 });
            const site = use === 'text' ? siteOfHeading(heading) : undefined;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and headings may repeat
              <tr key={place}>
                <th scope="row">{heading}</th>
                <td data-head={say('office_mapping_samples')}>{samples(sheet, layout, place)}</td>
                <td class="column-is">
                  <select
                    aria-label={say('office_mapping_is_of', { heading })}
                    value={use}
                    onChange={(event) => set(place, event.currentTarget.value as ColumnUse)}
                  >
                    {columnUses.map((each) => (
                      <option key={each} value={each}>
                        {wordOfUse(each)}
                      </option>
                    ))}
                  </select>
                  {site && <span class="quiet">{say('planned_column_for', { site: siteWords(site) })}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
