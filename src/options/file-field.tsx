import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../warnings/words.ts';
import { bytesOf } from './chosen-file.ts';

interface FileFieldProps {
  id: string;
  label: string;
  help: string;
  /** As an input has it; sheets where left out. */
  accept?: string;
  /** Takes what the file holds; throws, in words for the office, when it is of no use. */
  read: (name: string, bytes: Uint8Array) => void | Promise<void>;
}

const sheets = '.csv,.txt,.tsv,text/csv';

/** One file, chosen or dropped. What is wrong with it is said beside the field. */
export function FileField({ id, label, help, accept = sheets, read }: FileFieldProps) {
  const [problem, setProblem] = useState('');
  const [reading, setReading] = useState(false);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (problem !== '') input.current?.focus();
  }, [problem]);
  const take = async (files: FileList | null | undefined) => {
    setProblem('');
    const [file, second] = files ?? [];
    if (!file) return;
    if (second) return setProblem(say('office_import_one_file'));
    setReading(true);
    try {
      const bytes = await bytesOf(file);
      // The page says that it reads before it is busy reading.
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      await read(file.name, bytes);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : say('office_file_unreadable'));
    }
    setReading(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shorter way to what the field inside does
    <div
      class="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files);
      }}
    >
      <label for={id}>{label}</label>
      <p id={`${id}-help`} class="quiet">
        {help}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        ref={input}
        aria-describedby={`${id}-help ${id}-problem`}
        aria-invalid={problem !== ''}
        onChange={(event) => void take(event.currentTarget.files)}
        onClick={(event) => {
          // The same file can be chosen again after it was put right.
          event.currentTarget.value = '';
        }}
      />
      <p id={`${id}-problem`} role="alert" class={problem === '' ? '' : 'problem'}>
        {problem}
      </p>
      <p role="status">{reading ? say('office_import_reading') : ''}</p>
    </div>
  );
}
