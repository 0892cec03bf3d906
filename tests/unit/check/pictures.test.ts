import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { checkPictures } from '../../../src/check/check-pictures.ts';
import { mostQuestions } from '../../../src/check/questions.ts';
import { type Attachment, Draft } from '../../../src/model/draft.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { withAnswer } from '../../../src/model/picture-answers.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { buildMatcher } from '../../../src/no-photo-list/match.ts';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { listOf } from '../rules/example.ts';

type Id = 'inspire' | 'catholic-trust' | 'cit' | 'one-education' | 'gloucestershire';

function contextOf(id: Id, { names = [] as string[], settings = {} as Partial<Settings> } = {}) {
  const policy = bundledPolicies.find((one) => one.id === id);
  if (!policy) throw new Error(`${id} is not bundled`);
  const list = names.length > 0 ? { list: buildMatcher(listOf(names)) } : {};
  return { policy, settings: { ...defaultSettings, ...settings }, ...list };
}

const faces: Attachment = { kind: 'photo', looked: 'yes', faces: 3 };

function draftWith(account: Draft['account'], attachments: Attachment[], text = 'A lovely day'): Draft {
  return Draft.parse({ text, account, attachments });
}

function saidOf(id: Id, draft: Draft, more: Parameters<typeof contextOf>[1] = {}): string[] {
  return check(draft, contextOf(id, more)).findings.map(
    ({ rule, severity, settle }) => `${rule} ${severity}${settle ? ` by ${settle.by}` : ''}`,
  );
}

function questions(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ rule, settle }) => (settle?.by === 'answer' ? [rule] : []));
}

describe('a picture with faces on a personal account', () => {
  it('is asked about by at most three questions, pupils first', () => {
    for (const { id } of bundledPolicies) {
      const { findings } = check(draftWith('personal', [faces]), contextOf(id as Id));
      expect(questions(findings).length, id).toBeLessThanOrEqual(mostQuestions);
      expect(questions(findings)[0], id).toBe('pupil-photo-personal-account');
    }
    expect(questions(check(draftWith('personal', [faces]), contextOf('one-education')).findings)).toEqual([
      'pupil-photo-personal-account',
      'parent-family-photo',
      'colleague-photo-agreement',
    ]);
  });

  it('is never asked a fourth question once three have been answered', () => {
    const context = contextOf('one-education');
    const asked: string[] = [];
    let picture = faces;
    for (let round = 0; round < 10; round += 1) {
      const finding = check(draftWith('personal', [picture]), context).findings.find(
        ({ settle }) => settle?.by === 'answer',
      );
      if (finding?.settle?.by !== 'answer') break;
      asked.push(finding.rule);
      const kind = finding.settle.choices.find(({ id }) => id === 'no' || id === 'none');
      picture = withAnswer(picture, finding.rule, kind?.id ?? '');
    }
    expect(asked).toHaveLength(mostQuestions);
    expect(check(draftWith('personal', [picture]), context).verdict).toBe('clear');
  });

  it('is asked about again when another picture comes to it', () => {
    const answered = withAnswer(faces, 'pupil-photo-personal-account', 'no');
    expect(saidOf('cit', draftWith('personal', [answered]))).toEqual([]);
    expect(saidOf('cit', draftWith('personal', [answered, faces]))).toEqual([
      'pupil-photo-personal-account confirm by answer',
    ]);
  });

  it('is blocked when it shows pupils, or their parents', () => {
    const pupils = withAnswer(faces, 'pupil-photo-personal-account', 'yes');
    expect(saidOf('cit', draftWith('personal', [pupils]))).toEqual([
      'pupil-photo-personal-account block by correction',
    ]);
    const parents = withAnswer(faces, 'parent-family-photo', 'yes');
    expect(saidOf('one-education', draftWith('personal', [parents]))).toContain(
      'parent-family-photo block by correction',
    );
  });

  it('lets the own child pass where the policy does', () => {
    const own = withAnswer(faces, 'pupil-photo-personal-account', 'own-child');
    expect(saidOf('cit', draftWith('personal', [own]))).toEqual([]);
    expect(saidOf('inspire', draftWith('personal', [own]))).toContain(
      'pupil-photo-personal-account block by correction',
    );
  });

  it('is not asked about when nobody is in it', () => {
    const nobody: Attachment = { kind: 'photo', looked: 'yes', faces: 0, showsPupils: 'ask' };
    for (const { id } of bundledPolicies)
      expect(saidOf(id as Id, draftWith('personal', [nobody])), id).toEqual([]);
  });
});

describe('what was seen in words', () => {
  it('comes before what is merely asked', () => {
    const asked = check(
      draftWith('personal', [faces], 'Staff night out, somebody tell her, and my boudoir shoot'),
      contextOf('one-education'),
    ).findings;
    expect(questions(asked)).toContain('colleague-photo-agreement');
    expect(questions(asked)).not.toContain('parent-family-photo');
  });

  it('is still said, to be settled by a tick, where there would be too many questions', () => {
    const text = 'Staff night out. Somebody tell her! My boudoir shoot. My classroom is ready.';
    const { findings } = check(draftWith('personal', [faces], text), contextOf('one-education'));
    expect(questions(findings)).toHaveLength(mostQuestions);
    const ticked = findings.filter(({ rule, settle }) => settle?.by === 'tick' && /image|photo/.test(rule));
    expect(ticked.length).toBeGreaterThan(0);
  });
});

