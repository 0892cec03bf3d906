import { phrases } from '../text/phrases.ts';
import { read } from '../text/reading.ts';
import { abuseRules, conductRules, seenIn } from './concerned.ts';
import { concernedText, concerns, pressAt } from './presses.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const abuser = phrases(
  'abusive|threatening|trolling|offensive|hate account|user|profile|page|messages|person, troll, trolls, bully, bullies, harasser',
);
/** A picture that must never be copied, whatever it is evidence of. */
const neverCopied = phrases(`
  nude|naked|indecent|explicit|topless|sexual ..4 pic|pics|picture|pictures|photo|photos|image|images|video|selfie ..4 of|from ..4 girl|boy|child|pupil|student|kid|daughter|son|{name}|{year}
  girl|boy|child|pupil|student|kid|{year} ..4 nude|nudes|naked|topless
  nudes of|from
`);

function aboutAnAbuser({ draft }: Look): boolean {
  return draft.to?.about !== undefined && draft.surface === 'press' && read(draft.to.about).has(abuser);
}

function find(look: Look): Sighting[] {
  const { draft } = look;
  if (draft.replyTo?.kept || /^(?:you|me|myself)$/i.test(draft.replyTo?.author ?? '')) return [];
  const text = concernedText(draft);
  const about = draft.act === undefined && aboutAnAbuser(look);
  if (!about && !concerns(draft, 'delete-comment', 'hide-comment')) return [];
  if (text !== '' && read(text).has(neverCopied)) return [{ message: 'never_copy' }];
  const removed = draft.act === 'delete-comment' || draft.act === 'hide-comment';
  const seen = seenIn(text, look, removed ? conductRules : abuseRules);
  if (seen.length === 0 && !aboutAnAbuser(look)) return [];
  return [
    {
      message: 'keep',
      offers: 'copy',
      ...(draft.act === 'hide-comment' || about ? { cases: ['mild'] } : {}),
    },
  ];
}

/** Abuse that is taken down, hidden or blocked before a copy of it was kept. */
export const abuseEvidenceCapture: Rule = {
  id: 'abuse-evidence-capture',
  words: {
    keep: 'Keep a copy first, with the date, the time and the address of the page: then report it and take it down.',
    never_copy:
      'Do not copy or pass on a picture like this: leave it as it is and tell the headteacher at once.',
    kept: 'I have kept a copy, or there is nothing in it to keep',
  },
  statement: 'kept',
  looksAt: 'presses',
  find,
  examples: {
    fires: [
      pressAt('you lot are scum, watch your back', 'delete-comment', { account: 'official' }),
      pressAt('you lot are scum, watch your back'),
      pressAt('Ms Patel is a fat cow', 'delete-comment'),
      pressAt('Ms Patel is a fat cow', 'hide-comment'),
      pressAt('I will find you and smash your face in', 'delete-comment'),
      pressAt('Larkmoor teachers are pervs', 'delete-comment', { account: 'official' }),
      pressAt('Mr Hale hits kids', 'hide-comment', { account: 'official' }),
      pressAt('You are a useless stupid idiot', 'delete-comment'),
      { text: '', surface: 'press', to: { kind: 'unknown', about: 'abusive account' } },
      { text: 'you lot are scum, watch your back', surface: 'press', act: 'delete-comment' },
      pressAt('Got nudes of a Year 9 girl, message me', 'delete-comment'),
      pressAt('Die, you ugly cow', 'hide-comment', { author: 'troll99' }),
      {
        text: '',
        surface: 'press',
        act: 'delete-comment',
        to: { kind: 'unknown', about: 'a troll' },
        replyTo: { text: '???' },
      },
    ],
    quiet: [
      pressAt('thanks, great service', 'delete-comment', { account: 'official' }),
      pressAt('Great nigth, well done all', 'delete-comment'),
      pressAt('you lot are scum, watch your back', 'delete-comment', { author: 'you' }),
      {
        text: '',
        surface: 'press',
        act: 'delete-comment',
        replyTo: { text: 'you lot are scum, watch your back', kept: true },
      },
      pressAt('Earn £500 a day from home, ask me how', 'delete-comment'),
      pressAt('Could you start clubs earlier?', 'hide-comment'),
      pressAt('Lovely to see them all smiling', 'hide-comment'),
      pressAt('you lot are scum, watch your back', 'like'),
      pressAt('you lot are scum, watch your back', 'share'),
      { text: 'you lot are scum, watch your back', surface: 'comment' },
      pressAt('', 'delete-comment'),
      { text: '', surface: 'press', act: 'follow', to: { kind: 'unknown', about: 'local museum' } },
      pressAt('Mr Hale hits all the right notes at choir', 'delete-comment'),
    ],
  },
};
