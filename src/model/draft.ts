import * as z from 'zod/mini';

/** The four sites, by the name used in settings and drafts. */
export const SiteId = z.enum(['x', 'facebook', 'instagram', 'linkedin']);
export type SiteId = z.infer<typeof SiteId>;

/** What kind of composer a draft comes from; `press` is a follow, like or connect rather than a text. */
export const Surface = z.enum([
  'post',
  'comment',
  'message',
  'article',
  'recommendation',
  'profile',
  'repost',
  'press',
]);
export type Surface = z.infer<typeof Surface>;

/** Presses that are not posts; `follow-back` and `accept` answer a wish that came from the other side. */
export const Act = z.enum([
  'follow',
  'follow-back',
  'accept',
  'add-friend',
  'connect',
  'message',
  'join-group',
  'repost',
  'share',
  'like',
  'approve-tag',
  'delete-comment',
  'hide-comment',
  'view-profile',
]);
export type Act = z.infer<typeof Act>;

/** How a person is bound to somebody outside work; a policy says which of these make an exception. */
export const Tie = z.enum(['own-child', 'relative', 'family-friend']);
export type Tie = z.infer<typeof Tie>;

/** What a person can say of somebody else, so that warnings about them are settled: a tie, or that they are neither. */
export const Declared = z.enum([...Tie.options, 'not-a-pupil', 'not-a-parent']);
export type Declared = z.infer<typeof Declared>;

/** Who will publish. `unknown` is asked, never guessed. */
export const Account = z.enum(['official', 'personal', 'unknown']);
export type Account = z.infer<typeof Account>;

/** What a file says of itself beyond the picture; `device` is make and model, `people` and `words` are as written there. */
export const PhotoMetadata = z.object({
  location: z._default(z.boolean(), false),
  address: z.optional(z.string()),
  people: z._default(z.array(z.string()), []),
  words: z._default(z.array(z.string()), []),
  device: z.optional(z.string()),
  owner: z.optional(z.string()),
  serial: z._default(z.boolean(), false),
  taken: z.optional(z.string()),
});
export type PhotoMetadata = z.infer<typeof PhotoMetadata>;

/**
 * A photo or video that goes with the text, as it would be published. `faces` is a count of faces found or marked and
 * not covered, `covered` of areas covered; `textInPicture` is what was read from it, `metadata` what it still carries.
 * `looked` is `no` where nobody looked before it went out. `groups` are the classes, clubs or events that the person
 * says are shown, `listed` how the children of these groups who must not be shown came out of it. `showsPupils` is the
 * person's own answer, `answers` those to the rules' other questions by rule id; `ask` means that somebody is there to
 * be asked.
 */
export const Attachment = z.object({
  kind: z.enum(['photo', 'video']),
  name: z.optional(z.string()),
  alt: z.optional(z.string()),
  faces: z.optional(z.int().check(z.nonnegative())),
  covered: z.optional(z.int().check(z.nonnegative())),
  textInPicture: z.optional(z.string()),
  metadata: z.optional(PhotoMetadata),
  looked: z.optional(z.enum(['yes', 'no'])),
  groups: z.optional(z.array(z.string())),
  listed: z.optional(z.enum(['none-on-list', 'not-in-picture', 'covered', 'shown'])),
  showsPupils: z.optional(z.enum(['yes', 'no', 'own-child', 'ask'])),
  answers: z.optional(z.record(z.string(), z.string())),
});
export type Attachment = z.infer<typeof Attachment>;

const kindAlone = z.pipe(
  z.enum(['photo', 'video']),
  z.transform((kind): Attachment => ({ kind })),
);

/**
 * To whom a message or comment goes, or whom a press is about, as far as the page shows it: `about` is what stands
 * beside the button, such as a bio, a handle or a headline, and `profile` the path of their page on the site, which tells
 * two people of one name apart. `declared` is the person's own answer about this somebody, kept from an earlier warning,
 * and `told` who was told of it and when.
 */
export const Recipient = z.object({
  kind: z.enum(['pupil', 'parent', 'press', 'public', 'unknown']),
  name: z.optional(z.string()),
  about: z.optional(z.string()),
  profile: z.optional(z.string()),
  declared: z.optional(Declared),
  told: z.optional(z.string()),
});
export type Recipient = z.infer<typeof Recipient>;

/** The post or comment that is answered, liked, shared or taken down; `kept` when a copy of it has been saved. */
export const Concerned = z.object({
  text: z.optional(z.string()),
  author: z.optional(z.string()),
  kept: z.optional(z.boolean()),
});
export type Concerned = z.infer<typeof Concerned>;

/**
 * What is about to be published, or with `surface: 'press'` what is about to be pressed: then `text` is empty, `to` is
 * the somebody and `replyTo` the post or comment concerned, and without `act` whatever the press may be is looked at.
 * `reminded` are the rules whose mere reminder was shown lately and is not wanted again. Only `text` has to be given.
 */
export const Draft = z.object({
  id: z.optional(z.string()),
  site: z.optional(SiteId),
  surface: z._default(Surface, 'post'),
  account: z._default(Account, 'unknown'),
  at: z.optional(z.iso.datetime({ offset: true, local: true })),
  text: z.string(),
  attachments: z._default(z.array(z.union([kindAlone, Attachment])), []),
  act: z.optional(Act),
  to: z.optional(Recipient),
  replyTo: z.optional(Concerned),
  audience: z.optional(z.string()),
  reminded: z.optional(z.array(z.string())),
});
export type Draft = z.infer<typeof Draft>;

/** Texts are checked up to this many UTF-16 units; a longer one is said to be only partly checked. */
export const longestCheckedText = 50_000;
