import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'work-role',
  `headteacher, head teacher, headmaster, headmistress, deputy, deputies, deputy head, deputy headteacher, assistant head, assistant heads, assistant headteacher, assistant principal, principal, vice principal, executive head, exec head, ceo, slt, smt, slg, senior leadership, senior leaders, senior leadership team, leadership team, leadership, senior team, senior management, management, management team, line manager, line managers, hod, head of department, head of year, heads of year, head of english, head of maths, head of science, head of pe, head of music, head of art, head of drama, head of history, head of geography, head of french, head of languages, head of mfl, head of sixth, head of sixth form, head of faculty, head of house, head of school, phase leader, phase lead, year lead, year leader, subject lead, maths lead, english lead, phonics lead, literacy lead, curriculum lead, curriculum leader, senco, sendco, dsl, ect, ects, nqt, nqts, rqt, student teacher, trainee, trainees, ta, tas, teaching assistant, teaching assistants, lsa, lsas, hlta, support staff, cover supervisor, cover supervisors, cover manager, supply teacher, supply teachers, caretaker, site manager, site team, site staff, premises manager, premises team, school business manager, business manager, sbm, bursar, finance officer, finance office, finance team, exams officer, exams office, data manager, office manager, office staff, office team, office ladies, office lady, office lot, receptionist, receptionists, reception staff, front office, school secretary, it technician, it manager, it technicians, network manager, lunchtime supervisor, lunchtime supervisors, lunchtime staff, midday supervisors, midday assistants, dinner lady, dinner ladies, kitchen staff, governors, governor, governing body, governing board, chair of governors, trustees, teacher, teachers, class teacher, pe teacher, music teacher, drama teacher, art teacher, science teacher, maths teacher, english teacher, history teacher, colleagues, colleague, hr department, pastoral team, pastoral lead, pastoral staff, attendance officer, year partner, year group partner, english department, maths department, science department, pe department, science team, english team, maths team, humanities, mfl department, math dept, maths dept, english dept, science dept, staff, staff team, behaviour lead, chair of the pta, treasurer, pta treasurer, pta chair`,
);
group(
  'work-place',
  `school, academy, trust, mat, sixth form, classroom, staffroom, staff room, department, faculty, primary, secondary, nursery school, multi academy trust`,
);
group(
  'work-task',
  `marking, planning, assessment, assessments, data, reports, report writing, moderation, displays, lesson plans, lesson planning, books, essays, mocks, coursework, timetable, seating plans, ppa, frees, appraisal, observation, cover, duty, duties, targets, sow, scheme of work, schemes of work, intervention, interventions, policy, behaviour policy`,
);
group(
  'hobby',
  `yoga, pilates, spin, zumba, salsa, ballet, tap, dance, dancing, fitness, aerobics, aqua, boxing, karate, judo, pottery, ceramics, evening, night, art class, italian, spanish, welsh, bsl, sign language, antenatal, cookery, cooking, baking, sewing, knitting, painting, guitar, piano, swimming, driving, driving instructor, barre, bootcamp, circuits, gym, crossfit, golf, tennis, surf, riding, slimming world, bread, watercolour, improv, singing, choir, rowing, gcse maths evening, open water, cycling, run club, running, kickboxing, gardening`,
);

