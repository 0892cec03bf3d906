import { group, phrases } from '../phrases.ts';

group(
  'pol-party',
  `labour party, labour government, conservative party, conservative government, tory, tories, torys, conservatives, lib dem, lib dems, libdem, libdems, liberal democrat, liberal democrats, green party, reform uk, reform party, restore britain, your party, ukip, snp, plaid, plaid cymru, sinn fein, dup, sdlp, uup, alliance party, alba party, workers party, brexit party, socialist party, communist party, monster raving loony party, edl, bnp, republicans, democrats, momentum, new labour, old labour`,
);
group('pol-loose-party', '<pol-party>, labour, conservative, green, greens, reform, plaid, lib, liberal');
group(
  'pol-politician',
  `keir starmer, sir keir, starmer, starmers, kemi badenoch, badenoch, nigel farage, farage, rishi sunak, rishi, sunak, boris johnson, liz truss, jeremy corbyn, corbyn, corbynites, ed davey, sir ed davey, bridget phillipson, phillipson, gillian keegan, rachel reeves, angela rayner, rayner, wes streeting, streeting, michael gove, gove, donald trump, trump, theresa may, david cameron, tony blair, nicola sturgeon, sturgeon, zack polanski, polanski, john swinney, swinney, humza yousaf, suella braverman, braverman, robert jenrick, jenrick, priti patel, lee anderson, richard tice, tice, rupert lowe, zarah sultana, andy burnham, burnham, sadiq khan, yvette cooper, shabana mahmood, ed miliband, miliband, david lammy, lammy, pat mcfadden, gavin williamson, nick gibb, nadine dorries, matt hancock, dominic cummings, jacob rees mogg, rees mogg, rhun ap iorwerth, mark drakeford, eluned morgan, vaughan gething, carla denyer, george galloway, galloway, tommy robinson, netanyahu, jd vance, elon musk`,
);
group(
  'pol-office',
  `prime minister, the pm, our pm, chancellor, chancellor of the exchequer, education secretary, education minister, schools minister, home secretary, health secretary, foreign secretary, work and pensions secretary, secretary of state, first minister, deputy prime minister, cabinet minister, cabinet ministers, government minister, government ministers, ministers, the cabinet, downing street, westminster, whitehall, number ten, the white house, mps, politicians`,
);
group(
  'pol-government',
  'the government, this government, our government, government, gov, govt, the govt, this govt, labour government, tory government, conservative government, welsh government, scottish government, the opposition, parliament, the commons',
);
group(
  'pol-praise',
  `great, brilliant, fantastic, best, only choice, right choice, good news, great news, wonderful, amazing, excellent, superb, cracking job, breath of fresh air, welcome news, cares about, understands, will save, saved, saving, the answer, our only hope, only hope, only ones, only party, backing, right about, is right, are right, got it right, for the many, hero, heroes, speaks for, speak for, stands up for, stand up for, standing up for, legend, talking sense, talks sense, spot on, love, champion, exactly what, our full support, my full support, full support, exactly right, on our side, gets it, trust, proud, delivering, delivers, deserve, deserves, credit to, marvel, marvellous, finally some sense, at last, relief, relieved, more sense, sense on, tells it, tell it like, tells it like, one of us, man of the people, woman of the people, working for us, fights for, fight for, fought for, fighting for, delivered, transformed, delighted, thrilled`,
);
group(
  'pol-blame',
  `shambles, shameful, shame, shame on, ashamed, disgrace, disgraceful, disgusting, disaster, disastrous, catastrophe, catastrophic, ruined, ruining, ruin, wrecked, wrecking, wreck, destroyed, destroying, lied, lies, lying, liars, liar, corrupt, corruption, useless, pathetic, evil, scum, vile, hate, hates, hated, worst, terrible, appalling, dreadful, awful, joke, clueless, hasn't a clue, haven't a clue, hasn't got a clue, haven't got a clue, no idea, no clue, killing, betrayed, betrayal, betraying, hypocrite, hypocrites, hypocrisy, failed, failing, fails, failure, let down, let us down, letting down, starved, starving, don't care, doesn't care, couldn't care less, never cared, wrong about, got it wrong, crook, crooks, fascist, fascists, racist, racists, incompetent, incompetence, vandalism, contempt, clowns, clown, idiots, idiot, morons, moron, vindictive, cruel, callous, heartless, spiteful, out of touch, unfit, not fit, menace, sack, sacked, resign, must go, should go, has to go, have to go, out of office, lose office, out of power, kick out, boot out, kicked out, booted out, throw out, thrown out, get rid, rid of, con, conned, conmen, con artists, robbing, robbed, stealing, stole, wasted, wasting, broke, broken promises, broken, attack on, attacks on, war on, assault on, raid, abandoned, neglect, neglected, sold out, selling out, sold us, tax grab, never forgive, never forget, waste of space, waste of time, good riddance, rubbish, rotten, stupid, bonkers, nonsense, crap, shit, shite, shitshow, bastards, wankers, tossers, twats, arse, fucked, screwed, shafted, chaos, mess, blame, to blame, bad for, harm, harming, punishing, punish, insult, insulting, kick in the teeth, slap in the face, dark day, sad day, needs to go, need to go, time to go, gone, gutted, gutting, sold down, sold us down, down the river, hang their heads, hammered, hammering, spite, spiteful, decimated, slashed, trashed, trashing, on their knees, ignored, ignoring, ignores, forgotten, should be ashamed, need their heads testing, finished, traitor, traitors, genocide`,
);
group('pol-verdict', '<pol-praise>, <pol-blame>');
group(
  'pol-cause',
  `brexit, austerity, rejoining, rejoin, the eu, leave vote, remain vote, scottish independence, welsh independence, independence, indyref2, a united ireland, second referendum, the referendum, net zero, ulez, two child cap, two child limit, benefit cap, winter fuel, national insurance rise, inheritance tax, farm tax, family farm tax, vat on, vat raid, vat policy, school fees tax, schools bill, education bill, immigration, immigrants, migrants, asylum seekers, small boats, rwanda, nationalisation, privatisation, academisation, forced academisation, trans ideology, gender ideology, woke, digital id, online safety act, abortion, assisted dying, fox hunting, fracking, arms sales, trident, monarchy, capitalism, socialism, ceasefire, gaza, palestine, israel, zionism, zionist, hamas, idf`,
);
group(
  'pol-contest',
  `election, elections, by election, byelection, general election, local elections, local election, polling day, polls, the polls, the ballot box, ballot box, ballot paper, referendum, council elections, mayoral election, senedd election, holyrood election`,
);
group(
  'pol-seat',
  'candidate, candidates, councillor, councillors, cllr, mp, mps, msp, ms, mayor, ward councillor, party leader',
);
group(
  'pol-young',
  `pupils, students, kids, children, teens, teenagers, sixth formers, sixth form, six formers, form, y10s, y11s, y9s, y12s, y13s, year 7s, year 8s, year 9s, year 10s, year 11s, year 12s, year 13s, lads, girls, boys, guys, everyone, everybody, class, youngsters, young people, peeps, lot, my lot, gang, school leavers, learners, folks, mates`,
);

