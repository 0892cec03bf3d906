import { crimePairs, freeStreams, offeredBoxes, ownThefts } from '../text/lexicon/crime-pairs.ts';
import { piracy } from '../text/lexicon/crime-words.ts';
import { dangerPairs, dares, drinkDriving, noDriving, speeding } from '../text/lexicon/danger-pairs.ts';
import { drugPairs, drugTaking, looseDrugPairs } from '../text/lexicon/drug-pairs.ts';
import { drugs } from '../text/lexicon/drug-words.ts';
import { extremism } from '../text/lexicon/extremism-words.ts';
import { harmDare } from '../text/lexicon/harm-words.ts';
import { against, harmless, topic } from '../text/lexicon/no-crime.ts';
import { offer } from '../text/lexicon/offers.ts';
import { admiring, innuendo, lust, sexualPairs } from '../text/lexicon/sexual-pairs.ts';
import { sexual } from '../text/lexicon/sexual-words.ts';
import type { Match, Phrases } from '../text/phrases.ts';
import { negated, withinQuotes } from '../text/stance.ts';
import { type Pair, together } from '../text/together.ts';
import { beginnings, beginsNear, covered, firstInSentence, touches } from '../text/whereabouts.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

interface Kind {
  sets?: Phrases[];
  pairs?: readonly Pair[];
  message: string;
  mild?: boolean;
  /** Only when the writer speaks of what he or she did. */
  own?: boolean;
  /** What others did is an allegation, which is another rule's matter. */
  notOfOthers?: boolean;
  unless?: Phrases;
}

const kinds: Kind[] = [
  { sets: [drugs, drugTaking], pairs: drugPairs, message: 'drugs' },
  { pairs: looseDrugPairs, message: 'drugs', mild: true, own: true },
  { sets: [sexual, innuendo], pairs: sexualPairs, message: 'sexual' },
  { sets: [piracy], pairs: [...crimePairs, ...offeredBoxes], message: 'illegal', notOfOthers: true },
  { pairs: ownThefts, message: 'illegal', own: true },
  { sets: [harmDare], pairs: [...dangerPairs, ...dares], message: 'harm' },
  { pairs: drinkDriving, message: 'harm', own: true, unless: noDriving },
  { pairs: speeding, message: 'harm', own: true },
  { sets: [extremism], message: 'extremism', mild: true },
];

const adultHost =
  /(?:^|\.)(?:pornhub|xvideos|xhamster|xnxx|redtube|youporn|onlyfans|chaturbate|brazzers|spankbang|rule34|motherless|stripchat|livejasmin|tube8|fapello)\.\w+$|porn|xxx/;
const pirateHost =
  /(?:dodgystream|thepiratebay|piratebay|1337x|putlocker|fmovies|123movies|rarbg|yts|soap2day|nutter|totalsportek|crackstreams|streameast|libgen|streamz|goalz|moviez|filmz|torrent|warez)/;
const showHost = /(?:stream|movie|film|foot|goal|sport|match|fight|series|live)/;
const firstPerson = new Set("i i'm i've i'd i'll we we've we'd we're me my myself our us mine".split(' '));
const thirdPerson = new Set(
  "he she they someone somebody who whoever kids thieves pupil pupils student students child children thief burglars he's she's they've gull seagull dog cat".split(
    ' ',
  ),
);

/** Told of oneself: nobody else is named as the one who did it. */
function ofOneself({ reading }: Look, match: Match): boolean {
  let own = false;
  for (let at = match.from - 1; at >= 0 && at > match.from - 12; at -= 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== match.sentence) break;
    if (!own && thirdPerson.has(token.norm)) return false;
    if (firstPerson.has(token.norm)) own = true;
  }
  return own || reading.sentences[match.sentence]?.from === match.from || startsSoon({ reading }, match);
}

function ofOthers({ reading }: Look, match: Match): boolean {
  return reading.tokens
    .slice(Math.max(0, match.from - 8), match.from)
    .some(({ norm, sentence }) => sentence === match.sentence && thirdPerson.has(norm));
}

/** A sentence that leaves its `I` out, `Drove home after six pints`. */
function startsSoon({ reading }: Pick<Look, 'reading'>, match: Match): boolean {
  return match.from - (reading.sentences[match.sentence]?.from ?? 0) <= 3;
}

