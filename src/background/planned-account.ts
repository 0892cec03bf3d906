import type { Account } from '../model/draft.ts';
import type { PlannedPost } from '../model/own-page-messages.ts';
import { type RememberedAccounts, resolveAccount } from './accounts.ts';

/**
 * Who will publish a planned post. People name accounts in a sheet as they like, so a name that is neither among the
 * official accounts nor known from an answer says nothing: then it is whoever the draft says, and `accountKnown` is false.
 */
export function plannedAccount(
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
