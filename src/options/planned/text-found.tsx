import { useState } from 'preact/hooks';
import { say } from '../../warnings/words.ts';
import { FindingItem } from '../finding-item.tsx';
import type { CheckedText } from './checked-rows.ts';
import { MarkedText } from './marked-text.tsx';
import { whereWords } from './planned-words.ts';

interface CorrectedProps {
  text: string;
  row: number;
  announce: (words: string) => void;
}

/** The text as it could go out, to be copied into the sheet. */
function Corrected({ text, row, announce }: CorrectedProps) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    const words = await navigator.clipboard.writeText(text).then(
      () => say('planned_copied'),
      () => say('planned_not_copied'),
    );
    setOutcome(words);
    announce(words);
  };
  return (
    <div class="corrected">
      <p class="quiet">{say('planned_corrected')}</p>
      <p class="post-text">{text}</p>
      <p class="actions">
        <button
          type="button"
          class="plain"
          aria-label={say('planned_copy_of', { row })}
          onClick={() => void copy()}
        >
          {say('planned_copy')}
        </button>
        <span class="quiet">{outcome}</span>
      </p>
    </div>
  );
}

interface TextFoundProps {
  found: CheckedText;
  row: number;
  announce: (words: string) => void;
}

/** One text of a row with what was found in it. */
export function TextFound({ found, row, announce }: TextFoundProps) {
  return (
    <>
      <p class="quiet">
        {found.column !== undefined && <span>{found.column}: </span>}
        {whereWords(found)}
      </p>
      <MarkedText text={found.text} findings={found.findings} />
      {found.findings.length > 0 && (
        <ul class="found-items">
          {found.findings.map((finding) => (
            <FindingItem key={`${finding.rule} ${finding.start} ${finding.message}`} finding={finding} />
          ))}
        </ul>
      )}
      {found.corrected !== undefined && <Corrected text={found.corrected} row={row} announce={announce} />}
    </>
  );
}
