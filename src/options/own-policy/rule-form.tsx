import { useEffect, useRef } from 'preact/hooks';
import { type Policy, type RuleSetting, Setting } from '../../model/policy.ts';
import { severityWords, titleOf } from '../../pages/rule-words.ts';
import { say } from '../../warnings/words.ts';
import { Choice } from '../what-if/choice.tsx';
import { settingOf } from './edit-policy.ts';

interface RuleFormProps {
  policy: Policy;
  ruleIds: readonly string[];
  rule: string;
  choose: (rule: string) => void;
  change: (change: Partial<RuleSetting>) => void;
}

const severities = Setting.options.map((value) => ({ value, words: severityWords[value] }));
function byTitle(ruleIds: readonly string[]) {
  return ruleIds
    .map((value) => ({ value, words: titleOf(value) }))
    .sort((one, other) => one.words.localeCompare(other.words));
}

const shortened = (text: string) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

/** One rule: how strictly it speaks on each account, and the clauses of the school's policy that it rests on. */
export function RuleForm({ policy, ruleIds, rule, choose, change }: RuleFormProps) {
  const form = useRef<HTMLFieldSetElement>(null);
  const before = useRef(rule);
  useEffect(() => {
    if (before.current === rule) return;
    before.current = rule;
    form.current?.querySelector('select')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [rule]);
  const { official, personal, unless = [], clauses } = settingOf(policy, rule);
  const left = policy.sections.map((section) => ({
    ...section,
    clauses: section.clauses.filter(({ ref }) => !clauses.includes(ref)),
  }));
  const add = (ref: string) => change({ clauses: [...clauses, ref] });
  return (
    <fieldset ref={form} class="rule-form">
      <legend>{say('adopt_rule')}</legend>
      <Choice label={say('adopt_which_rule')} value={rule} options={byTitle(ruleIds)} choose={choose} />
      <div class="side-by-side">
        <Choice
          label={say('adopt_official')}
          value={official}
          options={severities}
          choose={(value) => change({ official: value })}
        />
        <Choice
          label={say('adopt_personal')}
          value={personal}
          options={severities}
          choose={(value) => change({ personal: value })}
        />
      </div>
      {unless.length > 0 && <p class="quiet">{say('popup_rule_cases')}</p>}
      <p id="rests-on">{say(clauses.length === 0 ? 'adopt_no_clause_yet' : 'adopt_rests_on')}</p>
      {clauses.length > 0 && (
        <ul class="rule-list" aria-labelledby="rests-on">
          {clauses.map((ref) => (
            <li key={ref}>
              <span>{ref}</span>
              <button
                type="button"
                class="plain"
                aria-label={say('adopt_take_away_of', { ref })}
                onClick={() => change({ clauses: clauses.filter((one) => one !== ref) })}
              >
                {say('adopt_take_away')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <label for="add-clause">{say('adopt_add_clause')}</label>
      <select
        id="add-clause"
        value=""
        onChange={({ currentTarget: { value } }) => value !== '' && add(value)}
      >
        <option value="">{say('adopt_choose_clause')}</option>
        {left
          .filter((section) => section.clauses.length > 0)
          .map((section) => (
            <optgroup key={section.ref} label={shortened(section.heading || section.ref)}>
              {section.clauses.map(({ ref, text }) => (
                <option key={ref} value={ref}>
                  {shortened(`${ref}: ${text}`)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </fieldset>
  );
}
