import type { Policy } from '../model/policy.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import { bundledPolicies } from '../policies/index.ts';
import { readPolicy } from '../policies/read-policy.ts';
import { rules } from '../rules/index.ts';
import { say } from '../warnings/words.ts';
import { forget, type KeptPolicy, keep, recall } from './kept.ts';
import { getFile } from './sync.ts';
import { unreachableWords } from './unreachable.ts';

/** The policy that holds: where it came from, and what is wrong with how it was set. */
export interface ChosenPolicy {
  policy: Policy;
  from: string;
  problem?: string;
}

/**
 * The school's own policy file over what `policy` names: a bundled one, or `own`, the one brought in on this device. What
 * cannot be had or is not known is said.
 */
export function choosePolicy(settings: Settings, kept: KeptPolicy | undefined, own?: Policy): ChosenPolicy {
  const bundled = bundledPolicies.find((policy) => policy.id === settings.policy);
  const fallback =
    bundledPolicies.find((policy) => policy.id === defaultSettings.policy) ?? bundledPolicies[0];
  if (!fallback) throw new Error('No policy is bundled');
  if (settings.policyUrl !== '' && kept?.policy && kept.url === settings.policyUrl) {
    return {
      policy: kept.policy,
      from: kept.url,
      ...(kept.problem === undefined ? {} : { problem: kept.problem }),
    };
  }
  if (settings.policyUrl === '' && !bundled && own?.id === settings.policy)
    return { policy: own, from: 'own' };
  const waiting = kept?.url === settings.policyUrl ? kept.problem : undefined;
  const problem =
    settings.policyUrl !== ''
      ? (waiting ?? say('background_policy_waiting'))
      : bundled
        ? undefined
        : say('background_policy_unknown', { id: settings.policy, used: fallback.id });
  return { policy: bundled ?? fallback, from: 'bundled', ...(problem === undefined ? {} : { problem }) };
}

function read(text: string): Policy | string {
  try {
    return readPolicy(
      text,
      rules.map(({ id }) => id),
    ).policy;
  } catch (error) {
    return say('background_policy_unreadable', { problem: error instanceof Error ? error.message : '' });
  }
}

/** Look at the school's own policy address, if there is one; a file that cannot be read never replaces a good one. */
export async function refreshPolicy(settings: Settings, now: number): Promise<void> {
  const url = settings.policyUrl;
  if (url === '') return forget('policy');
  const fetched = await getFile(url);
  const found = 'problem' in fetched ? unreachableWords(fetched) : read(fetched.text);
  if (typeof found !== 'string') return keep('policy', { url, tried: now, fetched: now, policy: found });
  const kept = await recall('policy');
  const { problem: _problem, ...rest } = kept?.url === url ? kept : { url };
  await keep('policy', { ...rest, tried: now, problem: found, failures: (kept?.failures ?? 0) + 1 });
}
