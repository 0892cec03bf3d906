import type { Reading } from '../text/reading.ts';
import { schoolMentions } from './employer.ts';
import type { Look } from './rule.ts';

/** Where the school is named in words that are not the draft's own text; of its settings alone, or by a school's shape. */
export function schoolIn(look: Look, reading: Reading, how: 'own' | 'any'): boolean {
  const there = { ...look, reading, draft: { ...look.draft, text: reading.text } };
  const any = schoolMentions(there);
  if (how === 'any' || any.length === 0) return any.length > 0;
  const without = schoolMentions({ ...there, settings: { ...look.settings, schoolNames: [] } });
  return any.length > without.length;
}
