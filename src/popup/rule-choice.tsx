import type { Policy } from '../model/policy.ts';
import { settingWords, titleOf } from '../pages/rule-words.ts';
import { say } from '../warnings/words.ts';

interface RuleChoiceProps {
  policy: Policy;
  /** The rules that this policy switches on and this version checks. */
  rules: string[];
  chosen: string | undefined;
  choose: (rule: string | undefined) => void;
}

/** What the policy has looked for, one by one: how it is set, and below it only the clauses behind it. */
export function RuleChoice({ policy, rules, chosen, choose }: RuleChoiceProps) {
  const setting = chosen === undefined ? undefined : policy.rules[chosen];
  const byTitle = [...rules].sort((one, other) => titleOf(one).localeCompare(titleOf(other)));
  return (
    <>
      <label for="rule-choice">{say('popup_rule_choice')}</label>
      <select
        id="rule-choice"
        value={chosen ?? ''}
        onChange={(event) => choose(event.currentTarget.value || undefined)}
      >
        <option value="">{say('popup_rule_all')}</option>
        {byTitle.map((rule) => (
          <option key={rule} value={rule}>
            {titleOf(rule)}
          </option>
        ))}
      </select>
      {setting && (
        <p class="wording" role="status">
          {settingWords(setting)}
        </p>
      )}
    </>
  );
}
