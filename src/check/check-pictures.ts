import type { Draft } from '../model/draft.ts';
import { type Result, stricter, type Verdict } from '../model/finding.ts';
import { pictureRules } from '../rules/index.ts';
import { type CheckContext, check } from './check.ts';

/** Through these rules a full name in a picture's name, description or tags is said. */
const named = new Set(['pupil-full-name', 'pupil-identifying-details', 'pupil-discussion']);
const ids = new Set(pictureRules.map(({ id }) => id));

/**
 * What a draft's policy has to say of its pictures alone, for the look before they are handed on: the findings of the
 * rules about pictures, with at most three questions among them, and names in what goes with the pictures. A person's
 * answer goes back into the draft with `withAnswer`, and the draft is asked about again.
 */
export function checkPictures(draft: Draft, context: CheckContext): Result {
  const { id, findings } = check(draft, context);
  const ofPictures = findings.filter(
    ({ rule, start }) => ids.has(rule) || (start === undefined && named.has(rule)),
  );
  const verdict = ofPictures.reduce<Verdict>((highest, { severity }) => stricter(highest, severity), 'clear');
  return { id, verdict, findings: ofPictures };
}
