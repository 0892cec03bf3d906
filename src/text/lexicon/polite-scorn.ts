import { group, phrases } from '../phrases.ts';
import type { Pair } from '../together.ts';

group(
  'scorn-folk',
  `parents, parent, families, family, mums, dads, mum, dad, mothers, fathers, carers, offspring, pupils, students, children, kids, boys, girls, cohort, year group, class, staff, teachers, teacher, ta, tas, supply, supply teachers, governors, governor, pta, leadership, slt, head, headteacher, head teacher, deputy, senco, office, kitchen, caretaker, department, faculty, trust, council, local authority, academy, ofsted, inspectors, inspector, predecessor, predecessors, colleagues, management, committee, volunteers, team`,
);
const folk = phrases(`
  <scorn-folk>
  {year}, {class}, {adult}
  school|academy|college|primary|high down|up|across|along the|town
  {capital} primary|high|academy|school|juniors|infants|college
  pe|maths|english|science|music|art|history|finance|it|hr department|team|office|staff
`);
/** Scorn as an official voice puts it: a sigh, a compliment turned round, surprise that somebody managed. */
const sigh = phrases(`
  being what it is, being what they are, being what he is, being what she is, such as it is, such as they are, for what it's worth, if that's the word, to put it politely, to put it mildly, to put it kindly, putting it mildly, let's be kind, let's be honest, shall we say, how shall we put|say, less said, the less said, say no more, we'll say no more, make of that what, draw your own, need we say, in their wisdom, in its wisdom, in his wisdom, in her wisdom, infinite wisdom, for reasons best known, for reasons known only, best known to themselves|itself|himself|herself, god knows why, heaven knows, goodness knows, who knows why, your guess is as good, don't ask us, as per usual, as usual, true to form, par for the course, no surprise there, no surprises there, surprise surprise, unsurprisingly, predictably, yet again, once again failed|let|managed, have once again, has once again, managed to lose|forget|break|ruin|mess|get|double|miss, finally got round, finally managed to, finally deigned, deigned to, finally bothered, could be bothered, can be bothered, can't be bothered, couldn't be bothered, cannot be bothered, couldn't be arsed, not bothered to, haven't bothered, hasn't bothered, didn't bother, bothered to turn|read|show|reply|come|sign|open, if they could be, if anyone could be, actually read|bother|turn|care|parent|organise|managed|do their|did their|teach, do any work, do their job, did their job|jobs, doing their job|jobs, do your job, beyond some, beyond them, is beyond, seems beyond, too much to ask, too much trouble, too hard for, too difficult for, a tall order, simple enough for, simple enough even, even our, in words of one syllable, spell it out for, the penny drop, hard of thinking, can't count, can't tell the time, can't spell, cannot spell, unable to read, incapable of, can't hold a pencil|pen|ball, can't hold a, can't sit still, still can't, still cannot, what on earth do, what you do all day, what they do all day, what some of you, do all day, wonder what goes on, one does wonder, one wonders, you have to wonder, makes you wonder, we do wonder, we often wonder, do wonder what|why|how|if, we despair, we give up, weep for, gone to pot, gone to the dogs, shadow of its former, left us in, left the school in, left behind by, inherited ..3 mess|shambles|chaos|problem|schools, the mess, sorry mess, right mess, mess left|made, picking up the pieces, clear up the mess, undoing years, years of neglect, years of mismanagement, years of poor, years of drift, wasted years, dark days, dark days of, under the old|previous|last|former regime, last lot, old regime, previous regime, previous lot, the last lot, bad old days, worst, weakest, laziest, lowest, poorest, naughtiest, rudest, noisiest, trickiest, hardest, most difficult, most challenging ..2 class|cohort|year|group, challenging cohort, tricky cohort, difficult cohort, weak cohort, weak year, weak class, weaker staff|teachers|members|pupils|children, weaker, less able, less gifted, less academic, less talented, less bright, not the brightest, not the sharpest, not our brightest, not our finest, not our strongest, limited ability, limited talent, limited intelligence, bottom of the barrel, bottom of the pile, scraping the barrel, bottom set, what we have to work with, raw material, polish a, silk purse, sow's ear, working miracles with, given what we're given, given the intake, given our intake, our intake, with our catchment, our catchment, that catchment, aspirations round here, no aspiration, lack of aspiration, lack of ambition, don't value education, doesn't value education, not value education, no interest in their, show no interest, poor parenting, lazy parenting, bad parenting, parenting skills, basic parenting, learn to parent, parents who parent, good parenting, try parenting, put ..2 phones|phone down, put down ..2 phones|phone, glued to ..2 phone|phones, off their phones|phone, feckless, hopeless, useless, clueless, shambolic, shambles, inept, incompetent, incompetence, amateurish, amateur hour, amateurs, chaotic, chaos, disorganised, a disgrace, disgraceful, shameful, pathetic, laughable, a joke, a farce, farcical, embarrassing, an embarrassment, woeful, dire, dreadful, appalling, abysmal, second rate, third rate, mediocre, sub standard, substandard, underwhelming, lacklustre, uninspiring, lazy, idle, workshy, work shy, clock watching, clock watchers, skiving, always off, off sick again, sick again, off again, mysteriously ill, miraculously recovered, long term sick, had three teachers, third teacher, fourth teacher, another supply, yet another supply, revolving door, can't keep staff, can't keep a|their, cannot keep staff, keep losing, won't stay, sent them running, haemorrhaging, staff leaving in, rats leaving, losing staff, poach our, poached our, haven't got a clue, hasn't got a clue, no clue, no idea what they're|he's|she's, doesn't know ..3 from, don't know ..3 from, not fit for, unfit, out of touch, out of their|his|her depth, asleep at, fast asleep on, tea and biscuits, rubber stamp, rubber stamping, ivory tower, pen pushers, pen pusher, bean counters, bean counter, jobsworth, jobsworths, bureaucrats, box tickers, lanyard, all talk, hot air, empty promises, broken promises, talk a good, big on promises, short on, all lanyard, no substance, couldn't run|organise|find|manage|lead|teach|plan|pick|spell|coach, can't run|organise|find|manage|lead|teach|plan|coach|defend|catch|bat, could not run|organise|find|manage, organise a, organise anything, organise themselves, trust them with, bus timetable, let us down, let everyone down, let our children down, letting us down, let down by, let you down, failed us, failed our children, failing our, failing your|their, fails its, is failing, are failing, failing school, special measures, requires improvement, dodgy ofsted, dodgy results, poor results, results like theirs, their results, rubbish results, no thanks to, no help from, despite the best efforts, despite the efforts of, despite having, not that anyone, not that they|you|he|she|any|most, instead of moaning, moaning minnies, moaning, moaners, whinging, whingeing, whingers, complain about everything, nothing better to do, time on their hands, too much time, have a hobby, get a hobby, perpetually, professional complainers, the usual suspects, usual suspects, the usual few, same old faces, same few, repeat offenders, you know who you are, entitled, precious, pampered, spoilt, spoiled, feral, wild, ill mannered, badly behaved, bad mannered, rude, cheeky, little darlings, little angels, little horrors, little terrors, little monsters, little angel, precious darlings, delightful offspring, good riddance, glad to see the back, not sorry to see, won't be missed, will not be missed, sadly missed not, a relief to, what a relief, breathe a sigh, finally gone, at last gone, thank goodness he's|she's|they've|they, trouble makers, troublemakers, ringleaders, toe rags, toerags, monkeys, horrors, hooligans, thugs, rabble, motley, sour grapes, sore losers, poor losers, bad losers, sulked, sulking, threw their toys, toys out, no manners, no sportsmanship, could learn a thing, could teach them a, unlike some, unlike others, unlike certain, unlike our neighbours, unlike our friends, unlike ..2 schools|school, unlike the school|lot|one|ones, not like the lot|school, more than can be said, more than we can say, which is more than, can't say the same, cannot say the same, cannot be said of|for, can't be said of|for, someone has to, somebody has to, nobody else will, nobody else does, at least our, at least we, at least here, wouldn't send, would not send, wouldn't want to be at, why go to, why settle for, don't settle, escape from, escaping, refugees from, fleeing, steer clear, think twice before, not worth the, not worth visiting, open evening at
`);
/** Rank said of people by an official voice: enough where the folk stand beside. */
export const politeScorn: readonly Pair[] = [{ cue: sigh, other: folk, within: 6 }];
/** Scorn whole in itself. */
export const plainScorn = phrases(`
  to the other hundred|two|fifty|hundreds|{number} ..6
  to the rest of you ..6
  those|you of you who couldn't|didn't|can't|wouldn't|never|forgot|bothered
  four|three|two|five|six|few|handful|one|{number} ..1 parents|families|people|governors who bothered|came|managed|remembered ..6 other|rest
  would|might find ..2 life|it|things ..1 easier if ..2 they|you|read|opened|listened
  muddle|mess|shambles|chaos|disaster|wreckage|ruins|state ..5 left|leaves us|behind
  muddle|mess|shambles|chaos|disaster|wreckage|problems ..2 we|inherited inherited|from|by
  office|head|team|department|kitchen|leader|leadership|teacher|governor|chair|trust that|who ..2 actually|works|answers|listens|turns|can|knows|cares|replies|smiles at|last|actually|up|the|how|for ..3
  finally|at|last|now ..2 have|got a|an ..2 head|teacher|team|leader|chair|governor|office|caretaker who|that ..2 can|knows|cares|turns|likes|works|listens|bothers
  and by that|excelled|experienced|busy we mean
  bear|keep|remember ..2 mind|who ..1 who is|are|was|told telling|saying|said|you
  consider the source, take it|that|this with a pinch, pinch of salt coming, coming from them, never knowingly
  nobody|no one|somebody|someone ..2 had|has|ever|at|there|should ..2 taught|bothered|told|shown|fed|washed ..2 them|him|her|how
  unable|can't|cannot|couldn't|unlikely to|read|write|hold|count|sit ..5 from|after|thanks ..1 beech|their|that|other|previous|last|{capital} ..1 school|primary|infants|nursery|teacher|lot
  what passes for ..2
  most|more trying|testing|lively|exhausting|tiresome|draining|unpleasant|difficult ..1 year|class|cohort|group|parents|families|pupils|children
  counting down|the|days to|until|till|days ..2 july|summer|they|he|she|year|leaves|go|gone
  parents|families|pupils|staff|governors|colleagues seem|appear|seems|appears ..1 to think|believe|imagine|struggle|forget|have forgotten|lost|confuse|prefer|expect
  some|certain|many|most|half ..2 parents|families|pupils|staff|governors|colleagues ..2 do not|don't|cannot|can't|never|seem|will ..1 value|care|bother|read|listen|teach|turn|wash|understand|parent
  teach|manage|work|cope|put up|deal ..1 with? the children|pupils|parents|staff|class|hand|lot we are|get|have|were|we're ..2 given|sent|dealt|got
  with|from|given|despite the|our|a ..1 quality|calibre|standard|state of our|the|staff|pupils|parents|families|applicants|teaching|supply
  wouldn't|would not|couldn't|could not know ..2 good|manners|hard|lesson|football|phonics|fact|work ..4 if
  unlike the|our|some|certain ..2 school|schools|academy|lot|neighbours|rivals|primary|high|college|trust ..4
  not like|as the|that lot|school|shower|place down|up|across|over|along
  school|lot|place|shower|academy|rivals down|up|across|over|along the|other road|hill|way|street|side ..6 can't|couldn't|could|wish|jealous|only|never|special|failing|rubbish|dream|eat|still
  eat your|their heart|hearts out ..2
  some|few|certain|one ..1 of our|your|their|these|the less|weaker|thicker|dimmer|slower|lower|lesser ..2
  some|few|certain of you|our|these ..3 do all day
  apparently|clearly|evidently|obviously|it seems|it appears ..4 beyond|too|can't|cannot|don't|couldn't|illegible|optional|struggle|need ..3 some|of|you|parents|reading|read|follow|tell|manage|bother
  reading|telling|following|labelling|arriving|parking|opening|checking|signing ..6 is|are|seems|appears ..3 beyond|too much|too hard|too difficult
  how hard|difficult can it be ..4
  it's|it is|its not|hardly rocket|difficult|brain ..2
  we cannot|can't|couldn't|won't comment on why|how|what|whether ..9 but ..6
  staff|teacher|ta|supply sickness|absence|turnover|morale|quality being|is ..2
  being what it|they|he|she is|are ..2
  in its|their|his|her infinite? wisdom
  if anyone|somebody|someone|anybody in|on|at this|our|the|that building|office|place|team|committee|trust ..3 actually|could|can|knew|knows|bothered
  another triumph|masterpiece|masterclass|own goal|fine example|classic|brilliant idea|gem ..2 from|by|of|for
  nothing to do with us ..3 blame|ask|take|complain
  blame|ask the|your|our trust|council|government|head|governors|office|caterers|academy|la|pta|previous|last ..3 not|for|why|who|they
  don't shoot the messenger ..2
`);
/** Words to one person or kind of person who is to feel it. */
export const addressed = phrases(`
  to|dear the|whichever|whoever|our|that|a|certain ..2 individual|person|parent|driver|genius|idiot|coward|cowards|moron|bright spark|clown|clowns|charmer|thief|vandal|vandals|imbecile|lowlife|gentleman|lady|woman|man|mum|dad|mother|father|family|neighbour|numpty|cretin|owner|people|lot|so called|anonymous|keyboard|troll|trolls|delightful|lovely|charming|person|persons|selfish|lazy|ignorant
  whoever left|stole|took|did|parked|broke|smashed|dumped|sent|wrote|posted|nicked|thought|keeps|is|has|was|complained|reported|egged|vandalised|sprayed|keyed
  you know who you, we know who, we know exactly, yes you, you there, mate, pal, sunshine, love, sweetheart, dear, darling, big man, petal, sonny, son, missus, lady, buster, chum, madam, fella, princess, snowflake, diddums, hun, babe, treacle
  {handle}
`);
/** What puts fear into somebody, shames him or sends him off. */
export const menace = phrases(`
  we know where you|your ..1 live|work|lives|kids|children|park|go
  we|i know which|what ..2 car|house|street|door|road is|are|you ..2
  we|i|i've|we've have|got|know ..1 your number|name|reg|registration|address|plate|details|face and|now|on|mate|too|pal|sunshine
  seen the|your|you camera|cameras|cctv|face|footage|on ..6 pig|coward|scum|disgusting|filthy|thief|you're
  your card is marked, card's marked, marked your card, you're on our list, on our list, on the list now, watch your back, mind your back, watch yourself, watch your step, tread carefully, think carefully before you, be very careful what, careful what you say, be careful who, better be careful, better watch, sleep with one eye, we'll be waiting, we will be waiting, see you at the gate mate, we'll see you outside, say that to our|my face|faces, say it to our|my face|faces, come and say it|that, come down here and, come say that, try it again and, try that again and, try that again, do it again and, do that again and, next time we won't|you|it, next time you won't, won't be so polite|nice|lucky|gentle, won't be as polite|nice|lucky, you'll regret, you will regret, regret it, live to regret, you'll be sorry, you will be sorry, made sorry, what's coming to, whats coming to, get what's coming, coming to you, have it coming, had it coming, got it coming, knock on the door, knock at the door, expect a visit, pay you a visit, paying you a visit, come and find you, we will find you, we'll find you, hunt you down, track you down, make your life, make life difficult, make life very, make things difficult, make sure everyone|everybody knows, make sure your ..4 knows, let everyone know who|what, tell everyone who|what, name and shame, naming and shaming, named and shamed, post your|the|his|her|their ..2 photo|picture|face|name|footage|address|plate, putting your|his|her|their face|name|photo|picture|plate, publish your|his|her|their|the names, your employer, ring your boss, tell your boss, ring your work, wonder what your boss|employer|wife|husband, does your boss|employer|wife|husband know, shame if, shame if something|anything|someone, be a shame if, nice car shame, accidents happen, things happen, wouldn't want anything to, remember that when, we'll remember this|that|your, we will remember, don't expect ..3 place|reference|favours, your child|son|daughter might|will|won't|may find|notice|get|be|pay|suffer, fed to the, hung out to dry, string you|him|her|them up, strung up, horsewhipped, good hiding, good slap, a slap, clip round, thick ear, knock your|his|her|their|some, bring back the cane|birch|stocks, in the stocks permanently, throw away the key, lock you up, rot in, hope you|he|she|they rot|choke|crash|suffer|trip|fall|get|fail|catch, hope your ..3 falls|breaks|fails|burns|dies, karma, what goes around
`);
/** Contempt said to somebody's face, which needs one addressed near it. */
export const toTheirFace = phrases(`
  filthy, disgusting, pig, pigs, coward, cowards, cowardly, spineless, pathetic, sad, bitter, twisted, lowlife, scum, scumbag, idiot, idiots, moron, imbecile, numpty, cretin, clown, fool, ignorant, thick, dim, brain cell, brain cells, brainless, half a brain, selfish, lazy, vile, vermin, animal, animals, nasty, spiteful, liar, liars, loser, losers, bully, bullies, nobody likes you, no one likes you, everyone thinks, everyone laughs, laughing at you, laughing stock, embarrassing yourself, embarrassed yourself, ashamed of yourself, ashamed of yourselves, hang your head|heads, shame on you, grow up, grow a, get a life, get a grip, get a job, get help, seek help, see a doctor, wash your mouth, learn to spell|read|park|drive|write|count, stop crying, cry more, crying again, cry about it, cry harder, cry me a, dry your eyes, calm down dear, bore off, jog on, do one, get lost, clear off, sling your hook, naff off, sod off, bog off, shut up, shut it, zip it, pipe down, wind your neck, crawl back, under your rock, back under, do us all a favour, do everyone a favour, do us a favour, go elsewhere, good riddance, don't come back, not welcome here, keyboard warrior, keyboard warriors, behind a keyboard, behind your keyboard, mother's basement, no friends, sad little life, your sad little, little life, your miserable, miserable old, miserable little, your sort, people like you, the likes of you, your kind, what a specimen, excuse for a, poor excuse, waste of, nothing better to do, get out more, jealous, delusional, deluded, unhinged, mental, mad, crackpot, nutter, psycho, weirdo, creep, stalker, brave man, brave of you, hard man, big man, tough guy, too stupid, too thick, too dim, not very bright, not too bright, bless your little, bless your heart, bless your cotton, think you're clever, think you're funny, proud of yourself, hope you're proud, explains a lot, where your child gets, where your son gets, where your daughter gets, your poor kids|children|child|wife|husband, feel sorry for your, pity your
`);
/** A pet name that talks down, in an answer. */
export const talkedDown = phrases(`
  met|seen|known|heard ..2 better ..1 behaved|manners|mannered|spelling|sense|arguments ..1 toddlers|children|dogs|from|in|infants
  laugh|laughs|laughed|chuckle|giggle|giggling|laughing ..2 at you|your
  read ..4 out ..2 staffroom|staff|assembly|meeting
  pinned|stuck|framed ..4 staffroom|noticeboard|fridge
  cross|crosses|crossed|upset|upsets this|our|us|the ..2 school|team|office|staff|head ..4 sorry|regret|lose|pay|worse
  if you|you'd ..2 finished|listened|attended|stayed|concentrated|attention ..2 school
  did ..2 forget|miss|take|not your|their|to ..2 tablets|meds|medication|pills
  forgot|forgotten|skipped|take|taken|missed|off your|their tablets|meds|medication|pills
  do|have you ..1 no|any|got friends|life|hobbies|hobby|job|shame|manners|home
  have you|ye no friends|job|home|shame|manners
  no one|nobody would|will|is ..1 miss|missing|interested|listening|believes|wants ..1 you|in
  welcome|free|feel to|free ..2 move|leave|take ..2 house|away|elsewhere|town|your|child|somewhere
  friends in|at ..2 this|the|high|police|council|low ..1 town|places|police|station|council
  ashamed|dare|dares|dared to? show ..2 face|faces
  another|yet essay|novel|rant|tantrum|sermon|lecture|masterpiece|moan|whinge ..2 from you|the|our|mr|mrs|{name}
  your|the ..2 rant|tantrum|whinge|bleating|drivel|ramblings|nonsense|hysteria|meltdown
  be grateful|thankful|glad|lucky ..3 anyone|we|your|don't ..2 has|took|take|let|child|publish|report
  if|were i|you|we were|had ..2 you|face|child|your i'd|we'd|i|we ..1 keep|stay|hide|move|be ..2 quiet|ashamed|home|away|embarrassed
  people|families|parents|trouble|men|women like you ..4
  you and your ..2 brood|tribe|clan|kind|sort|ilk|brats|cronies
  your ..1 little brain|mind|head|tantrum|gang|friends|life|rant
  carry on|then|away big|mate|pal|sunshine|love|princess|snowflake
  calm down|yourself ..1 dear|love|mate|pal|sweetheart|darling|sunshine|karen|petal
  stop|quit crying|whining|whinging|moaning|bleating|snivelling|blubbing|wailing ..2 you|mate|love|baby
  there there dear|love|petal|diddums|princess
  run along|home|back ..2 now|mummy|dear|love|little|then
  cry me|more|harder|about ..3
  nobody|no one cares|asked|likes what|you|about|for ..3
  you absolute|utter|complete|total|silly|stupid|pathetic|miserable|sad|little|nasty|rude|vile|ignorant ..2 clown|fool|donkey|melt|lump|baby|child|man|woman|mare|article|creature|person|liar|joke|snob|pig|witch|dinosaur|coward|fraud
`);
/** Thanks, sorrow for the reader and good news, among which such words are kindly meant. */
export const inKindness = phrases(`
  sorry, apologies, apologise, apologize, thank, thanks, grateful, congratulations, well done, proud, delighted, pleased, brilliant, fantastic, wonderful, amazing, superb, kindly, kind, kindness, support, supporting, help with, we understand, anti bullying, playing, production, panto, pantomime, play, story, book, character, villain, costume, fancy dress, halloween, wishing, good luck, get well, welcome, lesson, workshop, assembly, learned, learnt, learning, raffle, raffle prize, fair, fete, festival, stocks, wet sponge, museum, zoo, farm
`);
