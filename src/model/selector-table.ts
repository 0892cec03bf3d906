import * as z from 'zod/mini';
import { SiteId } from './draft.ts';

/**
 * The CSS selectors that one part of a page is recognised by, by rank, and when they were last seen (year and month,
 * as in `2026-10`).
 */
export const Selectors = z.strictObject({
  name: z.optional(z.string()),
  structure: z.optional(z.string()),
  icon: z.optional(z.string()),
  label: z.optional(z.string()),
  seen: z.optional(
    z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, { error: 'is not a month such as 2026-10' })),
  ),
});
export type Selectors = z.infer<typeof Selectors>;

/** Rows by site and part. A site or part without an own row keeps the one it came with. */
export const SelectorRows = z.partialRecord(SiteId, z.record(z.string(), Selectors));
export type SelectorRows = z.infer<typeof SelectorRows>;

/** A file with which a school replaces rows of the table that the extension came with. */
export const SelectorTable = z.strictObject({ version: z.literal(1), tables: SelectorRows });
export type SelectorTable = z.infer<typeof SelectorTable>;
