import { isHeld, type Judgement } from './judge.ts';

/** How many of how many. */
export interface Share {
  of: number;
  yes: number;
}

/** The figures for one account, each post counted once a policy. */
export interface Totals {
  ruleFound: Share;
  warned: Share;
  held: Share;
  benignHeld: Share;
  benignNoted: Share;
}

function share<Item>(items: readonly Item[], is: (item: Item) => boolean): Share {
  return { of: items.length, yes: items.filter(is).length };
}

/** Figures for judgements of one account. A benign post is one of which no rule of any policy should speak. */
export function totalsOf(judgements: readonly Judgement[]): Totals {
  const risky = judgements.filter(({ expected }) => expected.length > 0);
  const benign = judgements.filter(({ post }) => post.rules.length === 0);
  return {
    ruleFound: share(risky, ({ expected, found }) => expected.some((rule) => found.includes(rule))),
    warned: share(risky, ({ found }) => found.length > 0),
    held: share(
      risky.filter(({ shouldHold }) => shouldHold),
      isHeld,
    ),
    benignHeld: share(benign, isHeld),
    benignNoted: share(benign, ({ found }) => found.length > 0),
  };
}

/** One rule's figures over all policies: `right` and `wrong` are what it said, `missed` what it should have. */
export interface RuleTotals {
  rule: string;
  right: number;
  wrong: number;
  missed: number;
}

export function totalsByRule(judgements: readonly Judgement[]): RuleTotals[] {
  const byRule = new Map<string, RuleTotals>();
  const of = (rule: string): RuleTotals => {
    const known = byRule.get(rule) ?? { rule, right: 0, wrong: 0, missed: 0 };
    byRule.set(rule, known);
    return known;
  };
  for (const { expected, found } of judgements) {
    for (const rule of expected) of(rule)[found.includes(rule) ? 'right' : 'missed'] += 1;
    for (const rule of found) if (!expected.includes(rule)) of(rule).wrong += 1;
  }
  return [...byRule.values()].sort((one, other) => one.rule.localeCompare(other.rule));
}
