import {
  aroundPupils,
  boozeWord,
  coarseness,
  drunkenness,
  jobJokes,
  lawlessness,
  moderate,
  occasion,
  otherSense,
  serious,
  swearing,
} from '../text/lexicon/nights-out.ts';
import { ownFamily } from '../text/lexicon/people-words.ts';
import { farGone, feigned, playingTruant, unlawfulFun } from '../text/lexicon/wild-nights.ts';
import { reportedAsNews } from '../text/lexicon/wrongdoing.ts';
import type { Match, Phrases } from '../text/phrases.ts';
import { negated, quoted } from '../text/stance.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { overlaps, sightOf } from './sight.ts';

function told({ reading, draft }: Look, set: Phrases): Match[] {
  return reading
    .all(set)
    .slice(0, 300)
    .filter(
      (match) =>
        !quoted(draft.text, match.start) &&
        !negated(reading, match.from) &&
        !reading.has(serious, match.sentence) &&
        !reading.all(otherSense).some((other) => overlaps(other, match)),
    );
}

function find(look: Look): Sighting[] {
  const { reading, draft } = look;
  const ofOthers = ({ from, sentence }: Match) =>
    reading.has(reportedAsNews, sentence) ||
    reading.all(ownFamily).some((kin) => kin.sentence === sentence && kin.from < from);
  const law = told(look, lawlessness).filter((match) => !ofOthers(match));
  const drink = told(look, drunkenness).filter(
    (match) => !ofOthers(match) && !reading.has(moderate, match.sentence),
  );
  const wild = told(look, farGone).filter((match) => !ofOthers(match));
  const crimes = told(look, unlawfulFun).filter((match) => !ofOthers(match));
  const truant = [...reading.all(playingTruant)].map(({ sentence }) => sentence);
  const shammed = reading
    .all(feigned)
    .slice(0, 300)
    .filter(
      (match) => !ofOthers(match) && truant.some((sentence) => Math.abs(sentence - match.sentence) <= 1),
    );
  const coarse = told(look, coarseness).filter((match) => !reading.has(reportedAsNews, match.sentence));
  const jokes = told(look, jobJokes);
  const near = told(look, boozeWord).filter(
    (match) =>
      !(draft.account === 'official' && reading.has(occasion)) &&
      !ofOthers(match) &&
      !reading.has(moderate) &&
      reading.has(aroundPupils),
  );
  const strong = [...law, ...crimes, ...shammed, ...drink, ...wild, ...coarse, ...jokes];
  const swears = reading
    .all(swearing)
    .slice(0, 300)
    .filter(
      (match) => !quoted(look.draft.text, match.start) && !strong.some((other) => overlaps(other, match)),
    );
  return [
    ...near
      .filter((match) => !strong.some((other) => overlaps(other, match)))
      .map((match) => sightOf(match, { message: 'drink', cases: ['mild' as const], unsure: true })),
    ...[...law, ...crimes, ...shammed].map((match) => sightOf(match, { message: 'law' })),
    ...[...drink, ...wild].map((match) => sightOf(match, { message: 'drink' })),
    ...coarse.map((match) => sightOf(match, { message: 'coarse' })),
    ...jokes.map((match) => sightOf(match, { message: 'job' })),
    ...swears.map((match) => sightOf(match, { message: 'swearing', cases: ['mild' as const], unsure: true })),
  ];
}

/** What parents would complain of: drunkenness, drugs, skiving, crime, filth, and mockery of pupils and the job. */
export const disreputeRisk: Rule = {
  id: 'disrepute-risk',
  words: {
    drink: 'Drink and wild nights read badly from somebody who works with children: take this out.',
    law: 'This tells of something dishonest or against the law, which could cost you and the school their good name: take it out.',
    coarse: 'This is too coarse for somebody who works with children: take it out.',
    job: 'This makes light of pupils, families or your job, and parents can read it: take it out.',
    swearing: 'Swearing reads badly from somebody who works with children: say it without.',
    harmless: "This is harmless: it is moderate, somebody else's story or a figure of speech",
  },
  corrections: ['harmless'],
  find,
  examples: {
    fires: [
      'proper leathered last night lads, cant remember getting home',
      'Hungover in assembly, whoever scheduled hymn practice hates me',
      'Pulled a sickie to go to the cricket, worth every penny',
      'Anyone know a good stream for the fight tonight? not paying sky for it',
      'Six points on my licence now, oops. Speed cameras are a scam',
      'Got chucked out of the Slug and Lettuce before 9, new record',
      'Tequila at 1pm on a Tuesday because inset',
      'that bouncer deserved the punch i gave him',
      "Woke up in a stranger's bath with one shoe. Great night",
      'Told my year 10s the one about the nun and the plumber, they howled',
      "I only teach for the holidays, let's be honest it's glorified babysitting",
      'phoned in "ill" so i could get to glasto early',
      'off my face at creamfields all weekend',
      "Snogged three different men on the hen do, my husband can't read so we're fine",
      'drove home after five pints and didnt hit anything, taking the win',
      'Staff christmas do: two people sick in the taxi, one arrest, no regrets',
      'Netflix login going round the staffroom, who needs to pay',
      'spent the night in a police cell again, oops',
      'marking these mocks with a bottle of merlot and giving everyone a 4',
      'Just mooned the whole of the A38',
      "strippers booked for dave's retirement from the science department",
      'Parents evening drinking game: one sip every time someone says "he\'s not like that at home"',
      'Had a sneaky joint behind the sports hall with the site team',
      'Got done for 97 on the M6',
    ],
    quiet: [
      'Glass of wine, fire on, dog asleep',
      'Two pints after the allotment and straight home',
      'Beer-battered fish and homemade chips for tea',
      'Red wine and beef stew, four hours, worth it',
      'Sick goal from Saka tonight',
      'Best man speech survived. Champagne may have helped',
      'Sober October day 9 and I can taste colours',
      'Off to a gin distillery tour for our anniversary',
      'Crashed out on the sofa by nine. Living the dream',
      'poppy seeds planted along the fence',
      'England were shocking tonight',
      'my brother murdered Wonderwall at karaoke',
      'Had a flutter on the National, each way, lost a fiver',
      'Drove to Cornwall at 65 the whole way like a saint',
      {
        text: 'Drugs awareness: PC Ahmed will talk to Year 9 on Thursday about the risks of alcohol and cannabis',
        account: 'official',
      },
      { text: 'Year 8 cooked coq au vin (no wine was drunk!)', account: 'official' },
      'A joint of beef, ten for lunch, send wine',
      'High as a kite over Snowdonia, paragliding is amazing',
      'Weed the borders, mulch, tea',
      "There's a shag drying its wings on the harbour wall",
      { text: 'PTA bar at the summer fair needs volunteers aged 18 or over', account: 'official' },
    ],
  },
};
