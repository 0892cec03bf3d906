import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

const name = 'key-that-opened-the-list';

/** The key that opened the kept list last; held in memory by the browser, gone when it closes, and never written down. */
export async function lastKey(): Promise<string | undefined> {
  const stored = await browser.storage.session.get(name);
  const key = z.string().safeParse(stored[name]);
  return key.success ? key.data : undefined;
}

/** A list opened with this key. */
export async function rememberKey(key: string): Promise<void> {
  if ((await lastKey()) !== key) await browser.storage.session.set({ [name]: key });
}
