import type { Account, Draft } from '../model/draft.ts';
import type { Policy, RuleSetting } from '../model/policy.ts';
import type { RuleOff } from '../model/what-if.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { type CheckContext, type Explained, explain, looksAt } from './check.ts';
import { alwaysOn, schoolEntry, standingElsewhere, standingOf } from './severity.ts';

function isSilent({ official, personal, unless = [] }: RuleSetting, account: Account): boolean {
  const accounts = account === 'unknown' ? (['official', 'personal'] as const) : [account];
  return [{ official, personal }, ...unless].every((one) => accounts.every((each) => one[each] === 'off'));
}

function offBy(rule: Rule, policy: Policy, account: Account, ruleSeverities: readonly string[]): RuleOff[] {
  const { id } = rule;
  if (id === alwaysOn) return [];
  const standing = standingOf(id, policy, account);
  const entry = schoolEntry(standing?.speaksAs ?? id, ruleSeverities);
  if (standing && entry !== undefined)
    return entry.endsWith('=off') ? [{ rule: id, by: 'rule-severities' }] : [];
  if (standing && !isSilent(standing.setting, account)) return [];
  const through = standing ? undefined : standingElsewhere(rule.elsewhere ?? [], policy, account)?.speaksAs;
  return [{ rule: id, by: standing ? 'policy' : 'no-clause', ...(through === undefined ? {} : { through }) }];
}

/** The rules that look at such drafts and say nothing of their own on this account, and who has them so. */
export function rulesOff(draft: Draft, { policy, settings }: CheckContext): RuleOff[] {
  return rules
    .filter((rule) => looksAt(rule, draft))
    .flatMap((rule) => offBy(rule, policy, draft.account, settings.ruleSeverities));
}

/** What would be said of a draft, why as strictly, and what nobody would say. */
export function whatIf(draft: Draft, context: CheckContext): Explained & { off: RuleOff[] } {
  return { ...explain(draft, context), off: rulesOff(draft, context) };
}
