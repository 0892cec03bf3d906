import { useState } from 'preact/hooks';
import type { Finding } from '../model/finding.ts';
import { clauseWords } from './clause-words.ts';
import { excerptOf } from './excerpt.ts';
import { wayOf } from './way-of.ts';
import { say, type WordKey } from './words.ts';

export interface HeldNoteProps {
  finding: Finding;
  /** Its place in the list, which names its controls. */
  index: number;
  text: string;
  choice: string | undefined;
  overrideAllowed: boolean;
  /** It is a press that is no post. */
  press: boolean;
  /** Saves a copy of what is about to be taken down, which settles it. */
  saveCopy: (() => void) | undefined;
  choose(choice: string | undefined): void;
}

/** One point of a held post: the words found, why, by which clause, and how it is settled. */
export function HeldNote(props: HeldNoteProps) {
  const { finding, text } = props;
  const { message, quote, clauses, start, end } = finding;
  const excerpt = excerptOf(text, start, end);
  const shown = excerpt && excerpt.found === quote ? excerpt : { before: '', found: quote ?? '', after: '' };
  return (
    <li class="held" data-severity={finding.severity}>
      <p class="message">{message}</p>
      {shown.found && (
        <blockquote aria-label={say('hold_words_found')}>
          {shown.before}
          <mark>{shown.found}</mark>
          {shown.after}
        </blockquote>
      )}
      {clauses.length > 0 && (
        <p class="clauses">{clauses.map((clause) => clauseWords(clause, 'hold')).join(' · ')}</p>
      )}
      {props.saveCopy && <SaveCopy save={props.saveCopy} saved={() => props.choose('copy')} />}
      <Settle {...props} />
    </li>
  );
}

function SaveCopy({ save, saved }: { save(): void; saved(): void }) {
  const [done, setDone] = useState(false);

  function press(): void {
    save();
    setDone(true);
    saved();
  }

  return (
    <div class="copy">
      <button type="button" class="button" onClick={press}>
        {say('hold_save_copy')}
      </button>
      <p role="status">{done ? say('hold_copy_saved') : ''}</p>
    </div>
  );
}

function Settle({ finding, index, choice, choose, overrideAllowed, press }: HeldNoteProps) {
  const way = wayOf(finding);
  switch (way.by) {
    case 'tick':
      return (
        <label class="tick">
          <input
            type="checkbox"
            checked={choice !== undefined}
            onChange={(event) => choose(event.currentTarget.checked ? 'tick' : undefined)}
          />
          <span>{way.statement}</span>
        </label>
      );
    case 'correction':
    case 'answer':
      return (
        <fieldset class="question">
          <legend>{way.by === 'answer' ? way.question : say('hold_correction')}</legend>
          {way.choices.map(({ id, label }) => (
            <label class="tick" key={id}>
              <input
                type="radio"
                name={`choice-${index}`}
                checked={choice === id}
                onChange={() => choose(id)}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      );
    case 'change':
      return <p class="change">{say(changeWords(press, overrideAllowed))}</p>;
    default:
      return way satisfies never;
  }
}

function changeWords(press: boolean, overrideAllowed: boolean): WordKey {
  if (press) return overrideAllowed ? 'hold_press_change_or_reason' : 'hold_press_change';
  return overrideAllowed ? 'hold_change_or_reason' : 'hold_change';
}
