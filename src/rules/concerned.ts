import { Draft } from '../model/draft.ts';
import { abusiveOrHarassing } from './abusive-or-harassing.ts';
import { defamatoryOrFalseClaim } from './defamatory-or-false-claim.ts';
import { discriminatoryContent } from './discriminatory-content.ts';
import { disparagingSchoolCommunity } from './disparaging-school-community.ts';
import { disreputeRisk } from './disrepute-risk.ts';
import { illegalOrSexualContent } from './illegal-or-sexual-content.ts';
import { lookAtDraft } from './look.ts';
import { pupilDiscussion } from './pupil-discussion.ts';
import { pupilFullName } from './pupil-full-name.ts';
import { pupilIdentifyingDetails } from './pupil-identifying-details.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const longest = 4_000;

/** What a rule for what staff write themselves sees in somebody else's text. */
export interface Seen {
  rule: Rule;
  sighting: Sighting;
}

/** The rules that say whether a text is abusive. */
export const abuseRules: readonly Rule[] = [abusiveOrHarassing, discriminatoryContent];
/** The rules by which a text is not fit to be liked, shared or left standing, the gravest first. */
export const conductRules: readonly Rule[] = [
  ...abuseRules,
  illegalOrSexualContent,
  defamatoryOrFalseClaim,
  disparagingSchoolCommunity,
  disreputeRisk,
];
/** The rules that say whether a text shows who a child is. */
export const childRules: readonly Rule[] = [pupilFullName, pupilIdentifyingDetails, pupilDiscussion];

/** A look at somebody else's text, as if it were written by a private person under a post. */
export function lookAtText(text: string, look: Pick<Look, 'settings' | 'switches' | 'list'>): Look {
  const { settings, switches, list } = look;
  const draft = Draft.parse({ text: text.slice(0, longest), surface: 'comment', account: 'personal' });
  return lookAtDraft({ draft, settings, switches, ...(list ? { list } : {}) });
}

/** What some rules see in somebody else's text, each at most once and only where they are sure of it. */
export function seenIn(
  text: string,
  look: Pick<Look, 'settings' | 'switches' | 'list'>,
  rules: readonly Rule[],
): Seen[] {
  if (text.trim() === '') return [];
  const there = lookAtText(text, look);
  return rules.flatMap((rule) => {
    const sighting = rule.find(there).find(({ unsure }) => !unsure);
    return sighting ? [{ rule, sighting }] : [];
  });
}
