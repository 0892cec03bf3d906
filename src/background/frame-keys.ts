import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { oneAtATime } from './in-turn.ts';

const shelf = 'frame-keys';
/** How long a frame has, in ms, to show the key that was made for it. */
const lifetime = 60_000;

const Keys = z.array(z.object({ tab: z.int(), key: z.string(), until: z.number() }));

const inTurn = oneAtATime();

/** Kept in the browser's memory rather than the worker's, which may be gone before the frame asks. */
async function keysAt(now: number): Promise<z.infer<typeof Keys>> {
  const found = Keys.safeParse((await browser.storage.session.get(shelf))[shelf]);
  return found.success ? found.data.filter(({ until }) => until > now) : [];
}

/** A content script in this tab vouches for the frame that will show this key. */
export function keepKey(tab: number, key: string): Promise<void> {
  return inTurn(async () => {
    const now = Date.now();
    const keys = [...(await keysAt(now)), { tab, key, until: now + lifetime }];
    await browser.storage.session.set({ [shelf]: keys });
  });
}

/** Whether this key was made for a frame in this tab, within the last minute. It opens once. */
export function takeKey(tab: number, key: string): Promise<boolean> {
  return inTurn(async () => {
    const keys = await keysAt(Date.now());
    const others = keys.filter((each) => each.tab !== tab || each.key !== key);
    if (others.length < keys.length) await browser.storage.session.set({ [shelf]: others });
    return others.length < keys.length;
  });
}
