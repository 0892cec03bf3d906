import { pressOn, tieIsDeclared, tiesAccounts } from './presses.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const oakfield = { settings: { schoolNames: ['Oakfield Academy'] } };

function messageFor({ draft }: Look): string {
  switch (draft.act) {
    case 'accept':
      return 'accepts';
    case 'follow-back':
      return draft.account === 'official' ? 'school_follows_back' : 'connects';
    default:
      return 'connects';
  }
}

function find(look: Look): Sighting[] {
  const { draft, other } = look;
  if (!tiesAccounts(draft) || tieIsDeclared(look)) return [];
  if (draft.to?.kind === 'pupil' && draft.to.declared !== 'not-a-pupil')
    return [{ message: messageFor(look) }];
  if (other.young) {
    if (other.school === 'other' && !other.left) return [];
    return [{ message: messageFor(look) }];
  }
  const namesake = other.kind !== 'unknown' || draft.to?.declared === 'not-a-pupil';
  return other.onList && !namesake ? [{ message: 'name', atMost: 'confirm' }] : [];
}

/** A friend request, a follow or its acceptance between the writer, or the school's account, and a pupil. */
export const pupilConnection: Rule = {
  id: 'pupil-connection',
  words: {
    connects:
      'This looks like a pupil: do not follow or befriend pupils, and tell the safeguarding lead if they asked.',
    accepts:
      'This looks like a pupil: leave the request unanswered or delete it, and tell the safeguarding lead.',
    school_follows_back: 'This looks like a pupil: the school account must not follow pupils back.',
    name: 'This may be a pupil, going by the name: look again before you go on.',
    looked: 'I have looked, and this is not a pupil of the school',
    'not-a-pupil': 'This is not a pupil',
    'own-child': 'This is my own child',
    relative: 'This is a relative of mine',
    'family-friend': 'This is the child of a close family friend',
  },
  statement: 'looked',
  corrections: ['not-a-pupil', 'own-child', 'relative', 'family-friend'],
  looksAt: 'presses',
  find,
  examples: {
    fires: [
      pressOn('', 'accept', { kind: 'pupil', name: 'Kofi Mensah' }),
      pressOn('Year 9', 'follow-back', { account: 'official' }),
      pressOn('Y10 at Oakfield', undefined, { kind: 'pupil', name: 'Amy Jones' }),
      pressOn('Y10 at Oakfield', 'follow', oakfield),
      pressOn('', 'follow', { name: 'priya.n.y6' }),
      pressOn('sixth former', 'add-friend'),
      pressOn('Year 11 pupil', 'accept', { site: 'linkedin' }),
      pressOn('class of 2028', 'follow', { at: '2026-11-21T18:00:00Z' }),
      pressOn('15 | Oakfield Academy', 'follow', oakfield),
      pressOn('aged 14', 'accept'),
      pressOn('former Reception pupil, now aged 12', 'add-friend'),
      pressOn('@oakfieldacademy y8 🏐', 'follow', oakfield),
      pressOn('doing my GCSEs, drummer', 'follow-back'),
      pressOn('', 'follow', { name: 'Tyrone Bell', listed: 'Tyrone Bell' }),
      pressOn('your nephew in Y8, nothing acknowledged', 'follow', { kind: 'pupil' }),
      pressOn('Head girl at Oakfield', 'connect', oakfield),
      pressOn('Y7 at Marlcombe High, ex Oakfield', 'add-friend', oakfield),
      pressOn('student at Oakfield Academy', 'accept', { account: 'unknown' }),
      pressOn('Future teacher. Year 12', 'follow'),
      pressOn('13 years old, she/her', 'follow-back'),
    ],
    quiet: [
      pressOn('cousin, marked as family', 'accept', { name: 'Kofi Boateng' }),
      pressOn('the county library', 'follow', { account: 'official' }),
      pressOn('', 'follow', { name: 'larkmoorprimary' }),
      pressOn('school business manager', 'add-friend'),
      pressOn('supply agency', 'accept', { site: 'linkedin' }),
      pressOn('Y8 mum', 'accept'),
      pressOn('mum to Amy, Oakfield Y8', 'accept', { name: 'Helen Jones', ...oakfield }),
      pressOn('Year 6 teacher', 'follow'),
      pressOn('2nd year at Leeds', 'follow'),
      pressOn('year 2 medic, Uni of Leeds', 'follow'),
      pressOn('class of 2003', 'follow'),
      pressOn('Marlcombe Y10', 'follow-back', oakfield),
      pressOn('Plumber in Leeds', 'follow', { name: 'Tyrone Bell', listed: 'Tyrone Bell' }),
      pressOn('Official account of Oakfield Academy. Y7 to Y13', 'follow', oakfield),
      pressOn('', 'follow', { name: 'Oakfield PTA', ...oakfield }),
      pressOn('Y10 at Oakfield', 'like', oakfield),
      pressOn('Y10 at Oakfield', 'delete-comment', oakfield),
      { text: 'Hello', surface: 'message', to: { kind: 'pupil' } },
      {
        text: '',
        surface: 'press',
        act: 'follow',
        to: { kind: 'unknown', about: 'Y10', declared: 'not-a-pupil' },
      },
      pressOn('10 years in business', 'follow'),
      pressOn('', 'add-friend', { name: 'Amy Jones' }),
    ],
  },
};