/** A call to vote for or against somebody. */
export const voteCall = phrases(`
  vote|voting|voted ..1 labour|conservative|tory|green|reform|lib|libdem|snp|plaid|ukip|remain|leave
  vote yes|no to|on|in|for ..4 <pol-cause>|<pol-contest>
  vote|voting|votes|voted ..1 for ..1 <pol-party>|<pol-politician>|labour|reform
  vote ..1 him|her|them|<pol-party>|<pol-politician> ..1 back|out|in
  voting|voted ..1 them|him|her|<pol-loose-party> ..1 out|in|back
  vote|voting for ..1 {name} ..6 <pol-party>|labour|conservative|reform|liberal|candidate|mp|councillor|ward|thursday|election|may
  vote ..4 <pol-contest>
  vote ..1 {name} ..3 thursday|election|polls|councillor|mp|may
  vote them all out
  vote for change
  vote with|for your child|children|school|schools|kids ..3 <pol-contest>|thursday
  vote against|for ..3 <pol-cause>
  lend|give|gives|giving us|him|her|them|<pol-loose-party> your|our|my|a ..1 vote|votes|backing|cross
  give|giving {name} ..2 your|our|my|a ..1 vote|votes|backing
  give|giving us|him|her|them your|our ..1 support ..4 <pol-contest>|thursday|may|june
  give|giving me your vote|votes
  has|have|gets|get|got|deserves|deserve|earned|needs|wins|winning my|our|your ..1 vote|votes|backing
  put|mark|stick ..1 your|a|the cross|x next|beside|by|against|for
  when|where|before you vote|voting|go
  you know what|who|how|where ..2 to ..1 do|vote ..3 <pol-contest>
  you know what|who|how to ..1 vote
  remember|think ..8 when you vote
  when you vote ..8 remember|think
  at the ballot box
  keep|kick|boot|sling|chuck|throw|get|turf|bin|ditch|dump|sack|send him|her|them|<pol-loose-party>|<pol-politician> in|out|packing
  vote ..1 for him|her|them|{adult}
  votes ..4 so ..3 vote
  behind|backing|supporting|endorse|rooting ..2 {name}|{fullname} ..2 for|as ..1 mayor|mp|councillor|council|parliament|pm|leader
  lost|won|got|has|have|earned my|our vote|votes
  vote tactically, tactical vote, tactically voting, keep|kept ..1 <pol-party>|labour|reform out
  conservative|labour|liberal|reform association|club|branch|fundraiser|campaign
  labour|reform|plaid did|do|does|has|have|had|are|is ..3 this|us|it|our|nothing
  get rid of|out <pol-party>|<pol-politician>|labour|government
  kick|boot|sling|chuck|throw|turf|bin|ditch|dump|oust|sack|drop the? <pol-party>|<pol-politician>|labour|greens
  show|tell|teach ..1 <pol-party>|labour|reform what ..2 think
  kick|boot|sling|chuck|throw|turf|vote|get the|this|these ..1 government|lot|shower|clowns|crooks|labour|<pol-party> out
  get behind ..4 candidate|<pol-party>|labour|reform
  get|getting|right|firmly behind <pol-party>|<pol-politician>|labour|reform
  support|supporting|backing|back|endorse|endorsing|elect|reelect ..4 <pol-loose-party> ..2 candidate|councillor|mp|polls|election|thursday
  support|supporting|backing|endorse|endorsing|elect|choose|pick|trust ..1 <pol-party>|<pol-politician>
  re-elect ..1 {name}|{fullname}|him|her|our
  elect {name}|{fullname} ..2 as|to|for councillor|mp|mayor|the|your|our
  backing|endorsing|supporting ..1 {name}|{fullname} ..4 election|mp|council|parliament|councillor|mayor|ward
  support|back|backing|campaigning|canvassing|canvass|leafleting|leafletting|doorknocking|phonebanking|campaign for? ..2 <pol-party>|<pol-politician>|labour|greens|reform|plaid
  door knocking|canvassing|leafleting|leafletting|campaigning ..6 <pol-party>|labour|plaid|reform|candidate|councillor|election
  don't|never|won't|wouldn't|cannot|can't ..1 vote|trust|elect|support ..2 labour|<pol-party>|<pol-politician>|conservative|reform|government
  never|not voting ..1 <pol-loose-party>
  join|joined|joining the? <pol-party>|labour
  proud|lifelong|paid|card ..2 member|supporter|voter|activist of|for? ..1 <pol-party>|labour
  standing|running|stood as ..4 candidate|councillor|mp ..2 for|in
  standing|running as ..3 <pol-loose-party> ..2 candidate
  standing|running for council|parliament|mp|mayor|office|<pol-party>|labour|reform|election
  our friends|colleagues|comrades in|at the? labour|<pol-party>
  your|our|my|local ..3 candidate|councillor|mp|cllr ..4 deserves|needs|wants|gets|has ..2 vote|votes|support|backing
  <pol-loose-party> ..1 candidate|candidates|councillor|mp|mps|cllr ..9 vote|votes|backing|support|man|woman|person|deserves|needs|fresh|best|great|fantastic|brilliant
  vote early ..2 for
  tell|ask|get|urge|persuade|convince|beg your|our ..2 parents|mum|mums|dad|dads|families|family|neighbours|friends to? vote
  spoil your|my|the ballot
  get|put|bring|keep|want|let ..1 <pol-party>|labour|reform|plaid ..1 back|in|into|out
  knock|knocking|knocked on|doors ..3 for ..1 <pol-party>|labour|reform|plaid|greens
  labour|<pol-party> member|activist|supporter|voter|through
  up for reelection|re, re election ..5 do|remember|support|vote|thursday|decent|right
  do the decent|right thing ..4 <pol-contest>|thursday|vote
  <pol-loose-party> for me
  get|getting|keep|let's|lets|see|want|be ..5 re elected, get|let's|want ..5 reelected
  well done|congratulations|congrats|hats off to <pol-party>|<pol-politician>|reform
  well done|congratulations|congrats <pol-party>|<pol-politician>|reform
  well done|congratulations|congrats|hats off to? reform
  only one party|candidate will|can|has|cares|offers, know what to do on thursday|polling|may
  use|used|using your|our|my vote ..3 to|against|stop|send|save|protect|for
  in|into|at the ..1 booth|booths, polling booth, voting booth
  remember|forget who|what|which ..9 booth|ballot|election|polls|vote|voting
  standing again|for ..6 return the favour|remember|support|vote|back|behind|deserves, think on when you go
`);