/** Work at a school spoken of as one's own: roles, places, classes, and what only staff do. */
export const ownWork = phrases(`
  my|our ..2 <work-role>
  our|this|my ..1 <work-place>
  our ..1 new ..2 scheme|policy|curriculum|timetable|system|rota|uniform|template|target|targets, in our office, in|from|to my room, the trust|academy|school is|are|has|have bringing|decided|introducing|changing|announced|told|cut|merging|scrapping, books to go|left|mark, set an essay, home time, reception boys|girls|kids|children|class, one of my <own-child>|little, dad|mum|mother|father|parent|parents|grandad|nan ..4 turn|turned|came|stormed|marched|rang|phoned|shouted ..4 office|reception|gate|room|class|classroom, lead|leading maths|english|science|phonics|reading|literacy|computing|pe|history ..2 ks1|ks2|ks3|school|across|year|next|from|this|in, my reception|nursery|eyfs|ks1|ks2|key ..2, staffing panel|structure|meeting, timetable|timetables is|are|for|out|came|changes
  our place, at our place, our ..1 head, our ..1 block|corridor|canteen|playground|trust|academy|governors|register|registers
  my ..1 class|classes|tutor|tutees|form|set|sets|pupils|students|classroom|lesson|lessons|timetable|registers|frees|ppa|tutees|ta|cohort|mentee|tutor|learners
  our ..1 class|classes|form|pupils|students|lessons|timetable|year|phase|cohort|tutees
  my|our ..2 {year}|{class}
  my|our ..1 <work-task> is|are|was|were|has|policy|load|pile|scheme|till|until|for|this|to|done|deadline|again
  {year} mocks|sats|reports|trip|residential|assembly|today|again|tomorrow|production|nativity|are|were|just|have|parents, with|to|from|for|covering|taught|teach|teaching|teaches|took|taking|take|told|tell|telling|having|got|had|have|showed|asked|loving|love|read my|our|the? {year}|{class}
  i|i've|i'm|i'll|we|we've|just|was|been ..3 teach|taught|teaching ..4 {year}|{class}|<lesson>|class|lesson|lessons|set|kids|children|here|at|them|pupils|students
  i teach, i taught them, i taught my, i taught the, kids i teach, lesson i taught, class i teach, i'm teaching, i've been teaching
  i'm|i am|im a|an|the ..3 <work-role> at|in|here|and|who
  as a|an|the? <work-role>|head at|of|here|in|i|we|it's|you|my|this
  being|be a|an ..1 <work-role>
  i work at|in|for a|an|the|this|that ..4 school|academy|primary|secondary|nursery|trust|pru|college|classroom|office
  i work in a|an ..2 school|primary|secondary|pru, the place|school i work, where i work, school where i, place i work
  fellow teachers|tas|ta|teacher|heads|sencos|ects|nqts|governors|colleagues
  any|anyone|all ..1 other|else ..1 teachers|tas|school|schools|ects|staff ..4
  teachers|tas : a|my|our|i|how|do
  head wants|says|said|reckons|announced|told|emailed|decided|insists, a|by five|six|seven|eight|nine|ten year old|olds ..6 asked|told|said|if|me|called, asked|told by ..1 five|six|seven|eight year old, teaching eyfs|reception|primary|secondary|teenagers|ks1|ks2|ks3|gcse|infants|juniors|sixth|year, academised|academisation|academising, pigeonhole|pigeonholes, restructure|restructuring, reading|read|marking|marked {number} stories|essays|poems|answers|diary|letters|books, aqa|edexcel|ocr|eduqas|wjec spec|paper|exam|board|mark, keep my ..1 job, reapply for my, fire alarm in|during|again, former pupil|student|pupils ..3 served|came|messaged|recognised|stopped|said|told, ex pupil|student
  the children|kids|class|pupils|students ..2 made|gave|wrote|asked|told|loved|sang|bought|taught me|us|it|their|my, asks|asked|asking me to cover, cover their|her|his|my break|lesson|class, cover again, marking at|on|in|with|again, in at|by ..2 photocopying|marking|setting, proud of our, so we've been told, i run|lead|manage|coach|organise ..3 club|choir|team|department|office|library|trip|nursery|phonics|eyfs
  my|our <work-role>
  my head ..1 told|said|says|wants|emailed|announced|asked|refused|refuses|thinks|teacher|decided
  our|my new? head is|are|was|has|had|just|said|says|told|wants|thinks|decided|announced|emailed|called|asked|made|gave|keeps|did|does|won't|can't|doesn't|couldn't|and|of|'s
  the|new ..1 headteacher|deputy|slt|senco|leadership|governors|head ..1 wants|said|says|told|emailed|decided|announced|asked|knows|called|refused|refuses|has|have|is|are|keeps|made|just
  slt ..1 want|wants|are|have|has|said|told|decided|expect|say|keep|won't|don't|need|announced|think|ignore|is|were|love|asked, from slt, by slt, to slt, with slt, slt meeting, told slt
  head|principal has|have|is|just ..1 cut|announced|decided|told|cancelled|changed|scrapped|banned|bullying|moved|made
`);

