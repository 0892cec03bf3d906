import { useEffect, useRef } from 'preact/hooks';
import type { Clause } from '../model/policy.ts';
import { addressOf } from '../pages/address.ts';
import { titleOf } from '../pages/rule-words.ts';
import { say } from '../warnings/words.ts';
import { cut } from './search.ts';

/** A text with the words looked for marked in it. */
export function Marked({ text, words }: { text: string; words: string[] }) {
  return cut(text, words).map((piece, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have nothing but their place
    piece.found ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>,
  );
}

interface ClauseItemProps {
  policy: string;
  clause: Clause;
  /** The rules that look for what the clause is about. */
  rules: string[];
  words: string[];
  asked: boolean;
}

/** One clause with its own address, and what is looked for because of it. */
export function ClauseItem({ policy, clause, rules, words, asked }: ClauseItemProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!asked) return;
    item.current?.focus({ preventScroll: true });
    item.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  return (
    <li
      ref={item}
      class="clause"
      id={`clause-${encodeURIComponent(clause.ref)}`}
      tabIndex={-1}
      aria-current={asked || undefined}
    >
      {asked && <p class="asked">{say('popup_policy_addressed')}</p>}
      <a class="ref" href={addressOf({ policy, clause: clause.ref })}>
        <Marked text={clause.ref} words={words} />
      </a>
      <p>
        <Marked text={clause.text} words={words} />
      </p>
      {clause.damaged && <p class="quiet">{say('popup_policy_damaged')}</p>}
      {clause.dated && <p class="quiet">{say('popup_policy_dated')}</p>}
      {rules.length > 0 && (
        <p class="behind">
          {say('popup_clause_rules')}{' '}
          {rules.map((rule) => (
            <a key={rule} href={addressOf({ policy, rule })}>
              {titleOf(rule)}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}
