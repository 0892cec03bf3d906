import { useState } from 'preact/hooks';
import type { ListedChild } from '../../model/no-photo-list.ts';
import { dayWords } from '../../pages/dates.ts';
import { kindWords, whereWords } from '../../pages/kind-words.ts';
import { say, type WordKey } from '../../warnings/words.ts';
import { ShowMore } from '../show-more.tsx';

/** One thing that can be done with an entry; `labelKey` names the child too, for people who hear the page. */
export interface RowAction {
  word: string;
  labelKey: WordKey;
  act: (child: ListedChild) => void;
  unless?: (child: ListedChild) => boolean;
}

interface ChildTableProps {
  caption: string;
  rows: ListedChild[];
  actions: RowAction[];
}

function whenWords({ from, until }: ListedChild): string {
  if (from && until) return say('office_from_until', { from: dayWords(from), until: dayWords(until) });
  if (from) return say('office_from_day', { from: dayWords(from) });
  return until ? say('office_until_day', { until: dayWords(until) }) : say('office_always');
}

function Row({ child, actions }: { child: ListedChild; actions: RowAction[] }) {
  const [name = '', ...others] = child.names;
  return (
    <tr>
      <th scope="row">
        {name}
        {others.length > 0 && (
          <span class="quiet also">{say('office_also', { names: others.join(', ') })}</span>
        )}
      </th>
      <td data-head={say('office_groups')}>{child.groups.join(', ')}</td>
      <td data-head={say('office_refused')}>
        {kindWords(child.refused)} <span class="quiet">{whereWords(child.uses)}</span>
      </td>
      <td data-head={say('office_when')}>{whenWords(child)}</td>
      {actions.length > 0 && (
        <td>
          <span class="row-actions">
            {actions
              .filter(({ unless }) => !unless?.(child))
              .map(({ word, labelKey, act }) => (
                <button
                  key={labelKey}
                  type="button"
                  class="link"
                  aria-label={say(labelKey, { name })}
                  onClick={() => act(child)}
                >
                  {word}
                </button>
              ))}
          </span>
        </td>
      )}
    </tr>
  );
}

/** Entries as a table, the first hundred at once. */
export function ChildTable({ caption, rows, actions }: ChildTableProps) {
  const [shown, setShown] = useState(100);
  if (rows.length === 0) return null;
  return (
    <>
      <table class="cards">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('office_name')}</th>
            <th scope="col">{say('office_groups')}</th>
            <th scope="col">{say('office_refused')}</th>
            <th scope="col">{say('office_when')}</th>
            {actions.length > 0 && <th scope="col">{say('office_actions')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((child) => (
            <Row key={child.id} child={child} actions={actions} />
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} all={rows.length} show={setShown} />
    </>
  );
}
