import { group, phrases } from '../phrases.ts';
import './opinion.ts';

group(
  'emp-subject',
  `year, department, dept, faculty, house, school, sixth form, sixth, pastoral, inclusion, send, sen, early years, eyfs, ks1, ks2, ks3, ks4, ks5, key stage, lower school, upper school, middle school, prep, pre prep, boarding, maths, mathematics, english, literacy, numeracy, science, physics, chemistry, biology, history, geography, humanities, languages, mfl, french, spanish, german, music, art, drama, performing arts, pe, sport, physical education, re, rs, rpe, religious studies, computing, computer science, ict, it, dt, design, technology, food, textiles, media, psychology, sociology, economics, business, politics, law, careers, pshe, citizenship, phonics, reading, safeguarding, behaviour, teaching, curriculum, assessment, data, attendance, admissions, reception, nursery, infants, juniors, learning support`,
);
group(
  'emp-role',
  `teacher, headteacher, head teacher, deputy head, deputy headteacher, assistant head, assistant headteacher, associate headteacher, executive head, executive headteacher, ta, tas, hlta, hltas, teaching assistant, learning support assistant, lsa, senco, sendco, inclusion lead, ect, ect1, ect2, nqt, pgce student, trainee teacher, student teacher, class teacher, form tutor, tutor, cover supervisor, cover teacher, supply teacher, lunchtime supervisor, midday supervisor, midday assistant, dinner lady, lunchtime assistant, school secretary, secretary, school administrator, school business manager, school nurse, school cook, school caretaker, school librarian, school chaplain, school governor, chair of governors, clerk to governors, parent governor, staff governor, bursar, science technician, lab technician, dt technician, attendance officer, exams officer, data manager, dsl, ddsl, safeguarding lead, designated safeguarding lead, pastoral lead, pastoral manager, behaviour mentor, learning mentor, family liaison officer, eal lead, subject lead, phase leader, curriculum lead, year leader, key stage lead, lead practitioner, slt, housemaster, housemistress, houseparent, matron, early years practitioner, nursery nurse, nursery manager, nursery practitioner, director of sixth form, director of sport, director of music, director of learning, assistant principal, vice principal, deputy principal, associate principal, educator, lecturer, schoolteacher, school teacher, staff, faculty member, team, bursar, chaplain`,
);
group(
  'emp-any-job',
  `caretaker, site manager, premises manager, cleaner, cook, chef, kitchen assistant, receptionist, secretary, admin, administrator, admin assistant, office manager, business manager, finance officer, finance manager, librarian, technician, it technician, network manager, nurse, counsellor, mentor, coach, coordinator, co ordinator, governor, trustee, principal, head, deputy, assistant, manager, supervisor, instructor, director, ceo, minibus driver, exam invigilator, invigilator, groundsman, handyman, marketing officer, communications officer, comms, works, work, working, worked, employed, based, part of, member of, y1, y2, y3, y4, y5, y6, eyfs, reception, ks1, ks2, sen, send, dept, department, pe, english, maths, science, drama, music, art, history, geography, mfl, computing`,
);
group('emp-teaching', 'teach, teaches, teaching, taught, teachin');

