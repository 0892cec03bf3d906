import type { MarkState } from '../model/messages.ts';
import { say } from '../warnings/words.ts';

const titles = {
  looking: 'common_mark_looking',
  clear: 'common_mark_clear',
  notes: 'common_mark_notes',
  held: 'common_mark_held',
  'not-protecting': 'common_mark_not_protecting',
  'no-answer': 'common_mark_no_answer',
  reload: 'common_mark_reload',
  'switched-off': 'common_mark_switched_off',
} as const satisfies Record<MarkState, string>;

/** A state in words, for the toolbar icon and the popup. */
export function markWords(state: MarkState, count: number): string {
  return say(titles[state], { count: String(count) });
}
