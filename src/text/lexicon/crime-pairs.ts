import { phrases } from '../phrases.ts';
import type { Pair } from '../together.ts';
import { offer } from './offers.ts';

const box = phrases(`
  firestick|firesticks|firestik|iptv|kodi
  fire|amazon|android|tv|streaming stick|sticks|box|boxes
  magic|dodgy box|boxes
`);
const loaded = phrases(`
  loaded|jailbroken|jailbroke|chipped|cracked|unlocked|hacked|modded|dodgy
  all|every|full|free the? ..2 channels|channel|sky|sports|film|films|movies|football|matches|streams
  sky|bt|tnt|dazn|netflix|ppv ..4 free|lot|everything|films|sports|sport|quid|year|without
  without paying|subscription
  no one|nobody ever? gets|got caught
  never get|got|gets caught
  instead of paying, why pay, mug paying, mugs paying
`);
const copies = phrases(`
  replica|replicas|knockoff|knockoffs|snide|snides|counterfeit|counterfeits|copies|hooky|moody|dhgate|bootleg|reps|schneid|jekyll
  knock offs|off
  mirror|aaa|top|super quality|copies|copy
  can't|cannot|couldn't|can't|never tell the? ..2 difference|apart|them|real|they're|it's
  not real but, look real, looks real, as good as real, as good as the real, same factory, same as the real, fell off, off the back, fraction of the price, from turkey, from a bloke
`);
const goods = phrases(`
  nike|adidas|gucci|prada|chanel|rolex|dior|burberry|hermes|versace|moncler|balenciaga|airpods|airpod|dyson|uggs|ugg|yeezy|yeezys|jordans|stanley|labubu|labubus|trainers|handbag|handbags|perfume|perfumes|aftershave|watch|watches|shirts|kits|tracksuits|sunglasses|designer|louis|vuitton|lv|airwraps|crocs|jellycat|jellycats|pandora|ralph|lacoste|goose
  football shirt|shirts|tops, north face
`);
const paper = phrases(`
  sick|fit|doctor's|doctors|gp note|notes
  dbs|degree|degrees|diploma|passport|passports|licence|licences|mot|pgce|qts|prescription|prescriptions|visa|transcript
  first|safeguarding|teaching|covid|vaccine|vaccination|food|tefl|gcse|english|maths|training aid? ..1 certificate|certificates|cert|certs|card|pass
  certificate|certificates|cert|certs|reference|references
`);
const forged = phrases(`
  fake|fakes|faked|faking|forge|forged|forging|forgery|bogus|phoney|dodgy|photoshopped|tippex|tipp|doctored|bent
  knock you|me|us|one|up|em|them ..1 up
  knocks|knock up|them|out
  without ..2 doing|sitting|turning|attending|seeing|taking|going
  no course|exam|test|attendance|check|checks|questions|study needed|required|asked?
  never|didn't|don't have|has|actually ..1 sat|sit|did|do|done|went|attended|took|needed|to
  bought|buy|buying ..2 online|off|from|a bloke|guy|website|ebay|internet|telegram
  nobody|no one|noone ever? checks|checked|looks|asks|knows
`);
const exam = phrases(`
  sats|gcse|gcses|exam|exams|phonics|paper|papers|btec|aqa|edexcel|ocr|wjec|spag|mocks|alevel|entrance|eleven|cats
  a level|levels
  11 plus, mark scheme, mark schemes
`);
const early = phrases(`
  leak|leaked|leaking|leaks
  early copy|look|sight|peek|copies
  sneak|sneaky peek|peak|look|preview
  got|have|had|get|getting|my|seen ..1 hold|hands ..1 of|on
  before|ahead|in ..1 advance|it's|they|the ..2 sat|day|sit|opens|opened|released|due|exam
  know|knows|seen|saw what's|whats|what|the ..3 coming|in|on|questions|topics|it
  opened|open ..2 packet|packets|envelope|pack ..2 early|before
  hint|hints|steer|tip|tips off|about what
`);
const cheated = phrases(`
  told|tell|telling|gave|give|giving|slipped|fed them|kids|class|mine|my|him|her the? ..2 answers|answer|questions
  changed|altered|corrected|rubbed|filled|improved|fixed ..3 answers|answer|papers|scripts
`);
const taken = phrases(`
  nicked|nick|nicking|pinched|pinching|swiped|swiping|stole|stolen|robbed|blagged|lifted|pocketed|liberated|trousered|pilfered|shoplifted|thieved|snaffled|filched|tealeafed|acquired
  fell into my bag, ended up in my bag, ended up in my, found its way into my, found its way home, found their way home, living in my, followed me home, came home with me, lives at mine now, won't be missed, nobody will miss, never miss it, going begging, half inched, helped myself, walked out with, walked off with, made off with, five finger, five fingered, didn't scan, never scanned, forgot to scan, put through as, scanned as, scanned it as, weighed it as
`);
const shop = phrases(`
  tesco|asda|aldi|lidl|sainsburys|morrisons|waitrose|primark|boots|superdrug|wilko|ikea|coop|argos|homebargains|checkout|checkouts|till|shop|shops|supermarket
  self checkout|scan|service|serve
  stock|store|supply|stationery|art|school|pe cupboard|room|cupboards
  from|off|out ..1 work|school
  petty cash, dinner money, raffle money, trip money, charity tin, charity box, pta money, pta float, tuck shop money, the float, the toner, glue sticks, county council, the pta, school ipad, school ipads, school laptop
`);
const money = phrases(`
  cash ..1 hand|job|jobs|only
  off|keep|kept|keeping it? ..1 books
  benefits|benefit|uc|pip|esa|dla|dole|furlough|allowance|hmrc|taxman|vat|tax|ssp|gigs|tutoring
  universal credit, sick pay, council tax, child benefit, housing benefit, single person, blue badge, signed off sick, signed off, signing on, tax return, student finance, free school meals, school catchment, fake address
`);
const undeclared = phrases(`
  don't|not|never|didn't|won't|without ..1 declare|declared|declaring|telling|tell|told|bother|mention|report
  taxman|hmrc|dwp|council|jobcentre|job|social|they ..3 never|won't|needn't|doesn't|don't|no|none ..2 know|find|finds|knows|see|sees|wiser|idea|check|checks
  what ..3 don't|doesn't know
  still|while|whilst ..2 claim|claiming|getting|drawing|pocketing|cashing
  fiddle|fiddled|fiddling|fiddles|dodge|dodged|dodging|diddle|diddled|milk|milking|swindle
  under the radar, mum's the word, cash in hand, off the books, cash job, brown envelope, on the sly, on the quiet, backhander, back hander, nothing to the taxman
`);
const match = phrases(`
  derby|fight|ufc|boxing|ppv|final|cup|match|matches|football|footy|rugby|league|f1|kick|gp|film|films|movie|movies|boxset|boxsets|series|episodes|blockbuster|world|game|games|sky|sport|sports|premier|champions|euros|lionesses
`);
const unpaid = phrases(`
  no|without|cancel|cancelled|ditch ..1 subscription|sub|paying|sky|account|card|licence|signup ..1
  watch|stream|watching|streaming|see|catch ..8 free|nothing|nowt|gratis ..1 here|at|on|link|via|using|through
  free|illegal|dodgy|hd stream|streams|streaming|link|links
  every kick ..8 free
  free ..1 stream|link|download|here
  download|downloaded|downloading ..5 free
  torrent|torrents|torrented|torrenting|pirate|pirated|ripped|ripping|pirating|cracked
`);

/** Copies, forgeries, thefts and frauds, told by two cues. */
export const crimePairs: readonly Pair[] = [
  { cue: box, other: loaded, within: 10 },
  { cue: copies, other: goods, within: 6 },
  { cue: paper, other: forged, within: 5 },
  { cue: exam, other: early, within: 6 },
  { cue: money, other: undeclared, within: 9 },
];
/** Takings that only count in the first person. */
export const ownThefts: readonly Pair[] = [
  { cue: taken, other: shop, within: 8 },
  { cue: cheated, other: exam, within: 8 },
];
/** What is shown for money elsewhere, shown for nothing; counts with a link to follow or an offer. */
export const freeStreams: readonly Pair[] = [{ cue: unpaid, other: match, within: 8 }];
/** An offer of a box or stick, for what cannot be had in shops. */
export const offeredBoxes: readonly Pair[] = [{ cue: box, other: offer, within: 12 }];
