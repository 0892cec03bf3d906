import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { counted } from '../../pages/counted.ts';
import { say } from '../../warnings/words.ts';
import { useOfficeHere } from '../office-context.ts';
import { useAskBeforeLeaving } from '../use-ask-before-leaving.ts';
import { BringIn } from './bring-in.tsx';
import { CheckProgress } from './check-progress.tsx';
import { ColumnsTable } from './columns-table.tsx';
import { Found } from './found.tsx';
import { LeftOutTable } from './left-out-table.tsx';
import { outcomesOf } from './outcomes.ts';
import { plannedRows } from './planned-rows.ts';
import { accountWords } from './planned-words.ts';
import { heldCount } from './results.tsx';
import { type Layout, type Sheet, suggestLayout } from './sheet.ts';
import { useCheck } from './use-check.ts';

const accounts = ['official', 'personal'] as const;

/** A sheet of planned posts, each row of which is checked as a post would be. Nothing of it is kept. */
export function PlannedView() {
  const { announce } = useOfficeHere();
  const [found, setFound] = useState<{ sheet: Sheet; layout: Layout }>();
  const [account, setAccount] = useState<(typeof accounts)[number]>('official');
  const { run, start, stop, clear } = useCheck();
  const heading = useRef<HTMLHeadingElement>(null);
  const sheet = found?.sheet;
  const rows = useMemo(() => (found ? plannedRows(found.sheet, found.layout) : []), [found]);
  const posts = rows.filter(({ left }) => left === undefined);
  const running = run.state === 'running';
  useAskBeforeLeaving(running);
  useLayoutEffect(() => {
    if (sheet) heading.current?.focus();
  }, [sheet]);

  const change = (next: typeof found) => {
    clear();
    setFound(next);
  };
  const check = async () => {
    announce(counted(posts.length, 'planned_started_one', 'planned_started'));
    const state = await start(rows, account);
    if (state === 'no-answer') announce(say('office_no_background'));
    if (state === 'stopped') announce(say('planned_stopped'));
    if (state !== 'done') return;
    announce(counted(heldCount(outcomesOf(rows, run.checked)), 'planned_done_one', 'planned_done'));
  };
  return (
    <>
      <p>{say('planned_intro')}</p>
      <p class="quiet">{say('planned_not_kept')}</p>
      <BringIn take={(next) => change({ sheet: next, layout: suggestLayout(next) })} />
      {found && (
        <>
          <h3 tabIndex={-1} ref={heading}>
            {say('office_mapping_of', { name: found.sheet.name })}
          </h3>
          <p>{say('planned_mapping_intro')}</p>
          <ColumnsTable {...found} change={(layout) => change({ ...found, layout })} />
          <label for="planned-account">{say('planned_account')}</label>
          <select
            id="planned-account"
            value={account}
            onChange={({ currentTarget: { value } }) => {
              clear();
              setAccount(value as typeof account);
            }}
          >
            {accounts.map((each) => (
              <option key={each} value={each}>
                {accountWords(each)}
              </option>
            ))}
          </select>
          <LeftOutTable rows={rows.filter(({ left }) => left !== undefined)} />
          {run.state === 'idle' && (
            <p class="actions">
              <button type="button" disabled={posts.length === 0} onClick={() => void check()}>
                {counted(posts.length, 'planned_check_one', 'planned_check')}
              </button>
            </p>
          )}
          {running && <CheckProgress done={run.done} all={posts.length} stop={stop} />}
          {!running && run.state !== 'idle' && (
            <Found {...found} rows={rows} run={run} goOn={() => void check()} announce={announce} />
          )}
        </>
      )}
    </>
  );
}