/** A slogan of a party or campaign, or its tag. */
export const slogan = phrases(`
  stop the boats, take back control, make britain great again, make america great again, maga, for the many not the few, eat the rich, tax the rich, defund the police, general election now, call a general election, need a general election, want a general election, demand a general election, stop brexit, bin brexit, reverse brexit, rejoin the eu, rejoin now, free palestine, free gaza, from the river to the sea, globalise the intifada, just stop oil, insulate britain, get brexit done, send them back, send them home, kill the bill, not my king, abolish the monarchy, save our nhs from, austerity kills, tory cuts, labour cuts, tory austerity, labour's cuts, strong and stable, britain first, england for the english, we want our country back, want our country back, unite the kingdom, believe in britain, country before party, change begins, yes to independence, independence would be the, independence will be the,  scotland should be independent, independence now, end the occupation, boycott israel, stop arming israel, arming israel, ceasefire now, stop the genocide, stop genocide, apartheid israel, stand with israel, stand with palestine, stand with gaza, stands with israel, stands with palestine, support israel, bring down the government, down with the government, two tier keir, votes for sixteen, build the wall, drill baby drill, deport them all, mass deportations
  #votelabour|#voteconservative|#votegreen|#votereform|#votesnp|#voteplaid|#votelibdem|#votetory|#toriesout|#toryout|#labourout|#starmerout|#sunakout|#fbpe|#rejoineu|#stopbrexit|#brexit|#maga|#freepalestine|#freegaza|#ceasefirenow|#standwithisrael|#juststopoil|#toryscum|#generalelectionnow|#reformuk|#jc4pm|#enoughisenough|#starmer|#twotierkeir|#gtto|#torycuts|#torybritain|#labourlies|#torylies|#yesscot|#indyref2|#notmyking|#stoptheboats|#savebritain|#voteyes|#voteleave|#voteremain|#electionnow|#votethemout|#killthebill|#refuktheking|#bds
  <pol-cause> ..4 <pol-blame>|indefensible
  <pol-blame> ..2 <pol-cause>
  leaving the eu ..5 robbed|cost|mistake|ruined|best|worst|right|wrong
  opposing|resisting|defeating|fighting|scrapping|stopping ..3 <pol-cause>
  stand|standing|stood up to|against <pol-party>|<pol-politician>|labour|reform|farage
  israel|israel's|hamas ..4 actions|bombing|war|assault|attack|occupation ..5 indefensible|wrong|genocide|shameful|evil|right|justified|crime|crimes|murder|silent
  <pol-cause> ..1 was|is|has|will|would ..5 <pol-blame>|mistake|con
  <pol-cause> ..1 was|is|has|will|would ..3 best|right thing|decision|choice|move
  brexit ..4 <pol-blame>|mistake
  vote|voting leave|remain ..1 was|is ..4 best|worst|right|wrong|mistake|stupid|great
  <pol-party>|<pol-politician> out
  labour|reform|conservatives|government out now
  out with|of the? <pol-party>|<pol-politician>|labour|downing
`);

