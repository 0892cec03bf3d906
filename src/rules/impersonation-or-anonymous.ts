import {
  hiding,
  namelessThings,
  owningUp,
  playActing,
  playedPerson,
  posing,
  schoolTalk,
  secretsPage,
  speakingAs,
} from '../text/lexicon/anonymous.ts';
import { hidesVoice } from '../text/lexicon/official-politics.ts';
import type { Match } from '../text/phrases.ts';
import { quoted } from '../text/stance.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

function hidden({ reading, draft }: Look): Match[] {
  if (!reading.has(schoolTalk) && draft.account !== 'official') return [];
  return [...reading.all(hiding), ...reading.all(hidesVoice)].filter(
    ({ start, sentence }) => !quoted(draft.text, start) && !reading.has(namelessThings, sentence),
  );
}

/** On a profile a played person is enough; in a post it takes a word that owns up to it. */
function posed({ reading, draft }: Look): Match[] {
  if (draft.account === 'official' || reading.has(playActing)) return [];
  if (draft.surface === 'profile') {
    const played = reading.has(playedPerson) ? reading.all(posing) : [];
    return [...played, ...reading.all(secretsPage)];
  }
  return reading.has(owningUp) ? [...reading.all(speakingAs)] : [];
}

/** Posing as somebody of the school, or speaking of the school without saying who one is. */
export const impersonationOrAnonymous: Rule = {
  id: 'impersonation-or-anonymous',
  words: {
    posing: 'This poses as somebody else, or as the school: use your own name.',
    hiding:
      'This speaks about school without saying who you are: sign it with your name and role, or leave it.',
    own_name: 'This is my own name and role',
  },
  corrections: ['own_name'],
  find(look: Look): Sighting[] {
    const poses = posed(look).slice(0, 1);
    const hides = hidden(look).slice(0, 1);
    return [
      ...poses.map((match) => sightOf(match, { message: 'posing' })),
      ...hides.map((match) => sightOf(match, { message: 'hiding' })),
    ];
  },
  examples: {
    fires: [
      { text: 'Mrs Ogden, Headteacher (parody)', surface: 'profile' },
      { text: 'Not the real Mr Hay. Deputy head in my dreams', surface: 'profile' },
      { text: 'Official page of Quernmore Academy staffroom', surface: 'profile' },
      { text: 'Quernmore Confessions: send yours', surface: 'profile' },
      { text: 'The secret caretaker of Saltmarsh', surface: 'profile' },
      { text: 'Anonymous teacher spilling it all', surface: 'profile' },
      'Posting anonymously as my head reads this: is directed time legal?',
      'Anon please. I am a TA and my class has no support',
      'I want to stay anonymous but our trust is hiding a report',
      "I'd rather not give my name, I teach there and the governors knew",
      'Using a burner account so school don’t find out it’s me',
      'Name withheld. I work in a school where nobody is listened to',
      'Anonymous member: does any other teacher get paid for lunch duty?',
      'Hiding my identity because I am staff at that academy',
      'Hello everyone, Mr Hay the deputy here, no lessons tomorrow! (only joking, it is Pete)',
      'This is the headteacher speaking, chips for all, haha it is Dan',
      'Pretending to be Mrs Ogden on here for a laugh',
      'I made a fake profile of our head of year for a laugh',
      {
        text: 'Anonymous member of staff here: the decision was wrong',
        account: 'official',
        surface: 'comment',
      },
      {
        text: 'I won’t say who I am but I work at the school and it was covered up',
        surface: 'comment',
      },
    ],
    quiet: [
      { text: 'Miss B. Maths teacher. Tea.', surface: 'profile' },
      { text: 'Mr T, dad and cyclist', surface: 'profile' },
      { text: 'Knit Wit | yarn | lurking', surface: 'profile' },
      { text: 'Sea swims and soup', surface: 'profile' },
      { text: 'Parody songs on the ukulele', surface: 'profile' },
      'Anon please: how do I get rid of slugs?',
      'Alcoholics Anonymous meets in the school hall',
      'An anonymous donor gave the school a piano',
      'Went to fancy dress as the headteacher, not really my colour',
      'Asking for a friend: is cheese a breakfast?',
      'Playing the headteacher in our panto, only joking, I am the cow',
      'Secret Santa in the staffroom was a hoot',
      'The Secret Teacher was such a good column',
      'This is your captain speaking: the holiday has begun',
      { text: 'The parents’ survey is anonymous and open until Friday at school', account: 'official' },
      { text: 'You can report bullying at school anonymously through the worry box', account: 'official' },
      { text: 'Our mystery reader was Mr Hay in disguise', account: 'official' },
      { text: 'Headteacher for the day Ines gave us extra play', account: 'official' },
      {
        text: 'Thank you, please ring the office. – Mrs Fox, Office Manager',
        account: 'official',
        surface: 'comment',
      },
      'Lost my voice, so no choir for me this week',
    ],
  },
};
