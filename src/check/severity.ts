import type { Draft } from '../model/draft.ts';
import { type Severity, severities, stricter } from '../model/finding.ts';
import type { Case, Policy, RuleSetting, Setting } from '../model/policy.ts';
import type { Sighting } from '../rules/rule.ts';

const listRule = 'no-photo-list-match';

/** What holds for the no-photo list under every policy; a policy may only raise it. */
const listSetting: RuleSetting = {
  official: 'confirm',
  personal: 'confirm',
  unless: [{ when: 'with-picture', official: 'block', personal: 'block' }],
  clauses: [],
};

/** How a rule is set under a policy, under which id it speaks, and which cases it brings along. */
export interface Standing {
  speaksAs: string;
  setting: RuleSetting;
  cases: Case[];
}

/** The rules whose clauses also forbid a pupil's full name, for policies or accounts without a clause on names. */
const nameSpeaksAs = ['pupil-identifying-details', 'pupil-discussion'];

function speaksFor(setting: RuleSetting | undefined, account: Draft['account']): setting is RuleSetting {
  if (!setting) return false;
  if (account !== 'unknown') return setting[account] !== 'off';
  return setting.official !== 'off' || setting.personal !== 'off';
}

/** How a rule stands under a policy for an account; undefined when the policy has nothing to say about it. */
export function standingOf(ruleId: string, policy: Policy, account: Draft['account']): Standing | undefined {
  const setting = policy.rules[ruleId];
  if (ruleId === listRule) return { speaksAs: ruleId, setting: setting ?? listSetting, cases: [] };
  if (ruleId === 'pupil-full-name' && !speaksFor(setting, account)) {
    for (const speaksAs of nameSpeaksAs) {
      const other = policy.rules[speaksAs];
      if (speaksFor(other, account)) return { speaksAs, setting: other, cases: ['named'] };
    }
  }
  return setting && { speaksAs: ruleId, setting, cases: [] };
}

/** The first of some rules that a policy has for an account, through which another rule speaks. */
export function standingElsewhere(
  ruleIds: readonly string[],
  policy: Policy,
  account: Draft['account'],
): Standing | undefined {
  for (const speaksAs of ruleIds) {
    const setting = policy.rules[speaksAs] ?? (speaksAs === listRule ? listSetting : undefined);
    if (speaksFor(setting, account)) return { speaksAs, setting, cases: [] };
  }
  return undefined;
}

/** The cases that the draft itself shows. */
export function casesOf(draft: Draft): Case[] {
  const cases: Case[] = [];
  if (draft.to?.kind === 'pupil') cases.push('to-pupil');
  if (draft.to?.kind === 'parent') cases.push('to-parent');
  if (draft.attachments.length > 0) cases.push('with-picture');
  if (draft.site === 'linkedin') cases.push('on-linkedin');
  if (draft.replyTo) cases.push('reply');
  if (draft.surface === 'comment') cases.push('in-public');
  return cases;
}

function strictest(one: Setting, other: Setting): Setting {
  if (one === 'off') return other;
  return other === 'off' ? one : stricter(one, other);
}

function atMost(severity: Setting, limit: Severity): Setting {
  if (severity === 'off') return 'off';
  return severities.indexOf(severity) > severities.indexOf(limit) ? limit : severity;
}

function forAccount(setting: RuleSetting, cases: ReadonlySet<Case>, account: Draft['account']): Setting {
  const { official, personal } = setting.unless?.find(({ when }) => cases.has(when)) ?? setting;
  if (account === 'official') return official;
  if (account === 'personal') return personal;
  return atMost(strictest(official, personal), 'confirm');
}

function schoolSeverity(ruleId: string, ruleSeverities: readonly string[]): Setting | undefined {
  const entry = ruleSeverities.findLast((line) => line.startsWith(`${ruleId}=`));
  return entry?.slice(ruleId.length + 1) as Setting | undefined;
}

/** How strictly one sighting speaks for this account: the policy, the school's own change, and how sure the rule is. */
export function severityOf(
  sighting: Sighting,
  standing: Standing,
  draft: Draft,
  ruleSeverities: readonly string[],
): Setting {
  const cases = new Set([...casesOf(draft), ...standing.cases, ...(sighting.cases ?? [])]);
  const byPolicy = forAccount(standing.setting, cases, draft.account);
  const bySchool = schoolSeverity(standing.speaksAs, ruleSeverities);
  // Nobody knows yet whose rules hold: however strict the school is, it is no more than asked about.
  const mostHere = draft.account === 'unknown' ? 'confirm' : 'block';
  let severity = atMost(bySchool ?? byPolicy, mostHere);
  if (standing.speaksAs === listRule) {
    severity = strictest(
      strictest(byPolicy, forAccount(listSetting, cases, draft.account)),
      bySchool ?? 'off',
    );
    return sighting.unsure || sighting.asks ? atMost(severity, 'confirm') : atMost(severity, mostHere);
  }
  if (sighting.asks) severity = atMost(severity, 'confirm');
  if (sighting.atMost) severity = atMost(severity, sighting.atMost);
  return sighting.unsure ? atMost(severity, 'warn') : severity;
}
