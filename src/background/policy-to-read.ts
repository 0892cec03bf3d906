import type { PolicyToRead } from '../model/own-page-messages.ts';
import type { Policy } from '../model/policy.ts';
import { bundledPolicies } from '../policies/index.ts';
import { rules } from '../rules/index.ts';
import { type Facts, facts } from './facts.ts';

/** Every policy that can be read or tried: the adopted one first, then that brought in on this device, and the bundled. */
export function allPolicies({ policy, ownPolicy }: Facts): Policy[] {
  const all = [policy.policy, ...(ownPolicy ? [ownPolicy] : []), ...bundledPolicies];
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
}

/** A policy with all that can be read beside it; one that is not known gives way to the adopted one. */
export async function policyToRead(id: string | undefined): Promise<PolicyToRead> {
  const known = await facts();
  const adopted = known.policy.policy;
  const all = allPolicies(known);
  const policy = all.find((one) => one.id === id) ?? adopted;
  return {
    policy,
    adopted: policy === adopted,
    choices: all.map(({ id, title, organisation }) => ({ id, title, organisation })),
    rules: rules.map((rule) => rule.id),
  };
}
