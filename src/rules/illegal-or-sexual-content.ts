import { against, drugs, extremism, harmDare, harmless, piracy, sexual } from '../text/lexicon/unlawful.ts';
import type { Match } from '../text/phrases.ts';
import { negated, withinQuotes } from '../text/stance.ts';
import { firstInSentence } from '../text/whereabouts.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

interface Kind {
  set: Parameters<Look['reading']['all']>[0];
  message: string;
  mild: boolean;
}

const kinds: Kind[] = [
  { set: drugs, message: 'drugs', mild: false },
  { set: sexual, message: 'sexual', mild: false },
  { set: piracy, message: 'illegal', mild: false },
  { set: harmDare, message: 'harm', mild: false },
  { set: extremism, message: 'extremism', mild: true },
];

const adultHost =
  /(?:^|\.)(?:pornhub|xvideos|xhamster|xnxx|redtube|youporn|onlyfans|chaturbate|brazzers|spankbang|rule34|motherless|stripchat|livejasmin|tube8|fapello)\.\w+$|porn|xxx/;
const pirateHost =
  /(?:dodgystream|thepiratebay|piratebay|1337x|putlocker|fmovies|123movies|rarbg|yts|soap2day|nutter|totalsportek|crackstreams|streameast|libgen)/;

function sightings(look: Look): Sighting[] {
  const { reading, draft } = look;
  const innocent = firstInSentence([...reading.all(against), ...reading.all(harmless)]);
  const meant = (match: Match) =>
    !innocent.has(match.sentence) && !withinQuotes(draft.text, match) && !negated(reading, match.from);
  return kinds.flatMap(({ set, message, mild }) =>
    reading
      .all(set)
      .filter(meant)
      .map((match) => sightOf(match, { message, cases: mild ? ['mild' as const] : [] })),
  );
}

function inLinks({ reading }: Look): Sighting[] {
  return reading.links.flatMap((link) => {
    if (adultHost.test(link.host)) return [sightOf(link, { message: 'sexual' })];
    return pirateHost.test(link.host) ? [sightOf(link, { message: 'illegal' })] : [];
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
  find: (look) => [...sightings(look), ...inLinks(look)],
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
