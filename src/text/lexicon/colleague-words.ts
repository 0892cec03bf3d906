import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'colleague-role',
  `head, headteacher, head teacher, headmaster, headmistress, principal, vice principal, deputy, deputy head, assistant head, acting head, exec head, executive head, ceo, head of year, head of school, head of department, head of dept, head of english, head of maths, head of science, head of music, head of art, head of drama, head of pe, head of re, head of french, head of history, head of geography, head of languages, head of house, head of sixth form, hod, hoy, senco, sendco, dsl, bursar, business manager, site manager, caretaker, premises manager, groundsman, receptionist, secretary, office manager, administrator, attendance officer, finance officer, librarian, technician, lab technician, cook, chef, kitchen manager, dinner lady, lunchtime supervisor, midday supervisor, midday, cleaner, lollipop lady, lollipop man, cover supervisor, supply teacher, cover teacher, trainee, student teacher, ect, nqt, mentor, ta, hlta, lsa, teaching assistant, learning mentor, elsa, pastoral lead, year leader, phase leader, line manager, subject lead, chair of governors, governor, school nurse, counsellor, ed psych, peri, peripatetic, invigilator, exams officer, data manager, it technician, maths teacher, english teacher, science teacher, pe teacher, art teacher, music teacher, drama teacher, french teacher, spanish teacher, german teacher, history teacher, geography teacher, re teacher, dt teacher, computing teacher, chemistry teacher, physics teacher, biology teacher, class teacher, nursery teacher, reception teacher, form tutor, teacher, tutor, coach, minibus driver, chaplain, nursery nurse, apprentice, boss, job share, job share partner, colleague, workmate, work wife, work husband, team leader, manager, maths lead, english lead`,
);
group(
  'colleague-roles',
  `colleagues, teachers, tas, teaching assistants, dinner ladies, cleaners, governors, secretaries, receptionists, staff, ects, trainees, caretakers, deputies, assistant heads, cooks, technicians, workmates, hltas, lsas, midday supervisors, office ladies, kitchen ladies, tutors, team`,
);
group(
  'colleague-place',
  `office, school office, kitchen, canteen, maths, english, science, humanities, pe, music, art, drama, mfl, languages, history, geography, re, dt, ict, computing, reception, nursery, eyfs, ks1, ks2, finance, admin, hr, premises, pastoral, sen, send, the sixth form, sixth form, library, school, work, head office, the office, the kitchen, the staffroom, staffroom, exams, maths department, science department, english department, english dept, maths dept, science dept, pe dept, next door, the trust, my team, my department, my year group, our team, our department, our school, our year group, our office`,
);

/** Somebody the writer works with, told by role or place: `our caretaker`, `Jean in the office`. */
export const colleague = phrases(`
  our|my|the|ours ..1 <colleague-role>
  one|two|three|some|couple|most|half|few of ..2 <colleague-roles>
  one|another of ..1 <colleague-role>
  a|another|some|this|certain ..1 colleague|workmate
  a|another|some|this|certain ..1 <colleague-role> at|in|from my|our|ours|school|work|mine|here
  {name} in|from|at <colleague-place>
  {name} in|from|at the|our|my <colleague-place>
  {name} our|my|the ..1 <colleague-role>
  {name} who ..1 works|teaches|runs|taught
  which|guess ..2 teacher|member|colleague|staff|ta
  who in|on our|my <colleague-place>
  member|members of ..1 staff|slt
  someone|somebody|woman|lady|bloke|guy|lad|girl on|in|from ..1 <colleague-place>
  someone|somebody|woman|bloke|guy at work|school
  {name} and|with i|me teach
  a colleague of mine
  our|my colleague|teacher {name}
`);

group(
  'grave-illness',
  `cancer, breast cancer, prostate cancer, bowel cancer, leukaemia, a tumour, tumour, brain tumour, ms, dementia, alzheimer's, alzheimers, parkinson's, parkinsons, hiv, epilepsy, diabetes, crohn's, crohns, colitis, endometriosis, lupus, arthritis, depression, anxiety, bipolar, ptsd, ocd, adhd, autism, anorexia, bulimia, an eating disorder, eating disorder, cirrhosis, hepatitis, a hernia, hernia, piles, covid, long covid, shingles, scabies, mental health, mental health issues, mental health problems, a breakdown, breakdown, nervous breakdown, stress, work related stress, burnout, panic attacks, a heart attack, heart attack, a stroke, stroke, a mini stroke, kidney stones, kidney failure, gallstones, pneumonia, meningitis, sciatica, a bad back, bad back, her back, his back, a slipped disc, slipped disc, vertigo, the menopause, menopause, blood clots, blood clot, sepsis, a seizure, seizure, fits, a drink problem, drink problem, a drinking problem, an addiction, gambling problem, a gambling problem, an std, herpes, chlamydia`,
);

