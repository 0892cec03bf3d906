import browser from 'webextension-polyfill';
import type { MarkState } from '../model/messages.ts';
import { markWords } from '../warnings/mark-words.ts';
import { say } from '../warnings/words.ts';

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

/** Show a state on the toolbar icon of one tab. A tab that has gone meanwhile is no matter. */
export async function showBadge(tabId: number, state: MarkState, count = 0): Promise<void> {
  const { text, colour } = badgeFor(state, count);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: markWords(state, count) }),
  ]);
}

/** The composer has gone: nothing to show any more. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: say('extension_name') }),
  ]);
}
