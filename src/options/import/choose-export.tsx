import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../warnings/words.ts';
import { bytesOf } from '../chosen-file.ts';
import { type Export, readExport } from './read-export.ts';

/** One file, chosen or dropped. What is wrong with it is said beside the field. */
export function ChooseExport({ read }: { read: (found: Export) => void }) {
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
      read(readExport(file.name, bytes));
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
      <label for="export-file">{say('office_import_file')}</label>
      <p id="export-help" class="quiet">
        {say('office_import_help')}
      </p>
      <input
        id="export-file"
        type="file"
        accept=".csv,.txt,.tsv,text/csv"
        ref={input}
        aria-describedby="export-help export-problem"
        aria-invalid={problem !== ''}
        onChange={(event) => void take(event.currentTarget.files)}
        onClick={(event) => {
          // The same file can be chosen again after it was put right.
          event.currentTarget.value = '';
        }}
      />
      <p id="export-problem" role="alert" class={problem === '' ? '' : 'problem'}>
        {problem}
      </p>
      <p role="status">{reading ? say('office_import_reading') : ''}</p>
    </div>
  );
}