/** What is private about somebody, in words that have hardly another use beside a person. */
export const privateMatter = phrases(`
  engagement|wedding is|was|being|has ..1 off|cancelled|called
  {number}|ten|twelve|twenty weeks|months along|gone|pregnant, at {number} weeks, special|neonatal|intensive care, light duties, because of ..2 heart|health|condition|illness|medication|treatment, the menopause, affected ..2 teaching|work, her bump, baby brain, morning sickness
  scan|test|biopsy|blood|hospital|medical|mri results|result
  waiting|waits ..1 on|for ..3 scan|results|operation|op|diagnosis|consultant|biopsy|surgery
  husband|wife|partner|mum|dad|mother|father|son|daughter|brother|sister|baby|child ..1 is|has|was|been|are ..3 poorly|ill|unwell|hospital|hospice|diagnosed|dementia|cancer|stroke|dying|intensive
  has|had|have|having|going|been|through|after a|the|some|this|such ..2 tough|rough|hard|difficult|horrible|awful|terrible|horrid time|year|few|spell|patch|personal|term
  difficult|family|personal|sad|tragic|sudden|challenging personal|family|domestic circumstances|circumstance|reasons|issues|emergency|problems|crisis|loss|bereavement|matters|tragedy
  off|away|out|absent|leave ..5 because|due|following|after|with|for ..4 health|illness|injury|fall|accident|complications|operation|surgery|personal|bereavement|virus|covid|flu|chest|knee|hip|shoulder|back|migraine|migraines|nerves|exhaustion
  not|never been well|herself|himself|right ..2 since|after|for
  his|her|their|mental health|anxiety|depression|nerves|nerve|breakdown has|got|is|was|been|have|needs|must|took|means|suffered|come|comes|came
  bad|dodgy|gammy|poorly|troublesome back|knee|hip|heart|chest|shoulder
  occupational health, fit note, sick note, phased return, medical grounds|reasons|advice|leave|retirement, health grounds|reasons, ill health, doctor's orders, under the doctor, signed off, long term absence|sickness|leave, compassionate leave, stress leave, health scare, maternity leave|early ..2 early|complications|because
  chemo|chemotherapy|radiotherapy|hysterectomy|vasectomy|mastectomy|biopsy|miscarriage|miscarried|miscarrying|ivf|sectioned|rehab|antidepressants|sertraline|fluoxetine|prozac|divorce|divorced|divorcing|separated|bailiffs|bankrupt|overdose|overdosed|suicide|suicidal|infertile|hospitalised|bereaved|bereavement|stillborn|stillbirth|terminal|incontinent|hospice|evicted|repossessed|cheating|alcoholic|transitioning
  diagnosed|diagnosis
  signed|been|off off ..1 sick|with|for|work|long
  off ..1 sick|with|for|because|after|following|on|having ..4 <grave-illness>|her|his|their|operation|op|surgery|baby|nerves|nervous|wife's|husband's|depression|stress
  is|are|been|was|goes|gone|still|currently off sick|poorly|ill|long
  on|taking|from ..2 sick again|leave
  on the sick, on the panel, on long term sick, on sick leave, sick note, long term sick, long term absence
  has|have|had|got|with|from|having|fighting|battling|beat|suffering|suffers|after|his|her|their|following ..2 <grave-illness>
  a|the|his|her|their|awaiting|having|had|following|recovering|undergoing|for|after ..3 operation|op|surgery|scan|biopsy|treatment|chemo|transplant|hip replacement|knee replacement|procedure|abortion|termination|caesarean|transfusion
  {adult} scan|op|operation|biopsy|results|diagnosis|surgery|baby
  scan was|is|on|today|tomorrow
  pregnant|expecting|preggers|preggo|infertility|trying for a baby
  pregnant|preggers|knocked
  is|she's expecting|due
  twins
  in|into|to|from hospital|intensive|icu|rehab|resus
  lost the|her|his|their ..1 baby|babies|wife|husband|son|daughter|mum|mother|dad|father|brother|sister|parent|child|house|licence
  mum|dad|mother|father|wife|husband|partner|son|daughter|brother|sister|baby|child ..1 died|dies|dying|passed|left|leaves|walked|cheated|lost|killed|jailed|arrested|terminally|prison
  {adult} mum|dad|mother|father|wife|husband|partner|son|daughter|brother|sister|baby ..2 died|dying|passed|left|walked|cheated|lost|jailed|arrested|ill|cancer|prison|dementia
  {name} mum|dad|mother|father|wife|husband|partner|son|daughter|brother|sister ..2 died|dying|passed|left|walked|cheated|lost|jailed|arrested|prison
  wife|husband|partner|boyfriend|girlfriend|fiance has|have|had|is|was|'s ..1 left|leaving|cheating|cheated|walked|kicked|prison|chucked|lost
  marriage ..2 broke|broken|over|failed|rocks|trouble|ended|collapsed
  split|splitting|separating|broken|breaking up|from
  going|getting|go through ..1 divorce|divorced|separation|custody|ivf|breakdown|menopause|hard|rough|messy
  having|had|has|an affair
  affair|sleeping with
  shagging|bonking
  getting off with, carrying on with
  custody|maintenance|restraining
  is|was|as|being|been|he's|she's|are|they're gay|lesbian|bisexual|bi|trans|transgender|queer|autistic|dyslexic|bipolar|depressed|suicidal|skint|broke|homeless|menopausal|anorexic|hiv|epileptic|diabetic|pregnant
  came|come|coming|comes out ..1 as|to|at
  visa|asylum|immigration ..3 refused|rejected|expired|denied|revoked
  bank account frozen, account frozen, in debt, up to her eyeballs in debt, up to his eyeballs in debt, payday loan, payday loans, food bank, living in her car, living in his car, iva
  drink|drinking|drunk|drugs|gambling again|problem|issue|issues|habit|secretly|heavily
  drinks at|in|before|too
  back on|off the|his|her drink|booze|bottle|wagon|drugs|meds|tablets
  meltdown|breakdown ..2 in|at|after|again|and
  found|finding|got a lump|tumour|growth|shadow
  having|had|has|gets|getting it|a|her|his|the ..2 lump|gallbladder|womb|appendix|hip|knee|cataract|cyst|mole ..1 out|removed|done|replaced|off|checked
  waiting|waits|list|listed|donor|needs for|a|of ..2 kidney|liver|heart|lung|transplant|donor
  had|has|having|taken|after|suffered a ..2 fall|seizure|collapse|turn|stent|bleed|scare|funny|tumble
  broken|fractured|shattered|dislocated|broke|snapped|ruptured her|his|their ..1 hip|leg|arm|wrist|ankle|pelvis|back|neck|elbow|collarbone|achilles|foot
  husband|wife|partner|boyfriend|ex|son|brother|he's|she's is|was|are|been ..1 inside|prison|nick|rehab
  third|fourth|second|new|ex|secret|married husband|wife|fella|boyfriend|girlfriend|bloke|lover
  at it in|again|like|behind
  waters broke, in labour, into labour, baby bump, due date, fertility treatment, fertility clinic, blood tests, waiting for results, gender reassignment, weight loss jabs, hip replaced, knee replaced, on crutches, womb removed, gallbladder out, tonsils out, appendix out, gastric band, under the knife, stitches out, having botox, had botox, boob job, nervous wreck, on the verge, cries in the toilets, crying in the toilets
  hip|knee|womb|gallbladder|appendix|kidney|cataract|tooth|lump ..1 replaced|removed|out|op
  needs|needed|had|having|getting|waiting a|an|on ..2 transplant|dialysis|stent|pacemaker|bypass
  behind his|her|their ..1 back
  seeing|dating|snogging|kissing|flirting|living the|a|another|with ..1 deputy|head|teacher|colleague|married|ta|caretaker|boss|governor
  got off|it on with
  back with his|her|their ex
  on ..1 tinder|hinge|bumble|grindr
  kids|children|baby|son|daughter ..2 taken|removed ..1 into|by care|social
  maxed out, loan shark, loan sharks, county court, ccj, kicked out by, sofa surfing, sleeping in his|her car|van, sleeping on
  sleeping in her|his van|car
  found|finding|turned|got|gone ..1 god|religion|vegan|muslim|christian
`);

