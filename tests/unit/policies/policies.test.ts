import { describe, expect, it } from 'vitest';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { rules } from '../../../src/rules/index.ts';
import oneEducationRefs from './one-education-refs.json' with { type: 'json' };

const refs: Record<string, string[]> = { 'one-education': oneEducationRefs };

describe.each(bundledPolicies.map((policy) => [policy.id, policy] as const))('%s', (id, policy) => {
  const clauses = policy.sections.flatMap((section) => section.clauses);

  it('has all its clauses, in order', () => {
    expect(clauses.map(({ ref }) => ref)).toEqual(refs[id]);
  });

  it('has headings and no clause twice', () => {
    expect(policy.sections.every(({ heading, ref }) => heading.length > 3 && heading !== ref)).toBe(true);
    expect(new Set(clauses.map(({ ref }) => ref)).size).toBe(clauses.length);
  });

  it.each(Object.entries(policy.rules))('sets %s by clauses it has', (rule, setting) => {
    expect(rules.map((one) => one.id)).toContain(rule);
    expect(setting.clauses.length).toBeGreaterThan(0);
    expect(clauses.map(({ ref }) => ref)).toEqual(expect.arrayContaining(setting.clauses));
  });
});
