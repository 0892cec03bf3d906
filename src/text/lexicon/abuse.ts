import { phrases } from '../phrases.ts';
import './insults.ts';

/** Insults said to somebody. */
export const direct = phrases(`
  you ..3 <strong-insult>
  you're|ur|youre ..4 <strong-insult>
  you're|ur ..3 <insult-adjective>
  you are ..3 <insult-adjective>
  you|u <insult-adjective>
  you|u ..1 <insult-adjective> ..1 <target-role>|<strong-insult>
  your <insult-adjective> ..1 face|mouth|brain|opinion|family|kid|son|daughter
  {name}|{adult}|{handle} you|u ..2 <strong-insult>|<insult-adjective>
  <strong-insult>|<insult-adjective> {handle}
  {handle} ..1 <strong-insult>|<insult-adjective>
  what a|an ..2 <strong-insult> you are
  your such|a|an ..2 <strong-insult>|<insult-adjective>
  look at you ..2 <strong-insult>|<insult-adjective>
`);
/** Insults said of somebody. */
export const aboutSomeone = phrases(`
  {name}|{adult}|{handle} is|was|are ..3 <strong-insult>
  {name}|{adult}|{handle} is|was|are ..2 <insult-adjective>
  {name}|{adult} and {name}|{adult} are ..3 <strong-insult>|<insult-adjective>
  {adult}|{name} a|an ..1 <strong-insult>
  <insult-adjective> old? {name}|{adult}
  <strong-insult> ..1 {adult}|{name}
  he|she|they is|are|was|were ..2 <strong-insult>
  he's|she's|they're ..2 <strong-insult>
  he's|she's|they're ..1 such ..1 <strong-insult>|<insult-adjective>
  that|the|this|those|these|my|our|some ..2 <target-role> ..4 is|are|was|were ..3 <strong-insult>|<insult-adjective>
  <target-role> are|is all? just? ..1 <strong-insult>|<insult-adjective>
  <target-role> ..1 inspectors|teachers|governors|parents are ..2 <strong-insult>|<insult-adjective>
  that|those|these|this|such|what|some|our|my|a|an|you ..1 <insult-adjective> ..1 <target-role>
  that|those|these|this ..2 <strong-insult> of a|an <target-role>
  <strong-insult> of a|an ..1 <target-role>
  anyone|anybody|everyone|people|those who ..6 is|are|must ..2 <strong-insult>|<insult-adjective>
  <swearing> ..1 <target-role>
  what a|an ..2 <strong-insult> ..2 <target-role>|{name}|{adult}|he|she is|are|was
  <target-role> at|in|of this|our|my|that ..1 school|place|class|town are|is ..2 <strong-insult>|<insult-adjective>
  bunch|load|pack|shower of ..1 <strong-insult>
  deaf|fat|old|ugly|blind|stupid old {name} ..6 useless|pathetic|lol|hopeless
  {name}|{adult} ..8 what|such a|an ..1 <strong-insult>
`);
/** Insults that can be nothing else. */
export const unmistakable = phrases('<plain-insult>');
/** Whom an insult can be meant for. */
export const somebody = phrases(`
  you|you're|your|{name}|{adult}|{handle}
  the|this|that|these|those|our|my|some|a|all|every ..1 <target-role>
  anyone|anybody who
`);
/** Telling somebody to go, and wishing ill. */
export const dismissal = phrases(`
  shut up|it ..3 <target-role>|{name}|{handle}|you
  shut up you
  shut your mouth|face|gob|trap
  get lost|stuffed ..1 {name}|{handle}|you
  fuck|piss|sod|bugger|eff|f|naff off
  go to hell
  get a life you
  nobody|noone|everybody|everyone likes|wants|hates|laughs|dislikes you|at
  nobody|noone|everybody|everyone can't? stand|stands you
  no one likes|wants|cares you|about
  we all hate|laugh you|at
  everyone hates|everybody hates you
  retire|resign|quit|leave already
  do us all a favour
  you|u make me sick
  i|we ..1 hate|despise|detest|loathe ..1 you
  i|we can't stand you|{name}|{adult}
  i|we ..1 hate|despise|detest|loathe ..1 that|this|those|these ..1 family|families|parent|parents|woman|man|kid|kids|boy|girl|teacher|mum|dad|pupil|child|class|head
  i|we ..1 hate|despise|detest|loathe {name}|{adult}
  come at me
  deserve|deserves|needs|need a ..1 slap|beating|smack|kicking|bullet|punch|good hiding
  deserve|deserves to die|suffer|starve|rot|burn
  deserve|deserves to be|get ..1 shot|hanged|beaten|slapped|punched
  cry about it ..2 you|{name}|{handle}
  who asked you
  stop coming ..2 to
`);
/** Threats. */
export const threat = phrases(`
  i|we know where you|u|he|she|they|{name}|{adult} live|lives|park|parks|work|works|drink|drinks|sleep
  i|we know which|what car|house|bus|street
  i'll|we'll|imma|ima|gonna ..2 kill|hurt|smash|batter|destroy|ruin|end|punch|slap|knock|stab|shoot|burn|finish|break|get|find ..1 you|u|him|her|them|your|{name}|{adult}|{handle}
  i|we will|am|are ..2 kill|hurt|smash|batter|destroy|ruin|punch|slap|stab|shoot|burn|get|find ..1 you|u|him|her|them|your|{name}|{adult}|{handle}
  going|want to kill|hurt|smash|batter|destroy|ruin|punch|slap|stab|shoot|burn|strangle|throttle ..1 you|him|her|them|your|{name}|{adult}|that|this
  could|should|might ..1 kill|batter|punch|slap|strangle|throttle|stab|shoot ..1 you|him|her|{name}|{adult}|that|this|those
  make|making your|his|her|their ..1 life|lives ..1 hell|misery|miserable|unbearable
  make sure your|you|his|her ..4 fails|fail|suffers|suffer|pays|pay|regret|regrets|sacked
  watch your back
  watch yourself ..3 {adult}|{name}|{handle}|mate|pal
  i'm|im|we're|we are coming|come for you|him|her|them
  hope|hoping ..1 the|that|this|our|my ..2 <target-role>|head ..1 die|dies|rot|rots|choke|chokes|burn|burns|suffer|suffers|crash|crashes|drops|falls
  you're|you are|are you a? dead
  you're dead|finished|next
  you|u ..1 will|going|gonna ..2 regret|pay|suffer
  you'll ..2 regret|pay|suffer|wish
  you'll be sorry
  or i|we will|shall
  or else
  back off or
  you|he|she|they|{name}|{adult}|{handle} ..2 deserve|deserves|needs|need to ..1 die|suffer|starve|burn|rot
  someone|somebody should|needs|ought to? ..1 punch|slap|shoot|stab|kill|smack|batter|hit ..1 you|him|her|them|{name}|{adult}|that|this|those
  hope|hoping ..2 you|he|she|they|{name}|{adult} ..1 die|dies|rot|rots|suffer|suffers|burn|burns|choke|chokes|crash|crashes
  hope|hoping ..2 you|he|she|they|{name}|{adult} get|gets|lose|loses|catch|catches ..1 cancer|job|everything|hurt|covid
  hope you|he|she|they|{name} ..1 die|dies|rot|rots|choke|burn|suffer
  drop dead
  kill yourself|urself
  kys
  go and|n die
  wait till|until i|we see|catch|get|find you|him|her|them
  see you outside
  your days are numbered
`);
/** Calls to gang up on a person. */
export const pileOn = phrases(`
  everyone|everybody|let's|lets|please|all|we|you should? all? ..1 spam|bombard|mock|boo|troll|flood|mob|humiliate|embarrass|hound ..2 {name}|{adult}|{handle}|her|him|them|this|that|the
  let's|lets|we|everyone|everybody should? all? ignore|report|block|avoid|blank|cancel|freeze|exclude ..1 {name}|{adult}|{handle}|her|him
  let's|lets all ..2 ignore|report|block|avoid|blank|exclude|complain|laugh ..3 till|until|out
  everyone|everybody post|share|send|upload ..1 your ..2 worst|funniest|ugliest|stupidest|embarrassing|most ..5 of {name}|{adult}|{handle}|her|him|them
  till|until she|he|they|{name} ..1 cries|cry|quits|quit|leaves|leave|resigns|cracks|breaks
  who else hates|dislikes {name}|{adult}|{handle}|her|him
  like|retweet|share if you|u hate|think ..4 {name}|{adult}|{handle}|she|he
  report his|her|their|this account|profile ..2 everyone|all|until
`);
/** Words that make an insult a kindness or a costume. */
export const kind = phrases(`
  great|brilliant|wonderful|fantastic|lovely|amazing|best|good|funny|beautiful|clever ..1 <strong-insult>
  you ..1 lucky|jammy|cheeky|clever|lovely|gorgeous|brilliant|legend|star|beauty
  lucky|jammy|cheeky|clever|lovely ..1 <strong-insult>
  wicked|sick|insane|mad|mental|crazy skills|goal|show|talent|game|concert|performance|week|day|busy
  killing it|me
  as <strong-insult>|<insult-adjective> in|from the panto|show|play|film
  panto, pantomime, fancy dress, costume, dressed up as, playing the, plays the, starred as, villain, halloween
  guide dog, guinea pig, pet rat, farm, zoo, the enclosure, year of the, lab rat
`);
/** Things that may be called rubbish. */
export const thing = phrases(`
  film|movie|song|book|match|game|referee|ref|weather|traffic|food|pizza|coffee|series|episode|programme|show|printer|photocopier|laptop|wifi|computer|car|train|bus|app|update|website|plot|ending|album|dress|oven|boiler|heat|rain
`);
/** Insults for oneself. */
export const selfTalk = phrases(`
  i'm|im|i am? was? ..4 <strong-insult>|<insult-adjective>
  i feel|felt|look|looked|am|was ..3 <strong-insult>|<insult-adjective>
  me ..2 <strong-insult>
  silly me
`);
