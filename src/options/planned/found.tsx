import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ListState } from '../../model/messages.ts';
import { download } from '../../warnings/download.ts';
import { say, type WordKey } from '../../warnings/words.ts';
import { resultsCsv } from './export-results.ts';
import { outcomesOf } from './outcomes.ts';
import type { PlannedRow } from './planned-rows.ts';
import { Counts, Results } from './results.tsx';
import type { Layout, Sheet } from './sheet.ts';
import type { Run } from './use-check.ts';

interface FoundProps {
  sheet: Sheet;
  layout: Layout;
  rows: readonly PlannedRow[];
  run: Run;
  goOn: () => void;
  announce: (words: string) => void;
}

const listDoubts = {
  none: 'planned_list_none',
  waiting: 'planned_list_none',
  failed: 'planned_list_none',
  'too-old': 'planned_list_old',
  expired: 'planned_list_old',
} as const satisfies Partial<Record<ListState['state'], WordKey>>;

function doubtOf(list: ListState | undefined): string | undefined {
  if (!list || list.state === 'fresh') return undefined;
  return say(listDoubts[list.state]);
}

/** What came of the check: in numbers, row by row, and as a file. */
export function Found({ sheet, layout, rows, run, goOn, announce }: FoundProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const outcomes = useMemo(() => outcomesOf(rows, run.checked), [rows, run]);
  const doubt = doubtOf(run.list);
  const save = () => {
    const name = sheet.name.replace(/\.[a-z]{3,4}$/i, '');
    download(say('planned_file_name', { name }), resultsCsv(sheet, layout, outcomes));
    announce(say('planned_saved'));
  };
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {say('planned_found')}
      </h3>
      {run.state === 'no-answer' && (
        <p class="problem" role="alert">
          {say('planned_no_answer')}
        </p>
      )}
      {run.state === 'stopped' && <p class="wording">{say('planned_stopped_more')}</p>}
      {run.state !== 'done' && (
        <p class="actions">
          <button type="button" onClick={goOn}>
            {say('planned_go_on')}
          </button>
        </p>
      )}
      <Counts outcomes={outcomes} />
      {run.policy !== undefined && <p>{say('planned_policy', { title: run.policy })}</p>}
      {doubt !== undefined && <p class="problem">{doubt}</p>}
      <p class="quiet">{say('planned_pictures')}</p>
      <p class="actions">
        <button type="button" class="plain" onClick={save}>
          {say('planned_save')}
        </button>
      </p>
      <Results outcomes={outcomes} announce={announce} />
    </>
  );
}
