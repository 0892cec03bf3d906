import { describe, expect, it } from 'vitest';
import type { Recipient } from '../../../../src/model/draft.ts';
import { whoIsIt } from '../../../../src/text/bio/who-is-it.ts';

const day = '2026-11-21';
const own = ['Oakfield Academy'];

type Case = [about: string, name?: string, kind?: Recipient['kind']];

function whoIs([about, name, kind = 'unknown']: Case, names: readonly string[] = own) {
  return whoIsIt({ kind, about, ...(name === undefined ? {} : { name }) }, day, names);
}

function title([about, name]: Case): string {
  return [name, about].filter((part) => part !== undefined).join(': ');
}

const pupils: Case[] = [
  ['Y10 at Oakfield', 'Amy Jones'],
  ['year 9', 'Amy Jones'],
  ['Year 11 🎀 Oakfield Academy'],
  ['class of 2027'],
  ["c/o '28 🏀"],
  ['aged 14'],
  ['15 | Oakfield Academy'],
  ['14yo she/her'],
  ['13 years old, dancer'],
  ['pupil at Oakfield Academy'],
  ['student at Oakfield Academy'],
  ['sixth former, runner'],
  ['Head girl 25/26 @oakfieldacademy'],
  ['GCSEs 2027 pray for me'],
  ['doing my gcses'],
  ['', 'priya.n.y6'],
  ['', '@kai_yr9'],
  ['yr 8 oakfield'],
  ['Y7'],
  ['𝐘𝟏𝟎 | netball'],
  ['Future teacher. Y12'],
  ['Registered pupil', 'Kofi Mensah'],
  ['Reception pupil'],
  ['i’m 12', 'Leo'],
  ['16. oakfield. hate maths'],
  ['Oakfield ‘27 🎓'],
  ['Sixth Form @ Oakfield | Aspiring medic'],
  ['Oakfield student', 'Max'],
  ['gcse year 😭'],
  ['dancer 💃 13 🏴'],
  ['Form 9B Oakfield'],
  ['oakfield acad y8 💙'],
  ['anything', 'Amy Jones', 'pupil'],
];
const former: Case[] = [
  ['left Oakfield July 2026', 'Luca Rossi'],
  ['class of 2024'],
  ['Oakfield alum'],
  ['ex Oakfield'],
  ['Ex-Oakfield, gap year'],
  ['former pupil'],
  ['Oakfield Academy 2019-2026'],
  ['Leavers 2025'],
  ['2026 leaver'],
  ['used to go to Oakfield'],
  ['left Oakfield in June', 'Nia', 'pupil'],
];
const parents: Case[] = [
  ['mum of two at Oakfield'],
  ['proud dad of a Year 8'],
  ['Y8 mum'],
  ['PTA mum'],
  ['PTA chair, gardener'],
  ['mum to Amy, Oakfield Y8', 'Helen Jones'],
  ['mother of a Year 5 child in your class'],
  ['carer of a Year 1 pupil'],
  ['Y9 parent'],
  ['my daughter is in Y8 at Oakfield'],
  ['Oakfield mum of 3'],
  ['dad of a pupil who left last year'],
  ['Amy’s mum, Oakfield'],
  ['anything', 'Donna', 'parent'],
  ['Foster carer of a Y4 boy'],
  ['Plumber, dad of two at Oakfield'],
  ['Proud dad to Josh (Y9)'],
  ['my son plays for Oakfield', 'Pete'],
  ['Mummy to Isla in reception at Oakfield'],
];
const colleagues: Case[] = [
  ['Teacher at Oakfield Academy'],
  ['Year 6 teacher'],
  ['TA @ Oakfield'],
  ['Governor, Oakfield Academy'],
  ['Head of Year 9 at Oakfield'],
  ['your line manager, lists Oakfield'],
  ['teaching assistant you manage'],
  ['trainee you line-manage'],
  ['Maths teacher, mum of two'],
  ['Works at Oakfield Academy'],
  ['colleague who left in July 2026'],
];
const institutions: Case[] = [
  ['Official account of Marlcombe School'],
  ['', 'Oakfield Academy'],
  ['', 'larkmoorprimary'],
  ['', 'Oakfield PTA'],
  ['We are a friendly primary. Y1 to Y6'],
  ['the county library'],
  ['local museum'],
  ['supply agency'],
  ['academy alumni page'],
  ['Fixtures Y7-Y11', 'Oakfield Academy PE'],
  ['News from the Oakfield Y10 netball team', 'Oakfield Netball Team'],
];
const grownUps: Case[] = [
  ['class of 2003'],
  ['2nd year at Leeds'],
  ['year 2 medic, Uni of Leeds'],
  ['Solicitor. Oakfield class of 1998'],
  ['past pupil aged 30'],
  ['PhD student at York'],
  ['retired, walks dogs'],
  ['34 | coffee'],
];

