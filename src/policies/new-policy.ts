import { Policy, type RuleSetting, speaks } from '../model/policy.ts';
import type { Outline } from './outline.ts';

const off: RuleSetting = { official: 'off', personal: 'off', clauses: [] };

/** Every rule, off or set as in the model, and in either case without clauses: those are for the school to name. */
export function startingRules(ruleIds: readonly string[], like?: Policy): Record<string, RuleSetting> {
  return Object.fromEntries(ruleIds.map((id) => [id, { ...(like?.rules[id] ?? off), clauses: [] }]));
}

/** An id made from a file's name without its ending: small letters, digits and hyphens. */
export function idFrom(name: string): string {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== '');
  return words.join('-') || 'our-policy';
}

/** A policy in the school's own wording, with every rule listed. Throws in words where there is nothing to cite. */
export function newPolicy(
  { title, sections }: Outline,
  given: { id: string; title: string; organisation: string },
  rules: Record<string, RuleSetting>,
): Policy {
  if (sections.every(({ clauses }) => clauses.length === 0))
    throw new Error('no paragraph or list item was found in it');
  return Policy.parse({
    format: 'policy/1',
    ...given,
    title: title ?? given.title,
    version: '1',
    wording: 'full',
    sections,
    rules,
  });
}

/** The rules that are set to speak and have no clause to rest on yet: they wait until one is named. */
export function waitingRules({ rules }: Policy): string[] {
  return Object.entries(rules).flatMap(([rule, setting]) =>
    speaks(setting) && setting.clauses.length === 0 && rule !== 'no-photo-list-match' ? [rule] : [],
  );
}

/** The policy as it can be used: what waits for a clause is off. */
export function usable(policy: Policy): Policy {
  const waiting = new Set(waitingRules(policy));
  const rules = Object.entries(policy.rules).map(([rule, setting]) => [
    rule,
    waiting.has(rule) ? { ...off } : setting,
  ]);
  return { ...policy, rules: Object.fromEntries(rules) };
}
