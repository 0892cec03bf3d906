import * as z from 'zod/mini';
import { SiteId } from './draft.ts';

/** How surely something is recognised, the surest first. */
export const surest = ['name', 'structure', 'icon', 'label', 'missing'] as const;
export const Sureness = z.enum(surest);
export type Sureness = z.infer<typeof Sureness>;

/** A part of a composer that was recognised more surely on this device before than it is now. */
export const Worsened = z.object({
  site: SiteId,
  kind: z.string(),
  role: z.enum(['composer', 'button']),
  now: Sureness,
  before: Sureness,
  /** The day (`2026-11-21`) on which it was first seen to be worse. */
  since: z.string(),
});
export type Worsened = z.infer<typeof Worsened>;