/** What is private given as the reason for going or being away: no farewell makes that public. */
export const privateReason = phrases(`
  because|due|after|since|following|owing|while|as ..3 his|her|their ..2 divorce|marriage|separation|illness|cancer|breakdown|diagnosis|depression|anxiety|affair|operation|surgery|chemo|chemotherapy|treatment|stroke|heart|miscarriage|husband|wife|partner|ivf|addiction|drinking|arrest|suspension|split
  because ..2 divorce|cancer|stress|illness|depression|burnout
`);

/** What somebody is paid. */
export const pay = phrases(`
  {number}|two|three|four|five|six|seven|eight|nine|ten grand|k|thousand more|less|a|extra
  is|are|on|be|was|earning|earns|earn|paid|gets|getting|makes ..3 {number} grand|k|thousand|quid|an|pa|ish|apparently|would
  {number} grand|k
  on|earns|earning|gets|getting|paid|salary|makes|making ..3 60k|61k|52k|58k
  earns|earning|earn ..2 twice|double|more|less|half|triple|loads|peanuts|six
  paid ..1 more|less|twice|double|thousands than|what|to|for
  salary|payslip|payslips|pension is|was|of|pot|says
  his|her|their ..1 salary|payslip|pay
  got|given|getting|gets|refused|denied ..2 pay rise|tlr|bonus|increment|threshold
  ups3, ups2, ups1, pay scale, m6, leadership scale
  turned|knocked down|back for ..2 threshold|promotion|upr|ups|tlr|job|post|pay
  spoken|called ..2 hr|by|into ..1 hr
  settlement|payoff|payout ..2 to|of|from|and|leave
  paid off
`);

