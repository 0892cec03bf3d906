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

/** To whom a message or comment goes, as far as the page shows it. */
export const Recipient = z.object({
  kind: z.enum(['pupil', 'parent', 'press', 'public', 'unknown']),
  name: z.optional(z.string()),
  about: z.optional(z.string()),
});
export type Recipient = z.infer<typeof Recipient>;

/** What is about to be published. Only `text` has to be given. */
export const Draft = z.object({
  id: z.optional(z.string()),
  site: z.optional(SiteId),
  surface: z._default(Surface, 'post'),
  account: z._default(Account, 'unknown'),
  at: z.optional(z.iso.datetime({ offset: true, local: true })),
  text: z.string(),
  attachments: z._default(z.array(z.union([kindAlone, Attachment])), []),
  to: z.optional(Recipient),
  replyTo: z.optional(z.object({ text: z.optional(z.string()), author: z.optional(z.string()) })),
  audience: z.optional(z.string()),
});
export type Draft = z.infer<typeof Draft>;

/** Texts are checked up to this many UTF-16 units; a longer one is said to be only partly checked. */
export const longestCheckedText = 50_000;
