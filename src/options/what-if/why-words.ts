import type { Case } from '../../model/policy.ts';
import type { Limit, RuleOff, Why } from '../../model/what-if.ts';
import { say, type WordKey } from '../../warnings/words.ts';

const caseKeys = {
  'to-pupil': 'what_if_case_to_pupil',
  'to-parent': 'what_if_case_to_parent',
  'with-picture': 'what_if_case_with_picture',
  'on-linkedin': 'what_if_case_on_linkedin',
  named: 'what_if_case_named',
  unnamed: 'what_if_case_unnamed',
  threat: 'what_if_case_threat',
  mild: 'what_if_case_mild',
  document: 'what_if_case_document',
  slur: 'what_if_case_slur',
  reply: 'what_if_case_reply',
  'in-public': 'what_if_case_in_public',
  'request-received': 'what_if_case_request_received',
  'hard-to-read': 'what_if_case_hard_to_read',
} as const satisfies Record<Case, WordKey>;

const limitKeys = {
  'unknown-account': 'what_if_limit_unknown_account',
  unsure: 'what_if_limit_unsure',
  question: 'what_if_limit_question',
  rule: 'what_if_limit_rule',
} as const satisfies Record<Limit, WordKey>;

function setByWords({ setBy }: Why): string {
  switch (setBy.by) {
    case 'policy':
      return say('what_if_by_policy');
    case 'policy-case':
      return say('what_if_by_case', { when: say(caseKeys[setBy.when]) });
    case 'rule-severities': {
      const { entry } = setBy;
      return say(setBy.from === 'policy' ? 'what_if_by_managed' : 'what_if_by_own', { entry });
    }
    case 'always-on':
      return say('what_if_by_nobody');
    default:
      return setBy satisfies never;
  }
}

/** Who set how strictly something is said, and why it is not said more strictly. */
export function whyWords(why: Why): string {
  return [setByWords(why), ...why.limits.map((limit) => say(limitKeys[limit]))].join(' ');
}

/** By whom a rule is off. */
export function offWords({ by, from }: RuleOff): string {
  if (by === 'no-clause') return say('what_if_off_no_clause');
  if (by === 'policy') return say('what_if_off_policy');
  return say(from === 'policy' ? 'what_if_off_managed' : 'what_if_off_own');
}
