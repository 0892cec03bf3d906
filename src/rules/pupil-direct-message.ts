import { pressOn } from './presses.ts';
import type { Look, Rule, Sighting } from './rule.ts';

function isOwnChild({ draft, switches, other }: Look): boolean {
  if (!switches.ownChildAllowed || draft.account === 'official') return false;
  const { about = '', declared } = draft.to ?? {};
  if (declared === 'own-child' || (other.tie && other.told && switches.tiesAllowed.includes(other.tie)))
    return true;
  return /\b(?:own child|my (?:son|daughter|child))\b/i.test(about);
}

/** Contact by a press: the button that opens a message, or a like under what a pupil posted. */
function pressed({ draft, other }: Look): Sighting[] {
  if (other.kind !== 'pupil' || (draft.to?.kind !== 'pupil' && other.school === 'other')) return [];
  switch (draft.act) {
    case 'message':
      return [{ message: 'private' }];
    case 'like':
      return [{ message: 'likes', atMost: 'warn' }];
    default:
      return [];
  }
}

function find(look: Look): Sighting[] {
  const { draft } = look;
  if (isOwnChild(look)) return [];
  if (draft.surface === 'press') return pressed(look);
  if (draft.to?.kind !== 'pupil' || draft.to.declared === 'not-a-pupil') return [];
  if (draft.surface === 'message') return [{ message: 'private' }];
  if (draft.surface !== 'comment') return [];
  return [{ message: draft.account === 'official' ? 'public_official' : 'public' }];
}

/**
 * A message or comment that goes to a pupil, by the recipient alone and whatever it says; also the press that opens a
 * message, and a like. Following a pupil is another rule's matter.
 */
export const pupilDirectMessage: Rule = {
  id: 'pupil-direct-message',
  words: {
    private:
      "This goes to a pupil where nobody else can see it: do not send it, and use the school's own system instead.",
    public: 'This answers a pupil from your own account: leave it, and let the school account reply.',
    public_official:
      "This answers a pupil on social media: use the school's own system, or answer everybody with a post.",
    likes:
      'This looks like something a pupil posted: leave it without a like, pupils can take it as private contact.',
    'not-a-pupil': 'The recipient is not a pupil',
    own_child: 'The recipient is my own child',
  },
  corrections: ['not-a-pupil', 'own_child'],
  looksAt: 'both',
  find,
  examples: {
    fires: [
      { text: 'how was your weekend?', surface: 'message', to: { kind: 'pupil' } },
      { text: 'nice goal today', surface: 'message', to: { kind: 'pupil', name: 'Harvey' } },
      { text: 'good luck at big school', surface: 'message', to: { kind: 'pupil' } },
      { text: 'bring your boots tomorrow', account: 'official', surface: 'message', to: { kind: 'pupil' } },
      { text: 'missed you today, you ok hun?', surface: 'message', to: { kind: 'pupil' } },
      { text: "you're my favourite, don't tell", surface: 'message', to: { kind: 'pupil' } },
      { text: '❤️', surface: 'message', to: { kind: 'pupil' }, replyTo: { text: 'new hair!' } },
      { text: 'Love this photo', surface: 'comment', to: { kind: 'pupil', name: 'Iqra' } },
      { text: 'Well played on Saturday', surface: 'comment', to: { kind: 'pupil' } },
      { text: 'Homework is on page 40', surface: 'message', to: { kind: 'pupil' } },
      { text: 'Well done!', account: 'official', surface: 'comment', to: { kind: 'pupil' } },
      { text: 'Here is the essay plan you asked for', surface: 'message', to: { kind: 'pupil' } },
      { text: 'Happy birthday!!', surface: 'comment', to: { kind: 'pupil' }, account: 'unknown' },
      { text: 'why werent you in today', surface: 'message', to: { kind: 'pupil', name: 'Kai' } },
      { text: 'Rehearsal has moved to the hall', surface: 'message', to: { kind: 'pupil' } },
      { text: 'ignore what they said, you were fab', surface: 'message', to: { kind: 'pupil' } },
      { text: 'Are you still awake?', surface: 'message', to: { kind: 'pupil' }, at: '2026-03-02T23:10:00' },
      { text: 'lol same', surface: 'comment', to: { kind: 'pupil' }, site: 'instagram' },
      { text: 'Can you ask Tom to bring the script', surface: 'message', to: { kind: 'pupil' } },
      { text: 'Results are out, how did you get on?', surface: 'message', to: { kind: 'pupil' } },
      { text: 'great goal', surface: 'message', to: { kind: 'unknown', name: 'Kai', about: 'Y10' } },
      { text: 'Ha, same', surface: 'comment', replyTo: { text: 'so tired', author: 'leah.y9' } },
      { text: 'no way', surface: 'message', replyTo: { text: 'im in year 9 btw' } },
      pressOn('Y10 at Oakfield', 'message'),
      pressOn('', 'message', { kind: 'pupil', account: 'official' }),
      pressOn('', 'like', { kind: 'pupil' }),
    ],
    quiet: [
      { text: 'great goal', surface: 'message', to: { kind: 'unknown', name: 'Jo', about: 'Y8 mum' } },
      { text: 'great goal', surface: 'message', to: { kind: 'pupil', declared: 'not-a-pupil' } },
      pressOn('Y10 at Oakfield', 'follow'),
      { text: 'no worries', surface: 'message', replyTo: { text: "I'm 15 minutes late" } },
      { text: 'lovely', surface: 'message', replyTo: { text: 'im 12 weeks today!' } },
      pressOn('2nd year at Leeds', 'message'),
      pressOn('Year 6 teacher', 'like'),
      { text: 'how was your weekend?', surface: 'message', to: { kind: 'unknown', name: 'Sis' } },
      { text: 'how was your weekend?', surface: 'message' },
      { text: 'nice goal today', surface: 'message', to: { kind: 'public' } },
      { text: 'Fancy a drink on Friday?', surface: 'message', to: { kind: 'parent' } },
      'Well done everyone',
      'I messaged a pupil about homework once and learned my lesson',
      { text: 'Bring your boots tomorrow, everyone', account: 'official' },
      { text: 'Choir is back on Thursday', account: 'official' },
      { text: 'Could you send us your questions?', surface: 'message', to: { kind: 'press' } },
      { text: 'Lovely cake!', surface: 'comment' },
      { text: 'Lovely cake!', surface: 'comment', to: { kind: 'unknown', name: 'Jo' } },
      { text: 'Year 6, see you all on Monday', account: 'official', surface: 'post' },
      { text: 'Welcome to our page', account: 'official', surface: 'comment', to: { kind: 'public' } },
      { text: 'See you at training', surface: 'message', to: { kind: 'unknown', name: 'Gym friend' } },
      { text: 'Thanks for the lesson plan', surface: 'message', to: { kind: 'unknown', name: 'Colleague' } },
      { text: 'Maths teacher. Dog person.', surface: 'profile' },
      { text: 'We met at the conference', surface: 'message', site: 'linkedin', to: { kind: 'unknown' } },
      { text: 'I heartily recommend her', surface: 'recommendation' },
      { text: 'What pupils taught me', surface: 'article' },
      { text: 'Students: the club meets on Friday', account: 'official' },
    ],
  },
};
