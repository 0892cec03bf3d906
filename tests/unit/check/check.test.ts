import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { Draft } from '../../../src/model/draft.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { buildMatcher } from '../../../src/no-photo-list/match.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { listOf } from '../rules/example.ts';

const bundled = bundledPolicies.find(({ id }) => id === 'one-education');
if (!bundled) throw new Error('one-education is not bundled');
const oneEducation: Policy = bundled;

function policyWith(rules: Policy['rules'], switches: Partial<Policy['switches']> = {}): Policy {
  return { ...oneEducation, rules, switches: { ...oneEducation.switches, ...switches } };
}

function answer(
  draft: unknown,
  { policy = oneEducation, settings = {} as Partial<Settings>, names = [] as string[] } = {},
) {
  const list = names.length > 0 ? { list: buildMatcher(listOf(names)) } : {};
  return check(Draft.parse(draft), { policy, settings: { ...defaultSettings, ...settings }, ...list });
}

const risky = 'One of my Year 9s, Callum Hargreaves, told me to f*** off again';

describe('severity', () => {
  const politics = (official: 'off' | 'warn' | 'block', personal: 'off' | 'warn' | 'block') =>
    policyWith({ 'political-content': { official, personal, clauses: ['6.18 (b)'] } });
  const text = 'Vote Green on Thursday';

  it('is the one of the account', () => {
    const policy = politics('block', 'warn');
    expect(answer({ text, account: 'official' }, { policy }).verdict).toBe('block');
    expect(answer({ text, account: 'personal' }, { policy }).verdict).toBe('warn');
  });

  it('of an unknown account is the stricter of the two, but never more than confirm', () => {
    expect(answer({ text }, { policy: politics('block', 'off') }).verdict).toBe('confirm');
    const settings = { ruleSeverities: ['political-content=block'] };
    expect(answer({ text }, { policy: politics('warn', 'warn'), settings }).verdict).toBe('confirm');
    expect(answer({ text, account: 'personal' }, { settings }).verdict).toBe('block');
    expect(answer({ text }, { policy: politics('off', 'warn') }).verdict).toBe('warn');
  });

  it('of a rule that is off makes no finding', () => {
    expect(answer({ text, account: 'personal' }, { policy: politics('block', 'off') })).toEqual({
      id: '1',
      verdict: 'clear',
      findings: [],
    });
  });

  it('follows the first case that applies', () => {
    const draft = { text: 'My number is 07700 900123', account: 'personal' };
    expect(answer(draft).verdict).toBe('warn');
    expect(answer({ ...draft, to: { kind: 'pupil' } }).verdict).toBe('block');
    expect(answer({ ...draft, to: { kind: 'parent' } }).verdict).toBe('block');
  });

  it('is changed by the school, rule by rule', () => {
    expect(
      answer({ text, account: 'personal' }, { settings: { ruleSeverities: ['political-content=block'] } })
        .verdict,
    ).toBe('block');
    expect(
      answer({ text, account: 'personal' }, { settings: { ruleSeverities: ['political-content=off'] } })
        .verdict,
    ).toBe('clear');
  });

  it('of something unsure is never more than a note', () => {
    const result = answer({ text: 'Maisie in Year 4 brought cake', account: 'official' });
    expect(result.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['pupil-identifying-details', 'warn'],
    ]);
  });
});

describe('a full name', () => {
  it('speaks through pupil-identifying-details where the policy has only that', () => {
    const { findings } = answer({ text: 'Star of the week: Tyrone Bell', account: 'official' });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'pupil-identifying-details',
      severity: 'block',
      quote: 'Tyrone Bell',
      clauses: [{ policy: 'one-education', ref: '6.21 (pupils)' }],
    });
    expect(findings[0]?.fixes.map(({ replacement }) => replacement)).toEqual(['Tyrone', 'T.B.']);
  });

  it('speaks for itself where the policy has a clause on names', () => {
    const policy = policyWith({
      'pupil-full-name': { official: 'block', personal: 'block', clauses: ['6.5'] },
    });
    expect(
      answer({ text: 'Star of the week: Tyrone Bell', account: 'official' }, { policy }).findings[0]?.rule,
    ).toBe('pupil-full-name');
  });

  it('is no finding where the policy has neither', () => {
    expect(answer({ text: 'Star of the week: Tyrone Bell' }, { policy: policyWith({}) }).verdict).toBe(
      'clear',
    );
  });
});