/** A word for or against a party, a politician or the government. */
export const opinion = phrases(`
  <pol-party>|<pol-politician> ..6 <pol-verdict>
  <pol-verdict> ..3 <pol-party>|<pol-politician>
  <pol-office> ..6 <pol-blame>
  <pol-blame> ..3 <pol-office>
  <pol-government> ..7 <pol-blame>
  <pol-blame> ..3 the|this|our ..1 government|govt|gov
  the|this|our ..1 government|govt ..3 needs|need|must|has|have ..2 pay|go|listen|wake|fund|act|invest|resign
  the|this|our ..1 government|govt|ministers ..4 doesn't|don't|won't|isn't|aren't|refuses|refuse|never ..3 care|listen|understand|cares|value|give|bothered|fund|act|interested
  labour|reform|plaid|greens|conservative ..1 budget|government|manifesto|policy|policies|mp|mps|plan|plans|council|lot|leader|party|bill|promise|promises|tax|victory|win ..4 <pol-verdict>
  labour|reform|plaid is|are|has|have|will|would|did|do|could|must|can ..5 <pol-verdict>
  labour|reform|<pol-party> ..1 will|would|has|have ..4 fund|invest|protect|save|fix|deliver|rebuild|cut|slash|close|kill
  the greens are|have|will|would|were|did|deserve|get|got ..4 <pol-verdict>
  <pol-verdict> ..1 the greens ..3 win|won|on|in|because|for|again
  only the? <pol-party>|labour|reform|plaid|greens|conservatives ..1 has|have|had|can|will|could|offers|care|cares|understand
  <pol-party>|<pol-politician>|labour|reform for ..1 win|pm|mp|me|us|president
  thanks|thank you? to ..2 brilliant|fantastic|great|wonderful|hardworking|amazing ..1 <pol-party> councillor|mp|candidate
  conservative|tory|labour|reform|green|lib|independent ..1 councillor|mp|candidate|government|council|mps|councillors|leader ..5 <pol-verdict>
  great|good|brilliant|delighted|pleased|thrilled|gutted|sad|happy|relieved|fantastic|superb|amazing ..5 <pol-party>|<pol-politician>|labour ..3 win|wins|won|winning|victory|take|took|taken|lose|loses|lost|elected|back|in|result|gain|gained|triumph
  labour|<pol-party> win|wins|won|winning|lose|loses|lost|gain again|at|the|by|yes|brilliant|amazing|get
  delighted|thrilled|pleased|congratulations|congrats|well ..9 elected ..3 <pol-loose-party>
  congratulations|congrats to ..6 <pol-party>|labour ..4 win|winning|elected|victory|gain
  never|can't|couldn't ..1 kissed|trust a tory
  our|the|your|my|local mp|mps ..1 voted|votes ..1 to|for|against
  years of ..1 <pol-party>|labour|conservative ..2 cuts|rule|government|misrule|austerity|neglect|failure|chaos
  <pol-party>|labour|government cuts|austerity ..4 our|school|schools|children|roof|to
  <pol-politician>|<pol-party> ..2 hasn't|haven't|doesn't|don't|couldn't ..3 clue|care|idea|understand|know|listen
  show|tell|teach <pol-party>|labour|reform ..1 what
  <pol-politician>|<pol-party> ..2 sucks|stinks|lot
  anyone|anybody|everyone|people who|that ..1 votes|voted|supports|voting|support ..1 <pol-party>|<pol-politician>|reform|labour|leave|remain|brexit
  trumps|trump's|farage's|starmer's ..2 a|an|the ..1 <pol-verdict>
`);

