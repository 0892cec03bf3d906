import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'talk-child',
  `<pupil>, boys, girls, kids, children, lads, lasses, pupils, students, teenagers, nipper, bairn, wean, sprog, munchkin, poppet, cherub, monkey, rascal, scamp, toerag, brat, littlie, kiddie, young person, young un, youngun, adolescent, sixth former, yr7, tiny human, small human, small person, infant, preschooler, reception kid, nursery kid, someone's child, somebody's child`,
);
group(
  'talk-own-group',
  `class, classes, form, form group, tutor group, tutor, tutees, set, sets, bottom set, top set, middle set, lower set, pupils, students, reception, nursery, foundation stage, eyfs, ks1, ks2, ks3, ks4, ks5, sixth form, sixth formers, cohort, register, gcse group, gcse class, a level group, a level class, a levels, btec lot, nurture group, learners, preschoolers, littlies, cherubs, darlings, little darlings, angels, monkeys, little monkeys, munchkins, minions, tinies, tiny humans, small humans, rabble, rugrats, teenagers, intervention group, after school club`,
);
group(
  'talk-own-vague',
  `kids, lot, children, little ones, lads, girls, boys, gang, bunch, crew, babies, mob, horde, shower`,
);
group(
  'talk-grown',
  `parent, parents, mum, mam, mummy, mother, mums, mothers, dad, daddy, father, dads, fathers, carer, carers, gran, nan, grandma, grandad, grandparent, stepdad, stepmum, family, families, guardian`,
);

/** Words that tell that the writer works in a school or a nursery. */
export const workplace = phrases(`
  my|our|the|in ..1 lesson|lessons|classroom|staffroom|detention|break duty|tutor time|registration
  my|our ..2 class|form|tutor|set|tutees|pupils|pupil|students|student|cohort|key stage|learners
  my|our {year}|{class}, {class}
  {year} boy|girl|lad|kid|class|set|group|today|this|last|parents|mum|dad|again|are|were|is|was|have|has|had|on|in|can't|can|just|with
  a|an|one|some|those|these|my|another|the ..1 {year}
  i|we|i've|we've teach|taught|tutor|mentor|marked|support|supply
  teaching|taught|marking|marked|invigilating|invigilated|invigilate|planning ppa, my marking, exam|mock hall|script|scripts|paper|papers|marking
  playground|lunch|gate|bus|break|corridor|dinner duty, on duty, cover lesson|lessons, covered a|my, supply teacher|teaching|day|work, period {number}, p1|p2|p3|p4|p5|p6
  parents evening, parent's evening, parents' evening, parent consultation|consultations|meeting, drop off, pick up time, home time, hometime, school gate|gates, carpet time, circle time, show and tell, story time, snack time, phonics, wet play, golden time, literacy hour, sports day, school play, nativity, class whatsapp, class assembly, class trip
  slt, smt, ofsted, senco, ect, pgce, nqt, ehcp, ta, lsa, hlta, pupil premium, pru, camhs, behaviour point|points|policy, detention, isolation, head of year, hod, data drop, seating plan, report writing, writing|wrote reports, report comments, reading age, the register, lesson observation
  pupil, pupils, tutee, tutees, supply, the staffroom, staff room, classroom, key worker, my room|shift|placement
  student|students ..6 essay|homework|exam|class|lesson|told|asked|coursework|desk|sir|miss|detention
  miss|sir why|what|do|are|can|is|you|how|have|did|i|have, called me miss|sir|mum|dad|mummy|nanny|gran, sir|miss ..8 year old
  teacher|teaching|nursery|ta|lsa|school|teach life|problems|probs, joys of teaching|working, perks|joys of the|my job, in|the life of a|an teacher|ta, this job, at work, our setting, at ours, our place, my school, our school, our academy, in school today
  #teacherlife|#teachertwitter|#edutwitter|#teacherproblems|#teachersofinstagram|#talife|#teaching|#nqt|#ect|#eyfs|#primaryteacher|#secondaryteacher|#teachertok|#sendteacher|#ukteacher|#teachers|#schoollife|#nurserylife|#supplyteacher
`);

