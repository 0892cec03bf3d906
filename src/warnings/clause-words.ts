import type { ClauseAddress } from '../model/finding.ts';
import { say } from './words.ts';

/** How a clause is named in the card, where it is a link, and in the hold. */
export function clauseWords({ policy, ref }: ClauseAddress, where: 'card' | 'hold'): string {
  if (policy === 'no-photo-list') return say(where === 'card' ? 'card_why_list' : 'hold_clause_list');
  return say(where === 'card' ? 'card_why' : 'hold_clause', { ref });
}