/** A party or politician named at all, which needs a reason in a school's post. */
export const partisanName = phrases(`
  tory, tories, lib dem, lib dems, libdem, libdems, liberal democrats, liberal democrat, conservative party, labour party, green party, reform uk, labour government, tory government, conservative government, the conservatives, snp, plaid cymru, ukip, sinn fein
  keir starmer, sir keir starmer, starmer, badenoch, farage, liz truss, rishi sunak, sunak, boris johnson, jeremy corbyn, corbyn, ed davey, bridget phillipson, gillian keegan, rachel reeves, angela rayner, wes streeting, michael gove, donald trump, president trump, nicola sturgeon, zack polanski, john swinney, suella braverman, robert jenrick, tommy robinson, rupert lowe, zarah sultana, lee anderson
  vote|votes|voted|voting ..2 labour|reform|greens|plaid
  labour|reform|plaid|green|conservative|tory ..1 candidate|mp|mps|councillor|councillors|councils|council|manifesto|voters|voter|leader
  labour|conservative|tory|reform|green|liberal ..1 group|party|peer|peers|run|led|administration|controlled
  brexit, brexiteer|brexiteers|remainer|remainers, immigration, migrants, small boats, austerity, culture war|wars, left wing, right wing, far left, far right, lefties, lefty, woke nonsense|agenda|brigade|left|lot|rubbish|mob|warriors|madness|ideology|liberals, gammons, leftists, socialist|socialists|socialism, the patriots, nigel's, fight|fighting|stop|resist|oppose ..1 the ..1 cuts|closures|academisation|government
  back|support|trust|want labour|reform|greens ..2 in|to|on
`);

