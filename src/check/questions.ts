import type { Attachment } from '../model/draft.ts';
import { type Finding, type Severity, severities } from '../model/finding.ts';
import { sayCommon, type Translate } from './words.ts';

/** What a finding was before it was put to the person: how strictly the policy means it, and whether it is merely asked. */
export interface Origin {
  strictness: Severity;
  merelyAsks: boolean;
}

/** Nobody is asked more than this about the pictures of one draft. */
export const mostQuestions = 3;

/** The rules whose question the person has answered in this draft, about any of its pictures. */
function answered(attachments: readonly Attachment[]): Set<string> {
  return new Set(
    attachments.flatMap(({ answers = {}, showsPupils }) => [
      ...Object.keys(answers),
      ...(showsPupils !== undefined && showsPupils !== 'ask' ? ['pupil-photo-personal-account'] : []),
    ]),
  );
}

/**
 * Leaves at most three questions about the pictures of a draft, those answered already among them: what was seen before
 * what is merely asked, then the strictest, then in the order of the rules. Of the others, what is merely asked is left
 * out for this draft, and what was seen is settled by a tick, and has the same origin from then on.
 */
export function limitQuestions<From extends Origin>(
  findings: readonly Finding[],
  origins: Map<Finding, From>,
  attachments: readonly Attachment[],
  translate?: Translate,
): Finding[] {
  const before = answered(attachments);
  const rank = (finding: Finding): number => {
    const { strictness = finding.severity, merelyAsks = false } = origins.get(finding) ?? {};
    return severities.indexOf(strictness) + (merelyAsks ? 0 : severities.length);
  };
  const open = findings
    .filter(({ settle, rule }) => settle?.by === 'answer' && !before.has(rule))
    .toSorted((one, other) => rank(other) - rank(one));
  const rules = [...new Set(open.map(({ rule }) => rule))];
  const asked = new Set([...before, ...rules.slice(0, Math.max(0, mostQuestions - before.size))]);
  return findings.flatMap((finding) => {
    if (finding.settle?.by !== 'answer' || asked.has(finding.rule)) return [finding];
    const origin = origins.get(finding);
    if (origin?.merelyAsks) return [];
    const ticked: Finding = {
      ...finding,
      settle: { by: 'tick', statement: sayCommon('statement', translate) },
    };
    if (origin) origins.set(ticked, origin);
    return [ticked];
  });
}
