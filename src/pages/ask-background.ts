import browser from 'webextension-polyfill';
import type * as z from 'zod/mini';
import type { AskBackground } from '../model/own-page-messages.ts';

/** Asks the background; undefined when it does not answer, or not in a form this page knows. */
export async function askBackground<Answer>(
  question: AskBackground,
  schema: z.ZodMiniType<Answer>,
): Promise<Answer | undefined> {
  const parsed = schema.safeParse(await browser.runtime.sendMessage(question).catch(() => undefined));
  return parsed.success ? parsed.data : undefined;
}
