import { type Policy, type RuleSetting, speaks } from '../model/policy.ts';

/** What a policy makes of the rules there are. */
export interface Coverage {
  /** Rules that speak, with how they are set. */
  on: { rule: string; setting: RuleSetting }[];
  /** Rules that the policy leaves off on both accounts, or does not name. */
  off: string[];
  /** Clauses that no rule rests on: they are shown in the policy text and checked by nobody. */
  textOnly: string[];
  /** Clauses whose wording the school has to supply, and clauses that cite law or guidance since replaced. */
  damaged: string[];
  dated: string[];
}

/** Which of `knownRules` a policy switches on, and which of its clauses nothing checks. */
export function coverageOf(policy: Policy, knownRules: readonly string[]): Coverage {
  const clauses = policy.sections.flatMap((section) => section.clauses);
  const on = knownRules.flatMap((rule) => {
    const setting = policy.rules[rule];
    return setting && speaks(setting) ? [{ rule, setting }] : [];
  });
  const behind = new Set(on.flatMap(({ setting }) => setting.clauses));
  return {
    on,
    off: knownRules.filter((rule) => !on.some((one) => one.rule === rule)),
    textOnly: clauses.filter(({ ref }) => !behind.has(ref)).map(({ ref }) => ref),
    damaged: clauses.filter(({ damaged }) => damaged).map(({ ref }) => ref),
    dated: clauses.filter(({ dated }) => dated).map(({ ref }) => ref),
  };
}
