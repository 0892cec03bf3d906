import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'putdown-families',
  `parents, parent, mums, mum, dads, dad, families, carers, grandparents, of you, you lot, people, commenters, complainers, whoever, anyone who, anybody who, neighbours, residents, drivers, folk, folks, adults, grown adults, grown ups, the lot of you, this lot, that lot, some mother, some father, certain individuals, individuals`,
);
group(
  'putdown-school',
  `teachers, teacher, staff, kids, pupils, players, goalie, keeper, coach, coaches, head, headteacher, governors, school, academy, lot, team, side, defence, striker, ref, supporters, parents, office`,
);
group(
  'putdown-trifle',
  `crown jewels, end of the world, third world war, world war three, world war iii, war crime, rocket science, brain surgery, matter of life and death, national emergency, national tragedy, great train robbery, moon landing, state secret, nuclear codes, royal wedding, spanish inquisition, human rights violation, human rights issue, international incident, cobra meeting, crime of the century, five star hotel, four seasons, the ritz, ritz, hilton, savoy, michelin star, waitrose, concierge service, call centre, taxi service, charity shop, dry cleaners, butler service, personal shopper`,
);

/** A worry made small, a question answered with scorn, or somebody told to go. */
export const scorn = phrases(`
  not|hardly|isn't|aren't|wasn't ..2 <putdown-trifle>
  hold the front page, stop the presses, stop press someone, alert the media, call the papers, call the police because, someone call the, ring the bbc, brain of britain, cue the violins, violins out, dry your eyes, grow a spine, grow a backbone, toughen up, not a democracy, just a thought, not the sharpest, not the brightest, not the sharpest tool, not the brightest bulb, sandwiches short, sharpest knife, lights are on but, thick as mince, thick as two, dropped on your|his|her|their head, that told you, am i bothered, are we bothered, bothered not, look at my bothered, not losing sleep, won't lose sleep, won't be losing sleep, someone who cares, read it again slowly, read it again but, words of one syllable, in crayon, do keep digging, keep digging, have a day off, have a word with yourself|yourselves|themselves|himself|herself, long hard look at, look in the mirror, house in order, people in glass houses, thicker skin, touch grass, ok boomer, okay boomer, mic drop, stay in your lane, do one, on your bike, get stuffed, get lost, hop it, take a hike, bog off, swivel on, whatever floats your, cheeky so, do yourself a favour, do us a favour, do us all a favour, bless your cotton socks, bless their cotton socks, oh the irony, oh the drama, oh the horror, the horror, the humanity, how will you|they|we cope|survive|manage, however will you|they|we, somehow we'll cope|survive, nobody died, no one died, nobody has died, worse things happen at sea, get the tissues, pass the tissues, need a tissue, want a biscuit, have a biscuit, sounds like sour grapes, sour grapes, jealous much, projecting much, bit rich coming, that's rich coming, rich coming from, pot kettle, pot meet kettle, empty vessels, all mouth, armchair experts|expert|critics, keyboard heroes|hero|warrior|warriors, brave behind, behind a|your|that keyboard|screen, bet you wouldn't|won't|don't say, say it|that to ..2 face|faces, waiting with bated, holding my|our breath, don't hold your breath, breaking news some, newsflash, news flash, spoiler alert we|you|it, plot twist, shocking i know, mind blown, you couldn't make it, clue is in the, clues in the, clue's in the
  nothing further to add, nothing more to say, nothing more to add, everyone knows you, you don't need to tell us, don't need telling, not hard to grasp, not hard to follow, isn't hard to grasp, simple as that, learn how to drive, learn to drive, learn to park, learn how to park, sorry you feel that way, sorry if you feel that, sorry you were offended, not your childminders, not your childminder, your child can wait, setting some boundaries, set some boundaries, can't afford ..4 don't|then|tough
  sort yourselves, sort your life|lives|self|act, simples, says it all, said it all really, speaks volumes about, as per my|our previous|last|earlier, let that sink in, not being funny but, no offence but, not to be rude but, with all due respect but, what else you want|expect, what more you want|expect|do|can, we get it, we won't be replying, won't be responding further, won't dignify, not worth our time, not worth a reply, not worth replying, your attitude stinks|is|needs, your tone is|stinks|needs, don't take that tone, watch your tone, mind your tone, carry on ignoring, sod's law, like animals|savages, little savages, absolute animals, feral, herding cats lol
  spend|spent|spending ..2 less|more time ..2 on|with|doing|reading|teaching|parenting ..4
  take|have ..1 good|long|hard|proper? look at themselves|yourself|yourselves
  everyone|everybody else|other|others ..2 managed|manages|manage|can|could|coped|copes|read|remembered|found ..9 you|your|yours|some|why
  not|no sure|idea why you|your|some couldn't|can't|didn't|think|feel|can't|child
  looking|looked|looks fit|hot|sexy|peng|tasty in, proper fit, bit of alright, legs on her|him|them
  if you can't|cannot work|find|read|follow|manage|tell|count ..5 can't|cannot|god|heaven|lord|maybe|perhaps|then|we|no|not|there's
  here's|heres a|an ..1 idea|thought|suggestion|tip|concept ..3 read|try|look|ask|listen|teach|parent|walk|set|buy|put|how|why|maybe|don't
  radical|novel|wild|crazy|bold|revolutionary idea|thought|concept|suggestion
  maybe|perhaps try ..1 reading|listening|looking|parenting|walking|opening|checking|talking|teaching|being
  maybe|perhaps ..1 if you|you'd|parents|people|someone|some|they ..4 read|listened|checked|bothered|spent|looked|parented|taught|stopped|learned|learnt
  gold star|medal|clap|round of applause|applause|prize for ..3 who|parent|mum|dad|genius|person|bright|anyone|whoever|noticing|you
  well spotted|done|observed ..1 sherlock|einstein|columbo|poirot|genius|captain|brains
  genius|bright spark|clever clogs|einstein who|that
  do you want|need ..2 medal|cookie|biscuit|badge|round of applause
  what|which bit|part of ..6 do|did|don't|didn't|isn't ..2 understand|get|grasp|follow|clear
  we are|we're|this is|it's|it is ..1 a school ..1 not a|your|the
  as if ..2 have|had|haven't ..2 enough|better|nothing to|else
  because ..1 we|i|staff|teachers have|had|obviously|clearly ..2 nothing better|all day|magic|time on
  oh|ah|aw|aww|wow|gosh great|lovely|brilliant|good|joy|marvellous|goody|look|dear|boo|diddums|another another|someone|somebody|here|more|yet|what
  yes|yeah|oh|ah because|cos|sure ..2 that's|thats|that|clearly|obviously|we're|we|teachers ..4 how|all|love|just|exactly|what|nothing|totally
`);
/** What is wrong said to be the readers' own doing, or their manners, minds or upbringing run down. */
export const blaming = phrases(`
  no thanks to most|some|half|certain|any|many|you|the ..2 of? ..1 <putdown-families>
  thanks to ..2 certain|some|selfish|few|one|minority|usual|inconsiderate|lazy ..3 <putdown-families>|suspects|minority
  <putdown-families> ..9 want|wants|need|needs ..1 head|heads|eyes|brain|brains examining|examined|testing|tested|looking|checking|seeing|cleaning|washing
  <putdown-families> ..4 couldn't|can't|cannot ..1 organise|run|find|pour|boil|manage|parent|spell|count|add|tell|control|park|read|drive|follow ..4
  half|most|many|some|one of ..1 our|your|these|the|you|those ..1 <putdown-families> ..8 instead of|rather|wouldn't|would|couldn't|can't|know
  if half|some|most|certain|more ..2 our|the|you|your|of? ..1 <putdown-families> ..2 read|spent|listened|bothered|looked|checked|parented|put
  instead of ..1 moaning|whinging|whingeing|complaining|scrolling|gossiping|bleating|slagging|bitching|having a pop|gobbing|sniping
  the state of|some ..2 <putdown-families>|you|them|their|those|these
  state ..2 <putdown-families> ..3 turned|turn|came|come|arrived|arrive|left|leave
  <putdown-families> ..6 turn up|turned up|roll up|rolled up|rock up ..5 pyjamas|pjs|dressing|drunk|late|state|embarrassing|slippers
  <putdown-families> ..6 ashamed|pathetic|embarrassing|embarrassment|laughable|beggars|disgrace|disgraceful|ignorant|pig|pigs|selfish|feckless|idle|bone idle|sponging|scroungers|freeloaders|spoilt|feral|gobby|lazy|clueless|dense|thick|gormless|entitled|brass
  ruined|ruining|spoiled|spoilt|spoiling|spoils|ruins it|things|everything for everyone|everybody|the rest|all|us|other
  we ..1 all? know who you|they|it|did|that
  we ..1 all? know which|what|whose <putdown-families>|kids|sort|kind|type
  stop|quit being ..1 so? precious|dramatic|silly|soft|daft|sensitive|ridiculous|pathetic|awkward|difficult|childish|petty|lazy|rude|nosy
  you know exactly who, naming no names, mentioning no names, no names mentioned, cough cough, looking at you, yes you ..1 in|at|with|mum|dad|year|parked, you are the problem, you're the problem, blame yourself|yourselves, only yourself|yourselves|themselves to blame, that's on you, thats on you, it is your own doing, not rocket, apple doesn't fall, wonder where they|he|she get|gets it, no wonder ..1 your|their|these kids|children|child|son|daughter, see where he|she|they get|gets it, learn some manners, where are your manners, manners cost nothing, were you raised|born in|by, born in a barn, dragged up, brought up in a, teach your|their children|kids|child some|manners|to|how, control your|their ..1 kids|children|child|kid|offspring|brat|brats|little
  your|their little darlings|darling|angel|angels|cherub|cherubs|prince|princess|treasure|treasures|precious|monster|monsters, precious darlings|darling|little|moments
`);
/** Another school's people run down. */
export const rivalry = phrases(`
  their|they're|its ..1 <putdown-school> ..2 can't|couldn't|cannot|wouldn't|don't|doesn't|haven't|hasn't|aren't|isn't ..3 coach|count|pass|kick|catch|spell|teach|win|score|play|bat|bowl|run|organise|read|clue|decent|handle|save|hit|lose|cope
  their ..1 <putdown-school> ..2 is|are|was|were ..4 rubbish|useless|joke|clueless|shocking|pathetic|woeful|embarrassing|sulking|crying|thugs|cheats|cheating|cheat|dirty|hopeless|feral|rough|sore|moaning|asleep|blind
  sour|long|glum|miserable faces|face ..3 bus|minibus|opposition|losers|away|them
  taught|teach|gave them|those|that ..3 lesson|hiding|spanking|thrashing|drubbing ..3 lot|losers|football|manners|coming|how
  couldn't|can't ..1 hit|kick|catch|score ..2 barn|toffee|cold
  put|puts|putting ..1 lot|them|shower ..2 shame|place|box
  cry|crying|cried|sulk|sulking|sulked ..2 all the way|to|on|into ..3 bus|home|minibus|coach|mummy|mum|teacher
`);
/** In answer to somebody: a scornful remark that is the whole of it, or opens it. */
export const scornInReply = phrases(`
  charming, classy, delightful, stay classy, lovely attitude, nice attitude, great attitude, nice manners, lovely manners, how rude, how charming, how mature, very mature, how delightful, deep breaths, deep breath, breathe, calm down, wow just wow, just wow, oh really, oh please, ok then, okay then, fine then, if you say so, so you say, cool story, your point, and your point, so what, yawn, says who, said nobody ever, said no one ever, jog on, and you sir|madam, listen love|mate|pal|here, look love|mate|pal, alright alright, keep up, do keep up, obviously, duh, erm no, um no, hmm no, er no, nice try, not this again, here we go, for goodness sake, give over, get real, we've been over this, we've had this, your loss, suit yourself, be our guest, happy now, satisfied now, whatever, rubbish, nonsense
`);
/** Openings of an answer that go on in scorn. */
export const scornOpening = phrases(`
  so|and|then what ..1 do|did you expect
  we'll|we|i'll|i ..1 get the|my violin|violins
  what|you do you|honestly expect|want us|me|staff to ..1 do
  ever|have you ..1 thought|considered|tried of|to|just|reading|that|maybe
  perhaps|maybe if you|your
  you're|you are the only|not the only one|person|parent
  nobody|no one else has|is|seems|complained|moaned|minded
  funny|strange|odd|interesting|weird how|that|because ..5 nobody|everyone|only|you|never|always
`);
/** Thanks, regret and delight, beside which a short answer is kindly meant. */
export const kindly = phrases(`
  thank|thanks|sorry|pleased|glad|delighted|congratulations|well done|lovely to|hope|enjoy|good luck|please
`);
/** Duties and manners spoken of as a lesson or in earnest. */
export const noBlame = phrases(`
  generous, kind, wonderful, lovely, brilliant, workshop, course, assembly, learn|learned|learnt|learning|lesson|lessons, support for, help for, we can help, advice, volunteers, pupils learnt, thank you to, thanks to everyone|all|the|our|your, spelling bee, please
`);
