import * as z from 'zod/mini';

/** From the quietest to the strictest; the order is the meaning. */
export const severities = ['remind', 'warn', 'confirm', 'block'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** The highest severity among a draft's findings. */
export const Verdict = z.enum(['clear', ...severities]);
export type Verdict = z.infer<typeof Verdict>;

const order: Record<Verdict, number> = { clear: 0, remind: 1, warn: 2, confirm: 3, block: 4 };

/** The stricter of two. */
export function stricter<A extends Verdict, B extends Verdict>(a: A, b: B): A | B {
  return order[a] >= order[b] ? a : b;
}

/** Whether a post with this verdict waits until the person has looked. */
export function holds(verdict: Verdict): boolean {
  return order[verdict] >= order.confirm;
}

/** Where a clause stands: the policy's id and the clause's own reference, as in `6.21 (pupils)`. */
export const ClauseAddress = z.object({ policy: z.string(), ref: z.string() });
export type ClauseAddress = z.infer<typeof ClauseAddress>;

/** One way to mend a draft: the words to put in the place of the words found. */
export const Fix = z.object({ label: z.string(), replacement: z.string() });
export type Fix = z.infer<typeof Fix>;

const Choice = z.object({ id: z.string(), label: z.string() });
export type Choice = z.infer<typeof Choice>;

/**
 * How a held finding is settled: by a tick on a statement, by correcting the fact it rests on, by answering a
 * question about a picture, or only by changing the draft.
 */
export const Settlement = z.discriminatedUnion('by', [
  z.object({ by: z.literal('tick'), statement: z.string() }),
  z.object({ by: z.literal('correction'), choices: z.array(Choice) }),
  z.object({ by: z.literal('answer'), question: z.string(), choices: z.array(Choice) }),
  z.object({ by: z.literal('change') }),
]);
export type Settlement = z.infer<typeof Settlement>;

/**
 * One rule's answer about one draft. `start` and `end` are UTF-16 offsets into the draft's text, absent when the
 * finding concerns the whole draft. `settle` is present on findings that hold; `offers` names what would meet it at once,
 * where there is such a thing: a copy of what is about to be taken down.
 */
export const Finding = z.object({
  rule: z.string(),
  severity: Severity,
  start: z.optional(z.int()),
  end: z.optional(z.int()),
  quote: z.optional(z.string()),
  message: z.string(),
  clauses: z.array(ClauseAddress),
  fixes: z.array(Fix),
  settle: z.optional(Settlement),
  offers: z.optional(z.literal('copy')),
});
export type Finding = z.infer<typeof Finding>;

/** What is answered about one draft. */
export const Result = z.object({ id: z.string(), verdict: Verdict, findings: z.array(Finding) });
export type Result = z.infer<typeof Result>;