/** What only those who work at a school have to do: a meeting, a duty, a pile of books. */
export const staffDuty = phrases(`
  staff meeting|meetings|briefing|briefings|training|insight|survey|photo|development|voice|wellbeing|car|toilet|toilets|do|night|room|fridge|party|panto|kettle
  staffroom, staffrooms
  department|dept|phase|faculty|slt|middle|curriculum|pastoral|moderation|briefing|leadership ..1 meeting|meetings
  briefing at|was|this|today|tomorrow|went|ran
  ppa, ppa cover, planning day, planning lessons|for|my|week|next|a|tomorrow's|monday's|done|year, lesson plan|plans|planning|prep, planned my|tomorrow's|next|lessons|monday's
  twilight cpd|session|inset|training|tonight|on, learning walk|walks, book scrutiny|look|looks|trawl, work scrutiny, drop in|ins from|by|today|tomorrow
  ofsted|ofsted's|estyn|hmie|isi ..2 call|called|rang|phoned|coming|tomorrow|in|here|window|due|ready|prep|monday|tuesday|week|arrive|arrived|arriving|inspectors|visit|visited|imminent|gone|left|watch|year|phone|feedback
  waiting|wait for|on ofsted|the call, got the ofsted call, ofsted inspector|inspectors|lead
  lesson|formal|lead|learning|full|peer observation|observations|obs, being|been|getting|get|was observed, observation today|tomorrow|on|went|feedback|next|p1|p2|p3|p4|p5|period, observed by|today|tomorrow|p1|p2|teaching
  appraisal, performance management|appraisal, pay progression, performance review|targets, seating plan|plans, data drop|drops|entry|input|deadline|collection|capture, assessment week|point|data
  report writing|comments|season, writing|finished|finishing|finish|done|doing|write|written ..2 reports, reports done|written|finished|to|left|due|submitted, comment banks, end of year reports
  break|lunch|gate|bus|playground|yard|dinner|detention|door|corridor|canteen|lunchtime|morning|breaktime|isolation duty, on duty ..2 break|lunch|playground|gate|today|again, duty on|today|again|rota|in, wet play|break|lunch|playtime, indoor play|break, golden time, carpet time, laminating, laminator, laminated, display board|boards, doing|finished|redoing|my displays|display
  cover lesson|lessons|work|for|again|supervisor|teacher|list|manager, on|set|setting|doing|got|given cover, covering a|an|for|year|maths|english|science|pe|art|lessons|classes, supply teaching|teacher|day|today|work|agency, first day of supply
  tutor|form|registration time, my|our tutor|form group|time|class, register taken
  marking|mark|marked|grading ..3 books|essays|mocks|papers|coursework|assessments|scripts|tests|homework|exercise|sats|exams|nea|orals|stories|work|folders|set|pile|sets
  books|essays|mocks|papers|assessments|scripts|tests|exams|sets|homeworks ..2 mark|marked|marking
  marking done|all|till|until|again|pile|stack|policy|scheme|code|tonight|while|weekend|today|this|is|in|with|and|marathon|load|party|on|finished|complete, pile|stack|mountain|mound|box|bag|day|hours|weekend|evening|night|ton|tons|load|loads|piles of marking|books, finished|done|doing|catch|catching|caught|behind|up|start|starting|drowning ..3 marking, end of marking, hate marking, all this marking, some marking, so much marking, no marking, still marking, more marking
  inset ..5 policy|behaviour|training|agenda|meeting|hours|hour|boring|staff|cpd|powerpoint|head|session|speaker|tomorrow|sandwich|teams|safeguarding|about|planning|classroom|slides|slide|slt|trust|on|done|survived|hungover
  inset day|training was|is|all|went|at|and|with|with|hungover, on inset today|tomorrow, at inset, in for inset
  cpd today|tonight|session|day|this|tomorrow|after|was|on, safeguarding training, prevent training, first aid training at school
  parents|parent evening|evenings|eve|consultations|consultation ..6 appointments|appointment|survived|back|set|prep|hours|done|tonight|tomorrow|last|today|bingo|drinking|slots|parents|game, parents|parent evening|evenings done|survived|tonight|tomorrow|today|prep|over|last|again|bingo, options|open|welcome|transition evening ..3 staff|survived|prep|tonight, appointments and|tonight|back|with
  residential ..7 packing|kids|night|asleep|children|staff|with|year|survived|done, trip with|risk my|year|class|assessment|assessments, risk assessment|assessments
  dress rehearsal|nativity ..4 shepherd|today|rehearsal|rehearsals|angels|chaos|sick, rehearsals|rehearsing ..4 nativity|show|production
  free period|periods|lesson, my frees, gained time, period|p 1|2|3|4|5|6|five|six|three, lesson 1|2|3|4|5|last|five, last lesson|period, year group|groups|partner, bottom|top|middle set|sets, set 1|2|3|4|5
  exam invigilation|invigilating|invigilate, invigilating, invigilated
  school leavers|council|trip|play|production ..5 i|my|staff|led|leading|organising
  back in the classroom, classroom ready|is|set|setup|sorted|organised|makeover|displays|door, setting up ..2 classroom, sorted|sorting|tidied|tidying|decorated ..2 classroom, glue sticks, exercise books
  my lot, my kids at school, school kids, assembly today|this|was|went|tomorrow|on|slides, leading|led|lead|doing|did|give|gave|taking|took ..2 assembly
  curriculum map|maps|intent|review|rewrite|planning|document, long term plan|plans, medium term plan|plans, scheme|schemes of work, knowledge organiser|organisers, mark scheme, intervention group|groups|again, learning objective, purple pen, deep|deepdive dive|dives ..4 subject|tomorrow|ofsted|reading|maths|english
  interview panel|panels, shortlisting ..3 teacher|ta|candidates, tlr, ups3, m6, directed time, m1, threshold ..2 application
  ect year|year|mentor|meeting|induction|tutor|life|1|2, my|the|our mentor|pgce|nqt|ect, pgce placement|placements|essay|student|students, teaching practice|placement|load|and, school placement
  model text, lesson tomorrow|today|monday|observed|bombed|flopped, worst|best|favourite|great|good|brilliant|lovely|fab|terrible|awful|disaster ..1 lesson ..2 today|i've|of|ever|this|with|tomorrow|yesterday, taught ..3 lesson, taught all|today|back|my|full
  open evening|day at|in school, sports day with|chaos, school disco duty
  #teacherlife|#teachertired|#teacherproblems|#teacherprobs|#talife|#ectlife|#nqtlife|#teachersofinstagram|#teachersofinsta|#teachergram|#ukteacher|#primaryteacher|#secondaryteacher|#teacherhumour|#slt|#ppa|#marking|#insetday|#teaching|#schoollife|#markingweekend|#supplyteacher|#eyfsteacher|#ks1teacher|#ks2teacher
`);

