import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { severityOf, standingOf } from '../../../src/check/severity.ts';
import { Draft } from '../../../src/model/draft.ts';
import type { Case, Policy } from '../../../src/model/policy.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';

const ids = ['inspire', 'catholic-trust', 'cit', 'one-education', 'gloucestershire'] as const;
type Id = (typeof ids)[number];

function policyOf(id: Id): Policy {
  const policy = bundledPolicies.find((one) => one.id === id);
  if (!policy) throw new Error(`${id} is not bundled`);
  return policy;
}

/** How strictly a rule speaks under each policy, when it sees something in this draft. */
function severities(rule: string, given: Partial<Draft> & Pick<Draft, 'account'>, cases: Case[] = []) {
  const draft = Draft.parse({ text: 'anything', ...given });
  return Object.fromEntries(
    ids.map((id) => {
      const standing = standingOf(rule, policyOf(id), draft.account);
      const seen = { message: 'any', cases };
      return [id, standing ? severityOf(seen, standing, draft, []) : 'off'];
    }),
  );
}

function set(policies: Partial<Record<Id, string>>) {
  return { ...Object.fromEntries(ids.map((id) => [id, 'off'])), ...policies };
}

describe('where the policies contradict each other, each keeps its own way:', () => {
  it('a disclaimer makes up for naming the employer, or the employer is not to be named', () => {
    for (const id of ids) {
      const cures = policyOf(id).switches.disclaimerCures;
      expect(cures, id).toBe('views-disclaimer-missing' in policyOf(id).rules);
      expect(cures, id).toBe(!('employer-in-profile' in policyOf(id).rules));
    }
  });

  it("naming the workplace on LinkedIn is at one's own risk under one policy", () => {
    const seen = (site: Draft['site']) => severities('employer-in-profile', { account: 'personal', site });
    expect(seen('facebook')).toEqual(set({ 'one-education': 'warn', gloucestershire: 'warn' }));
    expect(seen('linkedin')).toEqual(set({ 'one-education': 'warn', gloucestershire: 'remind' }));
  });

  it('a pupil may be answered in public from an official account, or not', () => {
    const to = { kind: 'pupil' as const };
    const seen = (surface: Draft['surface'], account: Draft['account']) =>
      severities('pupil-direct-message', { account, surface, to });
    expect(seen('comment', 'official')).toEqual(
      set({ 'catholic-trust': 'confirm', 'one-education': 'block', gloucestershire: 'block' }),
    );
    expect(seen('message', 'official')).toEqual({ ...set({}), ...all('block'), cit: 'off' });
    expect(seen('comment', 'personal')).toEqual(all('block'));
  });

  it("abuse under the school's posts is removed, or kept as evidence; recorded first under all", () => {
    expect(severities('moderate-incoming-comment', { account: 'official' })['one-education']).toBe('off');
    expect(severities('moderate-incoming-comment', { account: 'official' })['inspire']).toBe('warn');
    expect(severities('abuse-evidence-capture', { account: 'official' })).toEqual({
      inspire: 'confirm',
      'catholic-trust': 'remind',
      cit: 'warn',
      'one-education': 'confirm',
      gloucestershire: 'warn',
    });
  });

  it('abuse is never answered under one policy, and may be under the others', () => {
    expect(severities('do-not-engage-with-abuse', { account: 'official' })).toEqual(
      set({ inspire: 'confirm' }),
    );
  });

  it('ties with pupils and former pupils are barred where one policy says both take care and never', () => {
    expect(severities('pupil-connection', { account: 'personal' })).toEqual(all('block'));
    expect(severities('former-pupil-connection', { account: 'personal' })['catholic-trust']).toBe('block');
  });

  it('pictures of pupils are barred on personal accounts, and need consent on official ones', () => {
    expect(severities('pupil-photo-personal-account', { account: 'personal' })).toEqual(all('block'));
    expect(severities('pupil-photo-personal-account', { account: 'official' })).toEqual(set({}));
    expect(severities('pupil-photo-consent', { account: 'official' })['one-education']).toBe('confirm');
    expect(severities('pupil-photo-consent', { account: 'personal' })['one-education']).toBe('off');
  });

  it('passages that are damaged or cite what has been replaced are marked', () => {
    const marked = (id: Id, mark: 'damaged' | 'dated') =>
      policyOf(id)
        .sections.flatMap(({ clauses }) => clauses)
        .filter((clause) => clause[mark])
        .map(({ ref }) => ref);
    expect(marked('inspire', 'damaged')).toEqual([
      '7 steps bullet 1 (a)',
      '7 steps bullet 1 (b) (garbled in source)',
    ]);
    expect(marked('cit', 'damaged')).toEqual([
      'Statement of intent',
      '1',
      '2 (fragment) bullet 1',
      '2 (fragment) bullet 2',
      '7 para 3 (garbled in source)',
    ]);
    expect(ids.filter((id) => marked(id, 'dated').length > 0)).toEqual(['inspire', 'one-education']);
  });

  it('only one policy lets a covered face pass the no-photo list', () => {
    expect(ids.filter((id) => policyOf(id).switches.coverCuresListMatch)).toEqual(['cit']);
  });
});

function all(severity: string) {
  return Object.fromEntries(ids.map((id) => [id, severity]));
}

describe('a full name of a pupil', () => {
  const found = (id: Id, account: 'official' | 'personal' | 'unknown') =>
    check(Draft.parse({ text: 'Well done to Callum Hargreaves in Year 4!', account }), {
      policy: policyOf(id),
      settings: defaultSettings,
    }).findings.map(({ rule, severity }) => `${rule} ${severity}`);

  it.each([
    ['inspire', 'official', 'pupil-full-name block'],
    ['inspire', 'unknown', 'pupil-full-name confirm'],
    ['cit', 'personal', 'pupil-full-name block'],
    ['cit', 'official', 'pupil-identifying-details block'],
    ['one-education', 'official', 'pupil-identifying-details block'],
    ['catholic-trust', 'official', 'pupil-identifying-details warn'],
    ['catholic-trust', 'personal', 'pupil-identifying-details block'],
    ['gloucestershire', 'official', 'pupil-discussion confirm'],
  ] as const)('speaks under %s on an account that is %s as %s', (id, account, expected) => {
    expect(found(id, account)).toContain(expected);
  });

  it('speaks through no rule that is off', () => {
    const policy: Policy = { ...policyOf('gloucestershire'), rules: {} };
    expect(standingOf('pupil-full-name', policy, 'official')).toBeUndefined();
  });
});
