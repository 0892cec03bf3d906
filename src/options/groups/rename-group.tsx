import { useRef, useState } from 'preact/hooks';
import { say } from '../../warnings/words.ts';

interface RenameGroupProps {
  names: string[];
  rename: (from: string, to: string) => void;
}

/** Calls a group otherwise; under the name of another group the two become one, and it says so before. */
export function RenameGroup({ names, rename }: RenameGroupProps) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const chosen = names.includes(from) ? from : (names[0] ?? '');
  const name = to.replace(/\s+/g, ' ').trim();
  const submit = () => {
    if (name === '') {
      setProblem(say('office_rename_empty'));
      return field.current?.focus();
    }
    if (name !== chosen) rename(chosen, name);
    setFrom(name);
    setTo('');
  };
  return (
    <form
      class="side-by-side"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div>
        <label for="rename-from">{say('office_rename_from')}</label>
        <select id="rename-from" value={chosen} onChange={(event) => setFrom(event.currentTarget.value)}>
          {names.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="rename-to">{say('office_rename_to')}</label>
        <input
          id="rename-to"
          autocomplete="off"
          ref={field}
          value={to}
          aria-invalid={problem !== ''}
          aria-describedby="rename-problem"
          onInput={(event) => {
            setTo(event.currentTarget.value);
            setProblem('');
          }}
        />
        <p id="rename-problem" role="alert" class={problem === '' ? '' : 'problem'}>
          {problem}
        </p>
        {names.includes(name) && name !== chosen && <p>{say('office_rename_merge', { name })}</p>}
        <button type="submit">{say('office_rename_button')}</button>
      </div>
    </form>
  );
}
