import type { Draft } from '../model/draft.ts';
import {
  askedOfReaders,
  idleJoke,
  idleOffer,
  idleQuestion,
  idleSelf,
  idleTalk,
  idleTone,
  idleTopic,
} from '../text/lexicon/idle-talk.ts';
import {
  adultBirthday,
  nightOut,
  privateLife,
  privateRequest,
  rail,
  schoolSale,
  selling,
} from '../text/lexicon/off-topic.ts';
import {
  businessTalk,
  fanTalk,
  jeer,
  memeTalk,
  schoolFrame,
  showTalk,
  worldTalk,
} from '../text/lexicon/off-topic-talk.ts';
import { leisureAtSchool, staffLeisure } from '../text/lexicon/official-politics.ts';
import { lostThing, notice, ourselves, schoolBusiness } from '../text/lexicon/school-business.ts';
import type { Match, Phrases } from '../text/phrases.ts';
import { quoted } from '../text/stance.ts';
import type { Example, Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';
import { wrongAccount } from './wrong-account.ts';

/** What is off the subject, what is said of it, and in which company the same words are the school's business. */
const subjects: { message: string; said: Phrases[]; unless: Phrases[]; anywhere?: Phrases }[] = [
  { message: 'sale', said: [selling, businessTalk], unless: [schoolSale, schoolFrame], anywhere: rail },
  { message: 'request', said: [privateRequest], unless: [schoolSale, schoolFrame] },
  { message: 'private', said: [privateLife, nightOut], unless: [schoolFrame] },
  { message: 'private', said: [staffLeisure], unless: [leisureAtSchool] },
  { message: 'birthday', said: [adultBirthday], unless: [] },
  { message: 'chat', said: [showTalk, fanTalk, memeTalk, worldTalk], unless: [schoolFrame] },
  { message: 'jeer', said: [jeer], unless: [] },
];

function meant({ reading, draft }: Look, match: Match, unless: readonly Phrases[]): boolean {
  return !quoted(draft.text, match.start) && !unless.some((guard) => reading.has(guard, match.sentence));
}

/** Everyday talk that is off the subject only in a text without a word about school. */
const small: { message: string; said: Phrases[] }[] = [
  { message: 'sale', said: [idleOffer] },
  { message: 'private', said: [idleSelf] },
  { message: 'chat', said: [idleTalk, idleJoke] },
  { message: 'request', said: [idleQuestion] },
];

/** A request is a question, or opens its sentence without a verb. */
function asks({ reading }: Look, { sentence, from }: Match): boolean {
  const { question, from: first } = reading.sentences[sentence] ?? { question: false, from: -1 };
  return question || first === from;
}

const published: ReadonlySet<Draft['surface']> = new Set(['post', 'comment', 'repost', 'article']);
const chattyFace =
  /[\u{1F600}-\u{1F60C}\u{1F60E}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}\u{1F37A}\u{1F377}\u{1F378}\u{1F37B}\u{1F942}\u{1F485}]/u;

function smallTalk(look: Look): Sighting[] {
  const { reading } = look;
  if (reading.has(schoolBusiness) || reading.has(lostThing)) return [];
  for (const { message, said } of small) {
    const match = said
      .flatMap((set) => reading.all(set))
      .find((one) => meant(look, one, []) && (message !== 'request' || asks(look, one)));
    if (match) return [sightOf(match, { message })];
  }
  if (reading.has(notice)) return [];
  const [topic] = reading.all(idleTopic).filter((one) => meant(look, one, []));
  if (topic) return [sightOf(topic, { message: 'chat', unsure: true })];
  if (reading.has(ourselves)) return [];
  const chatting =
    chattyFace.test(reading.text) ||
    reading.has(idleTone) ||
    (reading.has(askedOfReaders) && reading.sentences.some(({ question }) => question));
  return chatting ? [{ message: 'chat', unsure: true }] : [];
}

const official = (text: string): Example => ({ text, account: 'official' });

