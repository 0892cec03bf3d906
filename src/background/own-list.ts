import type { NoPhotoList } from '../model/no-photo-list.ts';
import type { Kept, OwnList } from '../model/own-page-messages.ts';
import { say } from '../warnings/words.ts';
import { tellPages } from './answers.ts';
import { showListBadge } from './badge.ts';
import { facts, forgetFacts, listStateNow } from './facts.ts';
import { forget, keep, recall } from './kept.ts';

/** The office's own list on this device, if it keeps one. */
export async function ownList(): Promise<OwnList> {
  return (await recall('own-list')) ?? {};
}

/** Drafts are checked against the own list only where no address is set. */
async function ownListChanged(): Promise<void> {
  if ((await facts()).settings.noPhotoListUrl !== '') return;
  forgetFacts();
  await showListBadge(listStateNow(await facts()));
  await tellPages();
}

/** Keep the office's own list in the place of the one before, which stays where there is no room for the new one. */
export async function keepOwnList(list: NoPhotoList): Promise<Kept> {
  try {
    await keep('own-list', { list, saved: Date.now() });
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { problem: say(full ? 'background_own_list_no_room' : 'background_own_list_not_kept') };
  }
  await ownListChanged();
  return {};
}

/** Keep no own list any more. */
export async function forgetOwnList(): Promise<Kept> {
  try {
    await forget('own-list');
  } catch {
    return { problem: say('background_own_list_not_forgotten') };
  }
  await ownListChanged();
  return {};
}
