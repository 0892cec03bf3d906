import * as z from 'zod/mini';
import { Account, Attachment, SiteId } from './draft.ts';

const GivenFile = z.object({ id: z.string(), file: z.instanceof(File) });

/** From a content script to the background: the frame in this tab that shows this key is one that it opened itself. */
export const VouchForFrame = z.object({ type: z.literal('vouch-for-frame'), key: z.string() });
export type VouchForFrame = z.infer<typeof VouchForFrame>;

/** What is posted to the frame's window together with the port that everything else goes through. */
export const Knock = z.object({ type: z.literal('second-look'), key: z.string() });
export type Knock = z.infer<typeof Knock>;

/**
 * From the page to the frame that looks at files, over one `MessagePort`. A `File` is handed over by reference: its
 * bytes stay where the browser keeps them.
 */
export const ToFrame = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('look'),
    files: z.array(GivenFile),
    site: SiteId,
    account: Account,
    accountName: z.optional(z.string()),
    text: z.string(),
    theme: z.enum(['light', 'dark']),
  }),
  z.object({ type: z.literal('stop') }),
]);
export type ToFrame = z.infer<typeof ToFrame>;

/**
 * From the frame to the page. `needs-person` asks for the large view, `height` (px) for that much room; with
 * `finished` every given file comes back once: as it was, replaced by `file`, or left out; `account` is the person's
 * own answer where it was not known.
 */
export const FromFrame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('progress'), done: z.int(), of: z.int() }),
  z.object({ type: z.literal('needs-person') }),
  z.object({ type: z.literal('height'), px: z.number() }),
  z.object({
    type: z.literal('finished'),
    files: z.array(
      z.object({
        id: z.string(),
        use: z.enum(['original', 'replacement', 'left-out']),
        file: z.optional(z.instanceof(File)),
        attachment: z.optional(Attachment),
      }),
    ),
    account: z.optional(Account),
  }),
  z.object({ type: z.literal('cancelled') }),
]);
export type FromFrame = z.infer<typeof FromFrame>;
