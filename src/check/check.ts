import { type Draft, longestCheckedText } from '../model/draft.ts';
import { type Finding, type Result, stricter, type Verdict } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { Settings } from '../model/settings.ts';
import type { Why } from '../model/what-if.ts';
import type { ListMatcher } from '../no-photo-list/match.ts';
import { rules } from '../rules/index.ts';
import { lookAtDraft } from '../rules/look.ts';
import type { Look, Rule, Sighting } from '../rules/rule.ts';
import { mergeFindings } from './merge.ts';
import { limitQuestions, type Origin } from './questions.ts';
import { settlementOf } from './settle.ts';
import { judge, type Standing, severityOf, standingElsewhere, standingOf } from './severity.ts';
import { sayCommon, sayRule, type Translate } from './words.ts';

/** What a draft is checked against. */
export interface CheckContext {
  policy: Policy;
  list?: ListMatcher;
  settings: Settings;
  translate?: Translate;
}

/** What a finding was before it was put to the person, and why it is as strict as it is. */
type Explicable = Origin & { why: Why };

function findingOf(
  rule: Rule,
  sighting: Sighting,
  standing: Standing,
  look: Look,
  { policy, settings, translate }: CheckContext,
): { finding: Finding; origin: Explicable } | undefined {
  const { severity, setBy, limits } = judge(sighting, standing, look.draft, settings.ruleSeverities);
  if (severity === 'off') return undefined;
  const settle = settlementOf(rule, sighting, severity, look.switches, translate);
  const { start, end } = sighting;
  const placed = start !== undefined && end !== undefined;
  const { asks: _asks, ...unasked } = sighting;
  const meant = severityOf(unasked, standing, look.draft, settings.ruleSeverities);
  const origin = {
    strictness: meant === 'off' ? severity : meant,
    merelyAsks: sighting.merelyAsks ?? false,
    why: { setBy, limits },
  };
  const finding: Finding = {
    rule: standing.speaksAs,
    severity,
    ...(placed ? { start, end, quote: look.draft.text.slice(start, end) } : {}),
    message: sayRule(rule, sighting.message, sighting.values, translate),
    clauses: standing.setting.clauses.map((ref) => ({ policy: policy.id, ref })),
    fixes: (sighting.fixes ?? []).map(({ label, values, replacement }) => ({
      label: sayRule(rule, label, values, translate),
      replacement,
    })),
    ...(settle ? { settle } : {}),
    ...(sighting.offers ? { offers: sighting.offers } : {}),
  };
  return { finding, origin };
}

function notFullyChecked(translate: Translate | undefined): Finding {
  return {
    rule: 'not-fully-checked',
    severity: 'confirm',
    message: sayCommon('not_fully_checked', translate),
    clauses: [],
    fixes: [],
    settle: { by: 'tick', statement: sayCommon('statement', translate) },
  };
}

/** A text in which one rule sees more than this says nothing new. */
const mostSightings = 100;

/** Whether a rule looks at drafts such as this one at all. */
export function looksAt({ looksAt: at }: Rule, { surface }: Draft): boolean {
  return surface === 'press' ? at !== undefined : at !== 'presses';
}

/** Where a sighting of a rule without a clause of its own is said. */
function standingOfSighting(
  { elsewhere: where }: Sighting,
  elsewhere: Standing | undefined,
  { policy }: CheckContext,
  { account }: Draft,
): Standing | undefined {
  if (typeof where === 'string') return standingElsewhere([where], policy, account);
  return where ? elsewhere : undefined;
}

/** A mere reminder is not given again where it was given lately. */
function wasReminded({ rule, severity }: Finding, { reminded = [] }: Draft): boolean {
  return severity === 'remind' && reminded.includes(rule);
}

/** What was found in a draft, and why each finding is as strict as it is, in the order of the findings. */
export interface Explained {
  result: Result;
  why: Why[];
}

/** On a text too long to be checked whole, that is always said. */
const always: Why = { setBy: { by: 'always-on' }, limits: [] };

/** Look at a draft with the eyes of one policy. Pure: the same draft and facts give the same answer anywhere. */
export function check(draft: Draft, context: CheckContext): Result {
  return explain(draft, context).result;
}

/** The same look, with the reasons. */
export function explain(draft: Draft, context: CheckContext): Explained {
  const { policy, list, settings, translate } = context;
  const text = draft.text.slice(0, longestCheckedText);
  const look = lookAtDraft({ draft, settings, switches: policy.switches, ...(list ? { list } : {}) }, text);
  const found: Finding[] = draft.text.length > text.length ? [notFullyChecked(translate)] : [];
  const origins = new Map<Finding, Explicable>();
  for (const rule of rules) {
    if (!looksAt(rule, draft)) continue;
    const own = standingOf(rule.id, policy, draft.account);
    const elsewhere = own ? undefined : standingElsewhere(rule.elsewhere ?? [], policy, draft.account);
    if (!own && !elsewhere) continue;
    for (const sighting of rule.find(look).slice(0, mostSightings)) {
      const standing = own ?? standingOfSighting(sighting, elsewhere, context, draft);
      if (!standing) continue;
      const said = findingOf(rule, sighting, standing, look, context);
      if (!said || wasReminded(said.finding, draft)) continue;
      found.push(said.finding);
      origins.set(said.finding, said.origin);
    }
  }
  const findings = limitQuestions(mergeFindings(found), origins, draft.attachments, translate);
  const verdict = findings.reduce<Verdict>((highest, { severity }) => stricter(highest, severity), 'clear');
  return {
    result: { id: draft.id ?? '1', verdict, findings },
    why: findings.map((finding) => origins.get(finding)?.why ?? always),
  };
}
