import { useMemo, useState } from 'preact/hooks';
import type { ListedChild } from '../../model/no-photo-list.ts';
import { counted } from '../../pages/counted.ts';
import { say } from '../../warnings/words.ts';
import { plain } from '../list/plain.ts';
import { ShowMore } from '../show-more.tsx';

interface GoneTableProps {
  gone: ListedChild[];
  mayBeShown: { name?: string }[];
  end: ReadonlySet<string>;
  setEnd: (ids: ReadonlySet<string>) => void;
}

/** Entries that the export does not list any more. They stay, unless the office says that they end today. */
export function GoneTable({ gone, mayBeShown, end, setEnd }: GoneTableProps) {
  const [shown, setShown] = useState(100);
  const allowed = useMemo(() => new Set(mayBeShown.map(({ name }) => plain(name ?? ''))), [mayBeShown]);
  const all = gone.every(({ id }) => end.has(id));
  const toggle = (ids: string[], ticked: boolean) => {
    const next = new Set(end);
    for (const id of ids) {
      if (ticked) next.add(id);
      else next.delete(id);
    }
    setEnd(next);
  };
  return (
    <details open>
      <summary>{counted(gone.length, 'office_gone_one', 'office_gone')}</summary>
      <p>{say('office_gone_more')}</p>
      <label class="box">
        <input
          type="checkbox"
          checked={all}
          onChange={(event) =>
            toggle(
              gone.map(({ id }) => id),
              event.currentTarget.checked,
            )
          }
        />
        <span>{say('office_gone_end_all')}</span>
      </label>
      <table class="cards">
        <caption class="unseen">{say('office_gone_table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('office_gone_end')}</th>
            <th scope="col">{say('office_groups')}</th>
            <th scope="col">{say('office_gone_why')}</th>
          </tr>
        </thead>
        <tbody>
          {gone.slice(0, shown).map(({ id, names, groups }) => (
            <tr key={id}>
              <td>
                <label class="box">
                  <input
                    type="checkbox"
                    checked={end.has(id)}
                    onChange={(event) => toggle([id], event.currentTarget.checked)}
                  />
                  <span>{names.join(', ')}</span>
                </label>
              </td>
              <td>{groups.join(', ')}</td>
              <td>
                {say(
                  names.some((name) => allowed.has(plain(name)))
                    ? 'office_gone_may_be_shown'
                    : 'office_gone_missing',
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} all={gone.length} show={setShown} />
    </details>
  );
}