/** A job of the school world, and `at`: the school's name comes next. */
export const schoolJobAt = phrases(`
  <emp-role> ..5 at
  <emp-subject> hod|lead|leader|teacher|coordinator|technician|tech|ta|tutor|dept|department ..2 at
  hod|tech|kitchen|office at
  head|hod|leader|lead|director|coordinator|subject of|in? <emp-subject> ..3 at
  <emp-teaching> ..5 at
  deputy|head|caretaker|governor|bursar|secretary at
`);
export const schoolJob = phrases(`
  <emp-role>, <emp-teaching>, deputy, headmaster, headmistress, principal, governor
  head|hod|leader|lead|director|coordinator of|in? <emp-subject>
`);
export const anyJob = phrases('<emp-any-job>');
/** Lessons that are taught outside schools. */
export const otherTeaching = phrases(`
  yoga|swim|sailing|boxing|fitness|spin|piano|guitar|violin|salsa|dance|ballet|tap|zumba|pilates|driving|swimming|ski|skiing|riding|karate|judo|sunday|singing|surf|meditation|knitting|drum|cello|antenatal|tennis|golf teacher|teachers|instructor|tutor|coach|teach|teaches|teaching
  teach|teaches|teaching ..1 yoga|piano|guitar|salsa|dance|ballet|zumba|pilates|spin|swimming|skiing|karate|judo|crochet
`);
/** A school that is not, or no longer, the writer's place of work. */
export const elsewhere = phrases(`
  ex|former|formerly|retired|previously|once|late teacher|head|headteacher|ta|senco|governor|deputy|at|of|principal|staff|caretaker|secretary
  taught|worked|teacher|ta|head ..6 until|till|to {number}
  ex|formerly|retired|previously|alumni|alumnus|alumna|alum|old, went to, attended, studied, studying, student at, pupil at, educated, graduate, graduated, class of, degree, goes to, go to, starts at, starting at, moving to, used to, was at, were at, left, i was, when i
  mum|dad|parent|mother|father|grandad|nan|nana|gran|carer|uncle|auntie to|of|at|with
  kids|children|son|daughter|eldest|youngest|boys|girls|twins ..3 at|to
  married to, wife of, husband of, friends of, pta
`);
/** Somebody else, of whom the job is told. */
export const somebodyElse = phrases(`
  my|our|his|her|their|a|the ..2 mum|dad|mother|father|sister|brother|husband|wife|partner|hubby|boyfriend|girlfriend|fiance|fiancee|friend|friends|mate|cousin|aunt|auntie|uncle|nan|gran|grandad|son|daughter|neighbour|niece|nephew|bestie|colleague|inlaws|flatmate
  he|she|he's|she's|they|they're|who|whose|who's
  congratulations|congrats|welcome|vacancy|vacancies|apply|hiring|recruiting|advert|interview|wanted
  {name} is|was
`);
/** The writer speaks of himself or herself. */
export const writerSelf = phrases(`
  i, i'm, i've, i'd, i'll, me, my, mine, myself, we, our, us, we're, we've
  as ..2 <emp-role>|<emp-any-job>|teacher|head
  been teaching|working
  here
`);

/** Any wording that says the views are the writer's own. */
export const disclaimer = phrases(`
  view|views|opinion|opinions|thought|thoughts|tweet|tweets|post|posts|ramblings|rants|comments|musings|words|everything|all|takes|content|rt|rts|statements|ideas|feed|account|page|profile|musing|rambling|nonsense|typos|mistakes ..4 my|our own
  view|views|opinion|opinions|thought|thoughts|tweet|tweets|post|posts|ramblings|rants|comments|musings|words|everything|takes|content|ideas|nonsense|typos ..4 mine|myself|personal|own|alone|me
  my|own ..2 view|views|opinion|opinions|thought|thoughts|words|take|takes|posts|tweets ..1 only|alone|entirely|solely|not|here|and|own|expressed|rather
  my|all own|personal ..1 view|views|opinion|opinions|thought|thoughts|words|ramblings|take|takes
  own view|views|opinion|opinions|thoughts|words|tweets|ideas
  personal|private ..1 view|views|opinion|opinions|account|capacity|thoughts|page|profile|tweets|posts|musings|feed|ramblings
  just|only|simply|purely|merely|solely|strictly my ..1 view|opinion|views|opinions|take|thoughts|two|own
  just|only ..1 me ..1 not
  not|don't|doesn't|do|never|nor|no|aren't|isn't|neither ..6 my|the|our|their|any|an ..1 school|school's|schools|employer|employer's|employers|academy|academy's|trust|trust's|work|workplace|college|council|organisation|governors|nursery|boss
  not ..3 employer|school|endorsement|endorsements|work|trust|academy|organisation|institution
  speak|speaking|tweet|tweeting|post|posting|talk|talking|talk|write|writing|here ..2 for|as ..1 myself|me|individual
  speak|speaking|tweet|tweeting|posting|writing ..3 personal|private|individual capacity
  what i say|post|tweet|write ..4 me|mine|my|own
  no one|body|one's else's|elses|else
  speak|speaking|tweeting|posting ..3 but|except|than|only myself|me
  views|opinions|thoughts|these ..3 belong ..2 me
  nobody else's|elses|but
  views|opinions|thoughts mo, vmo, vmy own, tweets are my, views r mine, all views are my
  not representative|representing|affiliated|endorsed|on behalf
  nothing|none ..4 reflects|represents|reflect|represent
  doesn't|don't|not|nor necessarily? represent|reflect|represents
  rts|retweets|likes|reposts ..3 not ..1 endorsement|endorsements|endorsing
  barn mine, fy hun, barn bersonol
`);
/** Enough on a profile, where no sentence goes on. */
export const bareDisclaimer = phrases(
  'my views, my opinions, my opinion, my thoughts, my tweets, my takes, views own, opinions own, own views, personal tweets, personal views, personal',
);

