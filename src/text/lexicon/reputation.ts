import { group, phrases } from '../phrases.ts';
import './work-words.ts';

group(
  'bad-adjective',
  `useless, hopeless, clueless, incompetent, inept, inadequate, pathetic, lazy, laziest, bone idle, idle, workshy, work shy, toxic, awful, terrible, dreadful, appalling, abysmal, atrocious, diabolical, shameful, disgraceful, dire, shoddy, shambolic, chaotic, rubbish, crap, shit, shite, garbage, spineless, gutless, cowardly, two faced, corrupt, bent, crooked, dishonest, lying, deceitful, sneaky, slimy, sly, bullying, nasty, vile, horrible, horrid, rude, arrogant, smug, pompous, ignorant, stupid, thick, thicker, dim, dense, dumb, brainless, gormless, dozy, mental, deluded, delusional, out of touch, out of her depth, out of his depth, out of their depth, past it, past her best, past his best, overpaid, unqualified, unfit, not fit, unprofessional, uncaring, heartless, callous, vindictive, petty, power mad, power hungry, power crazy, backward, failing, rotten, ghastly, feral, scummy, rough, chavvy, snobby, entitled, spoilt, filthy, embarrassing, laughable, ridiculous, ineffective, worthless, pointless, dysfunctional, disorganised, badly run, poorly run, a law unto themselves, beneath contempt, evil, cruel, gobby, mouthy, bitchy, thick as mince, pig ignorant, humourless, cringe, cringeworthy, mismanaged, insufferable, unbearable, unhinged, jobsworthy, on another planet, living on another planet, off their rocker, asleep, asleep at the wheel, all talk, all mouth, money grabbing, dull as dishwater, going nowhere, going nowhere fast, stuck in the past, stuck in the dark ages, not up to it, not up to the job, invisible, never there, rude and, beyond useless, worse than useless, even worse, worse, frauds`,
);
group(
  'bad-noun',
  `joke, disgrace, shambles, farce, circus, zoo, dump, hellhole, hell hole, hell on earth, cesspit, cess pit, pigsty, snake pit, nightmare, embarrassment, liability, waste of space, waste of money, waste of oxygen, waste of air, laughing stock, bully, bullies, liar, liars, coward, cowards, crook, crooks, clown, clowns, muppet, muppets, joker, jokers, idiot, idiots, moron, morons, imbecile, imbeciles, fool, fools, amateurs, amateur hour, dinosaur, dinosaurs, dragon, witch, cow, snake, snakes, weasel, robot, robots, puppet, puppets, tyrant, tyrants, dictator, dictators, control freak, control freaks, psycho, narcissist, narcissists, egomaniac, snob, snobs, windbag, jobsworth, jobsworths, busybody, busybodies, gossip, gossips, backstabber, backstabbers, clique, cult, prison, sinking ship, car crash, train wreck, trainwreck, dumping ground, exam factory, chocolate teapot, chocolate teapots, chocolate fireguard, wet lettuce, drip, wet blanket, plonker, plonkers, numpty, numpties, tool, tools, drunk, pig, pigs, rat, rats, scum, vermin, brats, animals, cretins, twat, twats, prat, prats, pillock, pillocks, wazzock, tosser, tossers, wanker, wankers, bellend, bellends, knob, knobs, dickhead, dickheads, arsehole, arseholes, bitch, bitches, bunch of clowns, old bag, battleaxe, shower, shitshow, shit show, mess, absolute mess, tip, hole, pit, monster, monsters, creep, creeps, hypocrite, hypocrites, parasites, box tickers, yes men, yes men and women, failure, failures, laughingstock, law unto himself, law unto herself, racket, rip off, sham, disaster, disaster zone, catastrophe, dictatorship, madhouse, loony bin, war zone, warzone, borstal, jungle, crooked lot, low lifes, toe rags, toerags, spineless lot, sociopath, sociopaths, psychopath, div, divvy, divs, cockwomble, cockwombles, melt, melts, leech, leeches, dross, slackers, skivers, slacker, skiver, old fool, dinosaurs, ringmaster`,
);

