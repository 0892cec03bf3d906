import { expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { Draft } from '../../../src/model/draft.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { hostile } from '../../bench/texts.ts';

const [policy] = bundledPolicies;

/** How fast it is, is measured by `npm run bench`; here it has to come to an end and to an answer. */
it.each(Object.entries(hostile))('%j over and over gets a calm answer', (_piece, text) => {
  if (!policy) throw new Error('No policy is bundled');
  for (const account of ['personal', 'official'] as const) {
    const { findings } = check(Draft.parse({ text, account }), { policy, settings: defaultSettings });
    for (const { start = 0, end = 0 } of findings) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
});
