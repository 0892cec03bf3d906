import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { whatIf } from '../../../src/check/what-if.ts';
import type { Account, Draft } from '../../../src/model/draft.ts';
import { type Finding, severities } from '../../../src/model/finding.ts';
import type { Policy, RuleSetting, Setting } from '../../../src/model/policy.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { Why } from '../../../src/model/what-if.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { rules } from '../../../src/rules/index.ts';
import { lookAt } from '../rules/example.ts';

const examples = rules.flatMap(({ examples: { fires } }) => fires.slice(0, 1)).map(lookAt);
const changes = [
  [],
  rules.map(({ id }) => `${id}=off`),
  rules.map(({ id }) => `${id}=remind`),
  rules.map(({ id }) => `${id}=block`),
];
const accounts: Account[] = ['official', 'personal', 'unknown'];

interface Case {
  draft: Draft;
  policy: Policy;
  ruleSeverities: string[];
}

/** One example of each rule, each with another change of the school's own and another account in turn. */
function casesUnder(policy: Policy) {
  return changes.flatMap((ruleSeverities, turn) =>
    examples.map((look, at) => ({
      context: {
        policy,
        settings: { ...look.settings, ruleSeverities },
        ...(look.list ? { list: look.list } : {}),
      },
      draft: { ...look.draft, account: accounts[(at + turn) % accounts.length] ?? 'unknown' },
    })),
  );
}

/** The setting a reason names, read from the policy file and the settings by hand. */
function named({ setBy }: Why, { rule }: Finding, { draft, policy, ruleSeverities }: Case): Setting[] {
  const of = ({ official, personal }: Pick<RuleSetting, 'official' | 'personal'>): Setting[] =>
    draft.account === 'unknown' ? [official, personal] : [{ official, personal }[draft.account]];
  const setting = policy.rules[rule];
  switch (setBy.by) {
    case 'policy':
      return setting ? of(setting) : [];
    case 'policy-case':
      return (setting?.unless ?? []).filter(({ when }) => when === setBy.when).flatMap(of);
    case 'rule-severities':
      expect(ruleSeverities).toContain(setBy.entry);
      expect(setBy.entry.startsWith(`${rule}=`)).toBe(true);
      return [setBy.entry.slice(rule.length + 1) as Setting];
    case 'always-on':
      return rule === 'no-photo-list-match' ? ['confirm', 'block'] : [];
    default:
      return setBy satisfies never;
  }
}

const levels: readonly Setting[] = ['off', ...severities];
const level = (setting: Setting) => levels.indexOf(setting);

test.each(bundledPolicies.map((policy) => [policy.id, policy] as const))(
  'under %s every reason gives the severity that is checked, and nothing that is off speaks',
  (_id, policy) => {
    const seen = new Set<string>();
    const wrong: string[] = [];
    for (const { draft, context } of casesUnder(policy)) {
      const { result, why, off } = whatIf(draft, context);
      expect(result).toEqual(check(draft, context));
      expect(why).toHaveLength(result.findings.length);
      const silent = new Set(off.map(({ rule }) => rule));
      const { ruleSeverities } = context.settings;
      for (const [at, finding] of result.findings.entries()) {
        const reason = why[at] as Why;
        seen.add(reason.setBy.by);
        const meant = named(reason, finding, { draft, policy, ruleSeverities }).map(level);
        const is = level(finding.severity);
        const fits = meant.some((one) => (reason.limits.length === 0 ? one === is : one > is));
        if (!fits || silent.has(finding.rule))
          wrong.push(`${finding.rule} ${finding.severity} ${draft.account} ${JSON.stringify(reason)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect([...seen]).toEqual(expect.arrayContaining(['policy', 'policy-case', 'rule-severities']));
  },
);

describe('rules that are off', () => {
  const policy: Policy = {
    ...(bundledPolicies[0] as Policy),
    rules: {
      'political-content': { official: 'warn', personal: 'off', clauses: ['6.18 (b)'] },
      'disrepute-risk': { official: 'warn', personal: 'warn', clauses: ['6.18 (b)'] },
    },
  };
  const off = (account: Account, ruleSeverities: string[] = []) =>
    whatIf(
      { text: '', account, surface: 'post', attachments: [] },
      { policy, settings: { ...defaultSettings, ruleSeverities } },
    ).off;
  const by = (rule: string, found: ReturnType<typeof off>) => found.find((one) => one.rule === rule)?.by;

  test('by the policy, on the account for which it sets them so', () => {
    expect(by('political-content', off('personal'))).toBe('policy');
    expect(by('political-content', off('official'))).toBeUndefined();
    expect(by('political-content', off('unknown'))).toBeUndefined();
  });

  test('by a change of the school’s own, which also switches on what the policy names', () => {
    expect(by('disrepute-risk', off('personal', ['disrepute-risk=off']))).toBe('rule-severities');
    expect(by('political-content', off('personal', ['political-content=warn']))).toBeUndefined();
  });

  test('for want of a clause, whatever the school changes', () => {
    expect(by('copyright-content', off('personal', ['copyright-content=block']))).toBe('no-clause');
  });

  test('never the no-photo list, which is on under every policy', () => {
    const look = lookAt({ text: 'Amy Jones won', listed: 'Amy Jones', attachments: ['photo'] });
    const settings = { ...look.settings, ruleSeverities: ['no-photo-list-match=off'] };
    const { result, why } = whatIf(look.draft, {
      policy,
      settings,
      ...(look.list ? { list: look.list } : {}),
    });
    const at = result.findings.findIndex(({ rule }) => rule === 'no-photo-list-match');
    expect(why[at]?.setBy).toEqual({ by: 'always-on' });
    expect(by('no-photo-list-match', off('personal', ['no-photo-list-match=off']))).toBeUndefined();
  });
});
