import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

const name = 'key-that-opened-the-list';

/** The key that opened the kept list last; held in memory by the browser, gone when it closes, and never written down. */
export async function lastKey(): Promise<string | undefined> {
  try {
    const stored = await browser.storage.session.get(name);
    const key = z.string().safeParse(stored[name]);
    return key.success ? key.data : undefined;
  } catch (error) {
    console.error('Second Look: the last key could not be recalled', error);
    return undefined;
  }
}

/** A list opened with this key. Where it cannot be remembered, the list that opened is used all the same. */
export async function rememberKey(key: string): Promise<void> {
  try {
    if ((await lastKey()) !== key) await browser.storage.session.set({ [name]: key });
  } catch (error) {
    console.error('Second Look: the key could not be remembered', error);
  }
}
