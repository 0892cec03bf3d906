import type { Policy } from '../../model/policy.ts';
import { counted } from '../../pages/counted.ts';
import { titleOf } from '../../pages/rule-words.ts';
import { coverageOf } from '../../policies/coverage.ts';
import { waitingRules } from '../../policies/new-policy.ts';
import { say, type WordKey } from '../../warnings/words.ts';

interface RulesProps {
  rules: readonly string[];
  one: WordKey;
  several: WordKey;
  edit: (rule: string) => void;
}

function Rules({ rules, one, several, edit }: RulesProps) {
  if (rules.length === 0) return null;
  const sorted = rules.toSorted((a, b) => titleOf(a).localeCompare(titleOf(b)));
  return (
    <details>
      <summary>{counted(rules.length, one, several)}</summary>
      <ul class="rule-list">
        {sorted.map((rule) => (
          <li key={rule}>
            <span>{titleOf(rule)}</span>
            <button
              type="button"
              class="plain"
              aria-label={say('adopt_set_rule', { rule: titleOf(rule) })}
              onClick={() => edit(rule)}
            >
              {say('adopt_set')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface UncoveredProps {
  policy: Policy;
  ruleIds: readonly string[];
  edit: (rule: string) => void;
}

/** What speaks and what does not yet: rules that wait for a clause, rules that are off, clauses that nothing looks after. */
export function Uncovered({ policy, ruleIds, edit }: UncoveredProps) {
  const waiting = waitingRules(policy);
  const { on, off, textOnly } = coverageOf(policy, ruleIds);
  const speaking = on.map(({ rule }) => rule).filter((rule) => !waiting.includes(rule));
  const texts = new Map(
    policy.sections.flatMap(({ clauses }) => clauses.map(({ ref, text }) => [ref, text] as const)),
  );
  const silent = off.filter((rule) => rule !== 'no-photo-list-match');
  return (
    <>
      <h3>{say('adopt_coverage')}</h3>
      <p>{say('adopt_coverage_intro')}</p>
      <Rules rules={speaking} one="adopt_speaking_one" several="adopt_speaking" edit={edit} />
      <Rules rules={waiting} one="adopt_waiting_one" several="adopt_waiting" edit={edit} />
      <Rules rules={silent} one="adopt_off_one" several="adopt_off" edit={edit} />
      {textOnly.length > 0 && (
        <details>
          <summary>{counted(textOnly.length, 'adopt_text_only_one', 'adopt_text_only')}</summary>
          <dl class="clause-list">
            {textOnly.map((ref) => (
              <div key={ref}>
                <dt>{ref}</dt>
                <dd>{texts.get(ref)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
