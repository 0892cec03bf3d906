import type { Imported } from '../../no-photo-list/import/import-list.ts';
import { counted } from '../../pages/counted.ts';
import { say } from '../../warnings/words.ts';
import { ChildTable } from '../entries/child-table.tsx';
import type { Comparison } from '../list/compare-lists.ts';
import { ChangedTable } from './changed-table.tsx';
import { GoneTable } from './gone-table.tsx';
import { RowsTable } from './rows-table.tsx';

interface PreviewTableProps {
  imported: Imported;
  comparison: Comparison;
  end: ReadonlySet<string>;
  setEnd: (ids: ReadonlySet<string>) => void;
}

/** What an export means: in numbers, and below them who and why. */
export function PreviewTable({ imported, comparison, end, setEnd }: PreviewTableProps) {
  const { added, changed, same, looser, gone } = comparison;
  const notUnderstood = imported.rows.filter(({ outcome }) => outcome === 'not-understood');
  return (
    <>
      <div role="status">
        <ul class="counts">
          <li>{counted(imported.listed, 'office_preview_listed_one', 'office_preview_listed')}</li>
          <li>{counted(imported.notPlain, 'office_preview_not_plain_one', 'office_preview_not_plain')}</li>
          <li>{counted(imported.mayBeShown, 'office_preview_may_one', 'office_preview_may')}</li>
          <li>{counted(notUnderstood.length, 'office_preview_not_read_one', 'office_preview_not_read')}</li>
          <li>
            {say('office_preview_changes', {
              added: added.length.toLocaleString('en-GB'),
              changed: changed.length.toLocaleString('en-GB'),
              same: same.length.toLocaleString('en-GB'),
            })}
          </li>
        </ul>
      </div>
      {looser.length > 0 && (
        <p class="wording">{counted(looser.length, 'office_preview_looser_one', 'office_preview_looser')}</p>
      )}
      {notUnderstood.length > 0 && (
        <RowsTable
          open
          heading={counted(notUnderstood.length, 'office_rows_not_read_one', 'office_rows_not_read')}
          rows={notUnderstood}
        />
      )}
      {added.length > 0 && (
        <details open>
          <summary>{counted(added.length, 'office_added_one', 'office_added')}</summary>
          <ChildTable caption={say('office_added_table')} rows={added} actions={[]} />
        </details>
      )}
      {changed.length > 0 && <ChangedTable changed={changed} />}
      {gone.length > 0 && (
        <GoneTable
          gone={gone}
          mayBeShown={imported.rows.filter(({ outcome }) => outcome === 'may-be-shown')}
          end={end}
          setEnd={setEnd}
        />
      )}
      <RowsTable
        heading={counted(imported.rows.length, 'office_rows_all_one', 'office_rows_all')}
        rows={imported.rows}
      />
    </>
  );
}
