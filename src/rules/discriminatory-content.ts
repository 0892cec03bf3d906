import { hatePairs, natures, ofOutsiders } from '../text/lexicon/hate-pairs.ts';
import { remark } from '../text/lexicon/hateful-remarks.ts';
import { exclusion, hatred, ofThem, slur, someGroup } from '../text/lexicon/hatred.ts';
import { counter, homonym, honoured } from '../text/lexicon/no-hatred.ts';
import {
  fairly,
  mensWork,
  politeGrudge,
  stereotype,
  womensWork,
} from '../text/lexicon/polite-stereotypes.ts';
import type { Match } from '../text/phrases.ts';
import { counterSpeech, withinQuotes } from '../text/stance.ts';
import { together } from '../text/together.ts';
import { beginnings, beginsNear, covered, firstInSentence, touches } from '../text/whereabouts.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

const denial = new Set(
  "not never isn't aren't no wasn't weren't nobody don't doesn't didn't won't wouldn't shouldn't mustn't cannot can't without hardly neither".split(
    ' ',
  ),
);

/** `I have no contempt for`, `we do not hate`: a no before the words is a no to them. */
function denied({ reading }: Look, match: Match): boolean {
  const before = reading.tokens.slice(Math.max(0, match.from - 2), match.from);
  return before.some(({ norm, sentence }) => sentence === match.sentence && denial.has(norm));
}

/** A no within the words themselves: `they should not be sent home`. */
function deniedInside({ reading }: Look, { from, to }: Match): boolean {
  return reading.tokens.slice(from + 1, to).some(({ norm }) => denial.has(norm));
}

/** `A vile woman` is an insult to one person. */
function ofOnePerson({ reading }: Look, { from, to }: Match): boolean {
  const last = reading.tokens[to - 1]?.norm ?? '';
  return (
    ['woman', 'man', 'mum', 'girl', 'boy', 'female', 'male'].includes(last) &&
    reading.tokens[from]?.norm !== 'typical'
  );
}

/** What is said of `them`, after a sentence that named a group or before one that does. */
function afterwards({ reading }: Look): Match[] {
  const named = new Set(reading.all(someGroup).map(({ sentence }) => sentence));
  return reading
    .all(ofThem)
    .filter(({ sentence }) => [sentence, sentence - 1, sentence + 1].some((at) => named.has(at)));
}

/** Groups kept apart or pitied in a polite voice, and the sexes given what is supposed to be theirs. */
function politely({ reading }: Look): Match[] {
  const women = together(reading, womensWork);
  const men = together(reading, mensWork);
  const sexes = women.length > 0 && men.length > 0 ? [...women, ...men] : [];
  return [
    ...[...sexes, ...politeGrudge.flatMap((pair) => together(reading, pair))].filter(
      ({ sentence }) => !reading.has(fairly, sentence),
    ),
    ...reading.all(stereotype),
  ];
}

function sightings(look: Look): Sighting[] {
  const { reading, draft } = look;
  const against = firstInSentence([...reading.all(counter), ...reading.all(counterSpeech)]);
  const innocent = covered(reading.all(homonym));
  const praised = beginnings(reading.all(honoured));
  const open = (match: Match) =>
    !beginsNear(praised, match, 4, 4) &&
    !against.has(match.sentence) &&
    !touches(innocent, match) &&
    !withinQuotes(draft.text, match);
  const slurs = reading.all(slur).filter(open);
  const slurTokens = covered(slurs);
  const meant = (match: Match) => open(match) && !denied(look, match) && !touches(slurTokens, match);
  const ill = [...reading.all(hatred), ...afterwards(look)].filter(
    (match) => meant(match) && !deniedInside(look, match) && !ofOnePerson(look, match),
  );
  const shutOut = reading.all(exclusion).filter(meant);
  return [
    ...slurs.map((match) => sightOf(match, { message: 'slur', cases: ['slur' as const] })),
    ...[...ill, ...shutOut].map((match) => sightOf(match, { message: 'group' })),
    ...reading
      .all(ofOutsiders)
      .filter((match) => open(match) && !touches(slurTokens, match))
      .map((match) => sightOf(match, { message: 'group', cases: ['mild' as const] })),
    ...[
      ...politely(look),
      ...reading.all(remark),
      ...[...hatePairs, ...natures].flatMap((pair) => together(reading, pair)),
    ]
      .filter(meant)
      .map((match) => sightOf(match, { message: 'group', cases: ['mild' as const] })),
  ];
}

/** Slurs, and ill said of people for their race, faith, sex, age, disability, love, family or station. */
export const discriminatoryContent: Rule = {
  id: 'discriminatory-content',
  words: {
    slur: 'This word is a slur: take it out.',
    group:
      'This runs people down for who they are, such as their race, faith, sex, age, disability or background: take it out.',
  },
  find: sightings,
  examples: {
    fires: [
      "Women shouldn't be allowed to teach DT",
      'They should all be sent back where they came from',
      'Disabled people are scroungers',
      "Don't bother with parents from that estate",
      'Travellers are camping on the field again, lock up your bikes',
      'Men are useless with babies, never hire one for nursery',
      "Muslim families don't want to integrate",
      "Go back to Poland if you don't like it here",
      'A man in a dress will never be a woman',
      'ADHD is just an excuse for bad parenting',
      "She only got the job because she's brown",
      'Typical woman driver in the car park again',
      'How many Irishmen does it take? Asking for the Irish next door, thick as they are. The Irish are all stupid',
      "You're such a spaz",
      'Anyone over sixty is past it and should go',
      "Why hire somebody pregnant, she'll be off in a month",
      'The holocaust was exaggerated',
      "Gay couples shouldn't be allowed to adopt",
      'Immigrants are vermin',
      'Benefits scum, the lot of them',
      'im sick of these m u s l i m s taking over',
      'Refugees get everything handed to them',
    ],
    quiet: [
      'More women should be encouraged into engineering',
      'Refugee Week assembly was very moving',
      'Accessible playground opens today',
      'We welcome every family from every street',
      "She got promoted and we're thrilled",
      'Gypsy, Roma and Traveller History Month begins today',
      'Racist language is never acceptable in our school',
      "He said girls can't do physics, and she proved him wrong",
      'Faggots and peas for tea',
      "Offa's Dyke walk on Saturday",
      'Our disabled toilet is closed for repairs',
      "Women's rugby trials on Thursday",
      "The trans pupils' support group meets on Monday",
      'Eid Mubarak to all our Muslim families',
      'Year 9 studied how Jews were persecuted in the 1930s',
      'Black History Month: the story of Rosa Parks',
      'My gay brother gets married tomorrow',
      "Men's health evening in the hall",
      'Polish shop on the corner does great bread',
      'Immigrants built this city, come to our Windrush exhibition',
      'Black paint and white card, please',
      'Calling people names for their religion is a hate incident',
    ],
  },
};
