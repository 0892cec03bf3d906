import { counted } from '../pages/counted.ts';
import { say } from '../warnings/words.ts';
import { changesSinceFile } from './list/office.ts';
import { useOfficeHere } from './office-context.ts';
import type { Keeping } from './use-office.ts';

function changesWords(changes: number | undefined): string {
  if (changes === 0) return say('office_no_changes');
  if (changes === undefined) return say('office_changes_uncounted');
  return counted(changes, 'office_changes_one', 'office_changes');
}

interface ChangeBarProps {
  keeping: Keeping;
  shown: boolean;
}

/** What can be taken back, and what has not yet gone into a file for IT. A button without use stays in its place. */
export function ChangeBar({ keeping, shown }: ChangeBarProps) {
  const { office, step, announce } = useOfficeHere();
  const { history } = office;
  const last = history?.past.at(-1);
  const next = history?.future[0];
  const problem = keeping.state === 'failed' && (
    <p class="problem" role="alert">
      {say('office_not_kept', { problem: keeping.problem })}
    </p>
  );
  if (!shown || !history) return problem || null;
  const undo = () => {
    if (!last) return;
    step({ type: 'undone' });
    announce(say('office_undone', { what: last.what }));
  };
  const redo = () => {
    if (!next) return;
    step({ type: 'redone' });
    announce(say('office_redone', { what: next.what }));
  };
  return (
    <section class="change-bar" aria-label={say('office_changes_heading')}>
      <button type="button" class="plain" aria-disabled={!last} onClick={undo}>
        {last ? say('office_undo_what', { what: last.what }) : say('office_undo')}
      </button>
      <button type="button" class="plain" aria-disabled={!next} onClick={redo}>
        {next ? say('office_redo_what', { what: next.what }) : say('office_redo')}
      </button>
      <span class="quiet">
        {changesWords(changesSinceFile(office))}{' '}
        {keeping.state === 'keeping' ? say('office_keeping') : keeping.state === 'kept' && say('office_kept')}
      </span>
      {problem}
    </section>
  );
}
