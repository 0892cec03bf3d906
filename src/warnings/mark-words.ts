import type { MarkState } from '../model/messages.ts';
import { say, type WordKey } from './words.ts';

const states: Record<MarkState, WordKey> = {
  looking: 'mark_looking',
  clear: 'mark_clear',
  notes: 'mark_notes',
  held: 'mark_held',
  'not-protecting': 'mark_not_protecting',
  'no-answer': 'mark_no_answer',
  reload: 'mark_reload',
  'switched-off': 'mark_switched_off',
};

/** A state in words, for places outside the page: the toolbar icon and the popup. */
export function markWords(state: MarkState, count: number): string {
  const key = state === 'notes' && count === 1 ? 'mark_one_note' : states[state];
  return say('mark_name', { state: say(key, { count }) });
}
