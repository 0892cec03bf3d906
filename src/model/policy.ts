import * as z from 'zod/mini';
import { Tie } from './draft.ts';
import { severities } from './finding.ts';

/** How strictly a rule speaks for one account. */
export const Setting = z.enum(['off', ...severities]);
export type Setting = z.infer<typeof Setting>;

/**
 * The circumstances in which one policy sets a rule differently. Those of a draft (`to-pupil`, `with-picture` …) are
 * seen by the check, among them `in-public`, a comment that everybody can read. The others are said by the rule that
 * finds something: `mild` is the lesser form of what it looks for, `request-received` a wish to connect that came from
 * the other side, `hard-to-read` what only gets in the way of reading.
 */
export const Case = z.enum([
  'to-pupil',
  'to-parent',
  'with-picture',
  'on-linkedin',
  'named',
  'unnamed',
  'threat',
  'mild',
  'document',
  'slur',
  'reply',
  'in-public',
  'request-received',
  'hard-to-read',
]);
export type Case = z.infer<typeof Case>;

/** How a policy sets one rule: severities per account, exceptions (the first that applies counts), and its clauses. */
export const RuleSetting = z.object({
  official: Setting,
  personal: Setting,
  unless: z.optional(z.array(z.object({ when: Case, official: Setting, personal: Setting }))),
  clauses: z.array(z.string()),
});
export type RuleSetting = z.infer<typeof RuleSetting>;

/** Whether a rule set like this says anything on any account, in any case. */
export function speaks({ official, personal, unless = [] }: RuleSetting): boolean {
  return [{ official, personal }, ...unless].some((one) => one.official !== 'off' || one.personal !== 'off');
}

/**
 * Decisions in which the policies contradict each other, so that none is taken for all of them. `tiesAllowed` are the
 * ties that let somebody be in contact with a pupil once they are declared.
 */
export const Switches = z.object({
  disclaimerCures: z._default(z.boolean(), false),
  ownChildAllowed: z._default(z.boolean(), false),
  tiesAllowed: z._default(z.array(Tie), []),
  coverCuresListMatch: z._default(z.boolean(), false),
  faceOnPhotos: z._default(z.enum(['allow', 'remind', 'cover']), 'remind'),
});
export type Switches = z.infer<typeof Switches>;

/**
 * One numbered statement. `damaged` marks a passage whose wording the school has to supply, `dated` one that cites law
 * or guidance since replaced, whose present title the school has to confirm.
 */
export const Clause = z.object({
  ref: z.string(),
  text: z.string().check(z.minLength(1)),
  damaged: z.optional(z.boolean()),
  dated: z.optional(z.boolean()),
});
export type Clause = z.infer<typeof Clause>;

export const Section = z.object({ ref: z.string(), heading: z.string(), clauses: z.array(Clause) });
export type Section = z.infer<typeof Section>;

/** A school's social media policy: its sections and clauses, and how each rule is set. */
export const Policy = z.object({
  format: z.literal('policy/1'),
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/)),
  title: z.string(),
  organisation: z.string(),
  version: z.string(),
  document: z.optional(z.url({ protocol: /^https$/ })),
  wording: z.enum(['summary', 'full']),
  adopted: z.optional(z.iso.date()),
  reviewEveryMonths: z.optional(z.int().check(z.positive())),
  sections: z.array(Section),
  rules: z.record(z.string(), RuleSetting),
  switches: z._default(Switches, {
    disclaimerCures: false,
    ownChildAllowed: false,
    tiesAllowed: [],
    coverCuresListMatch: false,
    faceOnPhotos: 'remind',
  }),
});
export type Policy = z.infer<typeof Policy>;
