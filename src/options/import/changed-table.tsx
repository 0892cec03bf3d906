import { useState } from 'preact/hooks';
import type { ListedChild } from '../../model/no-photo-list.ts';
import { counted } from '../../pages/counted.ts';
import { dayWords } from '../../pages/dates.ts';
import { kindWords, whereWords } from '../../pages/kind-words.ts';
import { say } from '../../warnings/words.ts';
import type { Change } from '../list/compare-lists.ts';
import { ShowMore } from '../show-more.tsx';

function Entry({ child }: { child: ListedChild }) {
  return (
    <>
      {child.names.join(', ')}
      <br />
      {child.groups.join(', ')}
      <br />
      {kindWords(child.refused)} <span class="quiet">{whereWords(child.uses)}</span>
      {child.until !== undefined && (
        <>
          <br />
          {say('office_until_day', { until: dayWords(child.until) })}
        </>
      )}
    </>
  );
}

/** Entries that an export would change, as they are and as they would be. */
export function ChangedTable({ changed }: { changed: Change[] }) {
  const [shown, setShown] = useState(100);
  return (
    <details open>
      <summary>{counted(changed.length, 'office_changed_one', 'office_changed')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('office_changed_before')}</th>
            <th scope="col">{say('office_changed_after')}</th>
          </tr>
        </thead>
        <tbody>
          {changed.slice(0, shown).map(({ before, after }) => (
            <tr key={before.id}>
              <td>
                <Entry child={before} />
              </td>
              <td>
                <Entry child={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} all={changed.length} show={setShown} />
    </details>
  );
}
