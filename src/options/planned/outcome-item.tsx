import { say } from '../../warnings/words.ts';
import type { Outcome } from './outcomes.ts';
import { pictureWords, plannedWords, remarksOf, verdictWord } from './planned-words.ts';
import { TextFound } from './text-found.tsx';

interface OutcomeItemProps {
  outcome: Outcome;
  announce: (words: string) => void;
}

/** One row of the sheet with what became of it. */
export function OutcomeItem({ outcome, announce }: OutcomeItemProps) {
  const { row, checked, unchecked } = outcome;
  const whole = checked && !(unchecked && checked.verdict === 'clear');
  const planned = plannedWords(row);
  const pictures = pictureWords(row);
  return (
    <li class="outcome" data-verdict={whole ? checked.verdict : 'unchecked'}>
      <h4>
        {say('planned_row_number', { row: row.number })}
        {planned !== '' && <span class="quiet"> · {planned}</span>}
        <span class="verdict">{whole ? verdictWord(checked.verdict) : say('planned_not_checked')}</span>
      </h4>
      {remarksOf(outcome).map((remark) => (
        <p key={remark} class="wording">
          {remark}
        </p>
      ))}
      {checked ? (
        checked.texts.map((found, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text is its place, and headings may repeat
          <TextFound key={place} found={found} row={row.number} announce={announce} />
        ))
      ) : (
        <p class="post-text quiet">{row.cells.filter((cell) => cell.trim() !== '').join(' · ')}</p>
      )}
      {checked && pictures !== '' && <p class="quiet">{say('planned_picture', { words: pictures })}</p>}
    </li>
  );
}