describe('who somebody is', () => {
  it.each(pupils.map((given) => [title(given), given] as const))('a pupil: %s', (_title, given) => {
    expect(whoIs(given)).toMatchObject({ kind: 'pupil' });
  });

  it.each(former.map((given) => [title(given), given] as const))(
    'left the school lately: %s',
    (_title, given) => {
      expect(whoIs(given)).toMatchObject({ left: true });
    },
  );

  it.each(parents.map((given) => [title(given), given] as const))('a parent: %s', (_title, given) => {
    expect(whoIs(given)).toMatchObject({ kind: 'parent', young: false, left: false });
  });

  it.each(colleagues.map((given) => [title(given), given] as const))('a colleague: %s', (_title, given) => {
    expect(whoIs(given)).toMatchObject({ kind: 'colleague', young: false, left: false });
  });

  it.each(institutions.map((given) => [title(given), given] as const))('no person: %s', (_title, given) => {
    expect(whoIs(given)).toMatchObject({ kind: 'institution', young: false, left: false });
  });

  it.each(grownUps.map((given) => [title(given), given] as const))('a grown-up: %s', (_title, given) => {
    const { kind, young, left } = whoIs(given);
    expect({ kind, young, left }).toEqual({ kind: 'grown-up', young: false, left: false });
  });

  it.each([
    'University of Leeds, class of 2027',
    'old flatmate',
    'cookery writer',
    'Sells cakes. 10 years in business',
    'landlord',
    'Runner. 5k in 24',
    'book club friend',
    '5 year anniversary this May',
    'Bristol. Cats. Tea.',
    'former colleague',
    'adult aunt, your old friend',
    'university friend',
    'MA student at Goldsmiths',
    'turned 12 lives around',
    '16 years sober',
    'Head of Marketing at Acme',
    'Football coach U14s',
    'cat mum 🐱',
    'Coach for year 7 girls netball',
    '',
  ])('neither pupil nor leaver nor parent nor colleague: %s', (about) => {
    const { kind, young, left } = whoIs([about]);
    expect({ young, left }).toEqual({ young: false, left: false });
    expect(['unknown', 'grown-up']).toContain(kind);
  });

  it('a journalist, but not the pupil who writes for the school', () => {
    expect(whoIs(['Education reporter, Fenland Echo']).kind).toBe('journalist');
    expect(whoIs(['freelance writer for the Guardian']).kind).toBe('journalist');
    expect(whoIs(['Y9, school newspaper reporter']).kind).toBe('pupil');
    expect(whoIs(['', 'Jo', 'press']).kind).toBe('journalist');
  });

  it('is a pupil until July of the year of leaving, then a leaver, then grown up', () => {
    const on = (date: string) => whoIsIt({ kind: 'unknown', about: 'class of 2026' }, date, own);
    expect(on('2026-07-31')).toMatchObject({ kind: 'pupil', young: true, left: false });
    expect(on('2026-08-01')).toMatchObject({ young: false, left: true });
    expect(on('2032-07-31')).toMatchObject({ left: true });
    expect(on('2034-01-01')).toMatchObject({ kind: 'grown-up', left: false });
  });

  it('is both young and gone where a child moved on', () => {
    expect(whoIs(['Y7 at Marlcombe High, ex Oakfield'])).toMatchObject({
      young: true,
      left: true,
      school: 'other',
    });
    expect(whoIs(['former Reception pupil, now aged 12'])).toMatchObject({ young: true, left: true });
  });
});

describe('whose school', () => {
  it.each([
    ['Y10 at Oakfield', 'own'],
    ['Y10 @ oakfield academy', 'own'],
    ['@oakfieldacademy y9', 'own'],
    ['Marlcombe Y10', 'other'],
    ['Y10 at Marlcombe', 'other'],
    ['15 | Thornhill High School', 'other'],
    ['student at St Alder’s Academy', 'other'],
    ['Y10', 'none'],
    // Before a year stands a surname here, and no school.
    ['Leah Barnes Y10', 'none'],
    ['aged 14, dancer', 'none'],
  ])('%s: %s', (about, school) => {
    expect(whoIs([about]).school).toBe(school);
  });

  it('cannot be told where the school has not said what it is called', () => {
    expect(whoIs(['Y10 at Oakfield'], []).school).toBe('undecided');
    expect(whoIs(['Y10'], []).school).toBe('none');
  });

  it('makes no parent of this school of another school’s', () => {
    expect(whoIs(['mum of two at Marlcombe'])).toMatchObject({ kind: 'grown-up', school: 'other' });
  });
});

describe('ties', () => {
  it.each([
    ['own daughter, declared', 'own-child', true],
    ['acknowledged daughter', 'own-child', true],
    ['your nephew in Y8, nothing acknowledged', 'relative', false],
    ['niece, lead emailed 4 Sept', 'relative', true],
    ["my neighbour's lad in Y5", 'family-friend', false],
    ['cousin, marked as family', 'relative', true],
    ['your own niece, declared as family', 'relative', true],
    ["old friend's son, no declaration saved", 'family-friend', false],
  ])('%s', (about, tie, told) => {
    expect(whoIs([about, '', 'pupil'])).toMatchObject({ tie, told });
  });

  it('are not read from a bio that only lists what somebody is', () => {
    expect(whoIs(['sister, dancer, Y9']).tie).toBeUndefined();
    expect(whoIs(['Y10 at Oakfield']).tie).toBeUndefined();
  });

  it('and facts that the person declared go before the words', () => {
    const to = { kind: 'unknown', about: 'Y10 at Oakfield' } as const;
    expect(whoIsIt({ ...to, declared: 'not-a-pupil' }, day, own)).toMatchObject({
      kind: 'unknown',
      young: false,
    });
    expect(whoIsIt({ ...to, declared: 'relative' }, day, own)).toMatchObject({
      kind: 'pupil',
      tie: 'relative',
    });
    expect(whoIsIt({ ...to, declared: 'relative', told: '2026-09-04' }, day, own).told).toBe(true);
  });
});
