import { group, phrases } from '../phrases.ts';
import './insults.ts';

group(
  'abuse-harm',
  `kill, murder, hurt, smash, batter, punch, slap, smack, stab, shoot, deck, thump, lamp, clobber, flatten, throttle, strangle, kick, chin, glass, thrash, slash, knife, shank, bottle, lynch, hang, torch, run over, beat up, knock out, spark out, bang out, beat, kneecap, drown, bury, burn, gut, skin, twat, fucking have, fuck up, mess up, destroy, ruin, throw acid at, kick the shit out of, kick the crap out of, beat the crap out of, slap some sense into, cave, smash up, do over, sort out`,
);
group(
  'abuse-harmed',
  `killed, murdered, hurt, battered, punched, slapped, smacked, stabbed, shot, decked, thumped, lamped, throttled, strangled, glassed, lynched, hanged, hung, torched, run over, beaten up, beaten, knocked out, drowned, buried, burned, burnt, shafted, sectioned, locked up, put down, horsewhipped, flogged, drop kicked, knocked off`,
);
group(
  'abuse-ill',
  `die, dies, rot, rots, choke, chokes, suffer, suffers, burn, burns, drown, drowns, crash, crashes, drop dead, drops dead, fall under a bus, falls under a bus, get cancer, gets cancer, catch covid, get hit, gets hit, get run over, gets run over, get sacked, gets sacked, lose your job, loses his job, loses her job, never work again, never works again, lose everything, loses everything, fall off a cliff, falls off a cliff, trip down the stairs, trips down the stairs, fall down the stairs, falls down the stairs, step on lego, burns down, burn down, burn in hell, rot in hell, rots in hell, get what's coming, gets what's coming, get what you deserve, gets what she deserves, gets what he deserves, never have kids, go blind, goes blind, end up homeless, get beaten up, gets beaten up`,
);
group('abuse-whom', `you, him, her, them, your, yours, his, their, u, that, this, these, those`);
group(
  'abuse-leave',
  `quit, quits, resign, resigns, retire, retires, leaves, cries, cry, cracks, crack, breaks, hands in, hand in, gives up, packs it in, moves away, shuts down, closes down, goes under, deletes, has a breakdown, begs`,
);
group(
  'abuse-gang',
  `spam, bombard, mock, boo, troll, flood, mob, humiliate, embarrass, hound, ignore, block, blank, freeze, exclude, unfriend, unfollow, name and shame, bully, report, gang up on, give hell, make fun of, take the piss out of, take the mick out of, laugh at, pile on, ostracise, shun, prank, egg, dogpile, ratio, cancel, complain about, wind up, cold shoulder, send to coventry`,
);