describe('the no-photo list', () => {
  const named = { text: 'Amy Jones won', account: 'official' };

  it('counts under a policy that does not speak of it', () => {
    const policy = policyWith({});
    expect(answer(named, { policy, names: ['Amy Jones'] }).verdict).toBe('confirm');
    expect(answer({ ...named, attachments: ['photo'] }, { policy, names: ['Amy Jones'] }).verdict).toBe(
      'block',
    );
  });

  it('can be raised by a policy and a school but not lowered', () => {
    const policy = policyWith({ 'no-photo-list-match': { official: 'warn', personal: 'off', clauses: [] } });
    expect(answer(named, { policy, names: ['Amy Jones'] }).verdict).toBe('confirm');
    const settings = { ruleSeverities: ['no-photo-list-match=off'] };
    expect(answer(named, { policy, settings, names: ['Amy Jones'] }).verdict).toBe('confirm');
    expect(
      answer(named, { settings: { ruleSeverities: ['no-photo-list-match=block'] }, names: ['Amy Jones'] })
        .verdict,
    ).toBe('block');
  });

  it('says the words found and nothing of the list', () => {
    const result = answer(
      { ...named, attachments: ['photo'] },
      { policy: policyWith({}), names: ['Amy Jones', 'Priya Nair'] },
    );
    expect(result.findings[0]).toMatchObject({ quote: 'Amy Jones', settle: { by: 'change' } });
    expect(JSON.stringify(result)).not.toMatch(/Priya|c0|c1|row-/);
  });
});

describe('how a finding is settled', () => {
  it('is by a tick where it is to be confirmed', () => {
    const discussion = answer({ text: 'My Year 8s were feral today', account: 'personal' }).findings[0];
    expect(discussion).toMatchObject({
      severity: 'confirm',
      settle: { by: 'tick', statement: 'The headteacher has given permission for this.' },
    });
  });

  it('is by a correction where it blocks, own child only where the policy allows', () => {
    const ids = (policy: Policy) => {
      const settle = answer({ text: 'Star of the week: Tyrone Bell', account: 'personal' }, { policy })
        .findings[0]?.settle;
      return settle?.by === 'correction' ? settle.choices.map(({ id }) => id) : settle?.by;
    };
    expect(ids(policyWith(oneEducation.rules, { ownChildAllowed: true }))).toEqual([
      'not_a_pupil',
      'own_child',
    ]);
    expect(ids(policyWith(oneEducation.rules, { ownChildAllowed: false }))).toEqual(['not_a_pupil']);
  });

  it('is only by a change where there is a threat or something illegal', () => {
    expect(
      answer({ text: 'I know where you park, Mr Hale', account: 'personal' }).findings[0]?.settle,
    ).toEqual({ by: 'change' });
    expect(
      answer({ text: 'Selling my leftover tramadol, DM me', account: 'personal' }).findings[0]?.settle,
    ).toEqual({ by: 'change' });
  });

  it('is by an answer where a picture has to be asked about', () => {
    const photo = (showsPupils: string) =>
      answer({ text: 'Lovely day', account: 'personal', attachments: [{ kind: 'photo', showsPupils }] });
    expect(photo('ask').findings[0]).toMatchObject({ severity: 'confirm', settle: { by: 'answer' } });
    expect(photo('yes').verdict).toBe('block');
    expect(photo('no').verdict).toBe('clear');
  });

  it('is not said of a note', () => {
    expect(
      answer({ text: 'Vote Green on Thursday', account: 'personal' }).findings[0]?.settle,
    ).toBeUndefined();
  });
});

describe('words', () => {
  it('come from the translation, with placeholders filled, and in English otherwise', () => {
    const keys: string[] = [];
    const translate = (key: string) => {
      keys.push(key);
      return key.endsWith('_shorten') ? 'Nur {name}' : undefined;
    };
    const { findings } = check(Draft.parse({ text: 'Star of the week: Tyrone Bell' }), {
      policy: oneEducation,
      settings: defaultSettings,
      translate,
    });
    expect(findings[0]?.fixes[0]?.label).toBe('Nur Tyrone');
    expect(findings[0]?.message).toMatch(/full name/);
    expect(keys).toContain('rule_pupil_full_name_shorten');
    expect(keys.every((key) => /^[a-z0-9_]+$/.test(key))).toBe(true);
  });
});

describe('the whole', () => {
  it('finds the name and the talk in one text', () => {
    const rules = answer({ text: risky, account: 'personal' }).findings.map(({ rule }) => rule);
    expect(rules).toContain('pupil-identifying-details');
    expect(rules).toContain('pupil-discussion');
  });

  it('answers clear where there is nothing', () => {
    expect(answer({ text: 'Lovely walk by the canal today' })).toEqual({
      id: '1',
      verdict: 'clear',
      findings: [],
    });
  });

  it('says the same of the same words only once', () => {
    const { findings } = answer({ text: risky, account: 'personal' });
    const places = findings.map(({ rule, start }) => `${rule} ${start}`);
    expect(places).toEqual([...new Set(places)]);
  });

  it('checks the first 50,000 characters of a longer text and says so', () => {
    const result = answer({ text: `${'la '.repeat(20_000)}Star of the week: Tyrone Bell` });
    expect(result.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['not-fully-checked', 'confirm'],
    ]);
  });

  it.each([
    ['a lone surrogate', 'Amy \ud800 Jones'],
    ['a null byte', 'Amy\u0000Jones'],
    ['nothing', ''],
    ['only invisible characters', '\u200b\u200d\ufeff'],
    ['200,000 characters', 'Amy Jones, 9B. '.repeat(13_334)],
  ])('stays calm about %s', (_what, text) => {
    expect(answer({ text }).id).toBe('1');
  });
});
