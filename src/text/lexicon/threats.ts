import { phrases } from '../phrases.ts';
import './abuse-words.ts';

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
  you'll be sorry mate|pal|for|when|then|love|if i|we|you|this|that|what|crossing?
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
