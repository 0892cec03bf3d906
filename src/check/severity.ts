import type { Account, Draft } from '../model/draft.ts';
import { type Severity, severities, stricter } from '../model/finding.ts';
import type { Case, Policy, RuleSetting, Setting } from '../model/policy.ts';
import type { Limit, SetBy } from '../model/what-if.ts';
import type { Sighting } from '../rules/rule.ts';

/** The one rule that is on under every policy. */
export const alwaysOn = 'no-photo-list-match';

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
  if (ruleId === alwaysOn) return { speaksAs: ruleId, setting: setting ?? listSetting, cases: [] };
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
    const setting = policy.rules[speaksAs] ?? (speaksAs === alwaysOn ? listSetting : undefined);
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

function forAccount(
  { official, personal }: Pick<RuleSetting, 'official' | 'personal'>,
  account: Account,
): Setting {
  if (account === 'official') return official;
  return account === 'personal' ? personal : strictest(official, personal);
}

/** The school's own change of a rule, as it stands in its settings. */
export function schoolEntry(ruleId: string, ruleSeverities: readonly string[]): string | undefined {
  return ruleSeverities.findLast((line) => line.startsWith(`${ruleId}=`));
}

const severityIn = (entry: string) => entry.slice(entry.indexOf('=') + 1) as Setting;

/** How strictly one sighting speaks, who has set that, and what keeps it from being stricter. */
export interface Judgement {
  severity: Setting;
  setBy: SetBy;
  limits: Limit[];
}

type Meant = Pick<Judgement, 'severity' | 'setBy'>;

function byRule(setting: RuleSetting, cases: ReadonlySet<Case>, account: Account): Meant {
  const exception = setting.unless?.find(({ when }) => cases.has(when));
  const severity = forAccount(exception ?? setting, account);
  if (setting === listSetting) return { severity, setBy: { by: 'always-on' } };
  return { severity, setBy: exception ? { by: 'policy-case', when: exception.when } : { by: 'policy' } };
}

function stricterOf(one: Meant, other: Meant): Meant {
  return strictest(one.severity, other.severity) === one.severity ? one : other;
}

function meantFor(
  { speaksAs, setting }: Standing,
  cases: ReadonlySet<Case>,
  account: Account,
  ruleSeverities: readonly string[],
): Meant {
  const byPolicy = byRule(setting, cases, account);
  const entry = schoolEntry(speaksAs, ruleSeverities);
  const bySchool = entry && { severity: severityIn(entry), setBy: { by: 'rule-severities' as const, entry } };
  if (speaksAs !== alwaysOn) return bySchool || byPolicy;
  const atLeast = stricterOf(byPolicy, byRule(listSetting, cases, account));
  return bySchool ? stricterOf(atLeast, bySchool) : atLeast;
}

/** How strictly one sighting speaks for this account: the policy, the school's own change, and how sure the rule is. */
export function judge(
  sighting: Sighting,
  standing: Standing,
  draft: Draft,
  ruleSeverities: readonly string[],
): Judgement {
  const cases = new Set([...casesOf(draft), ...standing.cases, ...(sighting.cases ?? [])]);
  const meant = meantFor(standing, cases, draft.account, ruleSeverities);
  let { severity } = meant;
  const limits: Limit[] = [];
  const limit = (most: Severity, why: Limit) => {
    const limited = atMost(severity, most);
    if (limited !== severity) limits.push(why);
    severity = limited;
  };
  const isList = standing.speaksAs === alwaysOn;
  // Nobody knows yet whose rules hold: however strict the school is, it is no more than asked about.
  if (draft.account === 'unknown') limit('confirm', 'unknown-account');
  if (sighting.asks) limit('confirm', 'question');
  if (sighting.atMost && !isList) limit(sighting.atMost, 'rule');
  if (sighting.unsure) limit(isList ? 'confirm' : 'warn', 'unsure');
  return { severity, setBy: meant.setBy, limits };
}

/** How strictly one sighting speaks; `off` where it does not. */
export function severityOf(...asked: Parameters<typeof judge>): Setting {
  return judge(...asked).severity;
}
