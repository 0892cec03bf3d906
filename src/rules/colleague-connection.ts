import { pressOn, tiesAccounts } from './presses.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const oakfield = { settings: { schoolNames: ['Oakfield Academy'] } };

function find({ draft, other }: Look): Sighting[] {
  if (!tiesAccounts(draft) || draft.account === 'official') return [];
  // LinkedIn is where colleagues are expected to meet.
  if (draft.site === 'linkedin' || draft.act === 'connect') return [];
  if (other.kind !== 'colleague' || other.school === 'other' || other.tie) return [];
  return other.school === 'none' && !other.ofTheWriter ? [] : [{ message: 'connects' }];
}

/** A private tie to somebody who works at the same school. Professional networks are another matter. */
export const colleagueConnection: Rule = {
  id: 'colleague-connection',
  words: {
    connects:
      'This looks like a colleague: think how much of your private life you want to share at work, and of those you manage.',
  },
  looksAt: 'presses',
  find,
  examples: {
    fires: [
      pressOn("line manager's profile listing Ashvane", 'add-friend', { site: 'facebook' }),
      pressOn('your line manager', 'add-friend'),
      pressOn('trainee you line-manage', 'accept'),
      pressOn('teaching assistant you manage', 'add-friend'),
      pressOn('Teacher at Oakfield Academy', 'follow', oakfield),
      pressOn('TA @ Oakfield', 'accept', oakfield),
      pressOn('Governor, Oakfield Academy', 'follow', oakfield),
      pressOn('Works at Oakfield Academy', 'add-friend', oakfield),
      pressOn('Head of Year 9 at Oakfield', 'follow-back', oakfield),
      pressOn('a colleague', 'accept'),
      pressOn('Teacher at Oakfield Academy, mum of two', undefined, oakfield),
      pressOn('SENCO at Oakfield', 'accept'),
      pressOn('Caretaker at Oakfield Academy', 'accept', { site: 'facebook', ...oakfield }),
    ],
    quiet: [
      pressOn('speaker from another organisation', 'connect', { site: 'linkedin' }),
      pressOn("the trust's own HR lead", 'accept', { site: 'linkedin' }),
      pressOn('friend from book club', 'add-friend'),
      pressOn('Teacher at Marlcombe Academy', 'follow', oakfield),
      pressOn('Maths teacher. Views my own', 'follow', oakfield),
      pressOn('Teacher at Oakfield Academy', 'follow', { account: 'official', ...oakfield }),
      pressOn('Teacher at Oakfield Academy', 'connect', oakfield),
      pressOn('Teacher at Oakfield Academy', 'like', oakfield),
      pressOn('former colleague', 'accept'),
      pressOn('Y10 at Oakfield', 'accept', oakfield),
      pressOn('your own sister, TA at Oakfield', 'accept', oakfield),
      pressOn('', 'follow', { name: 'Oakfield Academy', ...oakfield }),
      {
        text: 'Thanks for the lesson plan',
        surface: 'message',
        to: { kind: 'unknown', about: 'a colleague' },
      },
    ],
  },
};
