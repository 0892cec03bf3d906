import browser from 'webextension-polyfill';

/** The alarm after which an empty managed policy is believed. */
export const emptyPolicyAlarm = 'managed-policy-is-empty';

/**
 * How long, in ms, an empty policy is not believed. After a first install nothing is lost if it is believed too early, for
 * a policy is taken up whenever it comes; it takes some three seconds, and 25 were seen on a busy machine (2026-11); no
 * alarm rings sooner than this. One that was there and is gone loosens everything, and is given longer.
 */
const doubt = { 'first-start': 30_000, removed: 60_000 } as const;

/** How long in all, in ms, a post may be held for a policy that may still be on its way. */
const longestHold = 5_000;

/**
 * An empty policy is in doubt: it is looked at again when the time is over, also by a worker that starts meanwhile.
 * Answers until when posts may wait for it, in ms since 1970.
 */
export async function doubtEmptyPolicy(since: keyof typeof doubt): Promise<number> {
  const standing = await browser.alarms.get(emptyPolicyAlarm);
  const when = standing?.scheduledTime ?? Date.now() + doubt[since];
  if (!standing) await browser.alarms.create(emptyPolicyAlarm, { when });
  return when - doubt[since] + longestHold;
}

/** How managed policy stands is known. */
export async function endDoubt(): Promise<void> {
  await browser.alarms.clear(emptyPolicyAlarm);
}
