import * as z from 'zod/mini';
import { Account, Concerned, Declared, Draft, Recipient, SiteId } from './draft.ts';
import { Result, Severity } from './finding.ts';
import { SelectorRows } from './selector-table.ts';

/**
 * How the no-photo list stands. `age` is in hours since it was last fetched; `from` says whether it is the synced one or
 * the one kept on this device; `askFor` is an origin (`https://files.oakfield.sch.uk`) that could be read if the person
 * allowed it. No child's name is ever in it: it goes to pages of the sites too.
 */
export const ListState = z.object({
  state: z.enum(['none', 'waiting', 'fresh', 'too-old', 'expired', 'failed']),
  children: z._default(z.int(), 0),
  from: z.optional(z.enum(['address', 'this-device'])),
  sealed: z.optional(z.boolean()),
  askFor: z.optional(z.string()),
  issued: z.optional(z.string()),
  age: z.optional(z.number()),
  problem: z.optional(z.string()),
});
export type ListState = z.infer<typeof ListState>;

/** What the small mark beside a composer shows; `page-unsupported` needs no words on the page. */
export const MarkState = z.enum([
  'looking',
  'clear',
  'notes',
  'held',
  'not-protecting',
  'no-answer',
  'reload',
  'switched-off',
]);
export type MarkState = z.infer<typeof MarkState>;

/**
 * How a part of a composer was recognised: best by a `name` that no translation touches, then by its `structure`, its
 * `icon`, or a `label` in some language. `read`: it was there to be read; `key-alone`: a key sends, and no button is
 * needed.
 */
export const PartReport = z.object({
  role: z.enum(['composer', 'button', 'file-input', 'account', 'audience']),
  rank: z.enum(['name', 'structure', 'icon', 'label', 'read', 'key-alone', 'missing']),
});
export type PartReport = z.infer<typeof PartReport>;

/** Whom or what a press was about, by an account that is official, personal or not known. */
export const About = z.object({
  site: SiteId,
  account: Account,
  to: z.optional(Recipient),
  replyTo: z.optional(Concerned),
});
export type About = z.infer<typeof About>;

/**
 * From a page to the background, over the port named `composer`. `number` counts up and comes back with the answer.
 * `spoken` says which rules have had their say about a press, by a note or by a hold that was settled; `declared` what
 * the person said of somebody, and whether they have told whom the policy names.
 */
export const FromPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('check'), number: z.int(), draft: Draft, names: z.array(z.string()) }),
  z.object({ type: z.literal('account-answer'), site: SiteId, name: z.string(), account: Account }),
  z.object({ type: z.literal('settled'), rule: z.string(), choice: z.string() }),
  z.object({ type: z.literal('mark'), state: MarkState, count: z.int() }),
  z.object({ type: z.literal('open-clause'), policy: z.string(), ref: z.string() }),
  z.object({
    type: z.literal('recognised'),
    site: SiteId,
    kind: z.string(),
    parts: z.array(PartReport),
  }),
  z.object({ type: z.literal('no-mark') }),
  z.object({ type: z.literal('still-writing') }),
  z.object({
    type: z.literal('spoken'),
    about: About,
    findings: z.array(z.object({ rule: z.string(), severity: Severity })),
  }),
  z.object({
    type: z.literal('declared'),
    site: SiteId,
    to: Recipient,
    declared: z.optional(Declared),
    told: z.optional(z.boolean()),
  }),
]);
export type FromPage = z.infer<typeof FromPage>;

/** Managed policy may still be on its way: a post waits for it, or goes by what is known without it. */
export const SettingsPending = z.enum(['awaited', 'not-come']);
export type SettingsPending = z.infer<typeof SettingsPending>;

/** From the background to a page, over the same port. */
export const ToPage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('settings'),
    disabledSites: z.array(SiteId),
    allowOverrideOfBlock: z.boolean(),
    officialAccountsSet: z.boolean(),
    schoolOffice: z.string(),
    /** Rows of the selector tables that the school has put in the place of bundled ones. */
    selectors: SelectorRows,
    evidenceDays: z.int(),
  }),
  z.object({
    type: z.literal('checked'),
    number: z.int(),
    account: Account,
    result: Result,
    list: ListState,
    /** Absent where it is known what the school has set. */
    settings: z.optional(SettingsPending),
  }),
  z.object({ type: z.literal('check-failed'), number: z.int(), problem: z.string() }),
  z.object({ type: z.literal('facts-changed') }),
]);
export type ToPage = z.infer<typeof ToPage>;

export const portName = 'composer';

/** What the popup asks of the page in front. */
export const AskPage = z.object({ type: z.literal('what-do-you-see') });
export type AskPage = z.infer<typeof AskPage>;

/**
 * What the popup asks of the page in front about comments that others left there: `comments` is answered by
 * `PageComments`; `show-comment` scrolls to one of those last answered and marks it.
 */
export const AskComments = z.discriminatedUnion('type', [
  z.object({ type: z.literal('comments') }),
  z.object({ type: z.literal('show-comment'), number: z.int() }),
]);
export type AskComments = z.infer<typeof AskComments>;

/** A comment as a page shows it: by whom, under which name and handle, and in which words. */
export const ShownComment = z.object({
  text: z.string(),
  author: z.optional(z.string()),
  handle: z.optional(z.string()),
});
export type ShownComment = z.infer<typeof ShownComment>;

/** The comments that a page shows, in its order; `leftOut` counts those beyond what is looked at in one go. */
export const PageComments = z.object({ comments: z.array(ShownComment), leftOut: z.int() });
export type PageComments = z.infer<typeof PageComments>;

/** One composer that a page sees: by which kind, how its parts were recognised, and what was found in its draft. */
export const ComposerReport = z.object({
  kind: z.string(),
  surface: z.string(),
  mark: MarkState,
  account: Account,
  accountName: z.optional(z.string()),
  characters: z.int(),
  attachments: z.int(),
  parts: z.array(PartReport),
  findings: z.array(z.object({ rule: z.string(), severity: z.string(), message: z.string() })),
});
export type ComposerReport = z.infer<typeof ComposerReport>;

/** What a page answers the popup: its composers, the one written in last at the end, and whether the focus is in none. */
export const PageReport = z.object({
  site: z.optional(SiteId),
  /** What a person writes in is no composer that anybody knows. */
  unclaimed: z.boolean(),
  composers: z.array(ComposerReport),
});
export type PageReport = z.infer<typeof PageReport>;