group(
  'sfs-opine',
  `believe, believes, think, thinks, reckon, reckons, feel, feels, maintain, maintains, hold, holds, insist, insists, agree, agrees, disagree, disagrees, reject, rejects, refuse, refuses, condemn, condemns, oppose, opposes, support, supports, back, backs, backing, endorse, endorses, stand with, stands with, stand by, stands by, stand against, stands against, stand behind, stands behind, stand firm, stands firm, say no, says no, say yes, says yes, says enough, say enough, say that, says that, have had enough, has had enough, want, wants, demand, demands, call for, calls for, call on, calls on, urge, urges, deny, denies, dispute, disputes, regret, regrets, consider, considers, know, knows, find, finds, hate, hates, love that, prefer, prefers, welcome, welcomes, resent, resents, deplore, deplores, despise, won't, will not, cannot, can't, don't, doesn't, do not, does not, never, no longer, are against, is against, are united, is united, are behind, is behind, are with, is with, are all with, are opposed, is opposed, are clear, is clear, are appalled, is appalled, are disgusted, are furious, are fed up, are sick of, are ashamed, are convinced, is convinced, are in favour, is in favour, are unhappy, are happy with, accept, accepts, recognise, recognises, intend, intends, expect, expects, resist, resists, rejecting, supporting, have decided, has decided, take the view, takes the view, are of the view, is of the view, are adamant, is adamant, are as one, couldn't care less, have no, has no, aren't, isn't`,
);
group(
  'sfs-street',
  'lane, road, hill, green, park, grove, street, wood, woods, field, fields, bridge, moor, vale, dale, brook, heath, common, mount, cross, croft, farm, mead, meadow, meadows, manor, gate, avenue, rise, view, cliff, beck, ford, fold, bank',
);
group(
  'sfs-body',
  `the school, our school, my school, this school, the academy, our academy, my academy, the trust, our trust, my trust, the college, our college, the nursery, our nursery, the federation, our federation, our mat, my mat, the mat, the department, our department, my department, our staffroom, the staffroom, the staff, our staff, all staff, all the staff, the whole staff, our governors, the governors, the governing body, our slt, slt, the slt, the leadership team, our leadership team, senior leadership team, governors and staff of our school, staff of our school, our leadership, the senior team, our head, the head, our headteacher, our whole school, the whole school, our school community, the school community, our faculty, the teachers here, the teachers at our school, the teaching staff, our teachers, the governors and staff, staff and governors, the pta`,
);
/** A school spoken of as somebody else's: one's children's, one's own long ago, or one in the news. */
export const anotherSchool = phrases(`
  my|our|her|his|their ..2 son|son's|daughter|daughter's|kid's|kids|kids'|children's|child's|boy's|girl's|grandson's|granddaughter's|niece's|nephew's|husband's|wife's ..2 school|academy|nursery|college
  my|our old|former|local|childhood|primary|secondary school|academy|college
  school|driving|ski|art|drama|dance|riding|sunday run|bus|holidays|dinners|instructor
  at|in|from|of the|that|this|my|our|a ..2 gym|cafe|hospital|pub|garage|shop|club|church|hotel|office|bank|surgery|vet|vets|station|airport|festival|restaurant|supermarket
  according to, local radio|paper|news, bbc, the guardian, documentary, novel
  as a parent|mum|dad|governor's
  speaking only for myself, speaking for myself, speaking personally, personally i, my view alone, my own view, just me, not the school, not my school, i don't speak, i can't speak
`);
export const otherBody = phrases(
  'allotment|society|choir|club|band|church|cricket|football|rugby|bowls|knitting|wi|scouts|guides|brownies|orchestra|parish|parkrun|hospice|charity|pub|brewery|cafe|bakery|shop|home|house|family|wedding|bride|village|street',
);
group(
  'sfs-firm',
  `believe, believes, think parents, thinks parents, reject, rejects, condemn, condemns, oppose, opposes, support, supports, do not support, does not support, don't support, doesn't support, back, backs, endorse, endorses, stand with, stands with, stand by, stands by, stand against, stands against, stand behind, stands behind, stand firm, stands firm, say no, says no, say yes, says yes, say enough, says enough, disagree, disagrees, call for, calls for, call on, calls on, deplore, deplores, are against, is against, are united, is united, are behind, is behind, are opposed, is opposed, are clear, is clear that, are appalled, are convinced, is convinced, are in favour, is in favour, take the view, takes the view, are of the view, is of the view, feel that, feels that, think that, thinks that, reckon that, reckons that, believe that, consider, considers, do not recognise, does not recognise, have decided, has decided, have ruled, refuse to apologise, refuses to apologise, will not be, won't be, will not apologise, couldn't care less, think the parents, think the council, think the government, think homework, think ofsted, feel the parents, no longer supports, will never accept, accepts no`,
);
group(
  'sfs-place',
  'the school, our school, my school, this school, the academy, our academy, my academy, the college, our college, my college, the nursery, our nursery, the department, our department, my department, our faculty, our staffroom, our whole school, the whole school, our school community, our nursery team, our federation',
);
/** A school or those who lead it, and what they hold. */
export const bodyStance = phrases(`
  <sfs-body> ..2 <sfs-firm>
  teachers|staff|everyone|everybody|colleagues|tas|lot at|in|from ..1 <sfs-place> ..2 <sfs-firm>|agree|agrees|say|think|believe|feel|against|united
  <sfs-place> ..2 <sfs-opine>
`);
/** How staff complain of those who lead them: nobody takes that for the school's voice. */
export const complaintAtWork = phrases(`
  me|us|i'm|pay|paid|cover|ppa|workload|hours|overtime|listen|listens|listened|care|cares|bothered|sick|leave|notice|resign|resigned|quit|quitting
  doesn't|don't|won't|can't|couldn't|isn't|aren't ..2 care|listen|know|understand|see|bother|even|get|give
  treats|treated|treat, expects|expect|wants|want|demand|demands|made|make ..1 us|me|you
  is|are shut|closed|open|reopening|closing|collecting|raising
  supports|support|backs ..3 children in need|red|comic|save|macmillan|charity|food|hospice
`);
/** Frames in which a private person speaks with the school's voice. */
export const schoolVoice = phrases(`
  speaking|talking for ..2 {capital} ..2 primary|academy|school|infants|juniors|high|college|nursery
  {capital} primary|academy|school|infants|juniors|college ..1 is|are ..1 against|behind|opposed|united|furious|appalled
  our|school's|schools position|stance|line ..4 is|remains|was
  from all|everyone|everybody ..2 at|here|in ..1 {capital} ..3 primary|academy|school|infants|juniors|high|college|nursery
  {capital} <sfs-street> ..1 thinks|believes|reckons|rejects|supports|backs|condemns|opposes|says|stands|disagrees|feels|knows|refuses|welcomes|deplores|wants
  at {capital} <sfs-street> we|we'd|we'll|we've|we're ..4 never|always|would|don't|believe|think|not|say|agree|feel|against|reject|back
  official answer|word|statement|response|reply|position|line|stance from|by|of ..2 school|work|office|head|slt|governors|academy|trust
  clarify|clarification|clear|confirm|reassure|assure|correct ..6 the? school|academy|trust|governors|head will|won't|is|has|have|does|isn't|are|did|didn't
  speaking as ..2 head|headteacher|deputy|principal|chair|governor|senco|teacher|ta|staff ..5 our|we
  the|our school's|schools|academy's decision|choice|response|approach is|was ..3 right|final|correct|fair
  <sfs-body> ..4 agree|agrees|agreed with me|us
  <sfs-body> ..2 and i|me ..2 <sfs-opine>|all|both
  i|we and <sfs-body> ..2 <sfs-opine>
  the|our|my|this school's|schools|academy's|trust's|college's|department's|nursery's|governors'|head's|federation's ..2 position|view|stance|line|opinion|policy|response|answer|message|verdict|belief
  <sfs-body> ..1 position|view|stance|line|opinion|verdict ..1 is|on|remains|has
  position|view|stance|opinion|line of <sfs-body>
  our|the official|settled|agreed|collective|shared|formal ..1 position|line|view|stance|response|policy|verdict|answer ..2 is|on|remains|here|to
  on behalf of ..3 <sfs-body>|school|staff|teachers|governors|academy|trust|department|colleagues|pupils|leadership|slt
  on ..1 school's|schools|academy's|trust's|college's|our|department's behalf
  on behalf of everyone|everybody|all|all ..2 at|here|in|us
  as a|an|one ..1 school|academy|staff|department|trust|college|federation|mat|nursery|leadership|faculty|teaching ..2 we|our|i
  as a|an ..1 school|academy|staff|trust|department|college|federation|leadership team? we
  speak|speaking|talk|talking for ..2 school|staff|staffroom|colleagues|academy|department|trust|governors|everyone|teachers|whole
  everyone|everybody|all|staff|teachers|colleagues|none|nobody of? ..1 us? at ..4 says|say|agrees|agree|thinks|think|feels|feel|believes|believe|is|are ..1 with|behind|against|the|same|that|united|me
  our|the view|position|stance|feeling|belief|line at|in|here ..4 is
  i represent ..4 when|and|in, i ..1 represent ..2 school|staff|colleagues|academy
  the|our|my whole|entire|rest ..2 school|staff|staffroom|department|team|academy ..1 is|are|stands|stand|feels|feel|thinks|agrees|agree ..1 with|behind|against|united|that|the|same|me
  {capital} staff|teachers|governors|tas ..1 won't|will|refuse|reject|demand|say|stand|believe|don't
  team {capital} ..1 <sfs-opine>
  stance|position|feeling|view|mood|consensus ..1 at|in|here|among ..1 our|my|the|this ..1 place|school|staffroom|work|staff|team|academy|trust
  official statement|response|position|line
  i'm|i|as ..5 head|headteacher|deputy|pa|governor|bursar|secretary|principal|teacher|senco|chair ..6 we <sfs-opine>
  as|i'm head|headteacher|principal|deputy of ..5 school <sfs-opine>|is
  trust|governing|school board ..1 and i, governors and i, head and i, staff and i ..1 <sfs-opine>
  my school's|schools ..2 opinion|view|stance|position
  we|us lot|all|here ..1 at|from {capital} ..4 <sfs-opine>|are|against|with|behind|all|agree|dead
  the whole of ..3 is|are|stands|feels|thinks|says ..1 behind|against|with|united|that|the|no
  we|us the ..2 staff|teachers|governors|leadership|tas ..1 of|at
  we|us teachers|staff|tas|governors|heads at|of|in {capital}
  i|we can ..2 confirm|state|announce|clarify|tell|say ..6 school|academy|trust|college|governors ..4 <sfs-opine>|position|view|behalf|will|is
  my|the|our colleagues|staff|team ..1 and i ..2 <sfs-opine>
  my colleagues ..1 all <sfs-opine>
  every|all|each ..2 teacher|teachers|staff|ta|tas|colleague|member|members ..2 at|here|in ..4 <sfs-opine>|with|same|behind|me
  every|all|each ..2 teacher|teachers|staff|ta|member here ..2 agrees|agree|feels|thinks|is|are
  everyone|everybody|all|none|nobody here|at|in ..1 work|school|{capital}|our|my|the ..5 agrees|agree|feels|thinks|believes|against|united|furious|behind
  everyone|everybody|all|nobody here|at|in ..1 work|school|{capital}|our|my|the ..2 is|are ..1 with me|us|them|you
  teachers|staff at ..3 {capital} ..1 <sfs-opine>|all|agree
  {capital} teachers|staff|governors|parents|families ..1 all ..1 with|agree|behind|support|think|feel|believe|want|against
  {capital} teachers|staff|governors ..1 are|is ..1 all? with|behind|against|united ..1 me
  we as a ..1 staff|school|team|department|leadership ..1 team? ..1 <sfs-opine>|are
`);
/** `We at` or `here at` some place: a school's voice when the place is one. */
export const weAt = phrases('we|us at, we here at, here at, at ..4 we <sfs-opine>, we ..1 at');
export const opining = phrases('<sfs-opine>');
/** A plural view of schooling, which could be the family's or the school's. */
export const pluralView = phrases(
  'we ..1 think|believe|reckon|feel|say|agree|disagree|know ..3 <opine-topic>',
);
