import * as z from 'zod/mini';
import { Account, Declared, Draft, SiteId } from './draft.ts';
import { Finding } from './finding.ts';
import { Worsened } from './health.ts';
import { ListState, ShownComment } from './messages.ts';
import { NoPhotoList } from './no-photo-list.ts';
import { Policy } from './policy.ts';

/** One planned post. `accountNames` is what a sheet calls its account; where that says nothing, the draft's counts. */
export const PlannedPost = z.object({ draft: Draft, accountNames: z.array(z.string()) });
export type PlannedPost = z.infer<typeof PlannedPost>;

/**
 * What our own pages ask of the background, and nobody else may: `status` is answered by `Status`, `policy` (without an
 * id the adopted one) by `PolicyToRead`. For the school office, `own-list` is answered by `OwnList`, `keep-own-list` and
 * `forget-own-list` by `Kept`, `list-in-use` by the `NoPhotoList` that drafts are checked against, if any; `sync-now`
 * looks for a newer list and is answered by `Status`. For the look before a photo, `groups` is answered by `ListGroups`,
 * `group` by `GroupOnList`, `child-names` by `ChildNames`, and `photo-check` by a `Result` that holds what the policy has
 * to say of the pictures of a draft, with at most three questions (`settle.by` is `answer`); the draft names its account,
 * and an answer goes back into its attachments (`withAnswer`) before it is asked about again. For a sheet of planned posts,
 * `check-planned` is answered by `PlannedChecks`, one check for each post in their order. For the
 * selector table of this device, `keep-own-table` and `forget-own-table` are answered by `TableKept`. `may-look` is
 * answered by `MayLook`. `check-comments` is answered by `CheckedComments`, one
 * entry for each comment in their order. `people` and `forget-person` are answered by `DeclaredPeople`. `settings` is
 * answered by `SettingsShown`; `keep-own-setting` sets what a person wants of one setting, without a value back to the
 * default, and is answered by `Kept`. `what-if` is answered by `WhatIf`: what would be said of a draft under the adopted
 * policy or another one, and who has set that. `own-policy` is answered by `OwnPolicy`; `keep-own-policy` takes the text
 * of a policy file, and like `forget-own-policy` is answered by `Kept`.
 */
export const AskBackground = z.discriminatedUnion('type', [
  z.object({ type: z.literal('status') }),
  z.object({ type: z.literal('policy'), id: z.optional(z.string()) }),
  z.object({ type: z.literal('own-list') }),
  z.object({ type: z.literal('keep-own-list'), list: NoPhotoList }),
  z.object({ type: z.literal('forget-own-list') }),
  z.object({ type: z.literal('list-in-use') }),
  z.object({ type: z.literal('sync-now') }),
  z.object({ type: z.literal('groups') }),
  z.object({ type: z.literal('group'), names: z.array(z.string()) }),
  z.object({ type: z.literal('child-names'), ids: z.array(z.string()) }),
  z.object({ type: z.literal('photo-check'), draft: Draft }),
  z.object({ type: z.literal('check-planned'), posts: z.array(PlannedPost) }),
  z.object({ type: z.literal('keep-own-table'), text: z.string() }),
  z.object({ type: z.literal('forget-own-table') }),
  z.object({ type: z.literal('may-look'), key: z.string() }),
  z.object({ type: z.literal('check-comments'), comments: z.array(ShownComment) }),
  z.object({ type: z.literal('people') }),
  z.object({ type: z.literal('forget-person'), id: z.string() }),
  z.object({ type: z.literal('settings') }),
  z.object({ type: z.literal('keep-own-setting'), name: z.string(), value: z.optional(z.unknown()) }),
  z.object({ type: z.literal('own-policy') }),
  z.object({ type: z.literal('keep-own-policy'), text: z.string() }),
  z.object({ type: z.literal('forget-own-policy') }),
  z.object({ type: z.literal('what-if'), draft: Draft, policy: z.optional(z.string()) }),
]);
export type AskBackground = z.infer<typeof AskBackground>;

/** The list that the office keeps on this device, and when it was saved there (ms since 1970). */
export const OwnList = z.object({ list: z.optional(NoPhotoList), saved: z.optional(z.number()) });
export type OwnList = z.infer<typeof OwnList>;

/**
 * The policy that a person brought in on this device, and when it was saved there (ms since 1970); whether posts are
 * looked at by it, and whether policy is for IT alone to set.
 */
export const OwnPolicy = z.object({
  policy: z.optional(Policy),
  saved: z.optional(z.number()),
  inUse: z.boolean(),
  locked: z.boolean(),
});
export type OwnPolicy = z.infer<typeof OwnPolicy>;

/** Whether something was kept; `problem` says in words why it was not. */
export const Kept = z.object({ problem: z.optional(z.string()) });
export type Kept = z.infer<typeof Kept>;

/** What was wrong with a selector table, line by line and in words; empty where it was taken. */
export const TableKept = z.object({ problems: z.array(z.string()) });
export type TableKept = z.infer<typeof TableKept>;

