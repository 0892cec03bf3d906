import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Policy } from '../model/policy.ts';
import { say } from '../warnings/words.ts';
import { clauseAddress, clauseAsked } from './address.ts';
import { cut, searchPolicy, wordsOf } from './search.ts';

type Clause = Policy['sections'][number]['clauses'][number];

function Marked({ text, words }: { text: string; words: string[] }) {
  return cut(text, words).map((piece, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have nothing but their place
    piece.found ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>,
  );
}

function ClauseItem({ clause, words, asked }: { clause: Clause; words: string[]; asked: boolean }) {
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
      <a class="ref" href={clauseAddress(clause.ref)}>
        <Marked text={clause.ref} words={words} />
      </a>
      <p>
        <Marked text={clause.text} words={words} />
      </p>
      {clause.damaged && <p class="quiet">{say('popup_policy_damaged')}</p>}
      {clause.dated && <p class="quiet">{say('popup_policy_dated')}</p>}
    </li>
  );
}

function Wording({ policy }: { policy: Policy }) {
  if (policy.wording === 'full') return null;
  if (policy.document === undefined) return <p class="wording">{say('popup_policy_summary_no_document')}</p>;
  return (
    <p class="wording">
      {say('popup_policy_summary')}{' '}
      <a href={policy.document} target="_blank" rel="noopener noreferrer">
        {policy.document}
      </a>
    </p>
  );
}

/** The clause the page's address asks for, as long as the page is open. */
function useClauseAsked(): string | undefined {
  const [asked, setAsked] = useState(() => clauseAsked(location.hash));
  useEffect(() => {
    const change = () => setAsked(clauseAsked(location.hash));
    window.addEventListener('hashchange', change);
    return () => window.removeEventListener('hashchange', change);
  }, []);
  return asked;
}

/** The policy's own text, searchable, every clause with an address. */
export function PolicyText({ policy }: { policy: Policy }) {
  const asked = useClauseAsked();
  const [query, setQuery] = useState('');
  useEffect(() => {
    if (asked !== undefined) setQuery('');
  }, [asked]);
  const words = useMemo(() => wordsOf(query), [query]);
  const sections = useMemo(() => searchPolicy(policy.sections, query), [policy, query]);
  const count = sections.reduce((sum, section) => sum + section.clauses.length, 0);
  const known = policy.sections.some((section) => section.clauses.some((clause) => clause.ref === asked));
  const { title, organisation, version } = policy;
  return (
    <section class="policy" aria-labelledby="policy-heading">
      <h2 id="policy-heading">{say('popup_policy_heading')}</h2>
      <p>{say('popup_policy_about', { title, organisation, version })}</p>
      <Wording policy={policy} />
      {asked !== undefined && !known && (
        <p class="problem" role="alert">
          {say('popup_policy_clause_missing', { ref: asked })}
        </p>
      )}
      <search>
        <label for="search">{say('popup_policy_search')}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </search>
      <p role="status" class="quiet">
        {words.length > 0 &&
          (count > 0 ? say('popup_policy_count', { count: String(count) }) : say('popup_policy_none'))}
      </p>
      {sections.map((section) => (
        <section key={section.ref} aria-label={`${section.ref} ${section.heading}`}>
          <h3>
            <span class="ref">{section.ref}</span> <Marked text={section.heading} words={words} />
          </h3>
          <ol class="clauses">
            {section.clauses.map((clause) => (
              <ClauseItem key={clause.ref} clause={clause} words={words} asked={clause.ref === asked} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
