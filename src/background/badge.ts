import browser from 'webextension-polyfill';
import type { ListState, MarkState } from '../model/messages.ts';
import { markWords } from '../warnings/mark-words.ts';
import { say } from '../warnings/words.ts';
import { listIsInDoubt } from './list-hold.ts';

interface Badge {
  text: string;
  colour: string;
}

const quiet = '#2f5d62';
const attention = '#8a4b00';
const stopped = '#a3201d';

/** What the toolbar icon carries for a state: never a colour alone. */
export function badgeFor(state: MarkState, count: number): Badge {
  switch (state) {
    case 'looking':
      return { text: '', colour: quiet };
    case 'clear':
      return { text: '✓', colour: quiet };
    case 'notes':
      return { text: String(Math.min(Math.max(count, 1), 99)), colour: attention };
    case 'held':
      return { text: '!', colour: stopped };
    case 'not-protecting':
      return { text: 'OFF', colour: stopped };
    case 'no-answer':
      return { text: '?', colour: stopped };
    case 'reload':
      return { text: '↻', colour: stopped };
    case 'switched-off':
      return { text: 'off', colour: quiet };
    default:
      return state satisfies never;
  }
}

/** What the list adds to a badge: a list in doubt never looks like all is well, and never hides a hold. */
export function withList(badge: Badge, list: ListState | undefined): Badge {
  if (!list || !listIsInDoubt(list.state) || badge.colour === stopped) return badge;
  const text = badge.text === '' || badge.text === '✓' ? '!' : `${badge.text}!`;
  return { text, colour: attention };
}

const listWords = {
  'too-old': 'card_problem_list_too_old',
  expired: 'card_problem_list_expired',
  failed: 'card_problem_list_failed',
} as const;

function titleWith(words: string, list: ListState | undefined): string {
  if (!list || !listIsInDoubt(list.state)) return words;
  return say('background_badge_title', { words, list: say(listWords[list.state]) });
}

/** Show a state on the toolbar icon of one tab. A tab that has gone meanwhile is no matter. */
export async function showBadge(tabId: number, state: MarkState, count = 0, list?: ListState): Promise<void> {
  const { text, colour } = withList(badgeFor(state, count), list);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: titleWith(markWords(state, count), list) }),
  ]);
}

/** The composer has gone: the tab shows what holds for all. */
export async function clearBadge(tabId: number, list: ListState): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: null }),
    browser.action.setBadgeBackgroundColor({ tabId, color: attention }),
    browser.action.setTitle({ tabId, title: titleWith(say('extension_name'), list) }),
  ]);
}

/** Show on every tab without a composer how the list stands. */
export async function showListBadge(list: ListState): Promise<void> {
  const { text, colour } = withList({ text: '', colour: quiet }, list);
  await Promise.allSettled([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title: titleWith(say('extension_name'), list) }),
  ]);
}