group(
  'trade-word',
  `head teacher, deputy head, assistant head, assistant principal, slt, head of year, head of department, hod, senco, ta, tas, lsa, hlta, ect, nqt, teaching assistant, teaching assistants, cover supervisor, line manager, caretaker, site manager, governors, ofsted, ucas, mocks, mock interviews, btec, ks1, ks2, ks3, ks4, ks5, eyfs, ppa, cpd, ehcp, ehcps, phonics, lesson, lessons, classroom, assembly, timetable, fire drill, lockdown drill, school production, school play, school show, school trip, school council, sports day, nativity, lates, detention, detentions, behaviour system, behaviour policy, marking, curriculum, scheme of work, coursework, exam season, exam hall, exam board, registers, year group, leavers, tutor group, form group, school day, school hall, school office, whiteboard, whiteboards, exercise books, glue sticks, mid year review, risk assessment, risk assessments, book corner, reading corner, stock cupboard, bottom set, top set, intervention, staffroom, supply day, breakfast club, after school club, homework club, wraparound, phone call home, phone calls home, periods straight, photocopying, photocopier, cpoms, sims, arbor, classcharts, tapestry, seesaw, google classroom, neu, nasuwt, union rep, strike day, picket line, contact time, snow day, training day, reading books, book bags, playtime, break time, home time, netball girls, netball team, football team, parent email, parent emails, parental complaint, complaint from a parent, all trips, school minibus, school choir, form time, tutor time, teaching assistant, support staff, midday supervisor, dinner hall, dining hall, lunch hall, lunch queue, school kitchen, school field, science lab, prep room, art room, music room, sports hall, harvest assembly, prize giving, transition day, moving up day, options evening, taster day, ofsted report, pupil premium, safeguarding, wellbeing day, wellbeing week, work trip, key stage, year 1s, personal statements, ect year, new job, first week in the job, my desk, my department, appraisal, my little lot, the little ones, handover, open evening, year end, school year, half termly, reception class, new intake`,
);
group(
  'passing-word',
  `headteacher, sats, gcse, gcses, a level, a levels, pupils, pupil, students, playground, deputy, teaching, trust, academy, headship, lost property, class charts, school holidays, headteachers, teachers, parents at school, a parent, sixth form, sixth formers, pe kit, swimming lessons, world book day, school fair, attendance, staff, references, school, teacher`,
);
/** Words that anybody may say of a school, and a writer who speaks of themselves. */
export const passingWord = phrases(`
  <passing-word>
`);
export const speaker = phrases(`
  i|i'm|i've|i'll|i'd|my|we|we're|we've|we'll|our|us|ours|im|ive
`);
/** Words of the trade, and the writer in it. */
export const tradeWord = phrases(`
  <trade-word>, {year}, {class}, {number} children|kids|pupils|students
`);
export const firstPerson = phrases(`
  i|i'm|i've|i'll|i'd|my|me|we|we're|we've|we'll|our|us|mine|im|ive|myself
  finished|finally|spent|survived|working|thinking|interviewing|tomorrow's|tomorrow|today's|tonight's|off|back|roll|anyone|got|handing|learnt|learned|done|ready|deep|need|day|so
`);

