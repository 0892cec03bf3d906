import {
  charges,
  charity,
  choosing,
  code,
  codeInGeneral,
  forSale,
  freeOrOfficial,
  gift,
  kinGain,
  kinHired,
  kinInForIt,
  kinOf,
  kinTrade,
  officialTrade,
  ofTheRival,
  ownTrade,
  paidLessons,
  pitchGood,
  rival,
  rivalOfMine,
  selling,
  sweetener,
  terms,
  tied,
  toOwnPeople,
  tuitionOffered,
} from '../text/lexicon/interests.ts';
import { recruiting } from '../text/lexicon/selling-schemes.ts';
import {
  askFor,
  gain,
  homeTrade,
  inReturn,
  onSale,
  ownWork,
  perHead,
  perHeadFair,
  recommending,
  tie,
} from '../text/lexicon/ties.ts';
import { type Match, type Phrases, phrases } from '../text/phrases.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

const firstPerson = new Set("i i'm im i'll i've ive i'd my mine me myself".split(' '));
const reach = 9;

/** Whether the writer, kin of the school's people or, on the school's account, one of its staff is the one who offers. */
function offeredByOwn({ reading, draft }: Look, good: Match): boolean {
  const beside = (sentence: number | undefined) =>
    sentence !== undefined && sentence >= good.sentence - 1 && sentence <= good.sentence + 1;
  const near = ({ from, to, sentence }: Match) =>
    beside(sentence) && from <= good.to + reach && to >= good.from - reach;
  const self = reading.tokens
    .slice(Math.max(0, good.from - reach), good.to + reach)
    .some(({ norm, sentence }) => beside(sentence) && firstPerson.has(norm));
  if (self || reading.all(kinOf).some(near)) return true;
  return draft.account === 'official' && reading.people.some((person) => person.adult && near(person));
}

const price = /£ ?\d|\b\d+ ?(?:quid|pounds)\b/i;
const schoolSale = phrases(
  'uniform|blazer|blazers|ticket|tickets|raffle|pta|ptfa|fair|fayre|fete|stall|programme|programmes|books|book|hoodies|yearbook|yearbooks|poppies|parentpay|cakes|bake|eggs|plants|seedlings|vegetables|calendars|cards|costumes|kit|pupils|students|children|year|class|enterprise|jumpers|art|artwork',
);

/** A private sale on the school's account. */
function privateSales({ reading, draft }: Look): readonly Match[] {
  if (draft.account !== 'official' || !price.test(reading.text) || reading.has(schoolSale)) return [];
  return reading.all(forSale);
}

/** An interest told in one sentence and what it concerns in the same or the next. */
function joined({ reading, draft }: Look): Match[] {
  const near = (sentence: number, set: Phrases) =>
    [sentence - 1, sentence, sentence + 1].some((one) => reading.has(set, one));
  return [
    ...reading
      .all(rivalOfMine)
      .filter(({ sentence }) => near(sentence, ofTheRival) && near(sentence, toOwnPeopleOrUs)),
    ...reading.all(kinInForIt).filter(({ sentence }) => near(sentence, choosing)),
    ...(draft.account === 'official'
      ? reading
          .all(tied)
          .filter(
            ({ sentence }) =>
              near(sentence, terms) && !near(sentence, freeOrOfficial) && !near(sentence, charity),
          )
      : []),
  ];
}
const toOwnPeopleOrUs = phrases('us|ours|our|here, my school, parents|mums|dads|families');

/** An offer to the school's people of what its own earn by. */
function pitches(look: Look): Match[] {
  const { reading, draft } = look;
  const near = (sentence: number, set: Phrases) =>
    [sentence - 1, sentence, sentence + 1].some((one) => reading.has(set, one));
  const official = draft.account === 'official';
  const lessons = reading.all(paidLessons);
  return [...reading.all(pitchGood), ...lessons].filter(
    (good) =>
      (near(good.sentence, terms) || (lessons.includes(good) && price.test(reading.text))) &&
      !near(good.sentence, freeOrOfficial) &&
      !near(good.sentence, charity) &&
      (official || near(good.sentence, toOwnPeople) || lessons.includes(good)) &&
      offeredByOwn(look, good),
  );
}

/** On the school's own page: firms of its people and their kin, their work at home, and praise that is paid for. */
function putForward({ reading }: Look): Match[] {
  const near = (sentence: number, set: Phrases) =>
    [sentence - 1, sentence, sentence + 1].some((one) => reading.has(set, one));
  const staff = (sentence: number) =>
    reading.people.some((person) => person.adult && Math.abs(person.sentence - sentence) <= 1);
  return [
    ...reading.all(tie).filter(({ sentence }) => near(sentence, gain)),
    ...reading
      .all(homeTrade)
      .filter(({ sentence }) => (staff(sentence) || near(sentence, tie)) && near(sentence, askFor)),
    ...reading.all(ownWork).filter(({ sentence }) => near(sentence, onSale)),
  ]
    .filter(({ sentence }) => !near(sentence, freeOrOfficial))
    .concat(
      reading.all(inReturn).filter(({ sentence }) => near(sentence, recommending)),
      reading.all(perHead).filter(({ sentence }) => !near(sentence, perHeadFair)),
    )
    .filter(({ sentence }) => !near(sentence, charity));
}

