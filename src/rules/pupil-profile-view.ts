import { concernedText, pressOn, tieIsDeclared } from './presses.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const oakfield = { settings: { schoolNames: ['Oakfield Academy'] } };

function find(look: Look): Sighting[] {
  const { draft, other } = look;
  if (draft.surface !== 'press' || (draft.act ?? 'view-profile') !== 'view-profile') return [];
  if (draft.act === undefined && concernedText(draft) !== '') return [];
  if (other.kind !== 'pupil' || tieIsDeclared(look)) return [];
  if (draft.to?.kind !== 'pupil' && other.school === 'other') return [];
  return [{ message: 'views' }];
}

/** The page of a pupil, opened by a member of staff. A name that is merely on the no-photo list says nothing here. */
export const pupilProfileView: Rule = {
  id: 'pupil-profile-view',
  words: {
    views:
      "This looks like a pupil's page: do not look at pupils' pages, and report what worries you instead.",
    'not-a-pupil': 'This is not a pupil',
    'own-child': 'This is my own child',
    relative: 'This is a relative of mine',
  },
  corrections: ['not-a-pupil', 'own-child', 'relative'],
  looksAt: 'presses',
  find,
  examples: {
    fires: [
      pressOn('', 'view-profile', { kind: 'pupil' }),
      pressOn('', undefined, { kind: 'pupil', name: 'Leah' }),
      pressOn('Year 10 pupil', 'view-profile'),
      pressOn('Y9 at Oakfield', 'view-profile', { account: 'official', ...oakfield }),
      pressOn('aged 13', 'view-profile'),
      pressOn('class of 2029', 'view-profile', { at: '2026-11-21T18:00:00Z' }),
      pressOn('14 | Oakfield Academy', 'view-profile', oakfield),
      pressOn('', 'view-profile', { name: 'leah.y10' }),
      pressOn('sixth former', 'view-profile'),
      pressOn('student at Oakfield Academy', 'view-profile', oakfield),
      pressOn('yr 7 👑', 'view-profile', { site: 'instagram' }),
      pressOn('Reception pupil', undefined),
    ],
    quiet: [
      pressOn('the local museum', 'view-profile', { account: 'official' }),
      pressOn('own acknowledged daughter', 'view-profile', { kind: 'unknown' }),
      pressOn('Y8 mum', 'view-profile'),
      pressOn('', 'view-profile', { name: 'Amy Jones' }),
      pressOn('', 'view-profile', { name: 'Amy Jones', listed: 'Amy Jones' }),
      pressOn('Year 6 teacher', 'view-profile'),
      pressOn('', 'view-profile', { name: 'Oakfield Academy', ...oakfield }),
      pressOn('Year 10', 'like'),
      pressOn('Year 10', 'follow'),
      pressOn('class of 1999', 'view-profile'),
      pressOn('Marlcombe Y10', 'view-profile', oakfield),
      { text: '', surface: 'press', to: { kind: 'pupil' }, replyTo: { text: 'Great match' } },
      { text: 'Hi', surface: 'message', to: { kind: 'pupil' } },
    ],
  },
};
