import { say } from '../warnings/words.ts';
import { forget, type KeptList, keep, recall } from './kept.ts';

/** The synced list where the device has no room for it: it is used for as long as the worker lives. */
let withoutRoom: KeptList | undefined;

/** The synced list as it was last taken in, stored or not. */
export async function recallSyncedList(): Promise<KeptList | undefined> {
  return withoutRoom ?? (await recall('list'));
}

/** Take in how the last look went. Where there is no room to store it, it is held in memory, which is said. */
export async function keepSyncedList(list: KeptList): Promise<void> {
  try {
    await keep('list', list);
    withoutRoom = undefined;
  } catch (error) {
    console.error('Second Look: the list could not be stored', error);
    withoutRoom = { ...list, problem: list.problem ?? say('background_list_no_room') };
  }
}

/** There is no address any more: neither the list nor how looks went is kept. */
export async function forgetSyncedList(): Promise<void> {
  withoutRoom = undefined;
  await forget('list');
}
