import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { standingOf } from '../../../src/check/severity.ts';
import { type Account, Draft } from '../../../src/model/draft.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { rules } from '../../../src/rules/index.ts';
import quoted from './quoted.json' with { type: 'json' };

/** A text, or for a clause about a press the fields of a draft that stands for it. */
type Given = string | Record<string, unknown>;

/** What a clause gives as a text or press that breaks it, and as one beside it that does not. */
interface Quoted {
  policy: string;
  ref: string;
  rule: string;
  account: string;
  surface: string;
  bad?: Given;
  ok?: Given;
  given?: Record<string, unknown> & { settings?: Partial<Settings> };
  /** Why the check answers otherwise on purpose. */
  exception?: { bad?: string; ok?: string };
}

const entries = (quoted as unknown as Quoted[]).filter(({ rule }) => rules.some(({ id }) => id === rule));
function titled(entry: Quoted, given: Given) {
  return { ...entry, tried: given, text: typeof given === 'string' ? given : JSON.stringify(given) };
}

const bad = entries.flatMap((entry) =>
  entry.bad && !entry.exception?.bad ? [titled(entry, entry.bad)] : [],
);
const ok = entries.flatMap((entry) => (entry.ok && !entry.exception?.ok ? [titled(entry, entry.ok)] : []));

function policyOf(id: string) {
  const policy = bundledPolicies.find((one) => one.id === id);
  if (!policy) throw new Error(`There is no policy ${id}`);
  return policy;
}

/** A clause for any account is tried on both, as far as its policy speaks there. */
function accountsOf({ account, policy, rule }: Quoted): Account[] {
  if (account === 'official' || account === 'personal') return [account];
  const both: Account[] = ['personal', 'official'];
  return both.filter((one) => {
    const setting = standingOf(rule, policyOf(policy), one)?.setting;
    return setting && one !== 'unknown' && setting[one] !== 'off';
  });
}

function rulesThatSpeak(entry: Quoted, tried: Given, account: Account): string[] {
  const { settings, ...given } = entry.given ?? {};
  const fields = typeof tried === 'string' ? { text: tried } : { text: '', ...tried };
  const draft = Draft.parse({ account, surface: entry.surface, ...given, ...fields });
  const context = { policy: policyOf(entry.policy), settings: { ...defaultSettings, ...settings } };
  return check(draft, context).findings.map(({ rule }) => rule);
}

describe('the texts that the clauses quote', () => {
  it.each(bad)('$policy $ref $rule speaks of: $text', (entry) => {
    const speaking = accountsOf(entry).filter((account) =>
      rulesThatSpeak(entry, entry.tried, account).includes(entry.rule),
    );
    expect(speaking).not.toEqual([]);
  });

  it.each(ok)('$policy $ref $rule lets pass: $text', (entry) => {
    for (const account of accountsOf(entry)) {
      expect(rulesThatSpeak(entry, entry.tried, account)).not.toContain(entry.rule);
    }
  });
});