/** Matters of school that make a child spoken of a pupil, though they say nothing of the writer's work. */
export const schoolMatters = phrases(`
  coursework, homework, detention, detentions, the register, registration, assembly, phonics, literacy, numeracy, gcse, gcses, sats, mocks, resit, resits, sixth form, school, classroom, playground, corridor, corridors, lesson, lessons, class, form, period {number}, handed in, hand in, nursery, reception, pre school, preschool, teacher, teachers, teaching, supply, ta, caretaker, office, pta, dysregulated, regulated, safeguarding, social services, camhs, reading group, reports, year {number}, {year}, {class}, at our place, at ours, our place, at work, work today, in my room, in my book|books, school trip, exam, exams, pe kit, school shoes, spelling, spellings, worksheet, worksheets, whiteboard, glue stick, glue sticks, carpet, carpet time, circle time, break time, breaktime, lunch duty, sports day, nativity, parents evening, prefect, prefects, isolation, uniform
`);

/** Words for a child of any kind, which are about pupils when a school is spoken of. */
export const pupilWords = phrases(`
  <talk-child>
  one|two|three|four|some|half|most|none|all|few|couple|another of mine|them|my|our|this|these
`);

/** The meetings and papers that are held about a child, and a child spoken of as in such papers. */
export const casework = phrases(`
  child protection|cp|core|strategy|cin|lac|pep|ehcp|taf|tac|annual|safeguarding|early help|multi agency conference|group|meeting|review|plan ..9 mum|dad|family|family's|parents|social|child|kid|boy|girl|lad|baby|never|denial|showed|today|again|poor
  team around the family|child ..9 mum|dad|family|parents|social|child|kid|boy|girl|lad|baby|never|showed|poor|meeting
  social worker|worker's|workers ..4 never|off|didn't|hasn't|won't|late|no|useless|showed|turned|ghosted
  exclusion|disciplinary|governors'|appeal panel|hearing|meeting ..9 boy|girl|lad|lass|pupil|student|child|him|her|back
  child|boy|girl|pupil|student|lad|lass|family concerned|involved|responsible|mentioned|accused
  known to|with|by ..1 social services|social|police|camhs|children's
  the child|boy|girl|lad|pupil|student who|that pushed|hit|bit|punched|kicked|hurt|did|started|threw|bullied|bullies|attacked|swore|stole|caused|made|accused
  that poor baby|child|kid|boy|girl|lamb|mite|soul|love|lad ..4 home|house|flat|mum|dad|parents|family|care|tonight|weekend
  despair of this|that|the lad|boy|girl|child|kid|pupil|one|lot
  let|letting|take|took|have|having the boy|girl|lad|pupil|child back
`);

/** Pupils of one's own, beyond doubt. */
export const ownPupil = phrases(`
  one|two|three|four|five|some|half|most|none|all|each|every|another|couple|few|any of my|our ..3 <talk-own-group>
  one|two|three|four|five|some|half|most|none|couple|few|several of my|our|the ..1 {year}|{class}
  half|most|all|some|none|couple|two|three|one of {class}|{year}
  my|our|the|that|this ..2 {class}|{year} boy|girl|lad|lass|kid|child|pupil|student|class|set|group|lot|boys|girls|lads|kids
  a|an|one|that|this|some|another|certain|every ..2 {year}|{class} ..1 <talk-child>
  a|an|one|that|this|some|another {year}
  {year}|{class} <talk-child>
  two|three|four|five|six ..2 <talk-child> in|from ..1 {year}|{class}
  <talk-child> ..3 in|from|of ..1 {year}|{class}
  <talk-child> ..3 in|from|at my|our ..2 <talk-own-group>
  <talk-child> ..3 in|from|at my|our ..1 school|lesson|lessons|setting|academy|room
  my|our ..2 most|least|worst|best|favourite|favorite|trickiest|naughtiest|loudest|quietest|hardest|weakest|brightest|challenging|difficult|problem|star ..1 <talk-child>
  my|our|your ..2 pupil|student|tutee|learner|tutees, my|our ..1 one to one, my|our ..1 key|send|sen child|children
  <talk-child> ..1 i|we ..1 teach|taught|tutor|support|mentor|had|have|work
  chase|chased|lost|find|found|caught one|two|some of ours|mine
  one|two|another|couple|few of mine|ours ..3 four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|{number}
  one|two|another|couple of mine|ours ..6 showed|told|asked|disclosed|cried|hit|came|turned|said|thinks|got|has|is|was ..6 today|again|me|this|yesterday
  we've|i've|we|i ..1 got|have|had one|two|some ..2 like that|him|her|them|those|this
  little miss|mr|master|lord|lady ..3 in|from my|our|{year}|{class}
  <talk-child> i've|we've taught|tutored|got|had|supported
  i|we|i've|we've ..1 got|have|had ..1 a|an|this|one|another|two|that|some ..4 <talk-child> ..1 who|whose|that|with|in
  i|we|i've|we've ..1 got|have|had|taught one|some|two|another|loads who|that|whose|like
  i|we taught|teach|tutored|tutor him|her|them|his|their|both
  the|these|those|our|my|two ..2 twins|brothers|sisters|siblings|triplets|cousins in|from ..1 my|our|{year}|{class}
  new <talk-child> in|from|to ..1 my|our|{year}|{class}
  a|this|that|the|my|our|one sen|send|asd|autistic|adhd|eal|nonverbal ..2 <talk-child>
`);

