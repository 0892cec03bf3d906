import * as z from 'zod/mini';

const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
const name = z.string().check(z.refine((text) => /\p{L}/u.test(text), 'must have at least one letter'));

/** A child who must not be shown or named. Never a reason: it is nobody's business, and a field for it is not read. */
export const ListedChild = z
  .object({
    /** The list's own number for the child, once in a list; never a UPN. */
    id: z.string().check(z.minLength(1)),
    /** Full names, forename first: legal, preferred, known as. A single name is the whole name of the child. */
    names: z.array(name).check(z.minLength(1)),
    /** Year, class, clubs and events, as the school calls them. */
    groups: z._default(z.array(z.string()), []),
    /** What must not be published. */
    refused: z.array(z.enum(['photo', 'video', 'name'])),
    /** Where it must not be published; everywhere when it is left out. */
    uses: z.optional(z.array(z.enum(['social', 'website', 'press']))),
    /** The first day on which the entry counts, or a time on it. */
    from: z.optional(day),
    /** The last day on which the entry counts, or a time on it. */
    until: z.optional(day),
  })
  .check((context) => {
    const { from, until } = context.value;
    if (!from || !until || until.slice(0, 10) >= from.slice(0, 10)) return;
    context.issues.push({
      code: 'custom',
      input: until,
      path: ['until'],
      message: 'must not be before from',
    });
  });
export type ListedChild = z.infer<typeof ListedChild>;

/** Children who must not be shown. An expired list is still used, and said to be expired. */
export const NoPhotoList = z.object({
  format: z.literal('no-photo-list/1'),
  /** The school's name, for the people who look at the list. */
  school: z.string(),
  /** When the office saved the list: an older one never takes the place of a newer one. */
  issued: z.iso.datetime({ offset: true }),
  /** From when on the list is said to be out of date. */
  expires: z.optional(day),
  children: z.array(ListedChild).check((context) => {
    const seen = new Map<string, number>();
    context.value.forEach(({ id }, at) => {
      const before = seen.get(id);
      if (before === undefined) seen.set(id, at);
      else {
        const message = `repeats the id of children.${before}`;
        context.issues.push({ code: 'custom', input: id, path: [at, 'id'], message });
      }
    });
  }),
});
export type NoPhotoList = z.infer<typeof NoPhotoList>;