/** The classes, clubs and events of the list in use, with how many children of each must not be shown. */
export const ListGroups = z.object({ groups: z.array(z.object({ name: z.string(), children: z.int() })) });
export type ListGroups = z.infer<typeof ListGroups>;

/** Who of the asked groups must not be shown or named: initials alone, for names are asked for by themselves. */
export const GroupOnList = z.object({
  children: z.array(
    z.object({
      id: z.string(),
      initials: z.string(),
      groups: z.array(z.string()),
      refused: z.array(z.enum(['photo', 'video', 'name'])),
    }),
  ),
});
export type GroupOnList = z.infer<typeof GroupOnList>;

/** The names of children that somebody asked for on purpose. */
export const ChildNames = z.object({
  children: z.array(z.object({ id: z.string(), names: z.array(z.string()) })),
});
export type ChildNames = z.infer<typeof ChildNames>;

/** Whether a frame that was shown this key was opened by our own content script in the same tab; a key opens once. */
export const MayLook = z.object({ may: z.boolean() });
export type MayLook = z.infer<typeof MayLook>;

/**
 * A policy to read. `choices` are all that can be read, the adopted one first; `rules` are the ids of the rules that
 * this version checks.
 */
export const PolicyToRead = z.object({
  policy: Policy,
  adopted: z.boolean(),
  choices: z.array(z.object({ id: z.string(), title: z.string(), organisation: z.string() })),
  rules: z.array(z.string()),
});
export type PolicyToRead = z.infer<typeof PolicyToRead>;

/**
 * What was found in planned posts, under which policy (its title and whose it is) and with the list in which state. `accountKnown` is false where the
 * sheet calls an account by a name that nobody has set; a post that could not be checked has a problem in words.
 */
export const PlannedChecks = z.object({
  checks: z.array(
    z.union([
      z.object({ account: Account, accountKnown: z.boolean(), findings: z.array(Finding) }),
      z.object({ problem: z.string() }),
    ]),
  ),
  policy: z.string(),
  list: ListState,
});
export type PlannedChecks = z.infer<typeof PlannedChecks>;

/**
 * The selector table in use: whose rows replace bundled ones, and which. With `faults` the table that was set is not in
 * use; `isLastGood` says that rows of one before it are.
 */
export const TableState = z.object({
  from: z.enum(['policy', 'own', 'default']),
  rows: z.array(z.object({ site: SiteId, part: z.string(), seen: z.optional(z.string()) })),
  isLastGood: z.boolean(),
  faults: z.array(z.string()),
});
export type TableState = z.infer<typeof TableState>;
/** Those of whom the person has said how they are bound to them, on which day, and when they told whom the policy names. */
export const DeclaredPeople = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      site: SiteId,
      name: z.string(),
      declared: z.optional(Declared),
      told: z.optional(z.string()),
      since: z.string(),
    }),
  ),
});
export type DeclaredPeople = z.infer<typeof DeclaredPeople>;

/**
 * What is wrong with comments that others left, and what is to be done. Where the policy has no clause on them,
 * `byPolicy` is false, and what is said is general advice.
 */
export const CheckedComments = z.object({
  comments: z.array(z.object({ findings: z.array(Finding) })),
  byPolicy: z.boolean(),
});
export type CheckedComments = z.infer<typeof CheckedComments>;

/** The name of the channel on which own pages hear that settings have changed, and nothing about them. */
export const settingsChannel = 'settings-changed';

/** Where the value of a setting came from. A list may hold what policy sets and what the person has added. */
export const SettingFrom = z.enum(['policy', 'own', 'default', 'policy-and-own']);
export type SettingFrom = z.infer<typeof SettingFrom>;

const RefusedValue = z.object({ from: z.enum(['policy', 'own']), problem: z.string() });

/**
 * Every setting with the value that holds. `own` is what the person has set, also where it does not count; `locked`
 * says that what they set would not count; `changed` is when the value last changed, in ms since 1970, and absent where
 * it never has; `refused` says what was set and cannot be used. `unknown` are names that no setting has. While
 * `managedIsKnown` is false, policy may still be on its way.
 */
export const SettingsShown = z.object({
  settings: z.array(
    z.object({
      name: z.string(),
      value: z.unknown(),
      from: SettingFrom,
      own: z.optional(z.unknown()),
      locked: z.boolean(),
      changed: z.optional(z.number()),
      refused: z.array(RefusedValue),
    }),
  ),
  unknown: z.array(z.extend(RefusedValue, { name: z.string() })),
  managedIsKnown: z.boolean(),
});
export type SettingsShown = z.infer<typeof SettingsShown>;

/** The status block: all that IT needs to know, and nothing anybody wrote. */
export const Status = z.object({
  version: z.string(),
  policy: z.object({ id: z.string(), version: z.string(), from: z.string() }),
  list: ListState,
  settings: z.array(z.object({ name: z.string(), from: SettingFrom })),
  managedIsKnown: z.boolean(),
  refused: z.array(z.object({ name: z.string(), problem: z.string() })),
  problems: z._default(z.array(z.string()), []),
  selectors: TableState,
  worsened: z.array(Worsened),
  disabledSites: z.array(SiteId),
  corrections: z.int(),
});
export type Status = z.infer<typeof Status>;