/** A child or children spoken of, who are pupils when a school is spoken of as well. */
export const someChild = phrases(`
  a|an|this|that|some|one|another|certain|the|poor|every|our|my|your|same ..3 <talk-child>
  these|those|this|that ..1 kids|children|lot|students|boys|girls|teenagers|darlings|bunch|class|set|group|rabble|bunch
  one|two|three|some|half|most|none|couple|few|another of mine|them|these|this|those|em
  <talk-child> today|yesterday|just|told|asked|said|called|threw|came|has|had|is|was|in|bit|spat|who|whose|turned|brought|tried|sat|cried|who's|thinks|thought|keeps|handed|wrote
  had|got|have ..1 a|an|another|one|two|some ..3 <talk-child>
  a|an|one|my|our two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|{number} ..1 year|yr|yo ..1 old
  {number}|two|three|four|five|thirty|twenty ..2 teenagers|children|kids|pupils|students|toddlers|five|six|seven ..2 year?
  little ..1 darling|darlings|angel|angels|monster|monsters|treasure|treasures|horror|horrors|sod|sods|devil|devils|monkey|monkeys|tyke|tykes|terror|terrors
  bottom|top|lower|middle set
  my|our|these|those|this ..1 <talk-own-vague>
`);

group(
  'talk-did',
  `bit, hit, kicked, punched, threw, handed, asked, told, informed, said, cried, sobbed, screamed, clung, wouldn't, refused, couldn't, wiped, sneezed, coughed, vomited, thinks, thought, reckons, called, drew, brought, gave, wrote, hugged, licked, ate, stole, hid, ran, swore, spat, announced, declared, whispered, shouted, proposed, turned, fell, wet, pooed, farted, burped, came, got, has, had, is, was, just, can't, didn't, doesn't, won't, never, keeps, kept, tried, started, decided, managed, made, put, took, stuck, sat, walked, lost, broke, needs, lives, moved, stinks, smells, goes, confided, disclosed, confessed, admitted, offered, refuses, chucked, lobbed, flounced, stormed, called, christened`,
);
group(
  'talk-despair',
  `send help, send gin, send wine, send chocolate, send coffee, need gin, need wine, need a gin, need a wine, pray for me, prayers, wish me luck, god help, help me, give me strength, strength, save me, i can't, i can't even, i'm done, i am done, done in, kill me, dead, deceased, finished, i quit, i resign, lord, roll on friday, roll on, roll on half term, life is over, could weep, could cry, i could cry, crying, weeping, sobbing, sobbed, wept, lost it, howling, cackling, in bits, howled`,
);

/** A class or year of one's own that does or is anything. */
export const ownGroupActs = phrases(`
  my|our ..2 {year}|{class}|class|form|set|tutor|tutees|pupils|students|group ..4 are|is|have|has|had|think|thinks|thought|can't|cannot|couldn't|don't|didn't|won't|wouldn't|were|was|did|asked|told|said|just|still|never|reckon|believe|voted|called|found|got|keep|keeps|need|decided|discovered|learned|managed|tried
  {year}|{class} period {number}
  {year}|{class} parents ..1 he|she|they|say|think|at
  {year}|{class} ..2 period|p1|p2|p3|p4|p5|p6|last|first|on|again|today|this ..9 <talk-despair>
  {year}|{class} ..4 have|had|are|were|is|was|think|thinks|can't|don't|won't|just|still ..3 discovered|decided|no|asked|lost|found|convinced|obsessed|learned|learnt|told|called|started|wearing|never
  why|how are|is|do|does|can ..2 my|our|these|the|this ..2 {year}|{class}|class|form|boys|girls|kids|lot
  never|ever ..2 met|had|taught|known|seen a|any ..1 group|class|set|cohort|year|lot|bunch ..4 as|so|like|this
  this year's ..2 lot|group|class|cohort|intake|year|reception|nursery
`);

