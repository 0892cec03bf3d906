import type { PolicyToRead } from '../model/own-page-messages.ts';
import { bundledPolicies } from '../policies/index.ts';
import { rules } from '../rules/index.ts';
import { facts } from './facts.ts';

/** A policy with all that can be read beside it; one that is not known gives way to the adopted one. */
export async function policyToRead(id: string | undefined): Promise<PolicyToRead> {
  const adopted = (await facts()).policy.policy;
  const all = [adopted, ...bundledPolicies.filter((policy) => policy.id !== adopted.id)];
  const policy = all.find((one) => one.id === id) ?? adopted;
  return {
    policy,
    adopted: policy === adopted,
    choices: all.map(({ id, title, organisation }) => ({ id, title, organisation })),
    rules: rules.map((rule) => rule.id),
  };
}
