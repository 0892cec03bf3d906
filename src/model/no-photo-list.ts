import * as z from 'zod/mini';

const date = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** A child who must not be shown or named. Never a reason: it is nobody's business. */
export const ListedChild = z.object({
  id: z.string(),
  names: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  groups: z._default(z.array(z.string()), []),
  refused: z.array(z.enum(['photo', 'video', 'name'])),
  uses: z.optional(z.array(z.enum(['social', 'website', 'press']))),
  from: z.optional(date),
  until: z.optional(date),
});
export type ListedChild = z.infer<typeof ListedChild>;

/** Children who must not be shown. An expired list is still used, and said to be expired. */
export const NoPhotoList = z.object({
  format: z.literal('no-photo-list/1'),
  school: z.string(),
  issued: z.iso.datetime({ offset: true }),
  expires: z.optional(date),
  children: z.array(ListedChild),
});
export type NoPhotoList = z.infer<typeof NoPhotoList>;