/** A child spoken of as only those speak who look after many. */
export const childInPassing = phrases(`
  this|that|a ..2 <talk-child> today|yesterday
  a|one|this|that|another|little|small|some|the|wee|same ..3 <talk-child> <talk-did>
  a|one|this|that|another|little|small|some|the|wee ..3 <talk-child> who ..1 <talk-did>
  small|tiny|little <talk-child>
  <talk-child> at ..1 our|my|this ..1 place|school|academy|setting|nursery ..1 have|has|are|can't|don't|think|genuinely
  if|when one more <talk-child>|<talk-grown>
  every|each|one|some|a <talk-child> told|tells|asks|calls|says ..2 me|us
  pupil|student|tutee ..1 <talk-did>|who|whose
  the ..2 <talk-child> i|we ..1 was|were|am|mentioned|moaned|moaning|told|posted|keep|taught|work
  explain|explaining|explained|tell|telling|teach|teaching|persuade|stop|chase|chased|catch|remind ..6 <talk-child>
  explain|explaining|explained to ..2 {number}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen year
  explain|chase|chased|lost|find|found|sent|send one|two|some of ours|mine|my|them|our
  got|have|had|we've|i've|we|i ..1 a|another|one|this ..2 <talk-child> who|whose|that
  got|have|had|we've|i've a ..1 family|parent|mum|dad|set who|whose|that
  we've|i've|had|have|got one|some|two|loads|plenty of|like those|these|that|them
  had|got a right|proper|real one today|yesterday|again
  <talk-grown> ..1 came|come|turned|rang|emailed|stormed|marched|phoned|barged|appeared|walked ..3 in|up|to|about|over
  <talk-grown> just|then? drove|left|walked|shrugged|laughed ..1 off|away|out
  {number}|two|three|four|five|six yr|year|yo|y old ..2 today|at|in|just|told|asked|said
  had ..2 <talk-child> ..6 today|yesterday
  little ..1 darlings|angels|cherubs|treasures|horrors|monsters|terrors|sods|devils were|was|are|have|had|did|on|today|again
  one|two|half|some of mine|ours|them|em ..1 asked|said|told|called|just|has|had|thought|thinks|threw|came|turned|brought|is|was|cried|did|drew|ate|bit|swore|tried|can't|still|actually|wrote
  this lot ..1 one|are|were|can't|will|have|need|don't|today|again|is|doesn't
  the ..2 <talk-child> who ..1 never|always|can't|hates|hated|used|wouldn't|won't|couldn't|refuses|thinks|sits|eats|cried
  the ..2 <talk-grown> who ..1 thinks|reckons|never|always|can't|wouldn't|won't|refuses|emails|shouts|believes|insists ..5 son|daughter|child|kid|children|kids|homework|teacher|teachers|school|einstein
  quote|quotes|overheard|heard ..4 class|kids|children|pupils|students|year|nursery|today
  things my|our|the|these ..2 class|kids|children|pupils|students|littlies say|said|asked|told
  <talk-child> ..2 told|asked|called ..1 me|miss|sir|us
  miss|sir ..8 {number}|five|six|seven|eight|four|three year old
  kid|child|boy|girl|lad ..1 with the ..1 mum|dad|mother|parents who
  taught ..4 teenagers|kids|children|infants, <talk-child> ..2 off sick|ill|school|today ..6 best|bliss|heaven|quiet|peace|lovely
  told|asked|called by a|one|this|another ..2 <talk-child>
`);

