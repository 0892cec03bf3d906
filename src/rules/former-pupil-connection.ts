import { pressOn, tiesAccounts } from './presses.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const oakfield = { settings: { schoolNames: ['Oakfield Academy'] } };
const ashvane = { settings: { schoolNames: ['Ashvane School'] } };
const day = { at: '2026-11-21T18:00:00Z' };

const nowGone =
  /\bnow (?:that )?(?:you'?re|you are|ur|your|u r) (?:18|eighteen|19|an adult|legal|at uni)\b|\bnow (?:that )?you(?:'ve| have)? (?:left|finished)(?: (?:school|sixth form|year 1[13]))?\b/i;

function writesTo({ draft, other }: Look): boolean {
  if (draft.surface !== 'message') return false;
  return other.left || (draft.to?.kind !== 'parent' && nowGone.test(draft.text.replace(/\u2019/g, "'")));
}

function find(look: Look): Sighting[] {
  const { draft, other, switches } = look;
  if (other.told || (other.tie && switches.tiesAllowed.includes(other.tie) && draft.to?.declared)) return [];
  if (writesTo(look)) return [{ message: 'writes' }];
  const pressed = tiesAccounts(draft) || (draft.surface === 'press' && draft.act === 'message');
  return pressed && other.left ? [{ message: 'connects' }] : [];
}

/** A tie to, or a private message to, somebody who was a pupil of the school until lately. */
export const formerPupilConnection: Rule = {
  id: 'former-pupil-connection',
  words: {
    connects:
      'This looks like somebody who left the school lately: talk it over with the headteacher or the safeguarding lead first.',
    writes:
      'This is a private message to somebody who was a pupil lately: talk it over with the headteacher or the safeguarding lead first.',
    talked: 'I have talked this over with the headteacher or the safeguarding lead',
    'not-a-pupil': 'This was never a pupil of the school, or long ago',
    'own-child': 'This is my own child',
    relative: 'This is a relative of mine',
    'family-friend': 'This is the child of a close family friend',
  },
  statement: 'talked',
  corrections: ['not-a-pupil', 'own-child', 'relative', 'family-friend'],
  looksAt: 'both',
  find,
  examples: {
    fires: [
      pressOn('left Ashvane July 2026', 'add-friend', { name: 'Luca Rossi', ...ashvane, ...day }),
      pressOn('', 'add-friend', { name: 'Luca Rossi - left Ashvane July 2026', ...ashvane, ...day }),
      pressOn('recent leaver', 'connect'),
      pressOn('pupil who left in June', 'add-friend', { kind: 'pupil' }),
      pressOn('leaver from last year', 'follow-back'),
      pressOn('leaver whose sister is in Y8', 'accept'),
      pressOn('Year 7, left Oakfield in July', 'add-friend', oakfield),
      pressOn('class of 2025', 'follow', day),
      pressOn('Oakfield alum, gap year', 'accept', oakfield),
      pressOn('ex Oakfield', 'follow', oakfield),
      pressOn('former pupil', undefined),
      pressOn('Oakfield Academy 2019-2026', 'accept', { ...oakfield, ...day }),
      pressOn('2026 leaver 🎓', 'follow', day),
      pressOn('used to go to Oakfield', 'message', oakfield),
      pressOn('Y12 at Thornhill College, ex-Oakfield', 'follow-back', oakfield),
      { text: 'how is uni going?', surface: 'message', to: { kind: 'unknown', about: 'recent leaver' } },
      { text: "now you're 18 we can hang out", surface: 'message' },
      { text: 'Now that you’ve left school you can call me Dan', surface: 'message' },
      pressOn('former sixth former', 'accept'),
      pressOn('Leavers 2026', 'accept', day),
      pressOn('recent leaver, no discussion noted', 'connect'),
    ],
    quiet: [
      pressOn('colleague who left in July 2026', 'add-friend'),
      pressOn('recent leaver, discussed with the Principal 3 September', 'connect'),
      pressOn('past pupil aged 30', 'accept', { site: 'linkedin' }),
      pressOn('', 'follow', { name: 'Oakfield Alumni', ...oakfield }),
      pressOn('the academy alumni page', 'follow'),
      pressOn('former colleague', 'accept'),
      pressOn('adult aunt, your old friend', 'add-friend'),
      pressOn('class of 2003', 'accept', day),
      pressOn('class of 2028', 'accept', day),
      pressOn('Y10 at Oakfield', 'accept', oakfield),
      pressOn('University of Leeds, class of 2025', 'follow', day),
      pressOn('class of 2025, Thornhill High School', 'follow', { ...oakfield, ...day }),
      pressOn('recent leaver', 'like'),
      {
        text: 'lovely to hear from you',
        surface: 'comment',
        account: 'official',
        to: { kind: 'unknown', about: 'recent leaver' },
      },
      { text: 'See you at the gym', surface: 'message', to: { kind: 'unknown', name: 'Gym friend' } },
      { text: 'Now you are 18 you can vote', surface: 'post', account: 'official' },
      {
        text: '',
        surface: 'press',
        act: 'accept',
        to: { kind: 'unknown', about: 'recent leaver', told: '2026-09-03' },
      },
      pressOn('Ex-teacher, Oakfield', 'follow', oakfield),
      pressOn('Alumni officer at Leeds', 'connect'),
      pressOn('', 'follow', { name: 'Luca Rossi' }),
    ],
  },
};
