import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { Account, type SiteId } from '../model/draft.ts';
import { accountKey, type RememberedAccounts } from './accounts.ts';
import { oneAtATime } from './in-turn.ts';

const accountsKey = 'accounts';
const settledKey = 'settled';

const Accounts = z.record(z.string(), Account);
const Counts = z.record(z.string(), z.int());

async function stored<Value>(key: string, schema: z.ZodMiniType<Value>, fallback: Value): Promise<Value> {
  const found = schema.safeParse((await browser.storage.local.get(key))[key]);
  return found.success ? found.data : fallback;
}

const inTurn = oneAtATime();

/** What persons answered about accounts on this machine. */
export function rememberedAccounts(): Promise<RememberedAccounts> {
  return stored(accountsKey, Accounts, {});
}

/** Remember one answer; `unknown` takes an earlier one back. */
export function rememberAccount(site: SiteId, name: string, account: Account): Promise<void> {
  return inTurn(async () => {
    const { [accountKey(site, name)]: _earlier, ...others } = await rememberedAccounts();
    const next = account === 'unknown' ? others : { ...others, [accountKey(site, name)]: account };
    await browser.storage.local.set({ [accountsKey]: next });
  });
}

/** Count that a held finding was settled: the rule's id and a number, and nothing of what was written. */
export function countSettled(rule: string): Promise<void> {
  if (!/^[a-z0-9-]{1,60}$/.test(rule)) return Promise.resolve();
  return inTurn(async () => {
    const counts = await stored(settledKey, Counts, {});
    await browser.storage.local.set({ [settledKey]: { ...counts, [rule]: (counts[rule] ?? 0) + 1 } });
  });
}

/** How many held findings were settled on this machine. */
export async function settledCount(): Promise<number> {
  return Object.values(await stored(settledKey, Counts, {})).reduce((sum, count) => sum + count, 0);
}
