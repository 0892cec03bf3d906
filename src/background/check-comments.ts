import browser from 'webextension-polyfill';
import { checkIncoming } from '../check/check-incoming.ts';
import type { ShownComment } from '../model/messages.ts';
import type { CheckedComments } from '../model/own-page-messages.ts';
import type { Policy } from '../model/policy.ts';
import { facts } from './facts.ts';

const rule = 'moderate-incoming-comment';

/** The policy as one that speaks of comments by others: on the keeping of a copy at least, most have a clause. */
function withAdvice(policy: Policy): Policy {
  const clauses = policy.rules['abuse-evidence-capture']?.clauses ?? [];
  return { ...policy, rules: { ...policy.rules, [rule]: { official: 'warn', personal: 'off', clauses } } };
}

/** What is wrong with comments that others left on a page of the school's, and what is to be done about each. */
export async function checkComments(comments: readonly ShownComment[]): Promise<CheckedComments> {
  const { settings, policy, matcher } = await facts();
  const byPolicy = (policy.policy.rules[rule]?.official ?? 'off') !== 'off';
  const context = {
    policy: byPolicy ? policy.policy : withAdvice(policy.policy),
    settings,
    ...(matcher ? { list: matcher } : {}),
    translate: (key: string) => browser.i18n.getMessage(key) || undefined,
  };
  return { comments: comments.map((comment) => ({ findings: checkIncoming(comment, context) })), byPolicy };
}
