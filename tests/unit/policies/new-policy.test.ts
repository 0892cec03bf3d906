import { expect, test } from 'vitest';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { idFrom, newPolicy, startingRules, usable, waitingRules } from '../../../src/policies/new-policy.ts';
import { outlineOf } from '../../../src/policies/outline.ts';
import { readPolicy } from '../../../src/policies/read-policy.ts';
import { rules } from '../../../src/rules/index.ts';

const ruleIds = rules.map(({ id }) => id);
const outline = outlineOf('<h1>Our policy</h1><h2>1. Pupils</h2><p>1.1 Never name a pupil.</p>');
const named = { id: 'own-oakfield', title: 'A file', organisation: 'Oakfield' };

test('what waits for a clause is off in the file, which can then be read', () => {
  const begun = newPolicy(outline, named, startingRules(ruleIds, bundledPolicies[0]));
  const set = {
    ...begun,
    rules: {
      ...begun.rules,
      'pupil-full-name': { official: 'block' as const, personal: 'warn' as const, clauses: ['1.1'] },
    },
  };
  expect(waitingRules(set).length).toBeGreaterThan(20);
  expect(() => readPolicy(JSON.stringify(set), ruleIds)).toThrow(/rest on no clause/);
  const { policy } = readPolicy(JSON.stringify(usable(set)), ruleIds);
  expect(policy.title).toBe('Our policy');
  expect(policy.rules['pupil-full-name']).toEqual(set.rules['pupil-full-name']);
  expect(waitingRules(policy)).toEqual([]);
  expect(policy.rules['political-content']).toEqual({ official: 'off', personal: 'off', clauses: [] });
});

test('a document without a sentence makes no policy', () => {
  expect(() => newPolicy(outlineOf('<h1>Our policy</h1>'), named, {})).toThrow('no paragraph');
});

test.each([
  ['Social Media Policy (2026)', 'social-media-policy-2026'],
  ['ŷŷ', 'our-policy'],
])('the id made of “%s” is one that a policy takes', (name, id) => {
  expect(idFrom(name)).toBe(id);
});
