import type { ListedChild } from '../model/no-photo-list.ts';
import { say, type WordKey } from '../warnings/words.ts';

/** What may be refused, in the order in which it is shown. */
export const kinds = ['photo', 'video', 'name'] as const satisfies ListedChild['refused'];

const words = {
  photo: 'pages_kind_photo',
  video: 'pages_kind_video',
  name: 'pages_kind_name',
} as const satisfies Record<(typeof kinds)[number], WordKey>;

export function kindWord(kind: (typeof kinds)[number]): string {
  return say(words[kind]);
}

const lists = new Intl.ListFormat('en-GB');

/** What a child must be kept out of: "photos, video and name". */
export function kindWords(refused: ListedChild['refused']): string {
  return lists.format(kinds.filter((kind) => refused.includes(kind)).map(kindWord));
}

export const uses = ['social', 'website', 'press'] as const satisfies ListedChild['uses'];

const useKeys = {
  social: 'pages_use_social',
  website: 'pages_use_website',
  press: 'pages_use_press',
} as const satisfies Record<(typeof uses)[number], WordKey>;

export function whereWord(use: (typeof uses)[number]): string {
  return say(useKeys[use]);
}

/** Where that counts: "social media and press"; everywhere when the entry names no use. */
export function whereWords(of: ListedChild['uses']): string {
  if (of === undefined) return say('pages_use_all');
  return lists.format(uses.filter((use) => of.includes(use)).map(whereWord));
}