/** A campaign joined on the school's behalf: petitions, letters to an MP, marches, sides taken in a strike or a war. */
export const campaignCall = phrases(`
  sign|signed|share|signing ..3 petition ..9 government|govt|mp|mps|minister|ministers|prime|parliament|labour|<pol-party>|<pol-cause>|bill|cuts|council|tax|strike|referendum|against|stop|scrap|reverse|demand|demands|demanding|save|oppose
  petition ..2 to|against|demanding|calling ..9 government|govt|minister|prime|labour|<pol-party>|<pol-cause>|bill|tax|parliament|mp
  write|email|tell|lobby|message|contact|tweet|bombard|ask|urge|demand to? your|our|the ..1 mp|mps|councillor|councillors ..9 vote|against|no|oppose|stop|reject|scrap|demand|demanding|bill|cuts|funding|support|back|reverse|save|enough|must|should
  tell|lobby|bombard|pressure your|our ..1 mp|mps|councillor|councillors
  join|joining|come|attend|see|meet ..5 protest|demo|demonstration|picket|picketing|sitin
  join|joining|come|attend ..4 march|rally ..6 against|for|outside|parliament|town|hall|westminster|london|city|centre|noon|climate|palestine|gaza|government|cuts|council|square|embassy|saturday
  protest|rally|demonstration|demo|march outside|against|at the? ..1 town|council|parliament|city|civic|county|cuts|government|downing|bill|academisation|mp|closure
  march|marching|marched|protest|protesting|demonstrating|rallying against|for ..2 government|cuts|palestine|gaza|israel|climate|brexit|immigration|bill|war|<pol-party>|labour|independence
  bring your|a ..1 banners|banner|placards|placard
  solidarity with ..3 strike|strikers|striking|palestine|palestinian|gaza|israel|protesters|protestors|picket|union|neu|nasuwt
  stand|stands|standing|support|supports|supporting|backing|back|behind ..3 striking|strikers|strike|strikes|industrial|picket|walkout
  government|govt|ministers ..2 pay up|teachers
  stand|stands|standing|stood with|alongside|behind|by ..4 people|children|families of|in gaza|palestine|israel|iran|rafah
  march|marching with us|me ..3 saturday|sunday|noon|london|against
  join ..4 climate|school|youth strike|strikes
  stand|stands|standing with|alongside|behind ..2 palestine|gaza|israel|palestinians|israelis|palestinian|hamas
  we|i|school support|oppose|condemn|reject|back|demand ..3 <pol-cause>|<pol-party>|strike
  say|saying|said no to ..3 <pol-cause>|<pol-party>|cuts
  no to academisation|austerity|cuts|tories|war|migrants|reform
  say yes|no to ..2 independence|leave|remain|reform
`);

/** Elections and causes taught, held among pupils or announced, without a side. */
export const civics = phrases(`
  polling station|stations|card|place, mock ..2 election|elections|referendum|vote, school council ..3 election|elections|vote|votes, school election, pupil|student|youth|children's|junior vote|votes|election|parliament|council|mp
  labour market|ward|room|day|of|exchange|saving|intensive, hard|child|manual|slave|forced|skilled|love|cheap labour, in labour with
  conservative estimate|estimates|side, register to vote, registered to vote, registering to vote, how to vote, photo id
  house captain|captains, head boy|girl, vote for your|our|us|my favourite|favorite|school|choir|garden|team|class|mascot, people's choice, strictly, eurovision, bake off, x factor, big brother, voice, love island, dancing on ice, baftas, in the jungle
  suffragette|suffragettes|suffragists|suffrage|chartists|levellers, both sides, all parties, all|each|every of the? candidates|parties|party, cross-party, balanced, impartial, hustings, political literacy, parliament week, democracy week, british values
`);

/** Politics as a thing taught or witnessed: mutes a word of praise or blame beside it, not a call to vote. */
export const taughtPolitics = phrases(`
  award|awards|competition|quiz|essay|novel|musical|play|exhibition|documentary|biography
  lesson on|about|in, learning|learned|learnt|learn|taught|teaching about|how|why, debate|debated|debating|argued|discussed|discussing, history of, in history, curriculum, pshe, citizenship, a level|levels, gcse politics, politics class|lesson|students|group
  visit|visited|visiting|visits|welcomed|welcoming|showed|met|toured, supreme court, high court, law lecture, lecture, conference, compared, compares, speech by, speeches, interviewed, guest, spoke|speaks|talked ..3 to|about, came ..2 to, opened, opening, met with, hosted, thank|thanks ..9 for coming|visiting|joining|opening, bus|buses|traffic, asked questions, answered questions, question time, q and a
`);