describe('a picture with faces on an official account', () => {
  it('needs permission for everybody, and is reminded of the advice about faces', () => {
    expect(saidOf('one-education', draftWith('official', [faces]))).toEqual([
      'pupil-photo-consent confirm by answer',
      'image-suitability confirm by answer',
      'pupil-photo-consent remind',
    ]);
  });

  it('is settled by going through the groups shown', () => {
    const gone: Attachment = { ...faces, groups: ['Year 4 Oak'], listed: 'not-in-picture' };
    expect(saidOf('inspire', draftWith('official', [gone]), { names: ['Amy Jones'] })).toEqual([
      'pupil-photo-consent remind',
    ]);
  });

  it('is blocked under every policy while a child who must not be shown is in it', () => {
    const shown: Attachment = { ...faces, groups: ['Year 4 Oak'], listed: 'shown' };
    for (const { id } of bundledPolicies) {
      const said = saidOf(id as Id, draftWith('official', [shown]), { names: ['Amy Jones'] });
      expect(said, id).toContain('no-photo-list-match block by change');
      expect(
        said.filter((one) => one.startsWith('pupil-photo-consent confirm')),
        id,
      ).toEqual([]);
    }
  });

  it('lets a covered child pass under one policy, and asks under the others', () => {
    const covered: Attachment = { ...faces, groups: ['Oak'], listed: 'covered', covered: 1 };
    const match = 'no-photo-list-match confirm by answer';
    expect(saidOf('cit', draftWith('official', [covered]))).not.toContain(match);
    expect(saidOf('inspire', draftWith('official', [covered]))).toContain(match);
    const said = withAnswer(covered, 'no-photo-list-match', 'unrecognisable');
    expect(saidOf('inspire', draftWith('official', [said]))).not.toContain(match);
  });

  it('is held by the list where the policy says nothing of permission', () => {
    expect(saidOf('gloucestershire', draftWith('official', [faces]), { names: ['Amy Jones'] })).toEqual([
      'no-photo-list-match confirm by answer',
    ]);
    expect(saidOf('gloucestershire', draftWith('official', [faces]))).toEqual([]);
    const allowed = withAnswer(faces, 'no-photo-list-match', 'allowed');
    expect(saidOf('gloucestershire', draftWith('official', [allowed]), { names: ['Amy Jones'] })).toEqual([]);
  });

  it('follows the school in what is done about faces', () => {
    const settled: Attachment = { ...faces, groups: ['Oak'], listed: 'none-on-list' };
    const said = (faceOnPhotos: Settings['faceOnPhotos'], picture: Attachment) =>
      saidOf('inspire', draftWith('official', [picture]), {
        names: ['Amy Jones'],
        settings: { faceOnPhotos },
      });
    expect(said('allow', settled)).toEqual([]);
    expect(said('remind', settled)).toEqual(['pupil-photo-consent remind']);
    expect(said('cover', settled)).toEqual(['pupil-photo-consent confirm by answer']);
    expect(said('cover', withAnswer(settled, 'pupil-photo-consent', 'meant'))).toEqual([]);
    expect(said('cover', { ...settled, faces: 0, covered: 3 })).toEqual([]);
  });

  it('is not let go unlooked at', () => {
    const { findings } = check(
      draftWith('official', [{ kind: 'photo', looked: 'no' }]),
      contextOf('inspire'),
    );
    expect(findings[0]).toMatchObject({ severity: 'confirm', settle: { by: 'answer' } });
    expect(findings[0]?.message).toMatch(/Nobody has looked/);
  });
});

describe('a picture of which nothing is known', () => {
  it.each(['official', 'personal'] as const)('is no reason to speak on an account that is %s', (account) => {
    for (const { id } of bundledPolicies)
      expect(saidOf(id as Id, draftWith(account, [{ kind: 'photo' }])), id).toEqual([]);
  });
});

describe('the look at the pictures alone', () => {
  it('leaves out what is said of the words', () => {
    const draft = draftWith('personal', [faces], 'Vote Green, and my Year 8s were feral');
    const { findings, verdict } = checkPictures(draft, contextOf('one-education'));
    expect(findings.map(({ rule }) => rule)).toContain('pupil-photo-personal-account');
    expect(findings.map(({ rule }) => rule)).not.toContain('pupil-discussion');
    expect(findings.every(({ rule }) => !/political|discussion/.test(rule))).toBe(true);
    expect(verdict).toBe('confirm');
  });

  it('brings the names that go with a picture', () => {
    const named: Attachment = { ...faces, name: 'oliver-grant.jpg' };
    expect(
      checkPictures(draftWith('official', [named]), contextOf('cit')).findings.map(({ rule }) => rule),
    ).toEqual(expect.arrayContaining(['pupil-full-name-with-image', 'pupil-identifying-details']));
  });

  it('is clear where there are no pictures', () => {
    expect(
      checkPictures(draftWith('official', [], 'Star of the week: Tyrone Bell'), contextOf('cit')),
    ).toEqual({ id: '1', verdict: 'clear', findings: [] });
  });
});
