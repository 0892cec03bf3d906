import browser from 'webextension-polyfill';
import { whatIf as lookAt } from '../check/what-if.ts';
import type { Draft } from '../model/draft.ts';
import type { RuleOff, WhatIf, Why } from '../model/what-if.ts';
import { type Facts, facts, listStateNow } from './facts.ts';
import { allPolicies } from './policy-to-read.ts';

/** Whose entry of `ruleSeverities` it is: about one rule the managed word holds. */
function whose({ managed }: Facts, counts: (entry: string) => boolean): 'policy' | 'own' {
  return managed.ruleSeverities?.some(counts) ? 'policy' : 'own';
}

function whyBy(known: Facts, { setBy, limits }: Why): Why {
  if (setBy.by !== 'rule-severities') return { setBy, limits };
  const { entry } = setBy;
  return { setBy: { ...setBy, from: whose(known, (one) => one === entry) }, limits };
}

function offBy(known: Facts, off: RuleOff): RuleOff {
  if (off.by !== 'rule-severities') return off;
  return { ...off, from: whose(known, (entry) => entry === `${off.rule}=off`) };
}

/** What would be said of a draft under the adopted policy or another one, and who has set that. Nothing is kept. */
export async function whatIf(draft: Draft, policyId: string | undefined): Promise<WhatIf> {
  const known = await facts();
  const adopted = known.policy.policy;
  const policy = allPolicies(known).find(({ id }) => id === policyId) ?? adopted;
  const { result, why, off } = lookAt(draft, {
    policy,
    settings: known.settings,
    ...(known.matcher ? { list: known.matcher } : {}),
    translate: (key) => browser.i18n.getMessage(key) || undefined,
  });
  const { id, title, organisation } = policy;
  return {
    result,
    why: why.map((each) => whyBy(known, each)),
    off: off.map((each) => offBy(known, each)),
    policy: { id, title, organisation },
    list: listStateNow(known),
  };
}
