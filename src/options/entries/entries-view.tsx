import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ListedChild } from '../../model/no-photo-list.ts';
import { counted } from '../../pages/counted.ts';
import { say } from '../../warnings/words.ts';
import { AskFirst } from '../ask-first.tsx';
import { endChild, freshIds, hasEnded, putChild, removeChild, reopenChild } from '../list/edit-list.ts';
import { type Entry, emptyEntry, entryOf } from '../list/entry-form.ts';
import { bySurname, searchChildren } from '../list/search-list.ts';
import { useOfficeHere } from '../office-context.ts';
import { checksAgainstAddress } from '../state/state-view.tsx';
import { Begin } from './begin.tsx';
import { ChildTable } from './child-table.tsx';
import { EntryForm } from './entry-form.tsx';

const nameOf = (child: ListedChild) => child.names[0] ?? '';

interface EntriesViewProps {
  setWriting: (writing: boolean) => void;
}

/** The office's list: look somebody up, add, change and end entries. */
export function EntriesView({ setWriting }: EntriesViewProps) {
  const { list, step, announce, status, today } = useOfficeHere();
  const [query, setQuery] = useState('');
  const [entry, setEntry] = useState<Entry>();
  const [changed, setChanged] = useState(false);
  const [next, setNext] = useState<() => void>();
  const [beginning, setBeginning] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => setWriting(changed), [changed, setWriting]);

  if (!list) return <Begin />;
  const found = bySurname(searchChildren(list.children, query));
  const held = found.filter((child) => !hasEnded(child, today));
  const ended = found.filter((child) => hasEnded(child, today));

  const apply = (children: typeof list, what: string) => {
    step({ type: 'changed', list: children, what });
    announce(what);
  };
  const close = () => {
    setEntry(undefined);
    setChanged(false);
  };
  /** What is being written is not thrown away unasked. */
  const orAsk = (act: () => void) => (changed ? setNext(() => act) : act());
  const change = (child: ListedChild) =>
    orAsk(() => {
      setChanged(false);
      setEntry(entryOf(child));
    });
  const keep = (child: ListedChild) => {
    const known = list.children.some((other) => other.id === child.id);
    apply(
      putChild(list, child),
      say(known ? 'office_did_change' : 'office_did_add', { name: nameOf(child) }),
    );
    close();
    add.current?.focus();
  };
  const remove = (child: string) => {
    const name = nameOf(
      list.children.find((other) => other.id === child) ?? { names: [], id: '', groups: [], refused: [] },
    );
    apply(removeChild(list, child), say('office_did_remove', { name }));
    close();
    add.current?.focus();
  };
  const end = (child: ListedChild) => {
    apply(putChild(list, endChild(child, today)), say('office_did_end', { name: nameOf(child) }));
    search.current?.focus();
  };
  const putBack = (child: ListedChild) => {
    apply(putChild(list, reopenChild(child)), say('office_did_put_back', { name: nameOf(child) }));
    search.current?.focus();
  };
  return (
    <>
      {checksAgainstAddress(status) && <p class="wording">{say('office_not_in_use')}</p>}
      <p class="actions">
        <button
          type="button"
          ref={add}
          onClick={() =>
            orAsk(() => {
              setChanged(false);
              setEntry(emptyEntry(freshIds(list.children).next().value));
            })
          }
        >
          {say('office_add')}
        </button>
      </p>
      {entry && (
        <EntryForm
          key={entry.id}
          entry={entry}
          isNew={!list.children.some((child) => child.id === entry.id)}
          wrote={setChanged}
          keep={keep}
          remove={() => remove(entry.id)}
          cancel={() =>
            orAsk(() => {
              close();
              add.current?.focus();
            })
          }
        />
      )}
      <search>
        <label for={id}>{say('office_search')}</label>
        <input
          id={id}
          type="search"
          ref={search}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p role="status">{counted(held.length, 'office_found_one', 'office_found')}</p>
      </search>
      <ChildTable
        caption={say('office_table')}
        rows={held}
        actions={[
          { word: say('office_change'), labelKey: 'office_change_of', act: change },
          {
            word: say('office_end'),
            labelKey: 'office_end_of',
            act: end,
            unless: (child) => child.until === today,
          },
        ]}
      />
      {ended.length > 0 && (
        <details>
          <summary>{counted(ended.length, 'office_ended_one', 'office_ended')}</summary>
          <ChildTable
            caption={say('office_ended_table')}
            rows={ended}
            actions={[
              { word: say('office_change'), labelKey: 'office_change_of', act: change },
              { word: say('office_put_back'), labelKey: 'office_put_back_of', act: putBack },
            ]}
          />
        </details>
      )}
      <details open={beginning} onToggle={(event) => setBeginning(event.currentTarget.open)}>
        <summary>{say('office_begin_again')}</summary>
        <p>{say('office_begin_again_more')}</p>
        <Begin begun={() => setBeginning(false)} />
      </details>
      {next && (
        <AskFirst
          question={say('office_ask_discard')}
          yes={say('office_discard')}
          onNo={() => setNext(undefined)}
          onYes={() => {
            setNext(undefined);
            setChanged(false);
            next();
          }}
        />
      )}
    </>
  );
}
