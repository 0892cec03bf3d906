import browser from 'webextension-polyfill';
import type { VouchForFrame } from '../model/photo-messages.ts';

/** A worker that dies at the question is woken once more. */
const attempts = 2;

/**
 * A new key, which the background has noted for a frame in this tab. Undefined when the background does not answer: no
 * frame would open then.
 */
export async function makeFrameKey(): Promise<string | undefined> {
  const key = crypto.randomUUID();
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const question: VouchForFrame = { type: 'vouch-for-frame', key };
      if ((await browser.runtime.sendMessage(question)) === true) return key;
    } catch {
      // Nobody is there to answer.
    }
  }
  return undefined;
}