/** What an official account is not for: private life, sales, requests, adverts, chat about television and the like. */
export const officialContentScope: Rule = {
  id: 'official-content-scope',
  words: {
    sale: 'This offers or advertises something that has nothing to do with the school: post it from a personal account.',
    request:
      "This is a private request, and the school's account is not for those: post it from a personal account.",
    private:
      "This is about somebody's private life, and the school's account is for school news: post it from a personal account.",
    birthday:
      "This is a grown-up's birthday, which families do not need from the school's account: send it to the person instead.",
    chat: "This is not about the school, and the school's account is for school news: leave it out.",
    jeer: 'This runs another school down, which reflects badly on yours: say only how your own side did.',
  },
  find(look: Look): Sighting[] {
    const { draft, reading } = look;
    if (draft.account !== 'official' || !published.has(draft.surface)) return [];
    const plainly = subjects.flatMap(({ message, said, unless, anywhere }) => {
      if (anywhere && reading.has(anywhere)) return [];
      const match = said.flatMap((set) => reading.all(set)).find((one) => meant(look, one, unless));
      return match ? [sightOf(match, { message })] : [];
    });
    if (plainly.length > 0) return plainly;
    if (draft.surface !== 'comment') {
      const [life] = wrongAccount.find(look);
      if (life) return [{ ...life, message: 'private' }];
    }
    return draft.surface === 'comment' || draft.replyTo ? [] : smallTalk(look);
  },
  examples: {
    fires: [
      official('Bargain! Nearly new tumble dryer, £60 ono, collection only. Message this page'),
      official("Selling my old sofa if anyone's interested, two seater, grey, smoke free home"),
      official("Does anybody know a decent plumber? Boiler's packed in again 😩"),
      official('Happy 40th to our wonderful receptionist Sue! Drinks are on her tonight 🥂'),
      official('Happy birthday to Mr Harding, the big 5-0 today!'),
      official('What a goal from Saka!! Come on England ⚽'),
      official('Arsenal were robbed last night, VAR is a joke'),
      official("Is anyone else watching Traitors? I can't believe they banished her"),
      official('Strictly last night was a fix. Who do you think should have gone home?'),
      official("When you realise it's only Tuesday 😂😂 #mood"),
      official("Roll on Friday, wine o'clock can't come soon enough 🍷"),
      official('Staff Christmas do was wild, some sore heads in the office today!'),
      official('The teachers are off down the pub to celebrate the end of term, cheers! 🍻'),
      official(
        'Why did the scarecrow win an award? Because he was outstanding in his field! Follow for more dad jokes',
      ),
      official("Big discount at Kev's Kitchens this month, 30% off all units, tell them we sent you"),
      official('Come and try the new nail bar on the High Street, my sister in law has just opened it'),
      official("My daughter's hen do is in Benidorm this weekend, wish us luck"),
      official('Off to Tenerife tomorrow, see you in two weeks suckers ☀️'),
      official('Lost cat on Beech Road, ginger, answers to Marmalade, please share'),
      official('Can anyone give me a lift to the station on Thursday night?'),
      official("Kate and Wills looked amazing at the wedding didn't they"),
      official('Taylor Swift tickets going spare for Saturday, face value, DM us'),
      official('Looking for a flatmate, double room near the park, £550 a month bills included'),
      official('Just had the best curry ever at Spice Garden, you lot have got to try it'),
    ],
    quiet: [
      official('Second-hand uniform sale in the hall on Friday from 3pm. Everything £1'),
      official('Happy birthday to us! The school is 50 years old today'),
      official('Happy birthday to everyone in Reception who turned 5 this month'),
      official('England are playing on Tuesday night so we will show the first half at after school club'),
      official("Our girls' football team won 4-1 against Hartwell. What a goal from our captain!"),
      official('Mrs Osei has finished her National Professional Qualification, congratulations!'),
      official('The school is closed today because of snow'),
      official('The PTA quiz night is on 14 March, bring your own drinks and nibbles'),
      official('Tickets for the summer fair are on sale at the office'),
      official('The library on Station Road has free holiday activities this Easter'),
      official('We are recruiting a midday supervisor. Apply by 3 May'),
      official('Our cook Jan retires after 31 years. Thank you, Jan!'),
      official('Mill Lane will be closed for roadworks on Monday, please use the back gate'),
      official('Car wash by the Scouts in our car park this Saturday, all money to the hospice'),
      official("Year 6 are off to London tomorrow, don't forget your packed lunch"),
      official('Christmas jumper day is on Friday, £1 for Save the Children'),
      official('Guess the weight of the cake at the fete! 50p a go'),
      official('Lost property: there are 14 coats in the hall. Please come and look'),
      official(
        'Year 2 wrote their own jokes for Comic Relief. Why did the chicken cross the playground? To get to the other slide!',
      ),
      official('Strictly Come Dancing came to the hall when Year 4 learned the cha cha cha'),
      official('Mr Patel ran the London Marathon for the hospice and raised £2,000. We are so proud of him'),
      official('Does anyone have any spare cardboard boxes for our junk modelling?'),
      official('We are looking for a volunteer to help in the garden on Thursdays'),
      official('Our choir sang at the Red Lion Community Centre this afternoon'),
    ],
  },
};
