import browser from 'webextension-polyfill';
import { check } from '../check/check.ts';
import type { PlannedChecks, PlannedPost } from '../model/own-page-messages.ts';
import { say } from '../warnings/words.ts';
import { facts, listStateNow } from './facts.ts';
import { plannedAccount } from './planned-account.ts';
import { rememberedAccounts } from './remembered.ts';

/** Checks planned posts as if they were being written now. One that cannot be checked does not keep the others from it. */
export async function checkPlanned(posts: PlannedPost[]): Promise<PlannedChecks> {
  const [known, answers] = await Promise.all([facts(), rememberedAccounts()]);
  const { settings, policy, matcher } = known;
  const context = {
    policy: policy.policy,
    settings,
    ...(matcher ? { list: matcher } : {}),
    translate: (key: string) => browser.i18n.getMessage(key) || undefined,
  };
  const checks = posts.map((post): PlannedChecks['checks'][number] => {
    try {
      const { account, accountKnown } = plannedAccount(post, settings.officialAccounts, answers);
      return { account, accountKnown, findings: check({ ...post.draft, account }, context).findings };
    } catch (error) {
      console.error(
        'Second Look: a planned post could not be checked',
        error instanceof Error ? error.stack : error,
      );
      return { problem: say('background_check_failed') };
    }
  });
  return {
    checks,
    policy: `${policy.policy.title}, ${policy.policy.organisation}`,
    list: listStateNow(known),
  };
}
