import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { type Severity, severities, stricter } from '../../../src/model/finding.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { rules } from '../../../src/rules/index.ts';
import type { Example, Look, Rule, Sighting } from '../../../src/rules/rule.ts';
import { lookAt } from '../rules/example.ts';

const [bundled] = bundledPolicies;
if (!bundled) throw new Error('No policy is bundled');

const listRule = 'no-photo-list-match';
const least = (one: Severity, other: Severity) => (stricter(one, other) === one ? other : one);

/** How strict what a rule saw can be at most: what is unsure is a note, what only the person can know is asked. */
function most({ unsure, asks, atMost }: Sighting, rule: string): Severity {
  let strictest: Severity = 'block';
  if (unsure) strictest = rule === listRule ? 'confirm' : 'warn';
  if (asks) strictest = least(strictest, 'confirm');
  if (atMost && rule !== listRule) strictest = least(strictest, atMost);
  return strictest;
}

interface Case {
  look: Look;
  /** The strictest that this example can be. */
  most: Severity;
}

/** The example of a rule that can be held most strictly, on an account of which it is known whose it is. */
function caseOf({ id, find, examples }: Rule): Case {
  const looks = examples.fires.map((example: Example) => {
    const look = lookAt(example);
    return look.draft.account === 'unknown'
      ? { ...look, draft: { ...look.draft, account: 'personal' as const } }
      : look;
  });
  const cases = looks.map((look) => ({
    look,
    most: find(look)
      .map((sighting) => most(sighting, id))
      .reduce<Severity>(stricter, 'remind'),
  }));
  const [strictest] = cases.sort(
    (one, other) => severities.indexOf(other.most) - severities.indexOf(one.most),
  );
  if (!strictest) throw new Error(`${id} has no example`);
  return strictest;
}

/** What a policy that sets this rule alone says of it, with the school's own change. */
function severityUnder(rule: Rule, { look }: Case, change: string): Severity | undefined {
  const policy = {
    ...(bundled as NonNullable<typeof bundled>),
    rules:
      rule.id === listRule
        ? {}
        : { [rule.id]: { official: 'warn' as const, personal: 'warn' as const, clauses: [] } },
  };
  const settings = { ...look.settings, ruleSeverities: [`${rule.id}=${change}`] };
  const { findings } = check(look.draft, { policy, settings, ...(look.list ? { list: look.list } : {}) });
  const said = findings.filter((finding) => finding.rule === rule.id).map(({ severity }) => severity);
  return said.length === 0 ? undefined : said.reduce(stricter);
}

const others = rules.filter(({ id }) => id !== listRule);

describe.each(others.map((rule) => [rule.id, rule] as const))('%s, changed by the school,', (_id, rule) => {
  const best = caseOf(rule);

  test('is off', () => {
    expect(severityUnder(rule, best, 'off')).toBeUndefined();
  });

  test.each(severities)('speaks as %s, or as strictly as what it saw allows', (severity) => {
    expect(severityUnder(rule, best, severity)).toBe(least(severity, best.most));
  });
});

test('most rules can be made as strict as a block, so that the matrix above is one', () => {
  expect(others.filter((rule) => caseOf(rule).most === 'block').length).toBeGreaterThan(others.length / 2);
});

describe('the no-photo list', () => {
  const rule = rules.find(({ id }) => id === listRule) as Rule;
  const best = caseOf(rule);
  const usual: Severity = best.look.draft.attachments.length > 0 ? 'block' : 'confirm';

  test.each(['off', 'remind', 'warn', 'confirm'])('cannot be made quieter by %s', (change) => {
    expect(severityUnder(rule, best, change)).toBe(least(usual, best.most));
  });

  test('can be raised to a block', () => {
    expect(severityUnder(rule, best, 'block')).toBe(best.most);
  });
});
