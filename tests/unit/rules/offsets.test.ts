import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { Draft } from '../../../src/model/draft.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { buildMatcher } from '../../../src/no-photo-list/match.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { rules } from '../../../src/rules/index.ts';
import { read } from '../../../src/text/reading.ts';
import { listOf, textOf } from './example.ts';

const pieces = [
  ...rules.flatMap(({ examples }) => [...examples.fires, ...examples.quiet].map(textOf)),
  '\u200b',
  '\ud800',
  '\u0000',
  '👨‍👩‍👧',
  'Łukasz Wójcik',
  '\n\n',
  '“',
  '"',
  '@',
  '#AmyJones',
  '07700 900123',
  '𝐀𝐦𝐲',
  ' ',
  'Аmy Jones',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 8 })
  .map((parts) => parts.join(' '));
const [policy] = bundledPolicies;
if (!policy) throw new Error('No policy is bundled');
const context = {
  policy,
  settings: defaultSettings,
  list: buildMatcher(listOf(['Amy Jones', 'Łukasz Wójcik'])),
};

describe('offsets', () => {
  it('of a finding cut its quote out of the text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('official', 'personal', 'unknown'), (words, account) => {
        const draft = Draft.parse({ text: words, account });
        for (const { start, end, quote } of check(draft, context).findings) {
          if (start === undefined || end === undefined) continue;
          expect(end).toBeGreaterThan(start);
          expect(quote).toBe(words.slice(start, end));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of words, sentences and people lie in the text, in order', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { tokens, sentences, people } = read(words);
        let last = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(words.slice(token.start, token.end)).toBe(token.raw);
          last = token.end;
        }
        expect(sentences.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(tokens.length);
        for (const person of people) expect(words.slice(person.start, person.end).trim()).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('stay true when invisible characters and look-alikes stand in a name', () => {
    const words = 'Star of the week: Tyr\u200bone B\u0435ll, well done';
    const finding = check(Draft.parse({ text: words, account: 'official' }), context).findings[0];
    expect(finding?.quote).toBe('Tyr\u200bone B\u0435ll');
  });
});
