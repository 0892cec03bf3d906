import { describe, expect, it } from 'vitest';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { readPolicy } from '../../../src/policies/read-policy.ts';

const knownRules = ['political-content', 'pupil-full-name', 'no-photo-list-match'];

const good = {
  format: 'policy/1',
  id: 'oakfield',
  title: 'Social media at Oakfield',
  organisation: 'Oakfield Primary',
  version: '2',
  wording: 'full',
  sections: [{ ref: '1', heading: 'Politics', clauses: [{ ref: '1.1', text: 'No campaigning.' }] }],
  rules: { 'political-content': { official: 'confirm', personal: 'off', clauses: ['1.1'] } },
};

const reading = (policy: unknown) => () => readPolicy(JSON.stringify(policy, null, 2), knownRules);
const withRule = (rule: object) => ({ ...good, rules: { 'political-content': rule } });

describe('a policy file', () => {
  it('is read, with a mark in front as Windows writes it, too', () => {
    expect(readPolicy(`\ufeff${JSON.stringify(good)}`, knownRules)).toMatchObject({
      policy: good,
      notes: [],
    });
  });

  it.each([
    ['empty', '', /not JSON: it is empty/],
    ['cut off', JSON.stringify(good).slice(0, 90), /not JSON/],
    ['with a comma too many', '{\n"format": "policy/1",\n}', /not JSON: look at line 3/],
    ['a list', '[]', /one JSON object/],
  ])('that is %s is refused with the place', (_what, text, words) => {
    expect(() => readPolicy(text, knownRules)).toThrow(words);
  });

  it.each([
    ['another format', { ...good, format: 'policy/9' }, /^format must be "policy\/1"/],
    ['an id with spaces', { ...good, id: 'Our Policy' }, /^id /],
    ['no title', { ...good, title: undefined }, /^title is missing/],
    ['a number as its version', { ...good, version: 2 }, /^version must be text/],
    [
      'an address that is not secure',
      { ...good, document: 'http://a.example/p' },
      /^document must be an https/,
    ],
    ['a date of another country', { ...good, adopted: '01/11/2026' }, /^adopted must be a date such as/],
    [
      'a clause without text',
      { ...good, sections: [{ ref: '1', heading: 'A', clauses: [{ ref: '1.1', text: '' }] }] },
      /^sections\.0\.clauses\.0\.text must be at least 1/,
    ],
    [
      'two clauses of the same number',
      {
        ...good,
        sections: [
          ...good.sections,
          { ref: '2', heading: 'More', clauses: [{ ref: '1.1', text: 'Something else.' }] },
        ],
      },
      /^sections\.1\.clauses\.0\.ref "1\.1" is the ref of sections\.0\.clauses\.0 as well/,
    ],
    [
      'a severity nobody knows',
      withRule({ official: 'stop', personal: 'off', clauses: ['1.1'] }),
      /^rules\.political-content\.official must be "off"/,
    ],
    [
      'a clause that is not there',
      withRule({ official: 'warn', personal: 'off', clauses: ['1.2'] }),
      /^rules\.political-content\.clauses names "1\.2", which no section has: did you mean "1\.1"\?/,
    ],
    [
      'a rule that rests on nothing',
      withRule({ official: 'warn', personal: 'off', clauses: [] }),
      /^rules\.political-content rest on no clause/,
    ],
    [
      'a switch set to a word',
      { ...good, switches: { disclaimerCures: 'yes' } },
      /^switches\.disclaimerCures/,
    ],
  ])('with %s is refused with the path', (_what, policy, words) => {
    expect(reading(policy)).toThrow(words);
  });

  it('may name rules and fields that are not known, and it is said', () => {
    const odd = {
      ...good,
      organization: 'Oakfield',
      rules: { 'politcal-content': { official: 'warn', personal: 'off', clauses: ['1.1'] } },
    };
    expect(reading(odd)().notes).toEqual([
      '"organization" is no field of a policy and was not read: did you mean "organisation"?',
      'rules.politcal-content is a rule this version does not have: did you mean "political-content"?',
    ]);
  });

  it.each(bundledPolicies.map((policy) => [policy.id, policy] as const))('like %s is good', (_id, policy) => {
    expect(reading(policy)().policy).toEqual(policy);
  });
});
