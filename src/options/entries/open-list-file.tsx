import { useRef, useState } from 'preact/hooks';
import type { NoPhotoList } from '../../model/no-photo-list.ts';
import { readList } from '../../no-photo-list/read.ts';
import { say } from '../../warnings/words.ts';
import { bytesOf } from '../chosen-file.ts';

/** Chooses a list that was saved from here before; a sealed one is opened with its key, which is kept nowhere. */
export function OpenListFile({ opened }: { opened: (list: NoPhotoList) => void }) {
  const [file, setFile] = useState<File>();
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const keyInput = useRef<HTMLInputElement>(null);
  const open = async () => {
    setProblem('');
    if (!file) {
      setProblem(say('office_file_choose'));
      return input.current?.focus();
    }
    try {
      const list = await readList(await bytesOf(file), key.trim() === '' ? undefined : key);
      setKey('');
      opened(list);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : say('office_file_unreadable'));
      (file.name.endsWith('.json') ? input : keyInput).current?.focus();
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <label for="list-file">{say('office_list_file')}</label>
      <input
        id="list-file"
        type="file"
        accept=".json,.jwe"
        ref={input}
        aria-describedby="list-file-problem"
        aria-invalid={problem !== ''}
        onChange={(event) => {
          setFile(event.currentTarget.files?.[0]);
          setProblem('');
        }}
      />
      <label for="list-file-key">{say('office_list_file_key')}</label>
      <input
        id="list-file-key"
        type="password"
        autocomplete="off"
        spellcheck={false}
        ref={keyInput}
        value={key}
        aria-describedby="list-file-problem"
        onInput={(event) => setKey(event.currentTarget.value)}
      />
      <p id="list-file-problem" class={problem === '' ? '' : 'problem'} role="alert">
        {problem}
      </p>
      <button type="submit">{say('office_list_file_open')}</button>
    </form>
  );
}
