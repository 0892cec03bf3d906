import { group, phrases } from '../phrases.ts';

group(
  'barb-some',
  `certain, some, one, one or two, a handful of, a minority of, a small minority of, a number of, several, a couple of, the same few, that same, the usual`,
);
group(
  'barb-folk',
  `parents, parent, families, family, mums, mum, dads, dad, individuals, individual, people, persons, households, drivers, adults, grown ups, neighbours, residents, members of our community, visitors, commenters, colleagues, folk, folks`,
);
group(
  'barb-fault',
  `helping themselves, helped themselves, help themselves, refuse, refuses, refused, persist, persists, unable to read, unable to follow, unable to tell, unable to manage, unable to behave, unable to park, unable to count, incapable, can't be trusted, cannot be trusted, can't resist, cannot resist, see fit, sees fit, saw fit, think it's acceptable, think it is acceptable, thinks it is acceptable, think it's ok, think it's fine, think they are above, think they're above, think the rules, thinks the rules, believe the rules, feel the rules, feel entitled, feels entitled, feel the need, felt the need, feels the need, take advantage, taking advantage, taken advantage, abuse, abusing, abused, ignore, ignoring, ignored, too busy, too important, too grand, more interested, far more interested, conveniently, never seem, never lift, never come, never turn, never volunteer, a lot of time on, too much time on, have the most to say, plenty to say, so much to say, lots to say, always know better, know better, a law unto, treat us, treat our staff, treat the school, treat this school, make up their own, making it up, determined to, hell bent, insist on, insisting on, can't seem, cannot seem, don't seem able, do not seem able, struggle with the concept, struggle with basic, forgotten their manners, left their manners, choose to ignore, prefer to gossip, prefer to complain, like to complain, love to complain, enjoy complaining, find it hard to be, allergic to, expect us to, expects us to, expecting us to, should know better, ought to know better, let us down, lets us down, let the side down, spoil, spoils, ruin, still think, seem to think, seems to think, appear to think, appear to believe, seem to believe, under the impression, appear to be under, regard, mistake, mistaking, confuse`,
);
/** Unnamed families told off in public, or thanked for nothing: rudeness in polite words. */
export const politeBarb = phrases(`
  <barb-some> ..1 <barb-folk> ..5 <barb-fault>
  <barb-folk> who ..3 <barb-fault>
  to the ..2 individual|individuals|parent|person|family|mum|dad|gentleman|lady|driver|charmer|keyboard|coward ..1 who|that ..3 left|parked|wrote|posted|shouted|swore|complained|reported|called|thinks|thought|felt|keeps|decided|took|stole|dumped|told|blocked|drove|accused|sent|put|allowed|let|refused|saw
  to whoever ..2 keeps|parked|wrote|posted|complained|reported|thinks|thought|felt|decided|took|stole|dumped|drove
  do|did|sometimes|often|really|can't|cannot|only ..2 wonder whether|if|why|what|how ..3 anybody|anyone|some|people|parents|families|you|folk
  one wonders|despairs|can only wonder|would have thought|would think|might have thought|might think
  you'd|you would|we'd|we would ..1 think|have|imagine|hope ..1 thought? ..2 grown|adults|parents|people|someone|by now|that by|a degree
  the attention it|they ..1 deserved|deserves|merits|merited
  come|comes|came as a ..2 shock|surprise|revelation to ..2 some|you|many|certain|people|parents
  contrary to ..1 popular|what some|public belief|opinion|people|parents|of
  last time we|i looked|checked|heard, when we last looked|checked
  with the greatest|utmost of? ..1 respect
  with ..1 all due respect
  as|which you ..1 would|will|might|should ..1 know|have|see|be ..1 known|aware|seen|noticed? ..1 if|had ..1 you ..1 had|read|attended|looked|listened|bothered|come|been|turned|checked
  had you ..1 read|attended|looked|listened|bothered|come|turned|checked|taken
  nice try the|but|we|you|no, even you ..1 , even you can|could|must
  type|typing|say|saying|write|writing|explain this|it|that ..2 slowly|loudly|simply|again so|for
  so that even, even a five year old|child|toddler, even reception can|could|manage|managed
  number one|biggest|greatest|favourite fan|critic|admirer, our resident critic|expert|comedian, do you ever sleep|stop|rest|give|work|leave
  entitled to ..2 opinion|view ..2 wrong|however|even|mistaken|such
  wrong though|as it|you|they is|are
  not everyone|everybody can|is ..2 genius|expert|clever|blessed|able to think
  would|will it kill|hurt you|people|anyone|parents|them|folk
  would|will it be too much
  do|oh give over, give it up, oh please spare, heaven|god|lord forbid ..2 we|you|they|a|anyone|that|parents|somebody|someone
  it's|its|that's|thats|is a ..1 bit|touch|little rich|precious|much from|to|coming
  didn't|don't|never|doesn't|couldn't|haven't ..2 lift|lifted a finger
  made|make up your|their mind|minds ..1 as|anyway|already|regardless|so|before
  already made up ..1 mind|minds
  how ..1 nice|kind|lovely|good|generous|thoughtful of you to ..1 notice|grace|finally|point
  so|very|how glad|pleased|lovely|nice|good|kind you ..1 noticed|finally|could|have ..3 time|join|all|at last|last
  thank|thanks you? for ..2 your ..2 essay|novel|lecture|sermon|wisdom|pearls|expertise|expert|insight|insights|rant|outburst|tirade|thesis|dissertation
  for ..1 essay professor, try ..1 using your real, your real name next, not google, aren't google, not wikipedia
  your|that ..2 opinion|feedback|comment|complaint|concern|views has|have been|is|will ..1 noted|filed|duly|placed|put ..3 ignored|bin|shredder|circular|drawer|bin|wastepaper
  duly ignored, filed under, file it under, in the round filing, not holding our, more time than sense, more money than sense
  lot|lots|plenty|too|all of? ..1 much? time on ..1 their|your|his|her hands
  not ..2 paid to|enough to ..1 clean|deal|listen|babysit|parent|pick|chase|run|wipe|bring
  look forward to ..1 your next|reading your next, until your next complaint|one|instalment, no doubt you|we'll|we will ..3 complain|hear|find|something
  never ones|one to miss|let|pass ..3 complain|moan|moaning|opportunity, any excuse to|for ..1 moan|complain|complaining|day
  carry on big|mate|sunshine|pal, we know which|whose|what car|house|address|child|class|you|your ..2
  funny|strange|odd|curious|interesting|remarkable|amazing how|that the|some|certain|those|it's|you|nobody|everyone ..9 never|always|only|suddenly
  isn't|is not a|our ..2 left luggage|luggage|dumping ground|lost property department, not a ..1 dumping|luggage|left|cloakroom
  if ..2 children|child|pupils|they|he|she were|was ..2 sent|put|taken|made|told|raised|brought|taught|fed|dressed ..9 would|wouldn't|we
  perhaps|maybe ..2 if|when|some|certain|those|next|in future you|parents|children|people|families|time ..9 would|wouldn't|could|might
  some of you do|get|find|manage|have all|away|the|nothing
  wonder what|how some of|you
  hate to ..1 break|say|disappoint|burst ..3 you|but|bubble, believe it or not we|teachers|staff|our|the|you|parents, strange as it|this may, hard as it ..1 to ..1 believe, if you can believe it
  absolute|complete|right|proper|total shower, showed themselves|us|the up, a disgrace to ..1 uniform|school|blazer
`);
/** Thanks and finds addressed to a stranger, or support offered: the same openings kindly meant. */
export const kindBarb = phrases(`
  thank|thanks|grateful|generous|generously|kind|kindly|kindness|handed|donated|found|flowers|seeds|gift|legend|hero|please collect|lovely|brilliant|wonderful|welcome|volunteered|amazed|delighted
  support|help|advice|workshop|drop in|contact|get in touch|come along|join us, lesson|lessons|assembly|pupils wrote|year {number} learned|learnt
`);
group(
  'rank-low',
  'less able, least able, not so able, not so bright, less bright, less gifted, less academic, weaker, weakest, slower, slowest, dimmer, low ability, lower ability, low attaining, low achieving, bottom set, remedial, backward, thicker, duller, naughtier, naughty, problem, troublesome, difficult, disruptive, unteachable, special needs, sen, statemented, free school meals, free school meal, pupil premium, poorer, poor, disadvantaged, deprived, rough, rougher, troubled',
);
group(
  'rank-child',
  'pupils, pupil, children, child, kids, students, learners, ones, families, boys, girls, readers, mathematicians, lot, brigade, types, contingent, youngsters',
);
/** Pupils sorted in public by ability, conduct or means, and groups of staff patted on the head. */
export const ranked = phrases(`
  our|the|some|even|your|these|those|more ..2 <rank-low> ..1 <rank-child> ..9 will|can|could|are|were|was|managed|did|do|not|don't|won't|may|might|have|had|struggle|stay|stayed|get|got|colouring|while
  even ..1 our|the|some ..3 <rank-low>
  <rank-child> of|with low|lower|limited|modest|lesser ability|intelligence|brains
  ladies in|from the|our kitchen|office|canteen|dining, kitchen|office|canteen|dinner ladies ..9 treat|smile|smiles|eyes|pretty|glamorous|gorgeous|decorative
  gorgeous|glamorous|pretty|delightful|delectable|young|fair ladies in|of|from, our office|kitchen|reception girls, girls in|from the|our office|kitchen, fragrant, a woman's touch|place|intuition, lads will be lads, girls will be girls, typical boys|boy|girls|girl|men|man|women|male|female, bless the girls, not bad for a|an ..1 girl|girls|woman|female|old|small|village|state, for a ..1 girl she|her, the other half live, behind every great, mere male|males|men, us mere, our token, token male|man|woman|girl
`);
/** Another school measured against one's own. */
export const betterThan = phrases(`
  unlike the|some|certain|other|our|many|those ..3 school|schools|academy|academies|neighbours|place|lot|establishment|establishments|rivals|competition
  the|that|a certain other? school|academy|lot|place|shower|bunch|outfit down|across|up|over|round|along the|town|way ..5 can't|cannot|couldn't|don't|doesn't|never|only|wish|weep|jealous|hiding|lost|beaten|rubbish
  eat your heart out, watch and weep, read it and weep, carthorses, donkeys, went home with nothing|tails|their, sent|packed them packing|home, wiped the floor, not like the|that|some|those ..2 school|academy|lot over|down|across|up, no need to ..1 mention|name ..2 other school, a certain other school, other schools can|could|might only dream, put other schools, leave other schools to, better than the|that ..1 school|academy|lot down|up|across|over|round, who'd|would want ..2 down the road
`);