/** Insults said to somebody. */
export const direct = phrases(`
  you <strong-insult>
  you <abuse-very> <strong-insult>
  you <abuse-very> <abuse-very> <strong-insult>
  you <abuse-very> <abuse-very> <abuse-very> <strong-insult>
  you <swearing> ..1 <strong-insult>|<target-role>
  you|they|we're|they're bunch|load|pack|shower of ..2 <strong-insult>
  you're|you are|you were ..2 <strong-insult>
  you're|you are|you were ..3 <plain-insult>
  you're|you are|you were <abuse-very> ..1 <strong-insult>
  you're|you are ..2 <insult-adjective>
  you're|you are as thick|useless|dim|stupid|ugly|bent as
  you sound|look|seem|come across ..3 <insult-adjective>|<plain-insult>
  you <insult-adjective>
  you ..1 <insult-adjective> ..1 <target-role>|<strong-insult>
  you pathetic|vile|stupid|horrible|nasty|disgusting|revolting|sad|bitter|ignorant ..2 man|woman|people|person|excuse|human|creature|thing|bully|parent
  your <insult-adjective> ..1 face|mouth|brain|opinion|family|kid|son|daughter|child|post|comment
  {name}|{adult}|{handle} you ..2 <strong-insult>|<insult-adjective>
  <strong-insult>|<insult-adjective> {handle}
  {handle} ..1 <strong-insult>|<insult-adjective>
  what a|an ..2 <strong-insult> you are
  your such a|an? ..1 <strong-insult>|<insult-adjective>
  your a|an ..2 <plain-insult>
  your a|an <abuse-very> <strong-insult>
  look at you ..2 <strong-insult>|<insult-adjective>
  look at the state of her|him|that|you|them|{name}|{adult}
  are you ..3 <plain-insult>|thick|dense|dumb|brainless
  wind your neck in
  shut|shush ..1 you ..2 <strong-insult>
  do ..2 world|us ..2 favour
  wouldn't|would not? know ..6 bit|hit|slapped you ..2
  imagine being ..2 thick|dim|stupid|dumb|pathetic|sad|bitter|useless
  your|ur ..1 kid|son|daughter|lad|boy|girl|child|family|mum|mother|kids|wife|husband is|are ..2 <insult-adjective>|<strong-insult>
  your|ur ..1 kid's|son's|daughter's|lad's|mum's ..2 <insult-adjective>|<strong-insult>
  {name} you're|you are ..2 <strong-insult>|<insult-adjective>
  go cry to|about
  cry to mummy|mum|your
  you|u want|need your head examined|testing|looking
  you people|lot are ..2 <strong-insult>|<insult-adjective>
  you ..1 have|got no brain|brains|idea|clue|shame|class|manners
  you disgust|sicken me
  you ..2 should be ashamed ..3
  you're not ..1 bright|clever|quick|sharp are
  who ..1 do you think you are
  learn to spell|read|parent
`);
/** Insults said of somebody. */
export const aboutSomeone = phrases(`
  mr|mrs|ms|miss ..1 is|was|are ..3 <plain-insult>
  mr|mrs|ms|miss ..1 is|was <abuse-very> ..1 <strong-insult>
  mr|mrs|ms|miss ..1 is|was ..1 <insult-adjective>
  {name}|{adult}|{handle} is|was|are ..2 <strong-insult>
  {name}|{adult}|{handle} ..3 is|was|are <abuse-very> ..1 <strong-insult>
  {name}|{adult}|{handle} is|was|are ..1 <insult-adjective>
  {name}|{adult} ..3 <target-role> is|was ..3 <strong-insult>|<insult-adjective>
  {name}|{adult} and {name}|{adult} are ..3 <strong-insult>|<insult-adjective>
  {adult}|{name} a|an ..1 <strong-insult>
  {adult}|{name} <abuse-very> <strong-insult>
  <insult-adjective> old? {name}|{adult}
  <plain-insult> {adult}|{name}
  <abuse-very> <strong-insult> {adult}|{name}
  he|she|they|who is|are|was|were ..1 <strong-insult>
  he|she|they|who is|are|was|were <abuse-very> ..1 <strong-insult>
  he|she|they is|are|was ..3 <plain-insult>
  he's|she's|they're ..1 <strong-insult>
  he's|she's|they're ..3 <plain-insult>
  he's|she's|they're <abuse-very> ..1 <strong-insult>
  he's|she's|they're ..1 thick|useless|pathetic|worthless|clueless|vile|repulsive|spineless|gutless|incompetent|disgusting
  he's|she's|they're such a|an? ..1 <strong-insult>|<insult-adjective>
  that|the|this|those|these|my|our|some|her|his ..2 <target-role> ..4 is|are|was|were ..3 <strong-insult>|<insult-adjective>
  <target-role> are|is all? just? ..1 <strong-insult>
  <target-role> are|is ..2 <plain-insult>
  <target-role> ..1 inspectors|teachers|governors|parents are ..2 <strong-insult>|<insult-adjective>
  that|those|these|this|such|what|some|our|my|a|an|you <insult-adjective> <target-role>
  that|those|these|this|such|our|my|a|an ..1 <insult-adjective> ..1 woman|man|bloke|parent|mother|father|mum|dad|teacher|head|boss|deputy|governor|colleague|inspector|manager|cow|bag|bat
  <insult-adjective> <insult-adjective> <target-role>
  <strong-insult> of a|an ..1 <target-role>
  <plain-insult> in|at|on|from|behind ..1 <target-role>
  bunch|load|pack|shower|gang|lot|crew of ..2 <strong-insult>
  anyone|anybody|everyone|people|those who ..6 is|are|must ..2 <strong-insult>|<insult-adjective>
  <swearing> <target-role>
  what a|an ..2 <strong-insult> ..4 <target-role>|{name}|{adult}|he|she is|are|was
  what a|an ..2 <strong-insult> our|my|that|the ..2 <target-role>|{name}|{adult}
  such ..2 <strong-insult> ..1 our|my|that|the|this ..2 <target-role>|{name}|{adult}
  <target-role> at|in|of this|our|my|that ..1 school|place|class|town are|is ..2 <strong-insult>|<insult-adjective>
  deaf|fat|old|ugly|blind|stupid old {name} ..6 useless|pathetic|lol|hopeless
  {name}|{adult} ..8 what|such a|an ..1 <strong-insult>
  {name}|{adult}|she|he|that ..6 thick as|useless|vile|two faced|bone idle|pig ignorant|backstabbing
  {name}|{adult}|he|she ..1 wants|needs ..1 locking|stringing|putting|shooting|sectioning up|down|away?
  <target-role> ..3 wants|needs ..1 locking|stringing|putting|shooting|sectioning up|down|away?
  {name}|{adult}|he|she ..1 couldn't|can't|cannot organise|manage|run|lead|teach|find ..4 brewery|bath|backside|elbow|map
  <target-role> couldn't|can't|cannot organise|manage|run|lead|find ..4 brewery|bath|backside|elbow|map
  as dim|thick|stupid|ugly|useless|fat|slow as {name}|{adult}
  how does|do|did {name}|{adult}|she|he|they remember to breathe
  face like a|an
  thick as pig|mince|a|two
  can't|cannot stand|bear|abide the|that|this|our|my ..1 woman|man|bloke|head|boss|cow|deputy|sight
  makes my skin crawl
  creature|excuse ..2 call ..1 herself|himself a
  sort of|kind of person|parent|teacher|people who ..5 scum|vermin|disgusting
  whoever ..8 is|are a ..2 <strong-insult>
  the|that <abuse-very> old bat|bag|cow|trout|witch|goat|git|fart
  <target-role> ..5 is|was|are|is|were <abuse-very> ..1 <strong-insult>
  worst <target-role> ..3 ever|in|i've|on|around
  worst ..1 <target-role> i've|i have|we've|ever|in
  as much|about use|useful|useless as|use ..1 a? ..1 chocolate|ashtray|glass|wet|teapot|fireguard|chocolate
  about as much|useful use|as as? a ..1 chocolate|ashtray|glass|wet|teapot|fireguard|handbrake
  useless|vile|nasty|horrible article|object|individual|specimen|creature|piece
  shouldn't|shouldnt|should not|never be? ..1 allowed|let to? ..1 breed|procreate|reproduce|have kids|children|near|animals?
  shouldn't|should not ..1 be allowed to breed|procreate|reproduce
  face ..2 that|like ..1 could|would|a|an ..1 curdle|slapped|bulldog|smacked|bag|horse
  looks|look|looking|dressed like ..3 startled|dragged|tramp|slapper|hooker|prostitute|slag|pig|whale|bin|hedge|scarecrow|bulldog|horse|clown
  thinks she's|he's all|something|it|god's|better
  love|loves the sound of her|his own voice
  {name}|{adult}|she|he|they ..1 has|have|got ..1 no ..1 brain|brains|shame|manners|backbone|spine|clue|talent
  {name}|{adult}|she|he stinks|reeks
  karma ..2 get|gets|bite|bites|catches|comes ..2 her|him|them|you|{name}
  laughing|laughed|lol|lolling|cringing at that|the|our ..1 mum|dad|parent|teacher|woman|man|bloke|kid|girl|boy|head ..6
  state of it|her|him|that|them
  proper|right|total|absolute ..1 <plain-insult>
`);
/** An insult by itself, of whoever was spoken of just before. */
export const verdict = phrases(`
  what a|an <strong-insult>
  what a|an <abuse-very> <strong-insult>
  what a|an <abuse-very> <abuse-very> <strong-insult>
  absolute|complete|total|utter|proper|right|massive|bloody|fucking|pure|grade|real|actual|vile|horrible|nasty|pathetic|useless|stupid ..1 <strong-insult>
  vile|nasty|horrible|disgusting|pathetic|spiteful ..1 woman|man|person|people|human|creature|family|individual|piece
  thick|ugly|useless|horrible|nasty|vile|pathetic|stupid as|little|fat|old ..1 <strong-insult>
  the|a|an <abuse-very> <abuse-very> <strong-insult>
  is|was|are a|an|such|the ..1 <strong-insult>
`);
/** Whom a verdict can be meant for. */
export const spokenOf = phrases(`
  {name}|{adult}|{handle}|pta|slt|ofsted
  the|this|that|these|those|our|my|some|a|new|another ..2 <target-role>
  he|she|her|him|them|they|he's|she's|they're|his
`);
/** Insults that can be nothing else. */
export const unmistakable = phrases('<plain-insult>');
/** Whom an insult can be meant for. */
export const somebody = phrases(`
  you|you're|your|{name}|{adult}|{handle}
  he|she|he's|she's|they|they're|them|him
  the|this|that|these|those|our|my|some|a|all|every|new|of ..2 <target-role>
  anyone|anybody who
`);
/** Telling somebody to go, and wishing ill. */
export const dismissal = phrases(`
  shut up|it ..3 <target-role>|{name}|{handle}|you
  oh? do? shut up {name}
  shut it <abuse-very>? <strong-insult>
  shut your mouth|face|gob|trap|cakehole
  get lost|stuffed|bent|knotted|fucked ..1 {name}|{handle}|you
  fuck|piss|sod|bugger|eff|naff|jog off
  go fuck|f|screw yourself|urself|himself|herself
  fuck|screw you|him|her|them|{name}|{handle}|{adult}
  go to hell
  get a life
  up yours
  nobody|noone would|will|wd ..1 miss|care you|if
  back under ..2 rock|bridge|stone
  crawl back
  nobody|noone|everybody|everyone likes|wants|hates|laughs|dislikes you|at
  nobody|noone|everybody|everyone can't? stand|stands you|{name}|{adult}|him|her
  no one likes|wants|cares you|about
  we all hate|laugh|detest you|at
  everyone hates|everybody hates you
  you should|need|ought to? ..1 retire|resign|quit already
  retire|resign|quit|leave already
  delete your account
  do us all a favour
  you make|made me sick
  you|he|she|they make|makes me want to|physically ..1 sick|vomit|puke
  i|we ..2 hate|despise|detest|loathe ..1 you
  i|we can't|cannot stand you|{name}|{adult}|{handle}
  can't|cannot stand {name}|{adult}|{handle}
  i|we ..2 hate|despise|detest|loathe ..1 that|this|those|these ..1 family|families|parent|parents|woman|man|kid|kids|boy|girl|teacher|mum|dad|pupil|child|class|head|neighbour
  i|we ..1 hate|despise|detest|loathe {name}|{adult}|{handle}
  hate|despise|loathe|detest her|him|{adult} ..1 guts|so|with
  come at me bro|then|if
  teachers|people|anyone|parents|they ..4 deserve|deserves to starve|suffer|rot|die
  deserve|deserves|needs|need ..1 a ..2 slap|beating|smack|kicking|bullet|hiding|thump|battering
  deserve|deserves to die|suffer|starve|rot|burn
  deserve|deserves to be|get ..1 <abuse-harmed>
  cry about it ..2 you|{name}|{handle}
  wish you'd|he'd|she'd never|just ..1 been|drop|die|disappear
  you'd|they'd|he'd|she'd be better off dead
  better off dead
  pack your bags|stuff|desk
  leave town
  nobody|no one|noone ..4 wants|likes|needs you ..2
  not welcome|wanted here|anymore|round ..3
  wind|naff|jog|bog|bugger|hop off
  do one mate|pal|love|{name}|{handle}|you
  oh do one
  drop off the|a
  back in|to your|the box|hole|cave
  crawl back under|to|into
`);
/** Threats. */
export const threat = phrases(`
  i|we know where you|he|she|they|{name}|{adult} live|lives|park|parks|work|works|drink|drinks|sleep
  i|we know where your|his|her|their kids|children|son|daughter|mum|family|house
  i|we know which|what car|house|gym|pub|street|school you|he|she|your|you're|they|{name}|{adult}
  we|i know ..3 school your|his|her|their
  i'll|we'll|imma|ima|gonna ..2 <abuse-harm> ..1 <abuse-whom>|{name}|{adult}|{handle}
  i|we will|am|are|would ..3 <abuse-harm> ..1 you|him|her|them|your|{name}|{adult}|{handle}
  gonna|going|want|like|love|tempted to? <abuse-harm> ..1 <abuse-whom>|{name}|{adult}|{handle}
  could|should|might ..2 happily? <abuse-harm> you|him|her|them|{name}|{adult}|that|this|those
  could|would ..1 happily|cheerfully|gladly <abuse-harm>
  wants|needs ..1 to? <abuse-harm>|knock ..6 teeth|head|face|lights in|out|off?
  break|breaking|snap|smash|rip|cut|knock|kick|punch|bash|cave ..1 your|his|her|their|{name}|{adult} ..2 legs|fingers|face|neck|arms|teeth|head|throat|kneecaps|jaw|nose|skull|windows
  make|making|turn your|his|her|their|{name}|{adult} ..2 life|lives ..2 hell|misery|miserable|unbearable
  make sure your|you|his|her ..6 fails|fail|suffers|suffer|regret|regrets|sacked
  make sure your|his|her ..3 never
  watch your back
  better watch it|yourself|out
  watch yourself ..3 {adult}|{name}|{handle}|mate|pal|love|sunshine
  coming|come for you|him|her|them|{name}|{adult}|your
  you're|you are|are you a? dead ..1 meat|man|woman|when|if|mate
  you're finished|next pal|mate|sunshine|here|at|{name}
  you|he|she|they will|you'll|he'll|she'll|they'll|gonna ..2 regret this|that|it|the|ever|crossing|messing|opening
  you'll|you ..1 pay for this|that|it|what
  you'll be sorry ..4
  you'll wish you
  <abuse-harm>|finish|end|find|hunt you if|when|unless|down
  back off or
  shut up|quit|leave|stop|delete|resign|apologise ..4 or i'll|we'll|else|i|we will? ..6 <abuse-harm>|hell|regret|sorry|come|find|round
  or else i|we|you|i'll|we'll
  delete|apologise|resign|quit or else
  you|he|she|they|{name}|{adult}|{handle} ..2 deserve|deserves|needs|need to ..1 die|suffer|starve|burn|rot|<abuse-harmed>
  someone|somebody|anyone|one should|needs|ought|wants|has|please|plz|will|can to? ..2 <abuse-harm> ..1 <abuse-whom>|{name}|{adult}
  hope|hoping|pray|praying|wish ..2 you|he|she|they|{name}|{adult}|{handle} ..2 <abuse-ill>
  hope|hoping ..1 the|that|this|our|my|your|his|her ..3 <abuse-ill>
  drop dead
  go and|n? die
  go jump|walk|play|throw|chuck ..1 off|under|in|yourself ..2 bridge|cliff|bus|traffic|train|roof|road|sea|river
  kill|hang|top|off yourself|urself
  kys
  neck yourself
  you should ..1 be|get ..1 <abuse-harmed>
  <target-role>|he|she|they|{name}|{adult} should ..1 be|get <abuse-harmed>
  wants|needs|deserves ..1 shooting|hanging|slapping|punching|drowning|battering|stabbing|lynching
  bring ..2 dentist|body bag|ambulance|baseball
  wait till|until|just|when i|we see|catch|get|find you|him|her ..3 alone|outside|car|gate|gates|dead
  you wait ..4 car|park|gates|outside
  see you outside mate|pal|then|{name}|{adult}
  your days are numbered
  house|car|van|windows|tyres getting|gonna|going|about|gets|be|are ..2 torched|smashed|put|burned|burnt|slashed|keyed|bricked
  got|get insurance ..8 torched|smashed|fire
  key|slash|brick|torch|egg your|his|her|their|{adult}|{name} ..1 car|tyres|house|windows|van
  say that ..2 to my face
  hang|string|lynch them|him|her|you|the lot|all ..3 up|high
  blow|burn up|down the|that|this|your ..1 school|house|office|building|place|staffroom
  smash|kick|beat|punch ..2 face in
  carry on ..4 and|n i|we|i'll|we'll|you'll ..8 fails|never|regret|sorry
  teach you|him|her|them a lesson you
  shove|stick|ram|stuff ..5 up your|his|her|their ..1 arse|backside|jacksie|hole|bum
  if i had a ..1 gun|bullet|knife|bat|shotgun
  one bullet
  eating through|thru a straw
  hospital food
  sleep with one eye
  six feet under
  out of her|his|their misery
  card is|card's marked
  your|his|her time is coming
  <abuse-harm>|slap|smack ..2 smile|smirk|grin|look|taste|living ..3 off|out|daylights
  bring back the cane|birch|belt|gallows|rope|hanging ..6
  bullet|bomb ..4 your|his|her|their name|desk|car
  cane|thrash|belt|leather|whip him|her|them|that|those ..3
  wish|want ..2 dead
  put ..2 through a|the window|wall|windscreen
  ring|wring|break ..1 his|her|your|their ..2 neck
  i'd|would ..2 volunteer to ..2 <abuse-harm>
  drop|push|throw|shove|chuck ..1 him|her|them|you|{name}|{adult} ..2 off|under|down|in|into|out ..2 bridge|cliff|roof|stairs|bus|river|canal|window|skip|bin
`);
/** Calls to gang up on a person. */
export const pileOn = phrases(`
  everyone|everybody|let's|lets|please|all|nobody|we|you|who's|come should? all? ..1 <abuse-gang> ..2 {name}|{adult}|{handle}|her|him|them|his
  let's|lets|everyone|everybody all? ..1 <abuse-gang> ..2 this|that|the ..1 woman|man|mum|dad|parent|teacher|head|bloke|family|boy|girl|kid|pupil|page|loser
  let's|lets|shall we|get|everyone|everybody|all ..6 leave|leaving|write|post|give ..2 one|1|bad|fake star|reviews|review
  get everyone|everybody|people to ..2 <abuse-gang> {name}|{adult}|{handle}|her|him|them|his
  nobody|no one|noone|don't|everyone ..5 speak|talk|sit|speaks|talks|sits ..1 to|with|near {name}|{adult}|her|him|them ..3
  let's|lets all ..2 ignore|report|block|avoid|blank|exclude|complain|laugh ..3 till|until|out
  everyone|everybody|drop|comment|post post|share|send|upload|your ..1 your? ..2 worst|funniest|ugliest|stupidest|embarrassing|most ..5 {name}|{adult}|{handle}|her|him|them
  <abuse-gang>|spam|flood|message|ring|email|report ..6 till|until ..1 she|he|they|{name} ..2 <abuse-leave>
  till|until she|he|they|{name}|{adult} ..1 cries|quits|cracks|resigns|cry|quit|resign|crack ..2
  drive|hound|force|run|chase ..1 her|him|them|{name}|{adult} out
  who else hates|dislikes|despises|loathes {name}|{adult}|{handle}|her|him
  who else can't stand {name}|{adult}|{handle}|her|him
  like|retweet|share if you hate|think ..4 {name}|{adult}|{handle}|she|he
  report his|her|their|this|{name} account|profile|page ..2 everyone|all|until
  flood|spam|bombard it|her|his|their|{name}|{adult} ..2 with
  find|track|look out|up|down where he|she|they|{name} lives|works|live|work
  here's|heres|this is where|his|her|their|{name} ..1 address|number|house|lives|workplace ..3 go|get|you|have|give
  make ..2 feel unwelcome
  send|give her|him|them|{name}|{adult} ..1 hell|abuse|grief
  do your worst
  make ..2 a|into|viral meme|gif|sticker|viral
  pic|pics|photo|photos|video|vid|clip|footage of ..2 {adult}|{name} ..2 falling|drunk|crying|asleep|fall|dancing|slipping|tripping
  bombard|spam|flood|inundate ..5 with
  go after|leave reviews|wreck ..2 her|his|their|{name}
  let's|lets|time all? ..1 to? get|make ..1 her|him|them|{name}|{adult} ..2 sacked|fired|cry|quit|leave|pay|suspended|cancelled
  freeze|force|drive|push|hound ..1 her|him|them|{name}|{adult} ..1 out
  everyone|everybody|all ..3 one star|1 star
`);
/** Words that make an insult a kindness or a costume. */
export const kind = phrases(`
  great|brilliant|wonderful|fantastic|lovely|amazing|best|good|funny|beautiful|clever ..1 <strong-insult>
  you ..1 lucky|jammy|cheeky|clever|lovely|gorgeous|brilliant|legend|star|beauty|gem|hero|genius|angel|absolute legend
  lucky|jammy|cheeky|clever|lovely|loveable|lovable|poor|daft ..1 <strong-insult>
  wicked|sick|insane|mad|mental|crazy skills|goal|show|talent|game|concert|performance|week|day|busy|hair|science
  killing it|me
  as|like a|an? <strong-insult>|<insult-adjective> in|from the panto|show|play|film
  panto, pantomime, fancy dress, costume, dressed up as, playing the, plays the, starred as, villain, villains, macbeth, gruffalo, the twits, mr twit, roald dahl, trunchbull, the giant, baddie, lead role, played the
  guide dog, guinea pig, guinea pigs, pet rat, pet rats, farm, zoo, the enclosure, year of the, lab rat, puppy, kitten, my cat, our cat, my dog, our dog, rescue dog, the dog, the cat, dog, dogs, cat, hamster, rabbit, sheepdog, labrador, terrier, spaniel, litter
  come along, come and see, join us, tickets, don't miss, love you, love ya, miss you, birthday, happy retirement, bestie, my best mate, love him to bits, love her to bits, bless him, bless her, bless
`);
/** Things, stories and games that may be called rubbish. */
export const thing = phrases(`
  film|movie|song|book|match|game|referee|ref|refs|linesman|umpire|weather|traffic|food|pizza|coffee|series|episode|programme|show|printer|photocopier|laptop|wifi|computer|car|train|bus|app|update|website|plot|ending|album|dress|oven|boiler|heat|rain|satnav|nav|phone|alexa|siri|kettle|washing|hoover|seagull|wasp|pigeon|squirrel|fridge|lawnmower|tyre|parking|goal|penalty|var|keeper|striker|defender|manager's|midfield|offside|team's|season|character|comedy|sitcom|drama|soap|theatre|musical|contestant|contestants|strictly|traitors|bake|eastenders|corrie|novel|cake|recipe|wind|storm|monday|tuesday|fifa|mario|england|arsenal|spurs|chelsea|liverpool|villa|leeds|everton|united|city
`);
/** Insults for oneself. */
export const selfTalk = phrases(`
  i'm|i am? was? not? ..4 <strong-insult>|<insult-adjective>|<plain-insult>
  i've been ..3 <strong-insult>|<insult-adjective>
  i|i'd|i've feel|felt|look|looked|am|was|feeling|feels|been|must|sound|looking ..4 <strong-insult>|<insult-adjective>|<plain-insult>
  feeling|felt|feel|looking|being ..1 a|an|like|such|right|so ..2 <strong-insult>|<insult-adjective>
  <strong-insult> i|i've|that? am|was|been|i'm|here
  what a|an ..3 <strong-insult> i|i'm|me|i've
  me ..2 <strong-insult>
  silly|stupid|clumsy|daft|lazy|useless me
  made|makes|making me ..3 look|feel
  like an|a ..1 <strong-insult> i
  myself
  guilty as charged
`);
/** Words of a game or a joke that nobody takes for a threat. */
export const playful = phrases(`
  santa, father christmas, elf, trick or treat, april fool, at rounders, at netball, at football, pub quiz, at scrabble, at monopoly, at mario kart, biscuits, chocolates, last doughnut
`);
/** Talk against abuse, and what others have said. */
export const reported = phrases(`
  called|calls|calling|call me|my|him|her|them|us|someone|somebody|people|others|a|an|names
  told|tells|telling|tell me|my|us ..3 i|that|was|am|i'm|to
  told|tells|telling|tell me|us to
  said|says|saying i|we|i'm|my|i'd
  saying|writing|posting|claiming|tweeting|shouting|typing that|things|stuff|all
  threatening|telling|calling|wishing ..4 shows|makes|will|is|gets|says|isn't
  if you're|he's|she's|they're telling|calling|saying
  anti bullying, bullying is, bullying week, stop bullying, be kind, kindness, zero tolerance, banter, unacceptable, never acceptable, not acceptable, is not ok, isn't ok, is never ok, should never, nobody deserves, no one deserves, no child deserves, abuse towards, abuse of staff, hate mail, death threats, trolls online, feed the trolls, feed the troll, respect our staff, treat our staff, language like, words like, names like, using words, name calling, insults like, lesson on, assembly on, victims, victim of, survivors, self esteem, negative thoughts, inner critic, imposter syndrome, remember the days, dictionary, etymology, word of the day, the word, shakespeare, quote, insult generator
`);
