import { useRef, useState } from 'preact/hooks';
import { decodeFile } from '../../tables/decode.ts';
import { say } from '../../warnings/words.ts';
import { FileField } from '../file-field.tsx';
import { type Sheet, sheetOfFile, sheetOfPasted } from './sheet.ts';

/** A sheet with rows in it; throws, in words, when there are none. */
function withRows(sheet: Sheet): Sheet {
  if (sheet.rows.length === 0) throw new Error(say('planned_nothing'));
  return sheet;
}

/** A sheet of planned posts: a file, or rows that were copied in a spreadsheet. */
export function BringIn({ take }: { take: (sheet: Sheet) => void }) {
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const read = () => {
    setProblem('');
    try {
      take(withRows(sheetOfPasted(say('planned_pasted_rows'), pasted)));
      setPasted('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : say('office_file_unreadable'));
      field.current?.focus();
    }
  };
  return (
    <>
      <FileField
        id="planned-file"
        label={say('planned_file')}
        help={say('planned_file_help')}
        read={(name, bytes) => take(withRows(sheetOfFile(name, decodeFile(bytes).text)))}
      />
      <form
        class="paste-rows"
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        <label for="planned-paste">{say('planned_paste')}</label>
        <p id="planned-paste-help" class="quiet">
          {say('planned_paste_help')}
        </p>
        <textarea
          id="planned-paste"
          rows={3}
          ref={field}
          value={pasted}
          aria-describedby="planned-paste-help planned-paste-problem"
          aria-invalid={problem !== ''}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <p id="planned-paste-problem" role="alert" class={problem === '' ? '' : 'problem'}>
          {problem}
        </p>
        <button type="submit" class="plain">
          {say('planned_paste_read')}
        </button>
      </form>
    </>
  );
}
