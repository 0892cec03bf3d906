import * as z from 'zod/mini';
import { Result } from './finding.ts';
import { ListState } from './messages.ts';
import { Case } from './policy.ts';

/**
 * Who has set how strictly a rule speaks: the policy by its clauses, or by the case it makes an exception of; an entry of
 * `ruleSeverities`, of managed policy or of this device's own settings; or nobody, because it is on under every policy.
 */
export const SetBy = z.discriminatedUnion('by', [
  z.object({ by: z.literal('policy') }),
  z.object({ by: z.literal('policy-case'), when: Case }),
  z.object({
    by: z.literal('rule-severities'),
    entry: z.string(),
    from: z.optional(z.enum(['policy', 'own'])),
  }),
  z.object({ by: z.literal('always-on') }),
]);
export type SetBy = z.infer<typeof SetBy>;

/**
 * Why something is said less strictly than it is set: nobody knows whose account it is, the rule is not sure, a question
 * has to be answered first, or the rule says it never more strictly.
 */
export const Limit = z.enum(['unknown-account', 'unsure', 'question', 'rule']);
export type Limit = z.infer<typeof Limit>;

/** Why a finding is as strict as it is. */
export const Why = z.object({ setBy: SetBy, limits: z.array(Limit) });
export type Why = z.infer<typeof Why>;

/**
 * A rule that says nothing of its own on this account, and who has it so: the policy has no clause for it, or sets it to
 * off, or an entry of `ruleSeverities` does. `through` is the rule by which it still says what must be said.
 */
export const RuleOff = z.object({
  rule: z.string(),
  by: z.enum(['no-clause', 'policy', 'rule-severities']),
  from: z.optional(z.enum(['policy', 'own'])),
  through: z.optional(z.string()),
});
export type RuleOff = z.infer<typeof RuleOff>;

/** What would be said of a draft under a policy: `why` has one entry for each finding, in their order. */
export const WhatIf = z.object({
  result: Result,
  why: z.array(Why),
  off: z.array(RuleOff),
  policy: z.object({ id: z.string(), title: z.string(), organisation: z.string() }),
  list: ListState,
});
export type WhatIf = z.infer<typeof WhatIf>;