/** What the employer does about somebody. */
export const discipline = phrases(`
  helps|helping|assisting|assist|interviewed|questioned|spoken ..1 to|by|with? ..1 police, police|their enquiries, with|by the police, under a cloud, let|letting ..4 go ..2 for|because|after|due, left|leave|leaving ..3 under|suddenly|abruptly|overnight, didn't|did not|failed|failing|hasn't|not ..1 pass|passed|meet|make|complete ..2 induction|probation|ect|grade|standards|year, final|written|last warning, dbs, sent home
  following|after|pending|during|amid|despite|over ..4 investigation|investigations|allegation|allegations|inquiry|complaint|complaints|disagreement|dispute|misconduct|concerns|irregularities|grievance|row|fall|falling
  let go, stood|stepped down|aside ..3 after|following|amid|pending|because, asked to leave|go|step|resign, relieved of, parted company|ways, part company|ways, shown the door, marched out|off, pushed out, was pushed, was managed out, neutral act, governors|trust|trustees|head had|have no choice|option, couldn't|could not cope|manage ..3 class|job|children|behaviour|pressure|workload|it, lost control of, did not|didn't|failed ..1 pass|meet|complete ..2 probation|standards|induction|ect
  asked|told|made|forced to step|stand|stay|work aside|down|away|off|home|from
  looking|look into|at something|allegations|him|her|it|claims
  appeal|appeal's ..2 upheld|rejected|dismissed|heard|lost|failed
  suspended|sacked|dismissed|disciplined|investigated|reprimanded|demoted|fired|marched
  final|written|verbal|formal ..1 warning|warnings
  disciplinary|grievance ..2 hearing|meeting|against|panel|action|process|on|next|investigation|procedure
  under|pending|facing|following ..2 investigation|disciplinary|suspension|dismissal|allegations
  on|in|through|into|started|start ..1 capability
  capability|improvement|support plan|procedure|procedures
  failed ..2 observation|dbs|probation|induction|ect|nqt|qts|references|reference|interview|appraisal
  her|his|their ..1 observation|appraisal|lesson was|got|went|graded|failed|inadequate|terrible
  police ..2 involved|called|investigating|interviewed|spoke|speaking
  arrested|cautioned|charged|banned|court|convicted|jailed
  drink|drunk driving
  driving ban, points on her licence, points on his licence, lost her licence, lost his licence
  sent home pending, gardening leave, marched off, escorted off
  got the sack|boot|push|chop
  given the sack|boot|push|chop
  complaint|complaints|allegation|allegations ..2 against|about|made
  caught ..3 stealing|drinking|with|sleeping|lying|smoking
`);

