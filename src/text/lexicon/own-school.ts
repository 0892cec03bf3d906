import { group, phrases } from '../phrases.ts';
import './work-words.ts';

group(
  'school-paper',
  `essays, essay, books, scripts, mocks, mock papers, papers, reports, assessments, exercise books, tests, orals, portfolios, sketchbooks, writing assessments, big writes, practicals, homeworks, poems, diary entries, neas, data sheets, sats papers, appraisals, lesson plans, seating plans, ehcps, iep, ieps, end of year reports, speaking tests`,
);
group(
  'school-gathering',
  `child protection conference, cp conference, core group, team around the family, team around the child, taf, tac meeting, cin meeting, child in need meeting, lac review, pep meeting, strategy meeting, ehcp review, ehcp meeting, annual review, annual reviews, marac, tac, multi agency meeting, multi agency, early help meeting, early help, safeguarding meeting, pastoral meeting, exclusion meeting, reintegration meeting, governors meeting, governors' meeting, full governors, governing body meeting, subject leaders' meeting, curriculum meeting, data meeting, pupil progress meeting, pupil progress, progress meeting, return to work meeting, union meeting, appraisal meeting, heads' meeting, senior team meeting, staff briefing, morning briefing, twilight session, department time, moderation meeting, standards meeting, transition meeting, rsl meeting, pep review, disciplinary meeting, disciplinary hearing, tribunal hearing, interview panel, interviewing for`,
);
group(
  'school-subject',
  `pe, maths, english, science, history, geography, music, drama, art, mfl, dt, computing, ict, re, languages, french, spanish, german, psychology, sociology, business, food tech, textiles, technology, chemistry, physics, biology, humanities, performing arts, media, rs`,
);

/** More of what only somebody who works at a school says: who, where, what for, and to whom it happened. */
export const insideTalk = phrases(`
  twilight till|until|to|tonight|again, chaperoning|chaperoned|chaperone ..3 trip|kids|students|residential|disco|prom, my|our ..2 p1|p2|p3|p4|p5|p6|p7|p1s|p2s|p3s|p4s|p5s|p6s|p7s|s1|s2|s3|s4|s5|s6|s1s|s2s|s3s|s4s|s5s|s6s, thirty ..3 clay|paper|salt|papier|shoebox|cardboard|painted ..4, asked to drop a day, drop a day to
  {number}|sixty|fifty|thirty|forty|twenty|hundred|seventy ..2 <school-paper> ..3 between|to go|left|down|still|by|on my|in my|later|tonight|this|before|waiting|done|on the|in the boot
  <school-paper> ..3 between me and|to go|in the boot|on my|won't mark|staring at|glaring at|all over my|and still, pile|stack|mountain|tower|bag|boot of ..3 <school-paper>
  <school-gathering>
  i work there so|and|too|as, because i work there, i work there, where i work, place i work, my place of work, staff account, people i work with, kids i work with, children i work with, families i work with
  they|he|she|school|trust pay|pays|paying me to|for ..3 keep|teach|mind|sit|babysit|watch|shout
  parent|mum|dad|mother|father|parents|sister|brother|gran|carer of one of mine|my|ours, one of mine ..6 showed|disclosed|told|asked|wrote|drew|called|hugged|cried|brought, one of my little|lot|kids|year|tutor|form|boys|girls|sixth|key, two of mine|my ..2 fighting|kids
  our|my ..2 <school-subject> dept|department|team|corridor|office|block|cupboard|room|lot|staff|teacher|technician
  in|from|at the <school-subject> dept|department|corridor|office|block|cupboard
  we teach, we all teach, we have to teach, we taught, taught ..7 today|again|time|period|lesson|p1|p2|p3|p4|p5|this morning|yesterday
  governors|inspectors|ofsted|trustees|inspector|hmi came|visited|met|were|round|in|descended|arrived|left|turned|want|wanted, ceo|trust|governors|governor ..2 visit|walkabout|walkaround|drop in
  selection pool|pools, job cuts|losses, reapply|reapplying|reapplied for, redundanc~ ..3, our inboxes, at risk letter|letters, settlement agreement, new contracts|contract ..2 staff|us, restructure
  lovely|poor|our|dear ..2 in|from|on the ..1 kitchen|office|reception|canteen|site team, dinner ladies|dinner lady
  at|during|in|through|after|before registration, {class} none, thanks|thank you|love|cheers {class}, well done|proud of ..1 {class}|{year}, parents evening|eve, on duty ..2 rain|cold|again|break|lunch, gate duty, bus duty, break duty, yard duty, door duty
  head|principal|headteacher|deputy|slt|hr ..2 went|goes|never|refuses|refused|wouldn't|won't|walked|swanned|rang|wrote|emailed|sent|hides|sits|wants|wanted|said|says|told|asked|decided|cancelled|announced|loves|has|had|gave|booked|blocked|rolled|turned|left|thinks|thought|reckons|stood|promised|just|still, a head who, nobody upstairs, the support staff, head of mine, my head ..1 still|wouldn't|won't|didn't|never|couldn't|doesn't|just
  we're|we|school|school's|site|building|gates|academy ..1 shut|shutting|closed|closing ..3 tomorrow|today|friday|monday|early|until|at|no|because, {capital} high|primary|academy|school|juniors|infants ..2 shut|shuts|shutting
  {capital} families|parents we're|we|school|there|please|it
  year seven|eight|nine|ten|eleven|six|five|four|three|two|one ..1 today|again|last|period|tomorrow|decided|asked|told
  bottom set, top set, set 3|4|5|2, last lesson|period ..2, double ..1 year|y7|y8|y9|y10|y11, lesson 5|6, form time, tutor time, non contact, ppa, my frees, planning ppa, staffroom, staff room, staffroom|workroom ..3, workroom, prep room, sen room, heads' meeting, on cover, got cover, gcse|a level results|moderation|speaking|practicals|coursework ..3 today|tomorrow|done|week
`);
/** A school only watched, read of or looked at from outside: telly, a child's first day, a move to another job. */
export const fromOutside = phrases(`
  waterloo road, educating essex|yorkshire|cardiff|manchester|greater, abbott elementary, bad education, derry girls, the inbetweeners, grange hill, matilda, hogwarts, sex education, teachers' lounge, big brother, telly, tv|telly|bbc|channel 4 ..2 school|drama
  big school, first day ..3 for my|our|her|him|them, started|starts|starting reception|school|nursery|year|secondary|primary ..3 today|my|our|already, cry at the gate, uniform ironed, does anyone know ..3 uniform|kit|pe|bring|inset, the twins, my eldest, my youngest, parents' whatsapp, class whatsapp, school whatsapp
  moving on ..3 september|january|easter|to|from|after, new job, new role, new post, promoted to, my next chapter, next chapter, next adventure, ready for ..3 headship|leadership|role|challenge, a reference, act as a reference|referee, be a referee, recommend ..2 to any|for
`);