/** The running of a school told to its families, as only somebody inside would. */
export const schoolNotice = phrases(`
  {capital} {capital}? families|parents ..9 see|you|only|year|please|closed|asking|results|know|remember|been|letter|term|tickets|dinners
  {capital} primary|academy|secondary|juniors|infants|high|college|nursery|school ..6 closed|closing|closes|closure|results|going|trip|letter|uniform|rejects|believe|believes|say|says|policy|not|hasn't|staff|price|prices
  we|as|here at|of {capital} {capital}? primary|academy|secondary|juniors|infants|high|college|school
  at|for {capital} {capital}? primary|academy|secondary|juniors|infants|high|school ..4 i|we
  year|head|teacher|ta|deputy|bursar|caretaker|manager|senco|governor at {capital}
  teach ..4 at {capital}
  the school ..1 believes|says|hasn't|refuses|wants|thinks|haven't|isn't|doesn't|won't
  as a school|staff|department|trust we
  on the school's|behalf of the school|behalf|our|head
  y11|y12|y13|y10|y7|y8|y9 and|in|only|off
  only {year} ..2 in
  {capital} staff|governors|pta|pupils|students
  rest of school, school closed, school is closed|shut, school's closed
  mums|dads|parents|families of|in my|our|{year}
  parents at|of our|my
`);

/** Moods of the school year that staff share with pupils and families. */
export const termMood = phrases(`
  roll on ..2 half|summer|easter|christmas|friday term|holidays|hols|holiday|break
  till|til|until|to|before half|summer|easter ..1 term|holidays|hols|holiday
  days|weeks|sleeps|more|fridays till|til|until|to|left|of half|summer|easter|term|christmas ..1 term|holidays|break
  last|first day|week of|back ..2 term|school|at|tomorrow|today|half|work
  end|start|beginning of ..2 term, term's|term over|done|finished|is, six|6 weeks off|holiday|holidays|hols, broke|break|broken up ..2 school|today|tomorrow|friday|from, survived ..4 term, back to school ..2 tomorrow|monday|today|staff, back at work|school ..2 tomorrow|monday|today, sunday night ..3 dread|fear|blues|scaries|work|school
  new academic year, term starts, back to work|the grind ..2 tomorrow|monday
`);

