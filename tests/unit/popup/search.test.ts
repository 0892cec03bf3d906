import { expect, test } from 'vitest';
import { addressOf, readAddress } from '../../../src/pages/address.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { clausesBehind, cut, rulesBehind, searchPolicy, wordsOf } from '../../../src/popup/search.ts';

const sections = [
  {
    ref: '1',
    heading: 'Pupils',
    clauses: [
      { ref: '1.1', text: 'Never name a child.' },
      { ref: '1.2', text: 'Ask the café first.' },
    ],
  },
  { ref: '2', heading: 'Staff', clauses: [{ ref: '2.1 (a)', text: 'Be kind.' }] },
];
const refs = (query: string) =>
  searchPolicy(sections, query).flatMap((section) => section.clauses.map((clause) => clause.ref));

test('every word must stand in the number, the heading or the text, whatever case or accent', () => {
  expect(refs('')).toEqual(['1.1', '1.2', '2.1 (a)']);
  expect(refs('pupils CHILD')).toEqual(['1.1']);
  expect(refs('cafe')).toEqual(['1.2']);
  expect(refs('2.1')).toEqual(['2.1 (a)']);
  expect(refs('child kind')).toEqual([]);
});

test('cutting a text marks the words and loses nothing', () => {
  for (const text of ['A café, a Cafe; İstanbul ﬁne 👩‍🏫', '', 'aaa']) {
    for (const query of ['cafe', 'a', 'ist', 'aa a', '👩']) {
      expect(
        cut(text, wordsOf(query))
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  }
  expect(cut('The café', wordsOf('CAFE')).filter((piece) => piece.found)).toEqual([
    { text: 'café', found: true },
  ]);
});

test('an address leads back to what it was made of', () => {
  for (const clause of ['6.21 (pupils)', 'Appendix A Do Not bullet 1 (a)', '5 & 6 # 7 + 8%']) {
    expect(readAddress(addressOf({ policy: 'cit', clause }))).toEqual({ policy: 'cit', clause });
  }
  expect(readAddress(addressOf({ rule: 'political-content' }))).toEqual({ rule: 'political-content' });
  expect(readAddress('')).toEqual({});
});

test('from a clause to its rules and back', () => {
  for (const policy of bundledPolicies) {
    const behind = rulesBehind(policy, ['political-content', 'pupil-discussion']);
    for (const [ref, rules] of behind) {
      for (const rule of rules) {
        const refs = clausesBehind(policy, rule).flatMap(({ clauses }) =>
          clauses.map((clause) => clause.ref),
        );
        expect(refs).toContain(ref);
      }
    }
    expect(new Set([...behind.values()].flat())).not.toContain('own-contact-details');
  }
});
