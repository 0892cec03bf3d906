import { Declared } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';

/** The rules whose corrections say who somebody on the other side is; those of others are about words in a text. */
const aboutSomebody: ReadonlySet<string> = new Set([
  'pupil-connection',
  'former-pupil-connection',
  'pupil-profile-view',
  'pupil-direct-message',
  'parent-direct-message',
]);

/** What a settled finding says of somebody: how they are bound to the person, or that the school was told of it. */
export interface SaidOfSomebody {
  declared?: Declared;
  told?: true;
}

/** What the person said of somebody by settling a finding so; undefined where it says nothing of anybody. */
export function saidOfSomebody({ rule, settle }: Finding, choice: string): SaidOfSomebody | undefined {
  if (rule === 'family-relationship-declaration' && settle?.by === 'tick') return { told: true };
  if (settle?.by !== 'correction' || !aboutSomebody.has(rule)) return undefined;
  const declared = Declared.safeParse(choice.replaceAll('_', '-'));
  return declared.success ? { declared: declared.data } : undefined;
}
