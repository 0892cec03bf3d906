import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newKey, sealList } from '../../no-photo-list/seal.ts';
import { download } from '../../warnings/download.ts';
import { say } from '../../warnings/words.ts';
import { dayOf } from '../list/edit-list.ts';
import { useOfficeHere } from '../office-context.ts';
import { HowToSeal, type Sealing } from './how-to-seal.tsx';
import { KeyPanel } from './key-panel.tsx';

function inAYear(): string {
  const time = new Date();
  time.setFullYear(time.getFullYear() + 1);
  return dayOf(time);
}

/** A key of 32 bytes as base64url text; anything else would seal a list that no machine can open. */
const keyForm = /^[A-Za-z0-9_-]{43}$/;

interface SaveViewProps {
  setKeyShown: (shown: boolean) => void;
}

/** Saves the list as a file for IT: sealed, with a key that is shown once, or plain. */
export function SaveView({ setKeyShown }: SaveViewProps) {
  const { list, step, announce, status } = useOfficeHere();
  const [school, setSchool] = useState<string>();
  const [expires, setExpires] = useState<string>();
  const [sealing, setSealing] = useState<Sealing>();
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<{ field: 'school' | 'key' | 'file'; text: string }>();
  const [key, setKey] = useState<string>();
  const [saved, setSaved] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => setKeyShown(key !== undefined), [key, setKeyShown]);
  useLayoutEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);
  if (!list) return <p>{say('office_no_list_yet')}</p>;
  // A new key for every file would lock out every machine until IT has set it.
  const sealingNow = sealing ?? (status?.list.sealed ? 'own-key' : 'new-key');
  const schoolNow = school ?? list.school;
  const expiresNow = expires ?? (list.expires?.slice(0, 10) || inAYear());

  const save = async () => {
    setSaved(false);
    setProblem(undefined);
    if (schoolNow.trim() === '') return setProblem({ field: 'school', text: say('office_save_no_school') });
    if (sealingNow === 'own-key' && !keyForm.test(pasted.trim()))
      return setProblem({ field: 'key', text: say('office_save_bad_key') });
    const { expires: _expires, ...rest } = list;
    const stamped = {
      ...rest,
      school: schoolNow.trim(),
      issued: new Date().toISOString(),
      ...(expiresNow === '' ? {} : { expires: expiresNow }),
    };
    try {
      if (sealingNow === 'plain')
        download('no-photo-list.json', `${JSON.stringify(stamped, undefined, 1)}\n`);
      else {
        const with_ = sealingNow === 'new-key' ? newKey() : pasted.trim();
        download('no-photo-list.jwe', await sealList(stamped, with_));
        setKey(sealingNow === 'new-key' ? with_ : undefined);
      }
    } catch (error) {
      const text = error instanceof Error ? error.message : say('office_save_failed');
      return setProblem({ field: sealingNow === 'own-key' ? 'key' : 'file', text });
    }
    setPasted('');
    step({ type: 'saved', list: stamped });
    setSaved(true);
    announce(say('office_saved'));
  };
  return (
    <>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label for="save-school">{say('office_save_school')}</label>
        <input
          id="save-school"
          autocomplete="organization"
          value={schoolNow}
          aria-invalid={problem?.field === 'school'}
          aria-describedby={problem?.field === 'school' ? 'save-problem' : undefined}
          onInput={(event) => setSchool(event.currentTarget.value)}
        />
        <label for="save-expires">{say('office_save_expires')}</label>
        <p id="save-expires-help" class="quiet">
          {say('office_save_expires_help')}
        </p>
        <input
          id="save-expires"
          type="date"
          value={expiresNow}
          aria-describedby="save-expires-help"
          onInput={(event) => setExpires(event.currentTarget.value)}
        />
        <HowToSeal
          sealing={sealingNow}
          choose={setSealing}
          pasted={pasted}
          paste={setPasted}
          problem={problem?.field === 'key'}
        />
        {problem && (
          <p id="save-problem" class="problem" role="alert">
            {problem.text}
          </p>
        )}
        <p class="actions">
          <button type="submit">{say('office_save_button')}</button>
        </p>
      </form>
      {key !== undefined && <KeyPanel key={key} secret={key} done={() => setKey(undefined)} />}
      {saved && <p class="wording">{say('office_save_next')}</p>}
    </>
  );
}
