import { check } from '../../src/check/check.ts';
import { standingOf } from '../../src/check/severity.ts';
import type { Finding, Verdict } from '../../src/model/finding.ts';
import type { Policy } from '../../src/model/policy.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { LabelledPost } from './labelled-post.ts';

/** What one policy made of one post. */
export interface Judgement {
  post: LabelledPost;
  policy: string;
  /** The rules that should have spoken under this policy, by the names under which they speak. */
  expected: string[];
  /** Whether one of them is set to hold a post of this account whatever the circumstances. */
  shouldHold: boolean;
  found: string[];
  verdict: Verdict;
  findings: Finding[];
}

const holding = new Set<string>(['confirm', 'block']);

export const isHeld = ({ verdict }: Judgement): boolean => holding.has(verdict);

/** Check a post under a policy, and say what should have come of it. */
export function judge(post: LabelledPost, policy: Policy): Judgement {
  const { settings, rules, why: _why, ...draft } = post;
  const standings = rules.flatMap((rule) => {
    const standing = standingOf(rule, policy, post.account);
    return standing && standing.setting[post.account] !== 'off' ? [standing] : [];
  });
  const { verdict, findings } = check(draft, { policy, settings: { ...defaultSettings, ...settings } });
  return {
    post,
    policy: policy.id,
    expected: [...new Set(standings.map(({ speaksAs }) => speaksAs))],
    shouldHold: standings.some(
      ({ setting }) =>
        holding.has(setting[post.account]) &&
        (setting.unless ?? []).every((one) => holding.has(one[post.account])),
    ),
    found: [...new Set(findings.map(({ rule }) => rule))],
    verdict,
    findings,
  };
}