/** A parent's side of school: the child's homework, the gate, the teacher. */
export const parentSide = phrases(`
  school run|runs|gate|gates|gate|uniform|shoes|mums|bag|bags|photo|photos|jumper|lunch|lunchbox|dinners|pta
  for the kids, the kids are off, kids off|back|broke|home, my kids, our kids, his|her|their|child's teacher|teachers|school|class|homework|form|tutor|head|report, homework with, home school, home schooling, home educate
  my|our ..3 teacher|teachers|school|class|report|homework ..1 says|thinks ..2 he|she
  pta, parent governor, nits, packed lunch, packed lunches, costume sorted, world book day costume, reading record, book bag, show and tell, party bag
  picked|pick|picking|dropped|dropping|drop up|off ..2 kids|from|at|school|boy|girl, as a parent, as a mum, as a dad, mum|dad|mother|father|parent|grandad|nan of
  parents evening slots|slot for|booked, booked ..2 parents|parents' evening, for both kids, says my wife|husband, the kids break, us parents, neighbour's|neighbours|friend's|sister's|brother's|mate's lad|girl|boy|son|daughter|kids|little
  my|our ..1 two|three|lad|lass|eldest|youngest|teen|tween
`);
/** School days long ago. */
export const schoolDays = phrases(`
  when i was|were ..2 at|in|a|young|kid|child|little|school, my old school|teacher|headteacher|head|form|class|primary, old ..2 teacher|school|classmate|classmates, i was at school, we were at school, at school together, at uni|university|college, lecturer, school reunion, educating yorkshire|essex|greater, reunion, class of {number}, back in the|19|my, years since|ago|on, {number} years since|ago, in the 70s|80s|90s|1970s|1980s|1990s|60s|eighties|nineties|seventies, remembered me, school friend|friends|mate|mates, schoolfriend, old boys|girls, best days, schooldays, used to teach me, taught me, my childhood, went to school, left school, leaving school, my former teacher
`);
/** Education as a subject: news, research, resources, events, vacancies, careers. */
export const vacancyTalk = phrases(`
  vacancy, vacancies, recruiting, is hiring, are hiring, apply by|now|here|via, closing date, closes on?, job advert, come and join us, salary, job alert, we're looking for, starting a new position|role, started a new position, happy to share, delighted|thrilled|pleased|excited|proud to share|announce|have|be|say, new role, new chapter, completed my|the|an, graduated, npq, npqsl, npqh, npqlt, npqltd, masters
`);
export const educationTalk = phrases(`
  new blog|post|episode|research|report|study|book|guidance|podcast|resource|resources|article, blog post, research from|shows|suggests|by, report from|by|finds|on, schools week, tes, researched, eef, dfe, department for education, education secretary, government, ministers, minister, podcast, free resource|resources|download|printable|to, download, downloadable, webinar, conference, keynote, my session at, worth a read, interesting piece|article|read|thread, useful thread|resource|piece|article, retrieval practice, white rose, twinkl, national, world teachers, happy world, teacher retention, recruitment crisis, teachers in england|wales|scotland|general, thank a teacher, my book, our book, a book, edtech, chartered college, bbc, guardian, prime minister, deputy prime, teachers shortlisted|nominated|everywhere, all the teachers, all teachers, a level results today, getting their, thinking of everyone, friend's a teacher, friend is a teacher, conference, award, awards, bank of england
`);
/** A class, a form or a lesson that is no school's. */
export const otherClass = phrases(`
  my|our ..2 teacher, my korean|spanish|french|german|italian|japanese|welsh|gaelic|bsl|driving|dance|zumba|cookery|evening ..1 class|classes|lesson|lessons
  got|had the ..1 cover|supply? teacher
  lesson|lessons|class ..2 climbing|ski|skiing|golf|trampoline|surf|diving|ice, department store|stores, slimming class|world|club, head gardener, union members, puppy|dog|toddler|swim|cycling training|class|classes|school, <hobby> ..1 class|classes|lesson|lessons|teacher|instructor|course|session|group
  my|our|in|the <hobby> class|classes|lesson|lessons|teacher|group|course|set
  teaching|teach|taught|teaches ..2 <hobby>|dog|puppy|cat|myself|son|daughter|mum|dad|nan|grandma|boy|kids
  class act|of|war|a|size, world class, first class, working class, middle class, business class, form at|of, good form, in form, set menu|list|point|piece|off|up|of|for, trust fund|me|the|issues|pilot, national trust, wildlife trust, nhs trust, nhs foundation, woodland trust, trust in, head chef|office|coach|gardener|start|over|hurts|pounding|cold|lice|count|shot|first|brewer|nurse, football|rugby|hockey|cricket|netball|supporters|bowls|golf ..2 coach|club|team, driving lesson|lessons|instructor, lesson learned|learnt|here|in|for, lessons learned|learnt, year {number} of my|this
  staff at|in|on the|our ..1 vets|vet|hotel|hospital|bakery|shop|cafe|restaurant|station|airport|pub|ward|gp|surgery|theatre|bar|gallery|museum|pool, our staff at|our ..1 cafe|shop|restaurant|hotel, hotel|ward|hospital|airline|ship staff, flat planning, planning permission|application|a|our|my|your|for|trip|wedding|party|holiday|menu|on, wedding planning, meal planning, marking out|off|time|the|on|my|our|territory, on your marks, marked off|down|up|safe|by|the|as, mark my words, cover version|of|charge|band, duvet cover, break in|the|up|from|even|dancing|a, duty free|calls|of, off duty, tour of duty, jury duty, heavy duty
`);
