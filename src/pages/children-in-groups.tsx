import { useRef, useState } from 'preact/hooks';
import { ChildNames, type GroupOnList } from '../model/own-page-messages.ts';
import { say } from '../warnings/words.ts';
import { askBackground } from './ask-background.ts';
import { kindWords } from './kind-words.ts';
import { calledBy } from './other-names.ts';

/** The children found, by their initials; a name is fetched when somebody asks for it. */
export function ChildrenInGroups({ found }: { found: GroupOnList['children'] }) {
  const [names, setNames] = useState<ReadonlyMap<string, string[]>>(new Map());
  const table = useRef<HTMLTableElement>(null);
  const [said, setSaid] = useState('');
  const show = async (ids: string[]) => {
    const answer = await askBackground({ type: 'child-names', ids }, ChildNames);
    if (!answer) return setSaid(say('before_no_answer'));
    setNames(
      new Map([...names, ...answer.children.map((child) => [child.id, calledBy(child.names)] as const)]),
    );
    setSaid(
      answer.children.length === 1
        ? calledBy(answer.children[0]?.names ?? []).join(', ')
        : say('before_names_are_shown'),
    );
  };
  const hidden = found.filter(({ id }) => !names.has(id)).map(({ id }) => id);
  return (
    <>
      <table class="cards" tabIndex={-1} ref={table}>
        <thead>
          <tr>
            <th scope="col">{say('before_child')}</th>
            <th scope="col">{say('before_groups')}</th>
            <th scope="col">{say('before_keep_out')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ id, initials, groups, refused }) => (
            <tr key={id}>
              <th scope="row" tabIndex={-1}>
                {names.get(id)?.join(', ') ?? (
                  <>
                    {initials}{' '}
                    <button
                      type="button"
                      class="link"
                      aria-label={say('before_show_name_of', { initials })}
                      onClick={(event) => {
                        // The button goes away with the press, and focus must not go with it.
                        event.currentTarget.closest('th')?.focus();
                        void show([id]);
                      }}
                    >
                      {say('before_show_name')}
                    </button>
                  </>
                )}
              </th>
              <td>{groups.join(', ')}</td>
              <td>{kindWords(refused)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="actions">
        {hidden.length > 0 && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              table.current?.focus();
              void show(hidden);
            }}
          >
            {say('before_show_all')}
          </button>
        )}
        <span role="status" class="unseen">
          {said}
        </span>
      </p>
    </>
  );
}
