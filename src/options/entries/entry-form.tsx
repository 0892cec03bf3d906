import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListedChild } from '../../model/no-photo-list.ts';
import { kinds, kindWord, uses, whereWord } from '../../pages/kind-words.ts';
import { say, type WordKey } from '../../warnings/words.ts';
import { type Entry, type EntryProblem, type EntryProblems, readEntry } from '../list/entry-form.ts';
import { Boxes } from './boxes.tsx';

const problemKeys = {
  'no-name': 'office_entry_no_name',
  'no-letter': 'office_entry_no_letter',
  'nothing-refused': 'office_entry_nothing_refused',
  'no-use': 'office_entry_no_use',
  'ends-before': 'office_entry_ends_before',
} as const satisfies Record<EntryProblem, WordKey>;

function Problem({ id, problem }: { id: string; problem: EntryProblem | undefined }) {
  return problem ? (
    <p id={id} class="problem">
      {say(problemKeys[problem])}
    </p>
  ) : null;
}

interface EntryFormProps {
  entry: Entry;
  isNew: boolean;
  wrote: (changed: boolean) => void;
  keep: (child: ListedChild) => void;
  remove: () => void;
  cancel: () => void;
}

/** The form for one entry. There is no field for a reason, and it says so. */
export function EntryForm({ entry, isNew, wrote, keep, remove, cancel }: EntryFormProps) {
  const [written, setWritten] = useState(entry);
  const [problems, setProblems] = useState<EntryProblems>({});
  const form = useRef<HTMLFormElement>(null);
  const set = (part: Partial<Entry>) => {
    const next = { ...written, ...part };
    setWritten(next);
    wrote(JSON.stringify(next) !== JSON.stringify(entry));
  };
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  useLayoutEffect(() => {
    if (Object.keys(problems).length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input')?.focus();
  }, [problems]);
  const submit = () => {
    const read = readEntry(written);
    if ('child' in read) keep(read.child);
    else setProblems(read.problems);
  };
  return (
    <form
      class="entry raised"
      aria-labelledby="entry-heading"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3 id="entry-heading">{say(isNew ? 'office_entry_new' : 'office_entry_change')}</h3>
      <label for="entry-names">{say('office_entry_names')}</label>
      <p id="entry-names-help" class="quiet">
        {say('office_entry_names_help')}
      </p>
      <textarea
        id="entry-names"
        rows={3}
        value={written.names}
        aria-invalid={problems.names !== undefined}
        aria-describedby="entry-names-help entry-names-problem"
        onInput={(event) => set({ names: event.currentTarget.value })}
      />
      <Problem id="entry-names-problem" problem={problems.names} />
      <label for="entry-groups">{say('office_entry_groups')}</label>
      <p id="entry-groups-help" class="quiet">
        {say('office_entry_groups_help')}
      </p>
      <textarea
        id="entry-groups"
        rows={2}
        value={written.groups}
        aria-describedby="entry-groups-help"
        onInput={(event) => set({ groups: event.currentTarget.value })}
      />
      <Boxes
        id="entry-refused"
        legend={say('office_entry_refused')}
        all={kinds}
        word={kindWord}
        chosen={written.refused}
        choose={(refused) => set({ refused })}
        invalid={problems.refused !== undefined}
      >
        <Problem id="entry-refused-problem" problem={problems.refused} />
      </Boxes>
      <label class="box">
        <input
          type="checkbox"
          checked={written.everywhere}
          onChange={(event) => set({ everywhere: event.currentTarget.checked })}
        />
        <span>{say('office_entry_everywhere')}</span>
      </label>
      {!written.everywhere && (
        <Boxes
          id="entry-uses"
          legend={say('office_entry_uses')}
          all={uses}
          word={whereWord}
          chosen={written.uses}
          choose={(chosen) => set({ uses: chosen })}
          invalid={problems.uses !== undefined}
        >
          <Problem id="entry-uses-problem" problem={problems.uses} />
        </Boxes>
      )}
      <div class="side-by-side">
        <div>
          <label for="entry-from">{say('office_entry_from')}</label>
          <input
            id="entry-from"
            type="date"
            value={written.from}
            onInput={(event) => set({ from: event.currentTarget.value })}
          />
        </div>
        <div>
          <label for="entry-until">{say('office_entry_until')}</label>
          <input
            id="entry-until"
            type="date"
            value={written.until}
            aria-invalid={problems.until !== undefined}
            aria-describedby="entry-until-problem"
            onInput={(event) => set({ until: event.currentTarget.value })}
          />
          <Problem id="entry-until-problem" problem={problems.until} />
        </div>
      </div>
      <p class="wording">{say('office_entry_no_reason')}</p>
      <p class="actions">
        <button type="submit">{say(isNew ? 'office_entry_add' : 'office_entry_keep')}</button>
        <button type="button" class="plain" onClick={cancel}>
          {say('office_entry_cancel')}
        </button>
        {!isNew && (
          <button type="button" class="plain" onClick={remove}>
            {say('office_entry_remove')}
          </button>
        )}
      </p>
      {!isNew && <p class="quiet">{say('office_entry_remove_more')}</p>}
    </form>
  );
}
