import { useState } from 'preact/hooks';
import { GroupChoice } from '../../pages/group-choice.tsx';
import { say } from '../../warnings/words.ts';
import { allGroupsOf, childrenOf, renameGroup } from '../list/groups.ts';
import { useOfficeHere } from '../office-context.ts';
import { BriefingSheet } from './briefing-sheet.tsx';
import { RenameGroup } from './rename-group.tsx';

/** Classes, clubs and events: call them otherwise, and print who is to be kept out of pictures at an event. */
export function GroupsView() {
  const { office, list, step, announce, today } = useOfficeHere();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [event, setEvent] = useState('');
  const [day, setDay] = useState(today);
  if (!list) return <p>{say('office_no_list_yet')}</p>;
  const date = day === '' ? today : day;
  const groups = allGroupsOf(list, date);
  if (groups.length === 0) return <p>{say('office_no_groups')}</p>;
  const names = groups.map(({ name }) => name);
  const here = chosen.filter((name) => names.includes(name));
  const rename = (from: string, to: string) => {
    const what = say('office_did_rename', { from, to });
    step({ type: 'changed', list: renameGroup(list, from, to), what });
    setChosen(here.map((name) => (name === from ? to : name)));
    announce(what);
  };
  return (
    <>
      <div class="screen-only">
        <p>{say('office_groups_intro')}</p>
        <div class="side-by-side">
          <div>
            <label for="event-name">{say('office_event_name')}</label>
            <input
              id="event-name"
              autocomplete="off"
              value={event}
              onInput={({ currentTarget }) => setEvent(currentTarget.value)}
            />
          </div>
          <div>
            <label for="event-day">{say('office_event_day')}</label>
            <input
              id="event-day"
              type="date"
              value={day}
              onInput={({ currentTarget }) => setDay(currentTarget.value)}
            />
          </div>
        </div>
        <GroupChoice legend={say('office_event_groups')} groups={groups} chosen={here} choose={setChosen} />
        <details>
          <summary>{say('office_rename')}</summary>
          <RenameGroup names={names} rename={rename} />
        </details>
      </div>
      {here.length === 0 ? (
        <p class="quiet">{say('office_event_choose')}</p>
      ) : (
        <>
          <p class="actions screen-only">
            <button type="button" onClick={() => window.print()}>
              {say('office_event_print')}
            </button>
          </p>
          <BriefingSheet
            event={event.trim()}
            day={date}
            groups={here}
            list={list}
            changed={office.changed}
            listed={childrenOf(list, here, date)}
          />
        </>
      )}
    </>
  );
}