group(
  'pol-lawbreak',
  `bunk off, bunk, skive off, skive, wag it, wag off, wag, ditch school, ditch lessons, ditch class, mitch off, skip period, miss period, leave period, out of period, bunk period, skip p5, skip p4, skip p6, skip assembly, skip registration, skip school, skip lessons, skip class, skip your lessons, skip your exams, skip college, skip your classes, skip class, skip maths, miss school, miss lessons, walk out, walkout, down tools, leave lessons, leave your lessons, leave class, boycott school, boycott lessons, boycott the exam, boycott your exams, boycott your sats, boycott the sats, refuse to sit, tear up, rip up, block the, block a, blockade, barricade, shut down the, shut the road, close the road, sit down in the road, sit in the road, lie in the road, lie down in the road, stop the traffic, stop traffic, glue yourself, glue yourselves, superglue yourself, superglue yourselves, super glue yourselves, lock yourself, lock yourselves, lock on to, chain yourself, chain yourselves, tie yourselves, smash the, smash up, smash their, torch the, burn it, burn down, burn the, storm the, trash the, egg the, occupy the, occupy their, squat in, trespass, vandalise, deface, graffiti the, spray the, spray paint, paint the town hall, throw paint, throw soup, throw eggs, throw bricks, chuck eggs, chuck paint, chuck bricks, set fire, break the law, break it, break the rules, break into, break down the, break the windows, smash windows, defy the, defy them, defy your, disobey, ignore the law, ignore the police, ignore the rules, flout the, resist arrest, resist the police, fight the police, riot, kick off outside, don't pay, don't register, don't go to school, don't come to school, don't come in, don't go in, don't turn up, don't sit, don't bother with school, don't bother coming in, don't bother going, bother with school, get arrested, get nicked, pull down the, tear down the, topple the, sabotage, shoplift, nick from, steal from, hack`,
);
group(
  'pol-protest',
  'march, protest, demo, demonstration, rally, strike, sit-in, sit in, blockade, walkout, walk out, picket, picket line, climate strike, school strike, occupation, uprising, revolution, action, die in',
);
group(
  'pol-invite',
  `with me, with us, join me, join us, i'll be there, see you there, meet me, come with me, come along, let's, i'm going, i'll cover, i'll drive, i'll bring, i'll see you, we're going, get yourselves, get yourself, come and join, come on, come join, be there, who's with me, who's in, who's coming, meet at, meet outside, they can't suspend, they can't exclude, they can't sack, they can't stop all, suspend all of you, expel all of you, worth it, come down, instead, they can't arrest, they can't stop, they can't touch, they can't punish, nobody can stop, i'll be leading, i'm leading, march with, dm me, don't tell, the law is wrong, the planet, no one will stop, won't tell`,
);

/** Breaking rules or the law, and a march: urged only where the young are spoken to. */
export const lawBreaking = phrases('<pol-lawbreak>');
export const marching = phrases(`
  join|come|skip|miss|walk|see|get|march|go|be|leave ..7 <pol-protest>
  march|protest|strike ..3 with me|us
  do not come|go to? school|lessons|college|in
`);
export const inviting = phrases('<pol-invite>');
export const calledYoung = phrases(`
  <pol-young>
  {year}
  my|our ..1 tutor|form|class|group|set|tutees|students|pupils|year
  any|all|my|dear|calling|attention|to ..2 <pol-young>
  any|all|my ..2 {year}
  skip|miss|bunk|leave|ditch|walk ..2 school|lessons|lesson|college|sixth
`);
/** Told of, not urged. */
export const toldOf = phrases(`
  who|whoever|if|because|why|when|after|before skip|miss|bunk|walk|skips|block|blocked|smash
  please|kindly do? not|don't|avoid
  to smash, records, record, target, goal, goals
  smash the|their|your|our ..2 exam|exams|test|tests|target|sats|game|match|record|gcses|mocks|day|paper|assessments
  burn the candle|calories|toast, paper chains, fire drill, walk out to|onto|on
  history|suffragettes|novel|film|story|play|documentary|book
`);
