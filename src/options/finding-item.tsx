import type { ComponentChildren } from 'preact';
import { addressOf } from '../pages/address.ts';
import type { ShownFinding } from '../warnings/merge-shown.ts';
import { say } from '../warnings/words.ts';
import { clauseName, verdictWord } from './planned/planned-words.ts';

interface FindingItemProps {
  finding: ShownFinding;
  /** What else there is to say of it. */
  children?: ComponentChildren;
}

/** One finding in a list: how strict it is, what was found, and links to the clauses behind it. */
export function FindingItem({ finding, children }: FindingItemProps) {
  const { severity, message, quote, clauses, fixes } = finding;
  return (
    <li class="found-item" data-severity={severity}>
      <p>
        <strong>{verdictWord(severity)}.</strong> {message}
      </p>
      <p class="quiet">
        {[
          ...(quote === undefined ? [] : [say('card_found', { quote })]),
          ...fixes.map(({ label }) => label),
        ].join(' · ')}{' '}
        {clauses.map((clause) =>
          clause.policy === 'no-photo-list' ? (
            <span key={clause.ref}>{clauseName(clause)} </span>
          ) : (
            <a
              key={clause.ref}
              class="clause-link"
              href={`/src/popup/popup.html${addressOf({ policy: clause.policy, clause: clause.ref })}`}
              target="_blank"
              rel="noreferrer"
            >
              {clauseName(clause)}
            </a>
          ),
        )}
      </p>
      {children}
    </li>
  );
}
