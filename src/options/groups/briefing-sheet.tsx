import type { ListedChild, NoPhotoList } from '../../model/no-photo-list.ts';
import { dayWords, timeWords } from '../../pages/dates.ts';
import { kindWords, whereWords } from '../../pages/kind-words.ts';
import { calledBy } from '../../pages/other-names.ts';
import { say } from '../../warnings/words.ts';

const lists = new Intl.ListFormat('en-GB');

interface BriefingSheetProps {
  event: string;
  /** The day of the event, as in 2026-11-21. */
  day: string;
  groups: readonly string[];
  list: NoPhotoList;
  /** Whether the list has changed since the last file, so that its date says less than today's. */
  changed: boolean;
  listed: ListedChild[];
}

/** One sheet for the staff of an event: who joins in everything and is kept out of pictures. */
export function BriefingSheet({ event, day, groups, list, changed, listed }: BriefingSheetProps) {
  return (
    <article class="sheet" aria-labelledby="sheet-heading">
      <p class="staff-only">{say('office_sheet_staff_only')}</p>
      <h3 id="sheet-heading">{event === '' ? say('office_sheet_title') : event}</h3>
      <p>
        {list.school !== '' && <>{list.school}, </>}
        {dayWords(day)}
      </p>
      <p>{say('office_sheet_groups', { groups: lists.format(groups) })}</p>
      {listed.length === 0 ? (
        <p>{say('office_sheet_nobody')}</p>
      ) : (
        <>
          <p>{say('office_sheet_everybody')}</p>
          <p>
            <strong>{say('office_sheet_these')}</strong>
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('office_sheet_name')}</th>
                <th scope="col">{say('office_groups')}</th>
                <th scope="col">{say('office_sheet_keep_out')}</th>
              </tr>
            </thead>
            <tbody>
              {listed.map(({ id, names, groups: of, refused, uses }) => (
                <tr key={id}>
                  <th scope="row">{calledBy(names).join(', ')}</th>
                  <td>{of.join(', ')}</td>
                  <td>{uses ? `${kindWords(refused)} (${whereWords(uses)})` : kindWords(refused)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{say('office_sheet_how')}</p>
        </>
      )}
      <p class="foot">
        {changed
          ? say('office_sheet_foot_changed', { time: timeWords(new Date().toISOString()) })
          : say('office_sheet_foot', { issued: dayWords(list.issued) })}{' '}
        {say('office_sheet_hand_back')}
      </p>
    </article>
  );
}