function sightings(look: Look): Sighting[] {
  const { reading, draft } = look;
  const condemned = firstInSentence(reading.all(against));
  const topics = beginnings(reading.all(topic));
  const innocent = beginnings(reading.all(harmless));
  const offered = firstInSentence(reading.all(offer));
  const meant = (match: Match) =>
    !condemned.has(match.sentence) &&
    !beginsNear(innocent, match, 4, 3) &&
    (offered.has(match.sentence) || !beginsNear(topics, match, 4, 3)) &&
    !withinQuotes(draft.text, match) &&
    !negated(reading, match.from);
  return kinds.flatMap(
    ({ sets = [], pairs = [], message, mild = false, own = false, notOfOthers = false, unless }) => {
      const found = [
        ...sets.flatMap((set) => reading.all(set)),
        ...pairs.flatMap((pair) => together(reading, pair)),
      ];
      const excused = unless && found.length > 0 ? firstInSentence(reading.all(unless)) : undefined;
      return found
        .filter((match) => meant(match) && !excused?.has(match.sentence))
        .filter((match) => !own || ofOneself(look, match))
        .filter((match) => !notOfOthers || offered.has(match.sentence) || !ofOthers(look, match))
        .map((match) => sightOf(match, { message, cases: mild ? ['mild' as const] : [] }));
    },
  );
}

/** Remarks on a body of somebody at school: whose it is and what the writer would do stand in the same text. */
function remarks(look: Look): Sighting[] {
  const { reading, draft } = look;
  const bodies = covered(admiring.flatMap((pair) => together(reading, pair)));
  return lust
    .flatMap((pair) => together(reading, pair))
    .filter((match) => touches(bodies, match) && !withinQuotes(draft.text, match))
    .map((match) => sightOf(match, { message: 'sexual' }));
}

const lewd = /🍆|🍑 ?💦|💦 ?🍑|😈 ?💦|🥵 ?💦|👅 ?💦/u;
const toward = new Set('you u your him her me send sending tonight later bed'.split(' '));

/** Pictures that stand for what is not said, beside a person they are meant for. */
function inPictures({ reading, draft }: Look): Sighting[] {
  const shown = lewd.exec(draft.text);
  if (!shown || reading.has(harmless) || !reading.tokens.some(({ norm }) => toward.has(norm))) return [];
  return [sightOf({ start: shown.index, end: shown.index + shown[0].length }, { message: 'sexual' })];
}

function inLinks({ reading }: Look): Sighting[] {
  const free = freeStreams.some((pair) => together(reading, pair).length > 0);
  return reading.links.flatMap((link) => {
    if (adultHost.test(link.host)) return [sightOf(link, { message: 'sexual' })];
    const pirate =
      pirateHost.test(link.host) ||
      (free && showHost.test(link.host) && !/\.(?:sch|gov|ac)\.uk$/.test(link.host));
    return pirate ? [sightOf(link, { message: 'illegal' })] : [];
  });
}

/** Drugs offered or praised, sexual material, piracy, dares that hurt, and praise or material of extremists. */
export const illegalOrSexualContent: Rule = {
  id: 'illegal-or-sexual-content',
  words: {
    drugs: 'This reads as dealing in or taking drugs, which can end a career in schools: take it out.',
    sexual: 'This is sexual material, which must never go together with work with children: take it out.',
    illegal: 'This offers or points to something illegal: take it out.',
    harm: 'This could lead somebody to hurt themselves or others: take it out.',
    extremism:
      'This praises or spreads material of extremists: take it out, and tell the headteacher where you found it.',
  },
  find: (look) => [...sightings(look), ...remarks(look), ...inPictures(look), ...inLinks(look)],
  examples: {
    fires: [
      'Dare your mates to try the blackout challenge',
      'Selling my leftover tramadol, DM me',
      'Explicit clip, nsfw lol',
      { text: 'Watch the cup final free here: dodgystream.example', account: 'official' },
      "Best coke I've had all year 🎉",
      'Propaganda video, look how strong they are',
      'Anyone got some weed for Saturday?',
      'Rolled a spliff before parents evening to take the edge off',
      'Send nudes and I might reply',
      'https://www.pornhub.com/view_video.php?viewkey=abc',
      'Subscribe to my OnlyFans, new pics up',
      'Selling dodgy firesticks, all the films and football',
      'Drove home hammered again, living on the edge',
      'Hitler was right about a lot of things',
      'Who needs fake ids for sale, good quality',
    ],
    quiet: [
      'Warning for parents: talk to your child about the blackout challenge',
      'Local pharmacy collects unused medicines',
      { text: 'Sharing a relationships education resource page', account: 'official' },
      { text: 'Watch our cup final on the field at 2', account: 'official' },
      "Best diet coke I've had all year",
      'Reposting a police safety notice',
      'Sharing the charity page on online child protection',
      'Spent the morning pulling up weeds in the school garden',
      'Year 9 are studying how the Nazis came to power, a history unit',
      'Sex education resources for Year 6 parents are on our site',
      'Speed awareness course done, lesson learned',
      'Joint first place for our bakers!',
      'Cracked on with my marking over a hot chocolate',
      'Drug awareness assembly with the police on Monday',
      'A museum link: the best naked eye view of Saturn',
    ],
  },
};