/** Roles, people and places of a school community. */
export const community = phrases(`
  our|my|the|this|that|these|those|half|all|most|some|every|new|a ..2 <work-role>
  our|my|the|this|that|your|their|local ..2 head|school|academy|trust|nursery|sixth
  our place, this place, that place, my place of work, our lot, place i work
  our|the|these|this|half|some ..1 parents|families|mums|dads|kids|pupils|students|children|intake|cohort|catchment ..1 at|here|we|round|in|from ..1 school|place|here|academy|get|have|year
  our ..1 parents|families|kids|pupils|students|colleagues|office|department|mums|dads|inspectors
  half|most|some of? my|our ..1 colleagues|parents|department|team|staff|kids|students|teachers|class
  {year} parents|families|kids|pupils|students|teachers
  my ..1 colleagues|department|boss|head|job|workplace|employer|school|trust
  kids|families|parents|people|pupils|students|lot|staff|teachers here|at|round|in ..1 this|our|that|my|here|school|academy
  slt|ofsted|estyn|governors|management|smt|hr, leadership team, senior leadership, academy trust, academies, multi academy trust, the union
  head|deputy|chair|ceo|director of pe|year|english|maths|science|department|governors|council|school|sixth|it|finance|music|art|drama|history|ks3|ks4|the
  chair of the council|governors|pta|trust, the pta, the council, the trustees, the lea, the local authority, inspectors, ofsted inspectors, the inspectorate, the dfe
  the ceo|head|deputy|office|ladies|teachers|cleaners|dinner
  {capital} head|slt|governors|staff|teachers|trust|academy|primary|school|high|college|juniors|infants|secondary|sixth|nursery
  st|saint {capital}
  teachers|staff|parents|kids|families|governors|slt|head at|of|in {capital}, parents of this|our|that, the mums, the dads, the slt, above me, from above, your kid's at, kid's|kids|child's at {capital}, working here, work here, dear leaders, reception class, the office
  {adult}
  teachers|ta|tas at|here|in|who|these
`);
/** A name that may be a colleague's. */
export const someNamed = phrases(`
  {name} ..1 in|from|on|our|at|the|reception|finance|it|admin|office|hr|payroll|pe|maths|english|science|school|work
`);
/** What runs somebody or some place down. */
export const verdict = phrases(`
  is|are|was|were|being|been|became|become ..3 <bad-adjective>|<bad-noun>
  is|are|was|were a|an|the|such|full|run|just ..4 <bad-adjective>|<bad-noun>
  are|is|was|were run by|like ..3 <bad-noun>|<bad-adjective>
  a|an|such|absolute|total|complete|utter ..2 <bad-noun>
  so <bad-adjective>
  couldn't|can't|cannot|couldnae organise|organize|run|manage|teach|lead|plan|control|arrange|handle ..1 a|an|their|his|her|to|one|water|anything|himself|themselves
  couldn't|can't|cannot spell|count|read|write|add|string|find ..5 photosynthesis|to|arse|backside|sentence|own|up|two
  haven't|hasn't|hadn't|have|has|having|with ..1 got? no|an|a|any|not|zero ..1 clue|idea|decency|backbone|spine|brain|brains|respect|shame|morals|compassion|empathy|integrity|vision|ounce|interest|control|manners|class|people|imagination|talent
  don't|doesn't|didn't|not|never|couldn't ..1 care|listen|give|have|know|bother|deserve|understand|reply|replies|return|returns|answer|answers|bothers ..2 less|a|what|how|to|the|about|emails|us|anything|email|anyone|staff|us
  don't care, doesn't care, don't have a clue, doesn't have a clue, don't know what, doesn't know what, doesn't know how, don't know how, don't listen, doesn't listen, never listens, never listen, couldn't care less, could not care less
  only|just care|cares|interested about|in
  hide|hides|hiding|sit|sits|sitting in|behind|on ..2 office|offices|phone|phones|arse|arses|backside|backsides|bum|desk|desks
  should|needs|need|ought|deserves|deserve|wants|want ..2 sacking|sacked|fired|firing|shutting|shut|closed|resign|retire|quit|ashamed|struck|replaced|replacing|bulldozed|bulldozing|demolished
  has|have|gone|going|went ..2 downhill|dogs|pot, rotten to the core, going under, falling apart, on its knees, goes to die, go to die, come to die
  play|plays|has|have favourites, looks after his|her|their own, talk|talks|speaks down to, treat|treats ..2 staff|people|us|like ..3 dirt|rubbish|crap|shit|children|like
  has|have|with the ..3 of a|an, makes|make my skin|blood, has|have ruined|destroyed|wrecked|killed, is|are ruining|destroying|wrecking|killing, ruined|destroyed|wrecked|killed ..1 this|our|the|my ..1 school|place|department|academy|job|profession
  hasn't|haven't had a|an ..1 new|original, doing as little, do as little|sod|bugger|naff|nothing, does nothing|sod|bugger|naff|jack, turn|turns up ..1 late|drunk|when, love|loves the sound, wouldn't know ..7 if, the less said, got|gets|get the job by|because|through, makes it up, making it up, has|have lost the plot, lost the plot, makes|make me sick, make|makes us all look, are|is thick|rough as, box ticking, tick box, only turn|turns|turned up, has it in for, got it in for, hate|hates kids|children|teaching, can't be bothered, can't be arsed, are|is full of, gives me the creeps, needs a hobby, lives|live on another planet, been asleep, should be ashamed, have|has no idea, no idea what, past ..2 sell, has never|hasn't ..3 taught
  who've|who|who have never taught
`);
/** Running down that needs no second part: the worst of a kind, a joke of a school, mock praise, warnings off. */
export const outright = phrases(`
  <bad-adjective> ..1 <work-role>
  worst|laziest|rudest|dumbest|thickest|nastiest|stupidest|crappiest|shittiest|dullest|poorest ..2 <work-role>|school|academy|job|boss|employer|trust|headteacher|head|place|nursery|college|staffroom|workplace|governors|sixth
  most ..1 <bad-adjective> ..2 <work-role>|school|academy|job|boss|employer|trust|head|place|staffroom|workplace|person|people|bunch
  <bad-noun> ..1 of|for a|an ..1 school|head|headteacher|teacher|department|trust|boss|leader|academy|place|college|job|manager|governor|colleague|deputy|senco|inspection
  excuse|apology for|of a ..1 school|head|headteacher|teacher|department|trust|leader|academy|college|manager
  this|that|what|such|our|my|the ..1 a|an? <bad-adjective> ..1 school|academy|trust|head|job|college|department|place|office|staffroom|families|parents|leadership|inspection
  pitiful|pathetic|rotten|failing|toxic|shambolic|useless|awful|crap|shit|terrible|dreadful school|academy|trust|department|leadership|workplace|college|management|staffroom|head|headteacher
  shambles|circus|joke|farce|shower|bunch|shitshow run by, run by ..2 <bad-noun>, run like a
  bunch|pack|shower|load|gang|set|collection of ..2 <bad-noun>|<bad-adjective>
  don't|never|wouldn't|not ..1 send|enrol|put|choose ..4 our place, don't|never|wouldn't|not ..3 send|enrol|sending ..3 kids|children|child|kid|son|daughter to|at|in {capital}|there|this|that
  wouldn't|never|not let|trust|send|put|leave ..6 my|our|a|the dog|cat|hamster|goldfish|worst|pet|rabbit|budgie, wouldn't|never ..1 send ..4 there|here, don't pick|choose {capital}|st|that|this
  don't|never|wouldn't|not apply|work|bother ..2 here|there|them|our|this|that|for {capital}|trust|school, thinking of|about applying|working|joining|sending|moving ..6 don't|run|think|avoid, run don't walk, run a mile, avoid|swerve ..2 school|academy|trust|plague, avoid at all costs, steer clear of, bargepole, keep|take|pull|move|get ..1 your ..2 kid|kids|child|children ..1 away|out, home school than|rather
  rather ..4 than send|work|teach|go ..6 there|here|school|work|place|child
  ashamed|embarrassed ..1 to work|teach|be|share|say ..3, glad|happy|thankful|relieved|lucky|god ..3 left|leave|leaving|out|escaped|escape|escaping ..2 hellhole|dump|place|school|joint|shambles, counting ..3 days|hours|minutes ..3 go|goes|leave|leaves|gone|out|retire|left|notice, counting days, counting the days till|til|until she|he|they
  hate|hates|despise|loathe|detest my|this|our ..1 job|school|head|boss|slt|place|colleagues|trust|department|work|line|kids|parents|governors
  ruled|ruling|ruining by fear, toxic ..1 culture|environment|place|workplace|atmosphere|staffroom
  another|such|what|more|yet|absolute|absolutely|pure|sheer|today's ..2 genius|brilliant|inspired|masterclass|masterstroke|brainwave|cracking|stellar|wonderful|visionary|bright|top|brilliance ..2 decision|idea|move|leadership|plan|initiative|stroke|management|thinking|in|from|of ..4 <work-role>|slt|head|trust|school|governors|ofsted|office|place|above|management
  stroke of genius ..2 slt|leadership|head|management|our|the|from, our|my|the genius|glorious|fearless|dear|esteemed|illustrious|beloved leader|leaders|head|headteacher|slt|ceo|leadership|deputy|management|principal, oh wise|great ones|leaders
  slow clap, round of applause for|to ..2 slt|head|leadership|management|trust|governors|ofsted
  bravo|nice|cheers|well|great|good|top|congrats|congratulations one|done|work|job|stuff|leadership ..3 slt|leadership|management|trust|ofsted ..6 again|cancelled|not|genius|clueless|another|ruined|chaos|nobody|clap
  what is|what's the point of|in ..2 <work-role>|hr|governors|slt|ofsted, who hired ..3 <work-role>|head|deputy, how ..3 got|get|became|become the job|headship|promoted|qualified|head, how ..3 passed ..1 pgce
  spoilt|spoiled|entitled|snotty|feral|thick|stuck ..1 brats|parents|families|kids|pupils|mothers|mums, parents ..3 couldn't care less, couldn't care less, can't even dress, wouldn't know ..4 if it
  ofsted|inspectors ..8 being generous, ofsted|inspectors ..3 clowns|vultures|bullies|parasites|robots, place is a|an|falling|going|full, dinosaur in charge, job is a joke|shit|crap, worst job, job from hell, school from hell, school is a dump|joke|shambles|mess|disgrace|tip, failing dump
  could run|do this|a ..3 better than ..2 head|slt|them|lot|leadership
  can't stand|bear ..2 <work-role>|head|school|place|families|parents
  couldn't run|organise|organize a|an ..4 brewery|bath|raffle|party|bun|tap|egg|bunfight
  couldn't teach a|an ..2 to
`);
group(
  'hard-word',
  `useless, hopeless, clueless, incompetent, inept, pathetic, bone idle, toxic, appalling, abysmal, atrocious, diabolical, shameful, disgraceful, shambolic, crap, spineless, gutless, cowardly, two faced, corrupt, deceitful, slimy, vile, horrid, arrogant, smug, pompous, brainless, gormless, deluded, delusional, out of touch, out of her depth, out of his depth, out of their depth, unprofessional, heartless, callous, vindictive, power mad, power hungry, feral, scummy, chavvy, snobby, laughable, worthless, dysfunctional, badly run, bitchy, pig ignorant, insufferable, unhinged, beyond useless, a joke, disgrace, shambles, farce, hellhole, hell hole, cesspit, embarrassment, liability, waste of space, laughing stock, bullies, liar, liars, cowards, crook, crooks, clowns, muppet, muppets, jokers, idiot, idiots, moron, morons, imbeciles, amateurs, amateur hour, dinosaurs, tyrant, dictator, control freak, control freaks, narcissist, egomaniac, snobs, windbag, jobsworth, jobsworths, busybodies, backstabbers, sinking ship, train wreck, dumping ground, chocolate teapot, chocolate fireguard, plonker, plonkers, numpty, numpties, twat, twats, prat, prats, tosser, tossers, wanker, wankers, bellend, dickhead, arsehole, arseholes, shitshow, shit show, hypocrite, hypocrites, parasites, slackers, skivers, cretins, scum`,
);
/** Hard words that tell against whoever stands beside them, however the sentence goes. */
export const hardWord = phrases(`
  <hard-word>, bitchiest, laziest, rudest, thickest, stupidest, nastiest, worst, dullest, snobbiest, meanest, weakest, useless bunch|lot|shower, bunch|load|shower of, cock up, cock ups, balls up, screw up, screwed up, messed up, fiasco, omnishambles, brainwave, slow handclap, handclap, eye roll, i despair, despair of, says it all, says everything, you couldn't make it up, couldn't make it up, the state of, what a state, on ..2 high horse, up ..1 own arse|backside|bum, crawled out, scraping|scraped the barrel, not fit for, aren't|isn't fit, not a fan of, shocking, get in the bin|sea, in the bin, grow a pair|spine, spends more time, more interested in, more ..1 furniture|sense|use|intelligent, no use|good to, as much use as, use as a chocolate, chocolate fireguard|teapot, out of a cracker, cereal box|packet, couldn't find, don't know one end, can't be bothered, cannot be bothered, can't be arsed, can be bothered, shouldn't be allowed, not allowed near, loves ..3 photo|spotlight|voice|mirror, shame she|he|they, fell asleep|sleeps, asleep in, like they're|we're|it's something, something on ..2 shoe, talks to|down, looks down on|their, worst enemy, would not|wouldn't|never|can't recommend, don't recommend, get them|him|her out, out now, haven't|hasn't|never ..1 marked|taught|planned|replied|lifted|done a|an|any, walking disaster|hr, are going|gonna to? fail, run by accountants|idiots|children|robots|clowns|people, do their|his|her ..1 job, not doing ..2 job, doing ..2 job badly, brown nosers, bootlickers, arse lickers, teacher's pets, power trip, on a power, ego, egos, self serving, self important, jumped up, glorified, hypocrisy, hypocritical, double standards, nepotism, boys' club, old boys, mates' rates, cronies, lost the plot, clueless, makes|make it worse, rip off, shambles, run into the ground, running|ran|run this|the|our ..1 into the ground, on ..1 last legs, race to the bottom, failing our|the|these|them|kids|children, fails our|the|these|kids|children, failed our|the|these|kids|children, let our|the|these ..1 kids|children|pupils|staff down, worst thing, blind leading the blind, good riddance, couldn't pay me, what planet, who hired, breeding|dragged up, dragged up, no manners, scroungers, benefits, common as muck, rough as, wrong side of, low life, inbred, can't parent, parenting, vile, hate, hates, loathe, can't stand, cannot stand, sick of, makes me sick, drives me mad, driving me mad, dread working|seeing|meeting, stuck up, snotty, up themselves, waste of a|an|my|our|everyone's|space|time, no talent, no leadership, zero leadership, poor leadership, no clue, no idea, not a clue, without a clue, hasn't a clue, all mouth, lip service, tick box, box ticking, gone downhill, 🤡, behaves|behave|acting|acts like a|an|they|animals, is why ..3 leaving|leave|failing, killing the joy, joyless, soulless, a cult
`);
/** Lesser disagreement in public. */
export const criticism = phrases(`
  pointless|unfair|ridiculous|ludicrous|nonsense|unworkable|bonkers|stupid|daft|silly|shameful|disappointing|outdated|overrated|overcrowded|underwhelming|unhelpful|confusing|broken|failing|hypocritical, not|isn't|aren't|wasn't|weren't ..2 impressed|happy|acceptable|helpful|fit|great|fair|working|convinced, disappointed in|with|by|that|at, disagree|disagrees with, don't|didn't|can't agree with, got|gets|getting ..2 wrong, badly|poorly|terribly|appallingly handled|managed|organised|run|planned|thought, poor|bad|terrible|awful|wrong|weird|odd|questionable decision|communication|leadership|management|choice|idea|call, waste of time|money, let down by, lets|let|letting ..2 down, total|complete|big|huge mistake, hasn't|haven't thought, should ..2 know better, should do|have done|be doing better, could do better, missed the point, gone backwards, fed up with|of, frustrated with|by, a failure|mistake, went wrong again, such a shame, falls short, don't rate, not up to
`);
/** Sport, shops, hospitals, telly: no school's people. */
export const outsiders = phrases(`
  match|referee|ref|goal|goals|penalty|league|football|rugby|cricket|premier|striker|keeper|innings|var|derby|restaurant|waiter|hotel|airline|airport|flight|train|trains|rail|bus|hospital|ward|gp|surgery|dentist|gym|cafe|pub|shop|supermarket|tesco|sainsburys|aldi|lidl|asda|broadband|council's|film|movie|series|episode|netflix|itv|musical|panto|pantomime|chef|tv|character|villain|sitcom|costume|traffic|referees|arsenal|spurs|chelsea|liverpool|united|leeds|villa|everton|wolves|midfield|defence|squad|bake|strictly|landlord|vet|plumber|bank|courier|hermes|evri|customer
  manager|boss|head ..2 bournemouth|of the match|england|wales|scotland|villa|city|town, team manager, school of thought, old school, driving school, dance school, school of rock, school run|photo|photos|disco|dinners
  my|our ..1 printer|car|phone|laptop|boiler|dog|cat|bike|garden|house
`);
/** Kindness, rules and lessons in which hard words stand. */
export const kindly = phrases(`
  not ..1 <bad-adjective>|<bad-noun>, never <bad-adjective>, not a|an ..1 bad, sorry to hear, sorry that you, anti bullying, bullying is never, without you|your|them|our|her|him, if ..4 ill|unwell|sick|poorly, too ill|unwell|poorly, been sick, closed to, closed because|due|for, shut because|due, sorry for, debate|debated|debating|motion|argued|persuasive, in the play|panto|nativity|show, played|playing|plays the|a, dressed as, wins|won, world book, gold|silver|bronze, we apologise, safeguarding, brilliant|amazing|wonderful|fantastic|lovely ..2 school|staff|teachers|head|job
`);