/** Parents of pupils, beyond doubt. */
export const ownParent = phrases(`
  half|most|all|some|none ..1 of? the families|parents|mums|dads|carers at|in our|my|this|ours
  the parents|families|mums|dads at|in our|my|this|ours
  parents|mums|dads|families|parent|mum|dad|mother|father|family|carers|nan|gran ..2 of|in|from|at ..1 {year}|{class}|my|our|this ..2 <talk-own-group>?
  <talk-grown> of|from|at one|two|some|half|most|three ..1 of ..1 my|our|the
  {year}|{class} <talk-grown>
  one|another|some|half|most|few|couple|none|two|three|all of my|our|the|these|those ..1 parents|mums|dads|families|carers
  <talk-child> mum|mam|dad|mother|father|parents|parent|family|nan|gran|stepdad|carer
  a|another|that|this|one|certain|some|every|the ..2 <talk-grown> ..6 complained|complaint|complaining|homework|detention|gate|gates|office|playground|pickup|school|teacher|teachers|classroom|whatsapp|trip|uniform|reading
  our|my ..2 parents at|in school, the|our ..1 parents|families|mums|dads at|in|from ..1 our|my|this ..1 school|place|academy|nursery
  had|have|got a|an|another|this|one|yet ..3 <talk-grown> ..1 in|on|turn|turned|email|emailed|shout|shouting|scream|complain|complaining|ring|rang|storm|demand|moan|moaning|accuse|swear|come|crying|cry|kick|try|tell|ask|threaten|march
  a|another|one|some|this|that|by ..1 parent|parents ..3 email|emailed|emails|emailing|complain|complains|complained|complaining|shout|shouted|shouting|shouts|scream|screamed|screaming|accuse|accused|accuses|rang|called|demand|demands|demanded|demanding|told|said|asked|moan|moaned|moaning|thinks|kicked|swore|sent|threatened|turned|wants|wanted|who|whose|just|has|is|at
  emailed|shouted|screamed|moaned|sworn|complained|accused|threatened|ghosted|told ..2 at? by ..2 <talk-grown>
  that one parent|mum|dad|family, certain families|parents|mums, a certain <talk-grown>, certain <talk-grown>
  the {capital} family
  dad|mum|mam|mother|father|nan|gran|parents|family ..1 was|were|is|are ..1 worse|same
  mum's|dad's|mother's|father's|parents|mum|dad is?|are? no better
`);

/** Grown-ups who are parents of pupils when a school is spoken of as well. */
export const someParents = phrases(`
  a|an|another|this|that|one|some|certain|the|every|our|these|those|his|her|their|whose ..2 <talk-grown>
  parents|mums|dads|families who|whose|that|then|are|were|just|moaning|complaining
  <talk-grown> ..1 turned|told|said|emailed|complained|has|doesn't|didn't|won't|hasn't|can't|never
`);

/** Somebody praised or thanked, or a whole class at work: no talk about anyone. */
export const mereKindness = phrases(`
  so|very|super|dead|immensely? proud|chuffed|lucky|grateful
  thank you to|for, thanks to|for, well done, congratulations, congrats, good luck
`);

/** General remarks and questions: about children at large, one's own schooldays, plans, work to be had. */
export const generalTalk = phrases(`
  any tips|advice|ideas|resources|recommendations for|on|about, recommend, cpd, research shows|says|suggests|finds, we are recruiting, join our team, vacancy, vacancies, job advert, apply now
  when|while i|we was|were at|in|a school|class|kid|child|boy|girl|student|year|young|little
  when i was
  i used to be, back in my day, as a kid|child, kid|child you|i were|was
  has|have|had|having|you've|who's|who never|ever ..1 met|seen|lived|shared|tried|argued|reasoned a|an|with, met a {number}|four|five|six|seven|eight|nine|ten year, as a school our|we, school run, missing {number}|child|boy|girl|teenager, have|has gone missing, last seen ..1 in|near|at|on, police appeal, sharing for, please share
  parents|families|those who ..1 disagree|agree|want|wish|need|can|cannot|can't|prefer|struggle|choose, children|kids|pupils|parents|families|students will|would|must|should ..1 suffer|benefit|lose|pay|miss|be, every number is, set works, set texts, in slippers
  imagine if, if a|your|every pupil|student|child
  every|each|any child|pupil|student ..1 is|should|deserves|has|can|must|needs|matters|counts|who
  children's|kids|kids' book|books|party|tv|menu|film|club|hospital|ward|clothes|shoes|birthday|entertainer
  all|most children|kids|teenagers|parents ..1 need|deserve|learn|love
  school|student|university|uni|halls nurse|loan|loans|union|house|days|digs, at uni, my degree, my course
`);

/** Places out of school, where a child is nobody's pupil. */
export const elsewhere = phrases(`
  on|off the|a|our|my ..1 train|bus|tube|plane|beach|flight|tram|ferry|metro|way
  on the m1|m4|m5|m6|m25|coach
  at|in|outside|round|down the|our|a|my ..1 park|shop|shops|cinema|gym|queue|pub|supermarket|tesco|asda|aldi|lidl|cafe|restaurant|football|match|hospital|surgery|doctors|airport|pool|wedding|hotel|street|village|checkout|barbers|hairdressers|parkrun|garden|baths
  down|on|in the high street, in costa|greggs|tesco|asda|aldi|lidl|boots|nandos|mcdonalds|town
  next door, neighbour, neighbours, over the road, our street, my street, across the street|road, babysitting, at church, cubs, brownies, scouts, beavers, five a side, parkrun, at home tonight
`);
