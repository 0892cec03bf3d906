import browser from 'webextension-polyfill';
import { check } from '../check/check.ts';
import type { Account } from '../model/draft.ts';
import type { PlannedChecks, PlannedPost } from '../model/own-page-messages.ts';
import { say } from '../warnings/words.ts';
import { type RememberedAccounts, resolveAccount } from './accounts.ts';
import { facts, listStateNow } from './facts.ts';
import { rememberedAccounts } from './remembered.ts';

/**
 * Who will publish a planned post. A name that is neither among the official accounts nor known from an answer says
 * nothing, for people name accounts in a sheet as they like; then it is whoever the draft says.
 */
function accountOf(
  { draft, accountNames }: PlannedPost,
  officialAccounts: string[],
  answers: RememberedAccounts,
): { account: Account; accountKnown: boolean } {
  const resolved = resolveAccount(draft.site, accountNames, officialAccounts, answers);
  const account = resolved === 'official' ? resolved : resolveAccount(draft.site, accountNames, [], answers);
  return account === 'unknown'
    ? { account: draft.account, accountKnown: accountNames.length === 0 }
    : { account, accountKnown: true };
}

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
      const { account, accountKnown } = accountOf(post, settings.officialAccounts, answers);
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
