import { group, phrases } from '../phrases.ts';

group(
  'pupil',
  `boy, girl, kid, child, lad, lass, laddie, pupil, student, learner, youngster, teen, teenager, tutee, little one, kiddo, tot, little boy, little girl, little lad, young man, young lady, sixth former, prefect, head boy, head girl, new starter, school refuser`,
);
group(
  'pupils',
  `boys, girls, kids, children, lads, lasses, pupils, students, learners, youngsters, teens, teenagers, tutees, little ones, kiddies, sixth formers, prefects`,
);
group(
  'relative',
  `mum, mam, mom, mummy, dad, daddy, mother, father, parent, parents, stepdad, step dad, stepmum, step mum, nan, nana, gran, grandma, granny, grandad, grandpa, grandparents, brother, sister, auntie, aunt, uncle, carer, carers, guardian, family, sibling, siblings, foster carer, foster mum, foster dad, foster family, twin, twins, stepfather, stepmother, half brother, half sister`,
);
group(
  'parent',
  'parent, mum, mam, dad, mother, father, carer, guardian, parents, mums, dads, carers, family, families, gran, grandma, nan',
);
group(
  'own-child',
  `son, daughter, eldest, youngest, middle one, toddler, baby, niece, nephew, godson, goddaughter, grandson, granddaughter, grandchild, grandchildren, stepson, stepdaughter, little boy, little girl, little man, own child, own children, own kids, own son, own daughter, boys, twins, bump, little one, little ones, teenager, teen, foster son, foster daughter, brother, sister, cousin, wee one, wee man`,
);
group(
  'staff',
  `teacher, teachers, head, headteacher, head teacher, deputy, deputy head, principal, boss, line manager, manager, slt, senior leadership, leadership team, governor, governors, chair of governors, senco, ta, tas, teaching assistant, caretaker, site manager, dinner lady, lunchtime supervisor, receptionist, secretary, office staff, colleague, colleagues, staff, hod, head of year, head of department, ect, ofsted, inspector, inspectors, academy trust, business manager, bursar, cleaner, cleaners, cover supervisor`,
);
group(
  'lesson',
  `maths, english, science, pe, games, history, geography, art, music, french, spanish, german, latin, re, rs, drama, computing, ict, dt, phonics, reading, spelling, spellings, writing, assembly, lesson, lessons, class, form, registration, tutor time, detention, homework, exam, exams, mock, mocks, sats, gcse, gcses, a level, a levels, btec, coursework, test, tests, break, breaktime, lunchtime, the playground, playground, the corridor, parents evening, report, school trip, swimming, literacy, numeracy, topic, chemistry, physics, biology, food tech, textiles, choir, orchestra, rehearsal, sports day, school, nursery, period`,
);

/** A pupil told apart by the words, without a name: `a boy in my class`, `one of my Year 9s`, `our Y6 star`. */
export const unnamedPupil = phrases(`
  one|two|three|four|another|some|couple|few of my|our|the|these ..1 {year}
  one|two|three|four|another|couple|few of my|our|the|these ..2 <pupils>
  one|two|three|four|another|couple|few of my|our lot|form|class|tutor|set|gang|boys|girls|tutees|littlies|monkeys|cherubs|darlings|little|year
  one|two|three|couple|few in|from my|our class|form|set|tutor|year|group
  one|two|three|couple|few in|from {class}|{year}
  member|members|culprit|culprits|ringleader|ringleaders of|from|in ..1 {year}|{class}
  a|an|this|that|the|another|our|my|poor|little|some|same|certain ..3 <pupil> ..1 in|from|at my|our|the class|form|set|tutor|school|group|lesson|lessons|year|nursery|house
  a|an|this|that|the|another|our|my|poor|little|some|same|certain ..3 <pupil> ..1 in|from {year}
  a|an|this|that|the|another|our|my|poor|little|some|same|certain ..3 <pupil> ..1 in|from {class}
  <pupil> ..4 in|of|from {capital}|{adult} class
  <pupil> in our care
  <pupil> in my|our ..1 class|form|set|group|lesson|lessons|school
  <pupil> in my|our ..1 {year} ..1 class|form|set|group?
  a|an|this|that|the|another|our|my|poor|little ..1 {year} ..1 <pupil>
  my|our|a|this|that|the {year} ..1 star|winner|captain|champion|hero|heroine|superstar|author|poet|artist|swimmer|gymnast|dancer
  the|these|those|two|my|our ..2 twins|brothers|sisters|siblings|triplets in|from {year}|{class}|my|our
  my|our ..1 class|form|group|year|set|lesson ..2 <pupil>
  a|this|that|the|another ..2 <pupil> i|we teach|taught|tutor|support|work
  a|an|this|that|the|another ..2 <pupil> i've|we've taught|got|had
  my|our ..1 pupil|student|tutee
  little miss|mr|master|lord|lady ..3 in|from my|our|{year}|{class}
  {year}|{class} girl|boy|lad|lass|kid|student|pupil|child ..8 tears|crying|cried|told|called|sent|sick|threw|fight|drunk|phone|said|asked|hit|swore|again
  sent ..1 of them out of|from my|the|class
  sent|kicked|threw ..3 out of my|our lesson|class|classroom|room
  new|refugee|asylum ..1 <pupil> in|from {year}|{class}|my|our
  i|we have a|this|one ..3 pupil|student|child|boy|girl|kid who|with|that
  had a|this|one ..2 pupil|student|child|kid who|that
  kid|lad|girl|boy|child|student|pupil today|yesterday told|called|said|asked|threw|kicked|bit|spat|swore
  a|this|one|some ..1 kid|student|pupil ..1 told|called|asked|threw|spat|swore|sent|emailed ..2 me|us|at|chair|pen|him
  a|this|one ..1 {year} ..1 told|called|asked|threw|spat|swore|cried|said|punched|kicked|hit|bit|just
`);

