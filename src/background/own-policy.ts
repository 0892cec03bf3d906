import type { Kept, OwnPolicy } from '../model/own-page-messages.ts';
import type { Policy } from '../model/policy.ts';
import { bundledPolicies } from '../policies/index.ts';
import { readPolicy } from '../policies/read-policy.ts';
import { rules } from '../rules/index.ts';
import { say } from '../warnings/words.ts';
import { tellPages } from './answers.ts';
import { facts, forgetFacts } from './facts.ts';
import { forget, keep, recall } from './kept.ts';
import { lockFor } from './locks.ts';
import { keepOwnSetting } from './own-settings.ts';

/** The policy that a person brought in on this device, and whether posts are looked at by it. */
export async function ownPolicy(): Promise<OwnPolicy> {
  const kept = await recall('own-policy');
  const { policy, managed } = await facts();
  const locked = lockFor('policy', managed) !== undefined;
  if (!kept) return { inUse: false, locked };
  return { policy: kept.policy, saved: kept.saved, inUse: policy.from === 'own', locked };
}

function read(text: string): Policy | string {
  try {
    const { policy } = readPolicy(
      text,
      rules.map(({ id }) => id),
    );
    return bundledPolicies.some(({ id }) => id === policy.id)
      ? say('background_own_policy_id', { id: policy.id })
      : policy;
  } catch (error) {
    return say('background_policy_unreadable', { problem: error instanceof Error ? error.message : '' });
  }
}

async function changed(): Promise<void> {
  forgetFacts();
  await tellPages();
}

/**
 * Keeps a policy file on this device and looks at posts by it from now on, unless managed policy says by which one. A
 * file with a fault is refused in words, and the one before stays.
 */
export async function keepOwnPolicy(text: string): Promise<Kept> {
  const policy = read(text);
  if (typeof policy === 'string') return { problem: policy };
  try {
    await keep('own-policy', { policy, saved: Date.now() });
  } catch {
    return { problem: say('background_own_policy_not_kept') };
  }
  const { managed } = await facts();
  const chosen = lockFor('policy', managed) ? {} : await keepOwnSetting('policy', policy.id);
  await changed();
  return chosen;
}

/** Keeps no policy of its own on this device any more; the one before, or the default, holds again. */
export async function forgetOwnPolicy(): Promise<Kept> {
  const kept = await recall('own-policy');
  await forget('own-policy');
  const { own } = await facts();
  const result = kept && own.policy === kept.policy.id ? await keepOwnSetting('policy', undefined) : {};
  await changed();
  return result;
}
