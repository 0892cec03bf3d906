import { useState } from 'preact/hooks';
import { PolicyToRead } from '../../model/own-page-messages.ts';
import type { Policy } from '../../model/policy.ts';
import { askBackground } from '../../pages/ask-background.ts';
import { counted } from '../../pages/counted.ts';
import { waitingRules } from '../../policies/new-policy.ts';
import { say } from '../../warnings/words.ts';
import { Choice } from '../what-if/choice.tsx';
import { withRule, withSeverities } from './edit-policy.ts';
import { RuleForm } from './rule-form.tsx';
import { SectionsFound } from './sections-found.tsx';
import { Uncovered } from './uncovered.tsx';

interface PolicyEditorProps {
  policy: Policy;
  /** The policies there are and the rules that this version checks. */
  known: PolicyToRead;
  change: (policy: Policy) => void;
}

const named = [
  ['title', 'adopt_title'],
  ['organisation', 'adopt_organisation'],
  ['version', 'adopt_version'],
] as const;

/** A policy in the making: what it is called, what was found in it, and how its rules are set. */
export function PolicyEditor({ policy, known, change }: PolicyEditorProps) {
  const { choices } = known;
  // The no-photo list is checked under every policy, so there is nothing to set.
  const ruleIds = known.rules.filter((id) => id !== 'no-photo-list-match');
  const [rule, setRule] = useState(ruleIds[0] ?? '');
  const [like, setLike] = useState<string>('');
  const waiting = waitingRules(policy).length;
  const take = async () => {
    const model = await askBackground({ type: 'policy', id: like }, PolicyToRead);
    if (model) change(withSeverities(policy, model.policy, known.rules));
  };
  return (
    <>
      <div class="side-by-side">
        {named.map(([field, key]) => (
          <div key={field}>
            <label for={`policy-${field}`}>{say(key)}</label>
            <input
              id={`policy-${field}`}
              type="text"
              autocomplete="off"
              value={policy[field]}
              onInput={({ currentTarget: { value } }) => change({ ...policy, [field]: value })}
            />
          </div>
        ))}
      </div>
      <SectionsFound sections={policy.sections} />
      <Uncovered policy={policy} ruleIds={ruleIds} edit={setRule} />
      <h3>{say('adopt_rules')}</h3>
      <p>{say('adopt_rules_intro')}</p>
      <div class="like">
        <Choice
          label={say('adopt_like')}
          value={like}
          options={[
            { value: '', words: say('adopt_like_none') },
            ...choices
              .filter(({ id }) => id !== policy.id)
              .map(({ id, organisation }) => ({ value: id, words: organisation })),
          ]}
          choose={setLike}
        />
        <button type="button" class="plain" disabled={like === ''} onClick={() => void take()}>
          {say('adopt_like_take')}
        </button>
      </div>
      <RuleForm
        policy={policy}
        ruleIds={ruleIds}
        rule={rule}
        choose={setRule}
        change={(part) => change(withRule(policy, rule, part))}
      />
      {waiting > 0 && (
        <p class="wording">{counted(waiting, 'adopt_still_waiting_one', 'adopt_still_waiting')}</p>
      )}
    </>
  );
}
