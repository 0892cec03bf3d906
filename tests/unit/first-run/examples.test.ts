import { expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { check } from '../../../src/check/check.ts';
import { Draft } from '../../../src/model/draft.ts';
import { holds } from '../../../src/model/finding.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';

const verdict = (text: string, policy: (typeof bundledPolicies)[number]) =>
  check(Draft.parse({ text, account: 'official', site: 'facebook' }), { policy, settings: defaultSettings })
    .verdict;

test.each(bundledPolicies.map((policy) => [policy.id, policy] as const))(
  'under %s a sentence to try is held, and the harmless one is clear',
  (_id, policy) => {
    const { setup_example_name: name, setup_example_phone: phone, setup_example_fair: fair } = messages;
    const risky = [name.message, phone.message].map((text) => verdict(text, policy));
    expect(risky.some(holds), risky.join(', ')).toBe(true);
    expect(verdict(fair.message, policy)).toBe('clear');
  },
);
