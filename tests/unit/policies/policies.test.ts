import { describe, expect, it } from 'vitest';
import { Policy } from '../../../src/model/policy.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';
import catalogue from './catalogue.json' with { type: 'json' };
import catholicTrustRefs from './catholic-trust-refs.json' with { type: 'json' };
import citRefs from './cit-refs.json' with { type: 'json' };
import gloucestershireRefs from './gloucestershire-refs.json' with { type: 'json' };
import inspireRefs from './inspire-refs.json' with { type: 'json' };
import oneEducationRefs from './one-education-refs.json' with { type: 'json' };

const refs: Record<string, string[]> = {
  inspire: inspireRefs,
  'catholic-trust': catholicTrustRefs,
  cit: citRefs,
  'one-education': oneEducationRefs,
  gloucestershire: gloucestershireRefs,
};
const knownRules = catalogue.map(({ id }) => id);

it('bundles five policies with 665 clauses together, the default first', () => {
  expect(bundledPolicies.map(({ id }) => id).sort()).toEqual(Object.keys(refs).sort());
  expect(bundledPolicies[0]?.id).toBe('one-education');
  expect(Object.values(refs).flat()).toHaveLength(665);
});

it('leaves no rule of the catalogue without a policy', () => {
  const set = new Set(bundledPolicies.flatMap((policy) => Object.keys(policy.rules)));
  expect([...set].sort()).toEqual([...knownRules].sort());
});

describe.each(bundledPolicies.map((policy) => [policy.id, policy] as const))('%s', (id, policy) => {
  const clauses = policy.sections.flatMap((section) => section.clauses);

  it('has all its clauses, in order, each with a text', () => {
    expect(clauses.map(({ ref }) => ref)).toEqual(refs[id]);
    expect(clauses.filter(({ text }) => text.trim().length < 10)).toEqual([]);
  });

  it('has headings, and no section or clause twice', () => {
    expect(policy.sections.every(({ heading, ref }) => heading.length > 3 && heading !== ref)).toBe(true);
    expect(new Set(policy.sections.map(({ ref }) => ref)).size).toBe(policy.sections.length);
    expect(new Set(clauses.map(({ ref }) => ref)).size).toBe(clauses.length);
  });

  it('can be given as a policy file', () => {
    expect(Policy.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });

  it.each(Object.entries(policy.rules))('sets %s by clauses it has', (rule, setting) => {
    expect(knownRules).toContain(rule);
    expect(setting.clauses.length).toBeGreaterThan(0);
    expect(new Set(setting.clauses).size).toBe(setting.clauses.length);
    expect(clauses.map(({ ref }) => ref)).toEqual(expect.arrayContaining(setting.clauses));
  });

  it.each(Object.entries(policy.rules))(
    'sets %s for an account, and differently where it says so',
    (_, setting) => {
      expect([setting.official, setting.personal]).not.toEqual(['off', 'off']);
      for (const other of setting.unless ?? []) {
        expect([other.official, other.personal]).not.toEqual([setting.official, setting.personal]);
      }
    },
  );
});
