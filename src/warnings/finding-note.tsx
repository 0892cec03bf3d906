import { useState } from 'preact/hooks';
import { type Fix, holds, type Severity } from '../model/finding.ts';
import { clauseWords } from './clause-words.ts';
import { Icon, type IconName } from './icons.tsx';
import { allOf, type ShownFinding } from './merge-shown.ts';
import { Question } from './question.tsx';
import type { NotesActions } from './view.ts';
import { say } from './words.ts';

const icons: Record<Severity, IconName> = {
  remind: 'information',
  warn: 'alert',
  confirm: 'held',
  block: 'stop',
};

export interface FindingNoteProps {
  finding: ShownFinding;
  /** Nothing is underlined in this composer: words are named where they are meant. */
  namesWords: boolean;
  actions: NotesActions;
  announce(words: string): void;
}

/** One finding in the card: what, where, why, and what can be done about it. */
export function FindingNote({ finding, namesWords, actions, announce }: FindingNoteProps) {
  const { severity, message, quote, clauses, fixes, settle } = finding;
  const [outcome, setOutcome] = useState('');

  async function apply(fix: Fix): Promise<void> {
    const done = await actions.applyFix(finding, fix.replacement).catch(() => false);
    const words = outcomeOf(fix, quote ?? '', namesWords, done);
    setOutcome(words);
    announce(words);
  }

  return (
    <li class="note" data-severity={severity}>
      <p class="kind">
        <Icon name={icons[severity]} />
        <span>{say(`card_severity_${severity}`)}</span>
      </p>
      <p class="message">{message}</p>
      {quote && <p class="found">{say('card_found', { quote })}</p>}
      {settle?.by === 'answer' && (
        <Question
          question={settle.question}
          choices={settle.choices}
          choose={(choice) => actions.answer(finding, choice)}
        />
      )}
      {fixes.map((fix) => (
        <p key={fix.label} class="choices">
          <button type="button" class="button" onClick={() => void apply(fix)}>
            {fixWords(fix)}
          </button>
        </p>
      ))}
      {outcome && <p class="outcome">{outcome}</p>}
      <p class="links">
        {clauses.map(({ policy, ref }) => (
          <button
            type="button"
            key={`${policy} ${ref}`}
            class="link"
            onClick={() => actions.openClause(policy, ref)}
          >
            {clauseWords({ policy, ref }, 'card')}
          </button>
        ))}
        {!holds(severity) && (
          <button
            type="button"
            class="link dismiss"
            aria-label={say('card_dismiss_named', { message })}
            onClick={() => allOf(finding).forEach(actions.dismiss)}
          >
            {say('card_dismiss')}
          </button>
        )}
      </p>
    </li>
  );
}

function fixWords({ label, replacement }: Fix): string {
  return replacement === '' ? say('card_fix_remove', { label }) : say('card_fix', { label, replacement });
}

function outcomeOf({ replacement }: Fix, quote: string, namesWords: boolean, done: boolean): string {
  const removes = replacement === '';
  if (done && removes) return say('card_fix_remove_done');
  if (done)
    return namesWords ? say('card_fix_done_in_words', { quote }) : say('card_fix_done', { replacement });
  return removes ? say('card_fix_remove_failed', { quote }) : say('card_fix_failed', { quote, replacement });
}
