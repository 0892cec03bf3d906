import type { Match } from '../text/phrases.ts';
import { group, phrases } from '../text/phrases.ts';
import { negated, quoted } from '../text/stance.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

group(
  'drug',
  `cocaine, coke, charlie, ketamine, ket, mdma, ecstasy, pills, mandy, weed, cannabis, marijuana, ganja, skunk, spliff, spliffs, joint, joints, hash, heroin, crack, crack cocaine, speed, amphetamine, amphetamines, meth, crystal meth, lsd, acid, shrooms, magic mushrooms, spice, tramadol, xanax, valium, diazepam, oxy, oxycodone, fentanyl, balloons, nos, edibles, gear, bud, green, steroids, vapes, thc vapes, adderall, ritalin, poppers`,
);
group(
  'surely-drug',
  `cocaine, ketamine, mdma, ecstasy, cannabis, marijuana, ganja, spliff, spliffs, heroin, crack cocaine, amphetamine, meth, crystal meth, lsd, magic mushrooms, tramadol, xanax, valium, diazepam, oxycodone, fentanyl, thc vapes, adderall, line of coke, lines of coke, gram of coke, bag of coke, bag of weed, some weed, smoking weed, smoked weed`,
);

const drugs = phrases(`
  selling|sell|sold|shifting|flogging|dealing|got|buy|buying|bought|scored|scoring|anyone|who|need|want|looking ..3 <surely-drug>
  selling|dealing|flogging|shifting|supplying ..3 <drug>
  <surely-drug> for sale
  <surely-drug> ..2 dm|pm|message|text me
  smoking|smoked|smoke|snorting|snorted|snort|sniffing|sniffed|popping|popped|dropping|dropped|rolling|rolled|took|taking|did|doing|necked|railed ..3 <surely-drug>
  smoking|smoked|snorting|snorted|sniffing|sniffed|popping|rolling|rolled|necked|railed ..2 <drug>
  line|lines|gram|grams|bag|baggie|wrap|bump|eighth|ounce|tab|tabs of ..2 <drug>
  best|good|great|strong|strongest|cheap ..1 coke|weed|ket|pills|gear|hash|skunk|mandy i've|ive|we've|had|ever|in|all|going
  quality|decent|good|best|some bud|gear|green|hash ..5 bag|gram|eighth|dm|ounce|deal
  edibles|pills|shrooms|acid|tabs kicked|kicking|hit|hitting ..1 in|hard|me
  off my|our|their|his|her head|face|tits on|last
  high on <drug>
  stoned|high at|in school|work|class|lessons
  stoned|coked|pilled out|up|again|off|last
  <surely-drug> tablet|tablets|pill|pills|powder|tab|tabs
  need|want|get|got|getting|find|sort|take|taking ..2 <surely-drug>|ket|mandy|shrooms|spice|coke
  drug dealer, good dealer, a dealer, weed dealer, coke dealer, my dealer
  cannot|can't wait to get ..2 high|stoned
  hook me up with
  my|the plug
`);
const sexual = phrases(`
  porn|porno|pornhub|xvideos|xhamster|xnxx|redtube|youporn|brazzers|hentai|nsfw|milf|gangbang|blowjob|handjob|bukkake|camgirl|cumshot|creampie|deepthroat|dildo|upskirt
  explicit|dirty|sex|porn|naked|nude ..1 clip|clips|video|videos|tape|pics|pictures|photos|movie
  nudes|nude ..2 send|leaked|swap|trade|dm|pics|selfie|photos
  send|sending|swap|trade|trading|leak|share|sharing|want|got ..2 nudes|nude
  my|her|his|our onlyfans|nudes|nude|lewds
  onlyfans link|page|account
  onlyfans
  xxx, x rated, sexting, sex tape, sexy pics, dick pic, dick pics, tit pics, wank bank, hook up tonight, looking for sex, horny, so turned on, threesome, orgy, sex chat, cam show, strip show, strip club, lap dance, strippers, escort services, escorts
  fuck|shag|bang|screw ..1 her|him|you|me ..2 hard|tonight|senseless|all
  underage|young|teen|teens|minor|minors|schoolgirl|schoolgirls|child|children|kiddie|preteen ..1 porn|nudes|nude|naked|sex|xxx|erotica
  sexual|sexy|naked|nude|indecent ..1 images|pictures|pics|photos|videos of ..1 minors|children|kids|pupils|students|girls|boys|teens
  sexy|hot|fit ..1 pupil|student|schoolgirl|sixth|year
  fancy|fancies|fancying ..2 pupil|student|sixth|year {number}
`);
const piracy = phrases(`
  watch ..6 free ..1 here|stream|link|online
  free stream|streams|streaming ..3 link|here|of
  free|dodgy ..1 link|links|site ..2 stream|watch|streaming|matches|football|films
  stream|watch|streaming ..6 no|without subscription|paying
  illegal|illegally|dodgy|cracked|pirated|pirate|ripped|torrent|torrents ..2 stream|streams|copy|copies|firestick|firesticks|fire|box|boxes|download|downloads|software|site|film|films|link|streaming|streamed|downloaded
  dodgy|cracked|jailbroken ..1 firestick|firesticks|fire|box|boxes|iptv
  torrented|torrenting|pirated|iptv subscription, putlocker, piratebay, pirate bay, fmovies, 123movies, sci-hub, libgen
  download ..5 for free ..3 torrent|crack|rip|here
  fake|forged ..2 id|ids|passport|passports|certificate|certificates|card|cards|notes|note|degree|degrees ..2 sale|dm|available|selling
  selling|sell|buy|got|need|get|anyone ..2 fake|forged ..2 id|ids|passport|passports|certificate|certificates|card|cards|note|notes|degree
  counterfeit|knock off|snide ..2 for sale|available|dm
  stolen|nicked ..2 for sale|cheap|selling|sell
`);
const harmDare = phrases(`
  dare|try|do|doing|attempt|take|film|join|start ..4 blackout|choking|tide|chroming|skullbreaker|skull|benadryl|cinnamon|milk|car|train|knockout|slap pod|crate|surfing|breaker|challenge
  dare|try|do|doing ..3 blackout|choking|chroming|skullbreaker|benadryl|cinnamon|knockout challenge
  blackout|choking|chroming|skullbreaker|benadryl|knockout|fire challenge
  how|ways|way to kill|cut|starve|hang|harm yourself
  best|easiest way|ways to kill|die|overdose|purge|starve|cut
  proana|thinspo|meanspo
  how to make a|an ..1 bomb|explosive|molotov|gun
  bomb|gun|knife|knives|zombie|machete|machetes for sale
  selling|sell|got|carry|carrying a|my? ..1 zombie|flick|rambo|machete knife|knives
  drink|drank|drunk|driving driving|drove|home|drive while? ..3 pints|over|limit|wasted|hammered
  drove|driving|drive home? ..2 drunk|pissed|hammered|wasted|stoned
  shoplifted|shoplifting|nicked|robbed ..3 from|tesco|asda|primark|boots|shop
`);
const extremism = phrases(`
  heil|sieg hitler|heil
  white power, white pride, white genocide, great replacement, race war, gas the jews, day of the rope, 1488, blood and soil, remove kebab, jews will not replace us, kill all, death to all, death to the, join the jihad, islamic state, isis fighters, wage jihad, join isis, allahu akbar kill, national action, patriotic alternative, combat 18, nazi party, boogaloo, incel rebellion, day of retribution, supreme gentleman, holocaust was a hoax, holocaust never happened, holohoax, hitler was right, hitler did nothing wrong
  isis|hamas|qaeda|taliban|hezbollah|nazis|nazi|kkk|proud|edl|wagner ..4 heroes|hero|legends|strong|strength|brave|right|respect|martyrs|glory|support|join|lions
  propaganda video|videos|clip|song ..8 strong|respect|true|share|powerful|right|brave|based
  look how strong they are
  glory to ..2 martyrs|fighters|mujahideen|brotherhood|reich
  martyrs|fighters ..3 heroes|paradise
  holy war, the caliphate, join the caliphate, wage war on the|infidels|unbelievers|west, death to infidels|unbelievers|jews|muslims|immigrants|apostates, kill the infidels|unbelievers|jews|muslims|immigrants, white|aryan race|brotherhood|supremacy|nation
`);
const against = phrases(`
  warning|warn|warned|warns|aware|awareness|prevent|prevention|preventing|protect|protecting|protection|report|reported|reporting|support|helpline|charity|campaign|danger|dangers|dangerous|risk|risks|harm|harms|police|crackdown|arrested|jailed|convicted|advice|guidance|training|resource|resources|lesson|lessons|curriculum|workshop|assembly|education|pshe|rse|rshe|history|historian|documentary|museum|book|novel|study|studies|research|article|news|ban|banned|against|stop|unused|pharmacy|prescription|prescribed|nurse|vet|gp|medicine|medicines|recovery|sober|safety|nspcc|childline|ceop|victims|survivors|remembrance|memorial|liberation|condemn|condemned
  never again, say no, no to drugs|knives|violence, talk to your|them|pupils
`);
const harmless = phrases(`
  diet|cherry|zero|vanilla|can|bottle|glass|pint|rum|vodka|full|fat coke, coke zero|float|bottle|bottles|can|cans|with|and, mcdonald's|mcdonalds|burger|pizza|nando's|lunch|cinema|popcorn
  weed killer|weeding|weeds, garden|gardening|allotment|flower|flowerbed|flowerbeds|lawn|plant|plants|seaweed, pulling|pull weeds|up
  speed awareness|limit|camera|reading|bump|bumps|dating, full|top speed, acid rain|test|reflux|attack, crack on|the|of|team|open|code|in, joint first|winners|second|effort|project|account|venture|head|heads|pain, sunday|beef|roast|rolled joint, spice girls|rack|bag, pumpkin|mixed|all spice, hot cross
  vaping|vapes ban|banned|policy, naked eye|mole|truth|chef|gun, hot chocolate|dinner|day|weather|drink, chick flick, sex education|ed|and, same sex, single sex, of sex, sex of, sexual health, adult education|learning|ticket|tickets|content|social, fan club
  watch our|us|the|our? ..4 play|field|hall|school, school of rock, gear change|up, balloons for, party balloons, balloon arch|race, dragon, magic|tricks
`);

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

function meant({ reading, draft }: Look, match: Match): boolean {
  if (quoted(draft.text, match.start) || negated(reading, match.from)) return false;
  return !reading.has(against, match.sentence) && !reading.has(harmless, match.sentence);
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
    drugs: 'This reads as dealing in or taking drugs, which can end a career with children: take it out.',
    sexual: 'This is sexual material, which must never go together with work with children: take it out.',
    illegal: 'This offers or points to something illegal: take it out.',
    harm: 'This could lead somebody to hurt themselves or others: take it out.',
    extremism:
      'This praises or spreads material of extremists: take it out, and tell the headteacher where you found it.',
  },
  find: (look) => [
    ...kinds.flatMap(({ set, message, mild }) =>
      look.reading
        .all(set)
        .filter((match) => meant(look, match))
        .map((match) => sightOf(match, { message, cases: mild ? ['mild' as const] : [] })),
    ),
    ...inLinks(look),
  ],
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