/** A parent or a family of the school talked about: `a parent emailed me`, `that mum at the gate`. */
export const someParent = phrases(`
  a|an|another|this|that|some|certain|one ..1 parent ..2 complain|complains|emails|shouts|screams|accuses|complained|complaining|emailed|shouted|shouting|told|screamed|accused|said|asked|rang|called|came|has|is|was|just|thinks|wants|demanded|demanding|turned|kicked|swore|sent|moaned|moaning|who|whose|at|today|again|from
  a|this|that|one ..1 mum|dad|mother|father at the school? gate|gates
  a|this|that|one|the|some ..1 mum|dad|parent|mother|father at|from school|work
  one|some|couple|few of my|our|the|these parents|mums|dads|families
  my|our ..1 parents are|were|is ..2 nightmare|awful|useless|idiots|clueless|rude|vile|terrible|hopeless
  one|a ..2 <pupil> mum|dad|mother|father|parents|parent|family
  parents ..1 of|in|from {class}|{year}
  {class} parents
  parents evening ..9 drunk|clueless|nightmare|rude|awful|hell|entitled
  our|my ..2 mums|dads|parents turned up ..2 drunk|shouting|screaming|late
  our|my ..2 mums|dads|parents ..3 shouted|emailed|kicked|threatened|drunk
  {year} parents ..3 awful|useless|rude|nightmare|worst|moaning|clueless|whinging|whining|terrible
  parents|parents' evening ..6 nightmare|useless|awful|clueless|drunk|rude|hell|weird|mental
  the {capital} family
`);

/** A whole group of pupils. */
export const pupilGroup = phrases(`
  my|our ..1 {year}
  my|our ..2 class|form|tutor|set|pupils|students
  {year}|{class}
  bottom|top|lower|middle set
  these|those|the pupils|students
  kids|pupils|students|children at|in my|our|this ..1 school|class|set|lesson|lessons|form|room|academy|nursery
`);

/** The writer's own family: quiet for rules about pupils. */
export const ownFamily = phrases(`
  my|our ..2 <own-child>
  mine ..2 started|starts|starting|is|has|won|got
  my ..1 boy|girl|lad|lass|kid|child|kids|children|two|three|eldest|youngest
  our lass|lad|eldest|youngest|two|three
  my|our old form|teacher|school|tutor|class|head
  our boy|girl|son|daughter|baby
  as a parent|mum|dad
  my husband|wife|partner|boyfriend|girlfriend|fiance|mum|dad|mate|friend|bestie|neighbour|gran|nan|grandad|dog|cat|puppy|other|hubby
`);

/** Stories, history and the news: people in them are nobody's pupils. */
export const fiction = phrases(`
  novel|novels|film|movie|series|episode|character|characters|documentary|podcast|biography|netflix|fictional|legend|myth|comic|cartoon|panto|musical|audiobook|memoir|thriller
  a|the|this|my|new|good|great|finished|reading|read|loved|favourite ..2 book|books|story|play|diary|poem ..2 about|by|of|called|set|where
  fairy|folk tale|tales|story, author|illustrator
  reading|read|watching|watched|learning|learned|learnt|heard|hearing|finding about|out
  watching|watched|studying|studied|studies|study|listening|listened ..1 {name}|{capital}|to
  topic|topics|unit|project|lesson|lessons|assembly|enquiry on|about
  in the 1800s|1900s|1930s|1940s|war|past|trenches
  victorian|tudor|roman|wartime|evacuee|evacuees|born in {number}
  world book day
  case study, scenario, job advert, we are recruiting, apply by, training day|session|course
`);