function find(look: Look): Sighting[] {
  const { reading, draft } = look;
  const official = draft.account === 'official';
  const toOwn = official || reading.has(toOwnPeople);
  const spared = ({ sentence }: Match) =>
    !reading.has(freeOrOfficial, sentence) && !reading.has(codeInGeneral, sentence);
  const close = (sentence: number, set: Phrases) =>
    [sentence - 1, sentence, sentence + 1].some((one) => reading.has(set, one));
  const tuition = reading
    .all(tuitionOffered)
    .filter((match) => spared(match) && close(match.sentence, charges));
  const sold = reading
    .all(ownTrade)
    .filter((match) => spared(match) && close(match.sentence, selling) && close(match.sentence, toOwnPeople))
    .filter(
      (match) => !official || reading.has(officialTrade, match.sentence) || reading.has(code, match.sentence),
    );
  const kin = reading
    .all(kinTrade)
    .filter((match) => close(match.sentence, kinGain) && notCharity(look, match));
  const rest = [
    ...(toOwn ? reading.all(recruiting) : []),
    ...reading.all(code),
    ...reading.all(rival),
    ...reading.all(gift),
    ...reading.all(kinHired),
    ...reading.all(sweetener),
    ...joined(look),
    ...privateSales(look),
    ...(official ? [...reading.all(officialTrade), ...putForward(look)] : []),
  ].filter(spared);
  return [
    ...[...tuition, ...sold, ...kin, ...pitches(look)].map((match) => sightOf(match, { message: 'gain' })),
    ...rest.map((match) => sightOf(match, { message: 'interest' })),
  ].slice(0, 3);
}

function notCharity({ reading }: Look, { sentence }: Match): boolean {
  return !reading.has(charity, sentence);
}

/** Private gain from, or a private interest against, the school one works for. */
export const conflictOfInterest: Rule = {
  id: 'conflict-of-interest',
  words: {
    gain: 'This offers people of the school something that you or your family gain from: ask your manager first, or leave it out.',
    interest:
      'This puts a private interest beside your work for the school: ask your manager first, or leave it out.',
    no_gain: 'Nobody at the school gains from this',
    agreed: 'My manager has agreed to this interest',
  },
  statement: 'agreed',
  corrections: ['no_gain'],
  find,
  examples: {
    fires: [
      'Ashby parents: I do paid maths tuition for my classes, DM me',
      'I can get your child tutored by me for the 11+, message me',
      'Two slots free for GCSE science tutoring, £30 an hour',
      { text: 'Use my code DENT10 at my candle shop', account: 'official' },
      'Oakmarsh parents, buy my revision guides, link below',
      "Skip St Alder's sixth form, come to the college where I also work",
      'Selling my own revision cards to my GCSE class, £5 a pack',
      { text: 'Need decorating done? Our caretaker does jobs at weekends, call him', account: 'official' },
      'Use my link for the planner, affiliate as ever',
      "I'm an ambassador for a phonics app and earn a bit with every order",
      "My wife's cake business is taking orders from parents at our school",
      {
        text: 'Mrs Vane is offering private piano lessons from home, contact her directly for prices',
        account: 'official',
      },
      'A parent gave me a £150 spa voucher for getting her son into top set',
      'My new spelling book is out, parents of my class can buy it here',
      'Mums in Year 2: I now do lashes from home, 20% off',
      'Been paid to post about this reading app',
      "We picked my brother's coach company for the school trip and got a free place",
      "Don't send them to us, try Redmoor where I teach as well",
      { text: "The head's husband's gym is 20% off if you quote OAK20", account: 'official' },
      'Refer a family to the nursery and I get £50 off, use my name',
    ],
    quiet: [
      'My brother does paid guitar lessons in Leeds',
      { text: 'PTA candle stall raises funds for the library', account: 'official' },
      "Oakmarsh's library has free revision guides",
      'Local college open day is Saturday',
      'The county library runs 11+ workshops',
      { text: 'Second-hand uniform sale on Saturday, everything £2', account: 'official' },
      { text: 'Revision guides are £3 from the office', account: 'official' },
      { text: 'Free maths tuition after school for Year 11', account: 'official' },
      { text: 'Extra tuition through the National Tutoring Programme starts soon', account: 'official' },
      'Anyone know a good maths tutor for my daughter?',
      'Tutor time was about kindness today',
      'Selling my old sofa, £40, collection only',
      'Running a half marathon for Mind, please sponsor me',
      'Lovely gifts from my class, six boxes of chocolates',
      '20% off at the garden centre, my purse weeps',
      { text: 'Photographs can be ordered online with your child’s code', account: 'official' },
      { text: 'Thank you to the bakery for donating raffle prizes', account: 'official' },
      "My husband's firm has its Christmas do tonight",
      'My code would not compile and I gave up',
      { text: 'Our young entrepreneurs sold bath bombs at the fair', account: 'official' },
    ],
  },
};
