import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { checkIncoming } from '../../../src/check/check-incoming.ts';
import { Draft } from '../../../src/model/draft.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { buildMatcher } from '../../../src/no-photo-list/match.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { rules } from '../../../src/rules/index.ts';
import { listOf, textOf } from '../rules/example.ts';

const ids = ['inspire', 'catholic-trust', 'cit', 'one-education', 'gloucestershire'] as const;
type Id = (typeof ids)[number];

function facts(id: Id, settings: Partial<Settings> = {}) {
  const policy = bundledPolicies.find((one) => one.id === id);
  if (!policy) throw new Error(`${id} is not bundled`);
  return { policy, settings: { ...defaultSettings, ...settings } };
}

function press(id: Id, given: Record<string, unknown>, settings: Partial<Settings> = {}) {
  const draft = Draft.parse({ text: '', surface: 'press', account: 'personal', ...given });
  return check(draft, facts(id, settings));
}

function severityOf(id: Id, rule: string, given: Record<string, unknown>) {
  return press(id, given).findings.find((finding) => finding.rule === rule)?.severity ?? 'off';
}

function across(rule: string, given: Record<string, unknown>) {
  return Object.fromEntries(ids.map((id) => [id, severityOf(id, rule, given)]));
}

const pupil = { to: { kind: 'unknown', name: 'Amy Jones', about: 'Y10 at Oakfield' } };

describe('a press', () => {
  it('is looked at by the rules about presses alone, whatever texts those of posts would find', () => {
    const forTexts = new Set(rules.filter(({ looksAt }) => looksAt === undefined).map(({ id }) => id));
    const risky = rules.flatMap(({ examples }) => examples.fires.map(textOf)).filter((text) => text !== '');
    for (const text of risky.filter((_, at) => at % 29 === 0)) {
      const { findings } = press('inspire', { act: 'follow', text });
      expect(findings.filter(({ rule }) => forTexts.has(rule))).toEqual([]);
    }
  });

  it('and the other way round, a post is never taken for one', () => {
    const onPresses = new Set(rules.filter(({ looksAt }) => looksAt === 'presses').map(({ id }) => id));
    const draft = Draft.parse({ text: 'Hello', account: 'personal', ...pupil });
    expect(check(draft, facts('inspire')).findings.filter(({ rule }) => onPresses.has(rule))).toEqual([]);
  });

  it('of following or accepting a pupil is blocked on personal accounts under all policies', () => {
    for (const act of ['follow', 'accept', 'add-friend', 'connect', 'follow-back']) {
      expect(across('pupil-connection', { ...pupil, act })).toEqual(
        Object.fromEntries(ids.map((id) => [id, 'block'])),
      );
    }
  });

  it('is a quiet note at most where it is a like', () => {
    for (const id of ids) {
      const { verdict } = press(id, {
        act: 'like',
        replyTo: { text: 'You are a stupid fat cow, Ms Patel' },
        ...pupil,
      });
      expect(['remind', 'warn'], id).toContain(verdict);
    }
  });

  it('of sharing speaks through the clause on what is shared where there is none on sharing', () => {
    const shared = { act: 'share', replyTo: { text: 'Marlcombe parents are scum' } };
    expect(press('gloucestershire', shared).findings.map(({ rule }) => rule)).toEqual([
      'repost-or-like-check',
    ]);
    const { findings } = press('one-education', shared);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toContain(
      'abusive-or-harassing confirm',
    );
    expect(findings.flatMap(({ clauses }) => clauses.map(({ policy }) => policy))).not.toContain(
      'gloucestershire',
    );
  });

  it('holds at most for confirmation where nobody knows which account it is', () => {
    expect(press('one-education', { ...pupil, act: 'follow', account: 'unknown' }).verdict).toBe('confirm');
  });
});

