import { curt, curtInReply, dated, excluding, overFamiliar, vague } from '../text/lexicon/curt.ts';
import { nightOut } from '../text/lexicon/off-topic.ts';
import { jeer } from '../text/lexicon/off-topic-talk.ts';
import { betterThan, kindBarb, politeBarb, ranked } from '../text/lexicon/polite-barbs.ts';
import {
  blaming,
  kindly,
  noBlame,
  rivalry,
  scorn,
  scornInReply,
  scornOpening,
} from '../text/lexicon/put-downs.ts';
import {
  chatWords,
  earnest,
  looseChatWords,
  mindSlang,
  noChatSpeak,
  noOath,
  oaths,
} from '../text/lexicon/unfit-words.ts';
import { type Match, type Phrases, phrases } from '../text/phrases.ts';
import { counterSpeech, quoted } from '../text/stance.ts';
import { hardToRead, shoutedSentences } from '../text/writing.ts';
import { abusiveOrHarassing } from './abusive-or-harassing.ts';
import { discriminatoryContent } from './discriminatory-content.ts';
import type { Example, Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

const colleague = phrases('{adult}, <staff>');

function said({ reading, draft }: Look, set: Phrases, guard?: Phrases): Match[] {
  return reading
    .all(set)
    .filter(({ start, sentence }) => !quoted(draft.text, start) && !(guard && reading.has(guard, sentence)));
}

const censored = /^[a-z]{1,3}\*{1,5}[a-z]{1,5}(?:\*[a-z]{0,3})?$|^[a-z]\*{3,6}$/i;
const disguised = /\b(?:sh[!|]t|b[!|]tch|p[!|]ss|b@stard|[@]rse|f@ck|cr@p)[a-z]*/gi;

function swearing(look: Look): Sighting[] {
  const { reading } = look;
  const starred = reading.tokens.filter(({ raw }) => censored.test(raw));
  const masked = [...reading.text.matchAll(disguised)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return [...said(look, oaths, noOath), ...starred, ...masked].map((match) =>
    sightOf(match, { message: 'oath' }),
  );
}

/** One plain piece of text-speak, or two loose ones, written small: `R` and `U` alone are letters. */
function textSpeak(look: Look): Sighting[] {
  const { reading, draft } = look;
  const written = (raw: string) => raw.toLowerCase().replaceAll('’', "'");
  const small = reading.tokens.filter(
    ({ raw, kind, start, sentence }) =>
      kind === 'word' &&
      (raw.length > 1 || raw === raw.toLowerCase()) &&
      (chatWords.has(written(raw)) || looseChatWords.has(written(raw))) &&
      !quoted(draft.text, start) &&
      !reading.has(noChatSpeak, sentence),
  );
  const plain = small.find(({ raw }) => chatWords.has(written(raw)));
  if (plain) return [sightOf(plain, { message: 'chat', cases: ['mild'] })];
  const [first] = small;
  return first && new Set(small.map(({ norm }) => norm)).size > 1
    ? [sightOf(first, { message: 'chat', cases: ['mild'] })]
    : [];
}

/** Spoken to the reader: set off by a comma, or at the end of what is said. */
function addressed({ text }: Look['draft'], { start, end }: Match): boolean {
  return (
    /^\s*(?:[,.!?…)\n-]|$|\p{Extended_Pictographic}|x{1,4}(?:\s|$))/u.test(text.slice(end, end + 12)) ||
    /,\s*$/.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** An empty description was asked for and left out; an absent one was not yet written. */
function withoutDescription({ draft }: Look): Sighting[] {
  const lacking = draft.attachments.some(({ kind, alt }) => kind === 'photo' && alt?.trim() === '');
  return lacking ? [{ message: 'description', cases: ['hard-to-read'] }] : [];
}

function once(sightings: readonly Sighting[]): Sighting[] {
  return sightings.slice(0, 3);
}

function barePaper({ draft, reading }: Look): Sighting[] {
  if (draft.surface !== 'comment' && !draft.replyTo) return [];
  const opens = ({ from, sentence }: Match) => reading.sentences[sentence]?.from === from;
  const alone = ({ start, end }: Match) =>
    start < 3 && /^\s*(?:[.,!?…)]|$|\p{Extended_Pictographic})/u.test(draft.text.slice(end, end + 3));
  const scornful = reading.has(kindly)
    ? []
    : [...reading.all(scornInReply).filter(alone), ...reading.all(scornOpening)];
  return [...reading.all(curtInReply), ...scornful]
    .filter(opens)
    .map((match) => sightOf(match, { message: 'curt', cases: ['mild'] }));
}

function official(look: Look): Sighting[] {
  const { draft, reading } = look;
  const insults = [...abusiveOrHarassing.find(look), ...discriminatoryContent.find(look)].map(
    ({ start, end, cases }) => ({
      message: 'insult',
      ...(start === undefined || end === undefined ? {} : { start, end }),
      ...(cases ? { cases } : {}),
    }),
  );
  const open = !reading.has(dated);
  const blames = said(look, blaming, noBlame).filter(({ sentence }) => !reading.has(counterSpeech, sentence));
  const mild = (message: string) => (match: Match) => sightOf(match, { message, cases: ['mild' as const] });
  return [
    ...swearing(look),
    ...insults,
    ...said(look, mindSlang, earnest)
      .filter(({ sentence }) => !reading.has(counterSpeech, sentence))
      .map((match) => sightOf(match, { message: 'illness' })),
    ...once(
      [
        ...said(look, curt),
        ...said(look, scorn, noBlame),
        ...blames,
        ...said(look, politeBarb, kindBarb),
      ].map(mild('curt')),
    ),
    ...barePaper(look),
    ...said(look, overFamiliar)
      .filter((match) => addressed(draft, match))
      .map(mild('familiar')),
    ...said(look, excluding, earnest)
      .filter(
        ({ start, end, sentence }) =>
          !reading.has(counterSpeech, sentence) && !/[;.:]/.test(draft.text.slice(start, end)),
      )
      .map(mild('excluding')),
    ...said(look, ranked, kindBarb).map(mild('excluding')),
    ...[
      ...said(look, jeer),
      ...said(look, rivalry),
      ...said(look, betterThan),
      ...said(look, nightOut).filter(() => reading.has(colleague)),
    ].map(mild('unworthy')),
    ...textSpeak(look),
    ...shoutedSentences(reading).map((span) => sightOf(span, { message: 'shouting', cases: ['mild'] })),
    ...(open ? once(said(look, vague).map(mild('vague'))) : []),
    ...hardToRead(reading).map((span) => sightOf(span, { message: span.what, cases: ['hard-to-read'] })),
    ...withoutDescription(look),
  ];
}

/** From a person's own account only what is said to a family or the public in answer counts. */
function personal(look: Look): Sighting[] {
  const { draft } = look;
  if (draft.to?.kind !== 'parent') return [];
  return [
    ...swearing(look),
    ...said(look, curt).map((match) => sightOf(match, { message: 'curt', cases: ['mild' as const] })),
    ...barePaper(look),
  ];
}

const onOfficial = (text: string): Example => ({ text, account: 'official' });

/** Wording that does not fit an official account: rude, chatty, shouted, vague, or hard to read aloud. */
export const officialLanguageAndTone: Rule = {
  id: 'official-language-and-tone',
  words: {
    oath: 'This is a swearword or stands for one, which does not fit an official account: choose another word.',
    insult: 'This insults or threatens somebody in the name of the school: take it out.',
    unworthy: 'This makes fun of people in the name of the school: leave it out.',
    illness:
      'This uses an illness or a disability as a joke or an insult, which hurts people who live with it: choose another word.',
    curt: 'This sounds impatient or dismissive to the people who read it: say what they need to know, and offer help.',
    familiar: 'This is more familiar than an official account should be with anybody: leave it out.',
    excluding: 'This wording leaves some people out or puts them down: name everybody you mean.',
    chat: 'This is text-speak or slang, which not every reader understands: write it out in plain words.',
    shouting: 'Words in capitals read like shouting and are hard to read: write them in small letters.',
    vague: 'This leaves open when, where or what: give the day, the date, the time and the place.',
    letters: 'Decorated letters cannot be read out by a screen reader: use ordinary letters.',
    emoji: 'A screen reader reads out every emoji in this row: one is enough.',
    emoji_within: 'A screen reader reads out emoji in the middle of a sentence: put them at the end.',
    tags: 'A screen reader cannot tell the words of this hashtag apart: begin each word with a capital.',
    tag_wall: 'So many hashtags are tiring to read and to listen to: keep the two or three that matter.',
    description: 'A picture has no description for people who cannot see it: add one.',
  },
  find(look: Look): Sighting[] {
    return look.draft.account === 'official' ? official(look) : personal(look);
  },
  examples: {
    fires: [
      onOfficial('Damn it, the boiler is bust again, no school for KS1'),
      onOfficial('What the hell happened at the fixture? We were robbed'),
      onOfficial("Thank f**k it's half term"),
      onOfficial('OMG that assembly was sick, well done peeps lol'),
      onOfficial('c u at the fair sat, dnt b l8'),
      onOfficial('DO NOT PARK ON THE ZIGZAGS. HOW MANY TIMES DO WE HAVE TO SAY IT'),
      onOfficial('The meeting is some time next week, details to follow'),
      onOfficial('Trip soon, money in asap'),
      onOfficial('Sports day will be sometime in June, keep an eye out'),
      onOfficial('The disco is on Thursday or possibly Friday, tbc'),
      onOfficial('What a mental week it has been, our staff are bonkers'),
      onOfficial('Mrs Hall is a bit OCD about her display boards'),
      onOfficial('That is so lame, come on Year 9'),
      onOfficial("It's in the letter. Please read things before asking"),
      onOfficial('As we have already said, the date is on the website.'),
      onOfficial('For the last time, no jewellery.'),
      onOfficial('Thanks hun, pop in any time babe xx'),
      onOfficial('Hi lovely, no worries chick, will sort it x'),
      onOfficial('You do realise we have 900 pupils? Not our problem'),
      onOfficial('If you actually read the newsletter you would know'),
      onOfficial('Some of you clearly have nothing better to do than moan about parking'),
      onOfficial('Man up and get out in the rain for cross country!'),
      onOfficial('Mums, we need your cakes! Dads, we need strong men to move tables'),
      onOfficial('#worldbookdaycostumesforeveryone'),
    ],
    quiet: [
      onOfficial('REMINDER: school closes at 1pm on Friday'),
      onOfficial('SEND coffee morning on Tuesday 3 March at 9am. All welcome!'),
      onOfficial('KS2 SATs begin on Monday. Good luck, Year 6! 🌟'),
      onOfficial('INSET day on Monday 5 January. School reopens on Tuesday'),
      onOfficial("More details will follow on Friday's newsletter for the Year 4 trip on 12 May"),
      onOfficial('Crazy hair day is on Friday! £1 please'),
      onOfficial('We are collecting for Mental Health Awareness Week'),
      onOfficial("Our Mad Hatter's tea party is on Wednesday at 2pm"),
      onOfficial('#WorldBookDay #ReadingForPleasure'),
      onOfficial('What a fantastic day! 🎉'),
      onOfficial('A mad dash of colour: our colour run raised £900'),
      onOfficial('Thank you for letting us know. We are looking into it and will call you today'),
      onOfficial("The details are in Monday's letter. We are happy to help if anything is unclear"),
      onOfficial('We are sorry for the short notice. The club is back next Tuesday'),
      onOfficial('Save the date! Summer Fair, Saturday 20 June, 12 to 3pm'),
      onOfficial('Dogs must be kept off site please'),
      onOfficial('PE KIT: please bring it on Mondays and Thursdays'),
      onOfficial("Year 5 learned about Romans, Hadrian's Wall and bathing"),
      onOfficial('The Hell Fire caves trip is on Tuesday 5 May'),
      onOfficial('Please do not park on the zigzag lines. Thank you'),
      onOfficial('"Bah, humbug!" A Christmas Carol is on stage on 10 December'),
      onOfficial('Mental maths champions of the week: Willow class'),
      onOfficial('Hooray! The new library is open 📚✨'),
      onOfficial('Our Year 8s played a blinder'),
    ],
  },
};
