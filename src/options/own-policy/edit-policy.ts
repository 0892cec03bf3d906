import type { Policy, RuleSetting } from '../../model/policy.ts';
import { startingRules } from '../../policies/new-policy.ts';

const off: RuleSetting = { official: 'off', personal: 'off', clauses: [] };

/** How a rule is set in a policy that is being made. */
export function settingOf(policy: Policy, rule: string): RuleSetting {
  return policy.rules[rule] ?? off;
}

/** The policy with one rule set otherwise. */
export function withRule(policy: Policy, rule: string, change: Partial<RuleSetting>): Policy {
  return { ...policy, rules: { ...policy.rules, [rule]: { ...settingOf(policy, rule), ...change } } };
}

/** The severities of a model for every rule that rests on no clause yet; what the school has set stays. */
export function withSeverities(policy: Policy, model: Policy, ruleIds: readonly string[]): Policy {
  const begun = Object.entries(policy.rules).filter(([, { clauses }]) => clauses.length > 0);
  return { ...policy, rules: { ...startingRules(ruleIds, model), ...Object.fromEntries(begun) } };
}

/** The text of a policy file. */
export function fileOf(policy: Policy): string {
  return `${JSON.stringify(policy, undefined, 2)}\n`;
}