describe('a declared tie', () => {
  const choices = (id: Id) => {
    const settle = press(id, { ...pupil, act: 'accept' }).findings.find(
      ({ rule }) => rule === 'pupil-connection',
    )?.settle;
    return settle?.by === 'correction' ? settle.choices.map((choice) => choice.id) : undefined;
  };

  it('is offered where the policy makes an exception of it', () => {
    expect(choices('inspire')).toEqual(['not-a-pupil']);
    expect(choices('gloucestershire')).toEqual(['not-a-pupil']);
    expect(choices('one-education')).toEqual(['not-a-pupil', 'own-child', 'relative']);
    expect(choices('cit')).toEqual(['not-a-pupil', 'own-child', 'relative', 'family-friend']);
  });

  it('settles the warning there, and asks whether the school was told', () => {
    const niece = { act: 'accept', to: { ...pupil.to, declared: 'relative' } };
    expect(across('pupil-connection', niece)).toEqual({
      inspire: 'block',
      'catholic-trust': 'off',
      cit: 'off',
      'one-education': 'off',
      gloucestershire: 'block',
    });
    expect(severityOf('cit', 'family-relationship-declaration', niece)).toBe('confirm');
    const told = { ...niece, to: { ...niece.to, told: 'safeguarding lead, 2026-09-04' } };
    expect(press('cit', told).verdict).toBe('clear');
  });

  it('that nobody is a pupil settles it everywhere', () => {
    const settled = { act: 'accept', to: { ...pupil.to, declared: 'not-a-pupil' } };
    expect(across('pupil-connection', settled)).toEqual(Object.fromEntries(ids.map((id) => [id, 'off'])));
  });
});

describe('the no-photo list', () => {
  const list = buildMatcher(listOf(['Tyrone Bell']));
  const look = (about?: string) => {
    const to = { kind: 'unknown', name: 'Tyrone Bell', ...(about ? { about } : {}) };
    const draft = Draft.parse({ text: '', surface: 'press', act: 'follow', account: 'personal', to });
    return check(draft, { ...facts('inspire'), list });
  };

  it('makes a name worth a second look, without saying it', () => {
    const { verdict, findings } = look();
    expect(verdict).toBe('confirm');
    expect(JSON.stringify(findings)).not.toMatch(/Tyrone|Bell|list/i);
  });

  it('says nothing of a grown-up of the same name', () => {
    expect(look('Plumber in Leeds').verdict).toBe('clear');
  });
});

it('a reminder that was given lately is not given again, a warning is', () => {
  const draft = { text: 'Lovely walk', account: 'personal', audience: 'Public', site: 'facebook' };
  const seen = (reminded: string[]) =>
    check(Draft.parse({ ...draft, reminded }), facts('inspire')).findings.map(({ rule }) => rule);
  expect(seen([])).toEqual(['privacy-settings-check']);
  expect(seen(['privacy-settings-check'])).toEqual([]);
  expect(press('inspire', { ...pupil, act: 'follow', reminded: ['pupil-connection'] }).verdict).toBe('block');
});

describe("a comment on the school's page", () => {
  const own = { schoolNames: ['Larkmoor Primary School'], officialAccounts: ['facebook:Larkmoor Primary'] };

  it.each([
    'Ms Patel is a fat cow',
    'you lot are scum, watch your back',
    'Larkmoor teachers are pervs',
    'Larkmoor is a joke, avoid',
    "That's Ben Carter from 3B in the middle",
    'Mr Hale hits kids',
    'everyone knows Luca stinks',
  ])('that should not stand: %s', (text) => {
    const findings = checkIncoming({ text, author: 'A parent' }, facts('cit', own));
    expect(findings.map(({ severity }) => severity)).toContain('warn');
    for (const { start, end, quote } of findings)
      expect(quote).toBe(start === undefined ? quote : text.slice(start, end));
  });

  it.each([
    'Great night, well done all',
    'Could you start clubs earlier?',
    'Lovely to see them all smiling',
    'So proud of my daughter, she loved the trip',
    'I think the old timetable was better to be honest',
    'What time does it finish?',
    'Mr Hale hits all the right notes at choir',
    'My two had the best day, thank you to all the staff',
    'Is there parking?',
    'Killing it, year 6!',
  ])('that may stand: %s', (text) => {
    expect(checkIncoming({ text, author: 'A parent' }, facts('cit', own))).toEqual([]);
  });

  it("is left alone where it is the school's own, and where the policy says nothing of comments", () => {
    const text = 'you lot are scum, watch your back';
    expect(checkIncoming({ text, author: 'Larkmoor Primary' }, facts('cit', own))).toEqual([]);
    expect(checkIncoming({ text, author: 'A parent' }, facts('one-education', own))).toEqual([]);
  });
});