/** Leaving, before it is told to all. */
export const leaving = phrases(`
  no longer with us|works|working|employed|at|part|on|teaching|here
  decided|chosen|chose|choose|elected|asked to leave|go|resign|quit|move|step|walk ..4 after|because|over|due|following|with|amid|under|as
  won't|not|never|unlikely|expect ..4 returning|return|back|coming ..3 after|until|this|due|easter|christmas|september|year|term|summer|because|for|to|us
  handed|handing|hands|put|puts|putting|given|gave ..2 notice
  notice in
  resigned|resigning|resigns|resignation|quit|quits|quitting
  is|are|she's|he's|they're|be ..2 leaving|off at|at|because|after|soon|by|due|under
  leaving because|as|under|quietly|before|after
  has|have|got|going|went ..3 interview|interviews at|elsewhere|for|next|somewhere
  looking|applying|applied for|at ..3 job|jobs|work|schools|elsewhere
  walked|walking|stormed|storming out ..2 job|today|mid|and|of
  been|being|was|got|is|are ..1 made redundant
  pushed|forced|managed|hounded out
  not coming back, won't be back, isn't coming back, gone for good, contract not renewed, contract isn't being, contract ended early
`);

/** Where somebody lives and is reached. */
export const reachable = phrases(`
  {adult} house|home|porch|place|doorstep|flat|front|garage
  drop|dropped|dropping|left|leave|leaving|take|bring|collect|collected|deliver|delivered|posted|pick ..4 {adult}
  at home, round at, pop round, call round, calling round
  lives|live|living|stays|moved ..1 on|at|in|near|next|round|opposite|by|above|behind|over
  address|house|home|flat is|on|at|near
  number|mobile|email is|was|on
  {name} number|mobile|address|email
  {adult} number|mobile|address|email|house|home
  find|catch|reach|contact|reached|text|ring|call|message|get him|her|them|at|on
  can be reached|contacted|found
  her|his|their ..1 number|mobile|address|email|house|car|home
`);

/** What is told in public with the person's consent, and what a colleague does for others. */
export const publicMatter = phrases(`
  permission|consent|kindly|blessing|agreed|asked us to share, happy for us, shared her story, shared his story, brave enough to share
  retirement|retire|retires|retired|retiring|farewell|marathon|fundraising|sponsored|sponsor|fundraise|raised|raising|shave|skydive|talk|talked|workshop|training|trained|awareness|policy|course|webinar|research|charity|nominated|award|awards|shortlisted|wins|won|book|podcast|blog|article
  health|wellbeing|awareness|kindness week|day
  back from ..1 maternity|paternity
  birth of, arrival of, safe arrival, happy birthday, all the best, good luck, wish her luck, wish him luck, new chapter, next chapter, moving on to, moving to, taking up, will be missed, thank you for your service, has accepted, welcome, welcomes, welcoming
`);
/** Others than the people of the writer's school: the news, films, the family, the doctor. */
export const notColleagues = phrases(`
  bbc|news|itv|guardian|telegraph|mail|ofsted|union|neu|nasuwt|minister|ministers|politicians|government|mp|mps|england|premier|league|city|united|fc|vet|prince|princess|king|queen|royal|celebrity|strictly|eastenders|corrie|emmerdale|waterloo|netflix|soap|sitcom|telly|survey|statistics|droves
  headteachers|teachers across|nationally|everywhere|in|are|deserve|should|need
  my|our ..1 old|former|ex|first boss|manager|head|job|colleague|teacher
  watching|watched|filming|binge|binged ..5 drama|series|thriller
  new|crime|medical|school|itv|period drama
  my|our own|lovely|poor|dear|wee|beautiful? mum|dad|husband|wife|partner|son|daughter|nan|gran|grandad|sister|brother|auntie|aunt|uncle|friend|mate|bestie|neighbour|cousin|kids|child
  my|our son's|daughter's|kid's|child's|kids|children's|lad's|boy's|girl's ..1 teacher|head|school|ta|coach|tutor|class
`);
