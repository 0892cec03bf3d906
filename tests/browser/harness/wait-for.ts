import { setTimeout as after } from 'node:timers/promises';

/**
 * Asks again and again until `look` answers with something other than `undefined`, `null`, `false` or a failure, and
 * gives that back. When the time is up it fails with `what` and the last failure. The time is long because it measures
 * nothing: on a machine busy with other tests everything takes longer.
 */
export async function waitFor<Seen>(
  what: string,
  look: () => Promise<Seen | undefined | null | false> | Seen | undefined | null | false,
  milliseconds = 15_000,
): Promise<Seen> {
  const end = performance.now() + milliseconds;
  let problem: unknown;
  do {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== null && seen !== false) return seen;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await after(25);
  } while (performance.now() < end);
  throw new Error(`Waited ${milliseconds} ms in vain for: ${what}`, { cause: problem });
}
