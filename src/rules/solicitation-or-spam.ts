import { recruiting } from '../text/lexicon/selling-schemes.ts';
import { group, type Phrases, phrases } from '../text/phrases.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

group(
  'spam-money-scheme',
  `bitcoin, btc, crypto, cryptocurrency, ethereum, dogecoin, nft, nfts, forex, forex signals, trading signals, trading course, trading group, binary options, matched betting, online casino, casino, free spins, slots, betting tips, bookies, spins, pyramid scheme, ponzi, cash app flip, premium bonds link, investment opportunity, meme coin, memecoin, coinbase, etoro, airdrop`,
);

const chain = phrases(`
  send|forward|share|pass|repost|retweet|tag|copy|message|dm|post|whatsapp ..6 to|with|on|and ..1 {number}|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|three|four ..2 friends|people|teachers|mums|contacts|others|women|mates|groups|more|colleagues|folk|ladies|families|families|unbelievers|loved
  tag|nominate|retweet|invite {number}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty ..2 friends|people|mates|others|mums|teachers|women
  send|forward|share|pass|repost ..4 to|with everyone|everybody|every|all ..4 know|contacts|contact|list|friends|mum|mums|phone|book|groups
  share|forward|send|repost ..5 within|before|by|in ..2 hour|hours|midnight|minutes|days|sunday|tonight
  copy and paste, cut and paste, copy paste, copy this to, repost if, reshare if, don't share copy, type amen, comment amen, say amen, type yes, drop an amen, scroll past if, keep scrolling if, ignore if you, share if you|your, like and share|tag, like share|tag, like comment share, chain letter|mail|message|post, break the chain, don't break, keep it going, keep this going, keep the chain, pass it on to your congregation, re post this
  bad|good|terrible ..1 luck|fortune ..2 follow|follows|yours|will|come|comes|befall
  {number}|seven|ten|five|many years ..4 luck
  rt|retweet|send|forward|share|pass|copy ..9 hour|hours|midnight|tonight ..4 luck|curse|cursed
  the chain
  years of? bad luck
  luck|blessing|miracle|fortune|news|misfortune ..2 will|comes|come|is|follows|follow|by ..3 come|midnight|yours|you|hours
  ignore ..1 at your peril|risk
  something ..1 terrible|bad|awful|wonderful|amazing ..1 happens|will|happen
  facebook|instagram|whatsapp|meta|account ..3 start|charge|charged|charging|delete|deleted ..4 charging|you|charged|month|unless
  not a hoax, this is not a hoax, warning don't|do accept|not, hacker ..4 friend|accept|contacts
  shares|likes|retweets|reposts ..4 my|our boss|mum|dad|teacher|wife|husband|head will|says|gives
  hits|get|gets|reach|reaches|hit {number} shares|likes|retweets|reposts
  {number} ..2 won't|will not ..3 courage|share|repost|guts|bother|copy
  bet|reckon most|half|none of you won't|will
  most of you won't
  everyone|everybody|please|pls repost|reshare|share ..2 this|heart|candle|ribbon|flag ..2 if|memory|support
  repost|reshare ..2 this|heart|candle|ribbon
  i know who will|won't|wont|does|cares
  send|pass|forward|share ..3 this|it on|to ..2 every|all|anyone|everyone
  send|pass this on
  template below, there's a man ..8 car|parks|park|spiking|women|kids
  put this on|as your wall|status|story|page
  whoever shares|likes|follows|tags|reposts
  everyone|anyone who shares|likes|follows|tags|reposts
  shares|share|send ..4 or ..2 lose|lucky|luck
  tell|warn everyone|everybody ..2 know
  do not|don't answer|open|accept|click ..8 everyone|contacts|empty|account|hacked|hacker|virus
  share if you, visited by the luck|money|angel
  claim|get|grab ..3 free|your ..4 voucher|vouchers|gift ..8 works|pass|share|link|before
  card details
  {number} of you won't, won't get one share, bet i won't get, only real friends, true friends will, let's see who, see how far this
`);
const chainQuiet = phrases(`
  ignore|don't|dont|never|stop|avoid|another|got|hate|bin|beware|fall|fell|sick ..6 chain|copy|scam|hoax|hoaxes|pasting|posts
  don't fall, online safety, internet safety, e safety, scam alert, be aware, is a hoax, are a hoax, it's a hoax, they do nothing, in maths|computing, learnt|learned|taught
`);
const money = phrases(`
  <spam-money-scheme> ..8 my|me|link|join|invest|invested|buy|in|get|group|dm|free|profit|moon|now|off|code
  put ..3 {number} ..2 in ..8 {number}|today|now|back|double|link
  invest|investing|join|buy|get|trade|trading|earn|free|sign|made|turned|use ..5 <spam-money-scheme>
  referral|refer|my link ..6 we|both|get|gets|free|spins|bonus
  we both get, turned {number} into, double your money, guaranteed returns|profit|income, get rich, get in early, going to the moon, about to moon, free money, cash giveaway
`);
const moneyQuiet = phrases(
  'scam|scams|scammed|lost|hate|worst|bros|quiz|answer|documentary|lesson|learnt|learned|taught|maths|explained|beware|don’t|never|warning|warn|stop',
);
const giveaway = phrases(`
  giveaway|competition|raffle|prize|draw|win|won|hamper|voucher ..12 like|share|tag|follow|repost|comment|retweet
  follow|like ..4 and|like|follow tag|share|comment ..4 friend|half|mate|mum|bestie|someone|who|win
  like|share|tag|follow|retweet|rt ..8 win|chance|giveaway|enter|entered|prize|hamper|voucher
  free|win ..3 voucher|iphone|hamper|holiday|gift ..4 click|share|link|tag
`);
const giveawayQuiet = phrases(
  'pta|pupils|children|students|our|library|school|in aid|year|class|bored|sick|tired|hate|charity|scam|scams|safety|never|world book, design',
);
const asking = phrases(`
  donate|donations|chip|give|contribute|pledge|gift|sponsor ..5 gofundme|go fund me|justgiving|crowdfunder|crowdfunding|paypal|kofi|patreon|campaign|church|mission|fund|march|party|ministry|appeal
  any donation|donations ..3 link|appreciated|helps, donate|donation|donations|contribution|contributions ..5 link|below|bio|appreciated
  gofundme|crowdfunder|gofund|kickstarter|patreon|crowdfunding
  chuck|bung|lend|send me|us|in ..1 a? tenner|fiver|quid|pound|few
  chip in ..8 campaign|link|album|fund|band|costs
  go fund me, buy me a coffee, my fundraiser, birthday fundraiser, my justgiving, help me reach, help me raise, every share counts, help fund my, donate to my, my cash app, my paypal, ko fi
`);
const askingQuiet = phrases(
  'pta|ptfa|our school|school library|new library|playground|friends of|children in need|comic relief|harvest|red nose|macmillan, food bank|foodbank, in aid of, marathon|half|10k|run|walk ..8 mind|nspcc|cancer|macmillan|hospice|barnardo~, thank you, thanks, raised',
);
const petition = phrases(`
  sign ..5 petition
  email|write|writing|lobby|ring|contact ..4 council|mp|councillor|planning ..6 object|oppose|against|stop|objection|flats|development
  object|objection|objections ..5 template|planning|flats|council
  need|only|still ..2 {number} ..1 more? signatures
  sign and share
  signatures ..4 by|to|needed|stop|save
  petition ..6 sign|share|against|save|stop|signatures|link|please
  add your name, change.org, 38 degrees, write to your mp, email your mp, join the campaign|fight against|to, vote for my ..2 friend|cousin|husband
  sign up to support ..3 campaign
`);
const petitionQuiet = phrases(
  'lesson|suffragette|suffragettes|history|wrote|writing|pupils|year|no thanks|persuasive',
);
const religious = phrases(`
  jesus|christ|god|lord|allah|saviour ..3 loves|saves|saved|is|died|calling|waiting|wants ..4 you|us|coming|saved|waiting|your|way|lord
  accept|give|find|follow|receive|trust|invite|turn|surrender|open ..4 jesus|christ|lord|god|allah|islam|saviour
  pray|praying|rosary|novena|vigil ..8 abortion|campaign|against|bill|join|send|share
  repent, be saved, get saved, be born again, salvation is, end times, hell ..4 unless|awaits, come to our|my ..1 church|mosque|temple|service|prayer|bible|alpha
  come|join ..5 church|mosque|temple|alpha|gospel|revival|crusade|prayer|bible ..4 sunday|friday|saturday|group|study|meeting|course|night|christ|saved|us
  share|like|repost|type ..5 jesus|god|lord|christ|amen|allah
  convert to, the one true, pray with me, join our church|mosque|congregation, only way to heaven, all staff and families should come
`);
const religiousQuiet = phrases(`
  re lesson|lessons, learned|learnt|learning|studying|studied|lesson|looked|explored|visit|visited|trip, christians|muslims|hindus|sikhs|jews ..3 believe|celebrate|pray, nativity|carol|carols|harvest|easter service|mass|school|collective|worship|assembly|collective, our parish, faith school, oh my god, thank god, god knows, god bless, swear to god, jesus wept, hymn, choir, cream teas, families welcome, for god's sake
`);
const appeal = phrases(`
  give|donate|donations|fund|support|every ..5 labour|conservative|tory|reform|green|lib|snp|ukip|plaid ..3 campaign|fund|party|seat|candidate|appeal
  donate|chip|contribute ..6 councillor's|councillor|candidate|mp|campaign ..4 against|link|for|campaign
  councillor's|candidate's|mp's campaign
  campaign|election fund, every pound helps us win, leaflets to deliver, join the party
`);
const promotion = phrases(`
  special|exclusive|limited|flash|massive|huge offer|offers|sale|discount|deal ..10 tell|mention|quote|click|book|call|visit|link|in
  tell them we|i sent you, mention this post, {number} for {number} ..3 week|month|tyres|on, check out ..3 page|shop|salon|business ..4 discount|deals|offer
  say|tell|mention|quote ..1 the|our? school|we|i|us sent|said
  half|{number} price|off ..5 this|until|weekend|today|only ..8 sent|mention|quote|say|book|call
  only ..1 {number}|ten|five|three|two|few places|spots|spaces ..6 challenge|programme|group|who's|boot
`);
const ownSchool = phrases(
  'school|pta|ptfa|pupils|children|students|parents|year|class|academy|nursery|library|trip|our summer|fair|assembly, governors|club',
);

