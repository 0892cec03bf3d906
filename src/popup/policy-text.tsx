import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PolicyToRead } from '../model/own-page-messages.ts';
import type { Policy } from '../model/policy.ts';
import { say } from '../warnings/words.ts';
import { ClauseItem, Marked } from './clause-item.tsx';
import { PolicyChoice } from './policy-choice.tsx';
import { PrintButton } from './print-button.tsx';
import { RuleChoice } from './rule-choice.tsx';
import { clausesBehind, rulesBehind, searchPolicy, wordsOf } from './search.ts';
import { useAddress } from './use-address.ts';

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

/** A policy's text: which one, searchable, with what is looked for behind each clause, every clause with an address. */
export function PolicyText({ read, alone }: { read: PolicyToRead; alone: boolean }) {
  const { policy } = read;
  const [address, goTo] = useAddress();
  const [query, setQuery] = useState('');
  useEffect(() => {
    if (address.clause !== undefined || address.rule !== undefined) setQuery('');
  }, [address]);
  const words = useMemo(() => wordsOf(query), [query]);
  const behind = useMemo(() => rulesBehind(policy, read.rules), [policy, read.rules]);
  const rule = address.rule !== undefined && policy.rules[address.rule] ? address.rule : undefined;
  const sections = useMemo(
    () => searchPolicy(rule === undefined ? policy.sections : clausesBehind(policy, rule), query),
    [policy, rule, query],
  );
  const count = sections.reduce((sum, section) => sum + section.clauses.length, 0);
  const all = policy.sections.flatMap((section) => section.clauses);
  const missing = address.clause !== undefined && !all.some(({ ref }) => ref === address.clause);
  const { title, organisation, version } = policy;
  return (
    <section class="policy" aria-labelledby="policy-heading">
      <h2 id="policy-heading">{say('popup_policy_heading')}</h2>
      <p>{say('popup_policy_about', { title, organisation, version })}</p>
      <Wording policy={policy} />
      <div class="choices">
        <PolicyChoice read={read} choose={(id) => goTo({ policy: id })} />
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
        <RuleChoice
          policy={policy}
          rules={[...new Set([...behind.values()].flat())]}
          chosen={rule}
          choose={(chosen) => goTo({ policy: policy.id, ...(chosen ? { rule: chosen } : {}) })}
        />
        <PrintButton alone={alone} />
      </div>
      {missing && (
        <p class="problem" role="alert">
          {say('popup_policy_clause_missing', { ref: address.clause ?? '' })}
        </p>
      )}
      <p role="status" class="quiet" id="count">
        {(words.length > 0 || rule !== undefined) &&
          (count > 0 ? say('popup_policy_count', { count: String(count) }) : say('popup_policy_none'))}
      </p>
      {sections.map((section) => (
        <section key={section.ref} aria-label={`${section.ref} ${section.heading}`}>
          <h3>
            <span class="ref">{section.ref}</span> <Marked text={section.heading} words={words} />
          </h3>
          <ol class="clauses">
            {section.clauses.map((clause) => (
              <ClauseItem
                key={clause.ref}
                policy={policy.id}
                clause={clause}
                rules={behind.get(clause.ref) ?? []}
                words={words}
                asked={clause.ref === address.clause}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
