import type { Draft } from '../model/draft.ts';
import { type Finding, type Result, stricter } from '../model/finding.ts';
import type { ListState } from '../model/messages.ts';
import { say, type WordKey } from '../warnings/words.ts';

const messages = {
  'too-old': 'background_hold_list_too_old',
  expired: 'background_hold_list_expired',
  failed: 'background_hold_list_missing',
} as const satisfies Partial<Record<ListState['state'], WordKey>>;

/** Whether a list in this state cannot be relied on, so that it has to be said. */
export function listIsInDoubt(state: ListState['state']): state is keyof typeof messages {
  return state in messages;
}

/** Holds a draft with pictures until somebody has asked the office, where the list cannot be relied on. */
export function holdWhileListInDoubt(result: Result, draft: Draft, list: ListState): Result {
  if (draft.attachments.length === 0 || !listIsInDoubt(list.state)) return result;
  const finding: Finding = {
    rule: 'no-photo-list-out-of-date',
    severity: 'confirm',
    message: say(messages[list.state]),
    clauses: [],
    fixes: [],
    settle: { by: 'tick', statement: say('background_hold_list_statement') },
  };
  return {
    ...result,
    verdict: stricter(result.verdict, finding.severity),
    findings: [finding, ...result.findings],
  };
}