function find({ reading, draft }: Look): Sighting[] {
  const official = draft.account === 'official';
  const unless = (set: Phrases, quiet: Phrases, wide = false) =>
    reading.all(set).filter(({ sentence }) => !(wide ? reading.has(quiet) : reading.has(quiet, sentence)));
  const spam = [...unless(chain, chainQuiet, true), ...unless(giveaway, giveawayQuiet)];
  const offers = [
    ...unless(recruiting, ownSchool),
    ...unless(money, moneyQuiet),
    ...unless(asking, askingQuiet, true),
    ...unless(petition, petitionQuiet),
    ...unless(religious, religiousQuiet),
    ...reading.all(appeal),
    ...(official ? unless(promotion, ownSchool) : []),
  ];
  return [
    ...spam.slice(0, 1).map((match) => sightOf(match, { message: 'chain' })),
    ...offers.slice(0, 1).map((match) => sightOf(match, { message: 'appeal' })),
  ];
}

/** Chain letters and spam, and commercial, personal, religious or political appeals. */
export const solicitationOrSpam: Rule = {
  id: 'solicitation-or-spam',
  words: {
    chain: 'This reads like a chain letter or a like-and-share post: do not pass it on.',
    appeal:
      'This asks people for money, custom, support or faith for something outside the school: leave it out.',
    for_school: 'This is for the school or its PTA',
  },
  corrections: ['for_school'],
  find,
  examples: {
    fires: [
      'Forward this to 10 teachers or bad luck follows',
      'Join my skincare team, earn from home!',
      'Copy and paste this to your status, most of you will not',
      'Share this with everyone you know before midnight',
      'Like, share and tag three friends to win a hamper',
      'Bitcoin is about to fly, get in with my link',
      'Please donate to my GoFundMe for a new car',
      'Sign the petition against the bypass and pass it on',
      { text: 'Give your life to Christ this Easter', account: 'official' },
      'Come to our church on Sunday and be saved',
      'Type amen if you love your mum',
      'I replaced my teaching salary from my phone, message me info',
      'Forever Living reps wanted, join my team',
      'Help me reach £300 for my birthday fundraiser',
      'Forex signals group, first month free with my link',
      'Send this robin to seven people and good luck will come tomorrow',
      { text: 'Special offer at the tyre place all week, tell them we sent you', account: 'official' },
      'Two free slots at the casino with my referral, we both get spins',
      'Donate to the Reform campaign, every pound helps us win',
      'Scentsy rep here, get your orders in by Friday',
    ],
    quiet: [
      'Please forward this to the Year 6 teachers: rehearsal moved',
      { text: 'Join our academy summer fair stall team!', account: 'official' },
      { text: 'Please share this with anybody looking for a teaching job', account: 'official' },
      { text: 'Raffle tickets are £1 in aid of the PTA', account: 'official' },
      { text: 'Bring a tin for our food bank collection', account: 'official' },
      { text: 'Our Easter service is on Thursday, families welcome', account: 'official' },
      'Another chain letter on WhatsApp, straight in the bin',
      "Don't fall for those copy and paste privacy posts",
      'Crypto bros are the worst people at parties',
      { text: 'Never click on links that promise free vouchers or prizes', account: 'official' },
      { text: 'The PTA has a JustGiving page for the new library', account: 'official' },
      { text: 'Year 8 learnt how a pyramid scheme works in maths', account: 'official' },
      'Who wants to join my five a side team?',
      'Shared a lovely lunch with ten friends today',
      'Happy Easter everyone',
      { text: 'Vote for our school in the blue token scheme', account: 'official' },
      { text: 'In RE we looked at what Easter means to Christians', account: 'official' },
      'I work from home on Fridays and the dog is thrilled',
      'My sourdough worked at last',
      { text: 'We raised £400 for Children in Need. Thank you!', account: 'official' },
    ],
  },
};
