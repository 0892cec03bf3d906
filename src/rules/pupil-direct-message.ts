import type { Look, Rule, Sighting } from './rule.ts';

function isOwnChild({ draft, switches }: Look, about: string): boolean {
  return (
    switches.ownChildAllowed &&
    draft.account !== 'official' &&
    /\b(?:own child|my (?:son|daughter|child))\b/i.test(about)
  );
}

function find(look: Look): Sighting[] {
  const { draft } = look;
  if (draft.to?.kind !== 'pupil') return [];
  if (draft.surface !== 'message' && draft.surface !== 'comment') return [];
  if (isOwnChild(look, draft.to.about ?? '')) return [];
  if (draft.surface === 'message') return [{ message: 'private' }];
  return [{ message: draft.account === 'official' ? 'public_official' : 'public' }];
}

/**
 * A message or comment that goes to a pupil, by the recipient alone and whatever it says. Contact by a press, such as
 * following a pupil or liking a picture, is not covered here.
 */
export const pupilDirectMessage: Rule = {
  id: 'pupil-direct-message',
  words: {
    private:
      "This goes to a pupil where nobody else can see it: do not send it, and use the school's own system instead.",
    public: 'This answers a pupil from your own account: leave it, and let the school account reply.',
    public_official:
      "This answers a pupil on social media: use the school's own system, or answer everybody with a post.",
    not_a_pupil: 'The recipient is not a pupil',
    own_child: 'The recipient is my own child',
  },
  corrections: ['not_a_pupil', 'own_child'],
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
    ],
    quiet: [
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
