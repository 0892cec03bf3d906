import { pressOn, tiesAccounts } from './presses.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const oakfield = { settings: { schoolNames: ['Oakfield Academy'] } };
const day = { at: '2026-11-21T18:00:00Z' };

function find({ draft, other }: Look): Sighting[] {
  if (!tiesAccounts(draft) || !other.young || other.left || other.told || other.tie) return [];
  switch (other.school) {
    case 'other':
      return [{ message: 'connects' }];
    case 'undecided':
      return [{ message: 'perhaps', unsure: true }];
    case 'none':
      return draft.to?.kind === 'pupil' ? [] : [{ message: 'perhaps', unsure: true }];
    case 'own':
      return [];
    default:
      return other.school satisfies never;
  }
}

/** A tie to somebody who goes to another school, or of whom nothing tells which school it is. */
export const otherSchoolPupilConnection: Rule = {
  id: 'other-school-pupil-connection',
  words: {
    connects:
      'This looks like a pupil of another school: talk it over with the headteacher or the safeguarding lead first.',
    perhaps: 'If this is a pupil of another school, talk it over with the safeguarding lead first.',
    talked: 'I have talked this over with the headteacher or the safeguarding lead',
  },
  statement: 'talked',
  looksAt: 'presses',
  find,
  examples: {
    fires: [
      pressOn('Marlcombe Y10', 'follow-back'),
      pressOn('Marlcombe Y10', 'follow-back', oakfield),
      pressOn('15, Marlcombe Y10', 'follow-back', oakfield),
      pressOn('14 | Thornhill High School', 'follow', oakfield),
      pressOn('student at St Alder’s Academy', 'accept', oakfield),
      pressOn('Y9 @ Thornhill', 'add-friend', oakfield),
      pressOn('Year 8 at Marlcombe School', undefined, oakfield),
      pressOn('aged 14, dancer', 'follow', oakfield),
      pressOn('sixth former at Thornhill College', 'accept', oakfield),
      pressOn('class of 2028, Marlcombe High', 'follow', { ...oakfield, ...day }),
      pressOn('13yo, Thornhill Grammar School', 'follow-back', oakfield),
      pressOn('pupil at Marlcombe Primary School', 'follow', oakfield),
      pressOn('Head boy, Thornhill Academy', 'connect', oakfield),
      pressOn('Y10 at Oakfield', 'follow'),
    ],
    quiet: [
      pressOn('Official account of Marlcombe School', 'follow'),
      pressOn('', 'follow', { name: 'Marlcombe School', ...oakfield }),
      pressOn('Y10 at Oakfield', 'follow', oakfield),
      pressOn('mum to Tom, Marlcombe Y10', 'accept', oakfield),
      pressOn('Year 6 teacher at Marlcombe', 'follow', oakfield),
      pressOn('your niece, Y9 at Marlcombe', 'accept', { kind: 'pupil', ...oakfield }),
      pressOn('Y9 at Marlcombe, discussed with the head', 'accept', oakfield),
      pressOn('class of 2003, Marlcombe High', 'follow', { ...oakfield, ...day }),
      pressOn('2nd year at Leeds', 'follow', oakfield),
      pressOn('Marlcombe Y10', 'like', oakfield),
      pressOn('', 'follow', { name: 'Amy Jones', ...oakfield }),
      pressOn('', 'follow', { kind: 'pupil', ...oakfield }),
      { text: 'Well played', surface: 'comment', to: { kind: 'unknown', about: 'Marlcombe Y10' } },
    ],
  },
};
