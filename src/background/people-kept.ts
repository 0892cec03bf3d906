import * as z from 'zod/mini';
import { Declared, SiteId } from '../model/draft.ts';

/** Somebody of whom the person at the screen has said how they are bound to them. `key` tells them on their site. */
const KeptPerson = z.object({
  site: SiteId,
  key: z.string(),
  name: z.string(),
  declared: z.optional(Declared),
  told: z.optional(z.string()),
  since: z.string(),
});
export type KeptPerson = z.infer<typeof KeptPerson>;

export const KeptPeople = z.array(KeptPerson);
export type KeptPeople = z.infer<typeof KeptPeople>;
