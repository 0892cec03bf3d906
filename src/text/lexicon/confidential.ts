import { group, phrases } from '../phrases.ts';
import './workplace.ts';

group(
  'secret-care-meeting',
  `taf, taf meeting, tac, tac meeting, tam, lac review, lac meeting, cla review, pep, pep meeting, cin meeting, cin review, cin, child in need meeting, core group, core group meeting, child protection conference, child protection meeting, child protection plan, cp conference, cp meeting, cp plan, cp review, case conference, initial conference, review conference, icpc, rcpc, strategy meeting, strategy discussion, section 47, section 20, s47, marac, mash referral, mash meeting, multi agency meeting, multiagency meeting, early help meeting, eha meeting, safeguarding meeting, safeguarding supervision, professionals meeting, network meeting, ehcp review, ehcp meeting, ehcp annual review, ehc review, annual review, ehcp tribunal, send tribunal, sen tribunal, exclusion hearing, exclusion panel, exclusion meeting, exclusion appeal, governors disciplinary, governors' disciplinary, pupil disciplinary, disciplinary panel, fair access panel, inclusion panel, managed move meeting, reintegration meeting, social services meeting, camhs meeting, prevent referral, channel panel, lado meeting, lado referral, attendance panel, team around the family, team around the child`,
);
group(
  'secret-staff-case',
  `disciplinary, disciplinaries, disciplinary hearing, disciplinary meeting, grievance, grievance hearing, grievance outcome, grievance meeting, capability, capability meeting, capability process, informal capability, support plan, action plan, performance management, final written warning, written warning, first written warning, final warning, verbal warning, suspended, suspension, gross misconduct, misconduct hearing, misconduct, dismissed, dismissal, sacked, settlement agreement, settlement, compromise agreement, nda, non disclosure agreement, gardening leave, tribunal, employment tribunal, investigation report, under investigation, being investigated, lado, appeal hearing, return to work meeting, absence review, stage two absence, occupational health, oh referral, occ health, forced out, paid off, paid her off, paid him off, managed out, bullying complaint, whistleblowing, whistleblower, reinstate, reinstated`,
);
group(
  'secret-job-losses',
  `redundancy, redundancies, redundant, compulsory redundancy, voluntary redundancy, at risk letter, at risk letters, restructure, restructuring, restructured, staffing structure, staffing cuts, job losses, job cuts, job cut, cutting staff, losing staff, losing jobs, letting staff go, section 188, s188, staffing reduction, staffing review, reduction in hours, hours cut, tupe, tupe'd, fire and rehire`,
);
group(
  'school-system',
  `cpoms, myconcern, my concern, sims, arbor, bromcom, scholarpack, classcharts, class charts, edukey, provision map, isams, go 4 schools, go4schools, safeguard software, satchel, synergy, integris, tootoot, the behaviour log, behaviour system, our mis, the mis`,
);
group(
  'secret-paper',
  `minutes, staffing structure, staffing plan, staffing list, restructure list, redundancy list, pupil list, behaviour log, behaviour logs, incident log, incident report, case notes, class list, class lists, seating plan, mark book, markbook, markbooks, exam paper, mock paper, personnel file, personnel files, hr file, payroll, payslip, payslips, salary list, salaries, pay scale list, pupil premium list, fsm list, sen register, send register, safeguarding log, safeguarding file, safeguarding notes, cpoms, bromcom, sims screenshot, arbor screenshot, appraisal, appraisals, lesson observation, observation notes, capability report, tender, tenders, bid, bids, contract, budget, budget spreadsheet, business plan, complaint letter, investigation report, governors' papers, governor papers, governors papers, board papers, confidential waiver, part two minutes, part 2 minutes, exclusion letter, exclusion letters, ehcp, ehcps, provision map, redundancy letter, consultation letter, consultation document, consultation paper, draft timetable, staffing spreadsheet, tracker, data drop, attendance report, absence list, detention list, isolation list, internal email, internal memo, staff email, slt minutes, meeting notes, interview notes, leaver list, leavers list, trip medical list, medical list, medical forms, contact list, staff list, staff contact list, draft report, inspection report, ofsted draft, assessment data, predicted grades, risk register, the accounts, school accounts, grievance letter, resignation letter, disciplinary letter, witness statement, witness statements, chronology, referral form`,
);

group(
  'secret-record',
  `sen register, send register, sen list, safeguarding log, safeguarding logs, safeguarding file, safeguarding files, safeguarding records, behaviour log, behaviour logs, incident log, incident form, cpoms, myconcern, personnel file, personnel files, staff file, hr file, payroll, payslips, redundancy list, staffing structure, staffing spreadsheet, staffing plan, governors papers, governors' papers, board papers, governor minutes, governors minutes, governors' minutes, slt minutes, exclusion letter, disciplinary letter, grievance letter, risk register, case notes, chronology, witness statements, medical list, pupil premium list, fsm list, salary list, appraisal notes, appraisal targets, appraisal document, lesson observation notes, observation feedback, class lists, mark book, settlement offer, exit package, absence data, sickness record, shortlist, interview scores, interview notes, application forms, references, exam papers, draft report, draft ofsted report, single central record, scr, lac list, cp list, vulnerable list, attendance list, exclusion figures, pupil files, pupil records, pupil file, staff records`,
);

/** Records that are spoken of in public by nobody. */
export const record = phrases('<secret-record>');
/** Somebody's part in a record: seen, left lying, filled in. */
export const withRecord = phrases(`
  spent|pages|reading|writing|typing|that
  i|i'm|i've|we|our|my|me|someone|somebody|they|just|today|had|left|took|saw|seen|found|got|sent|says|said|shows|is|was|has|entries|pic|photo|this|here
`);

/** Comings and goings of staff before they are told. */
export const departures = phrases(`
  let|letting|get|getting|got|has|have ..1 rid of
  they|they've|we've|school|head|slt|trust ..1 let ..3 go
  let {name}|{adult}|him|her|them go
  let ..4 go ..2 from|today|yesterday|this
  marched|escorted|frogmarched|walked ..3 out|off|premises|site|building
  won't|not|isn't|aren't|never be? coming|returning back
  given|getting|gets|get|got|giving|handed ..2 their|his|her ..1 notice|marching|p45|cards
  there's|facing|an|after|amid|over ..2 allegation|allegations|complaint against
  allegation|allegations ..2 against|made|about
  getting|got|being|been pushed|moved|forced|managed|eased|bullied|paid ..1 out|off|on|sideways
  demoted|redeployed|dismissed|p45|fired
  on the interview panel, interviewing|interviews ..3 candidate|candidates|deputy|head|post, interviewed ..4 candidates|deputy|head|post, candidate {number}|one|two|three|four|five|six|number|was, the other candidates, offered it to, offered the job to, appointed internally, shortlisted|shortlisting, didn't get the job
  didn't|not|never ..2 even? get|got|make ..2 interview|shortlist|shortlisted
  sickness|absence|attendance|return|stage meeting|review|hearing|one|two|three ..4 hr|head|work|trust
  complaint|complaints ..4 about|against|into ..3 head|headteacher|principal|teacher|deputy|governors|staff|school
  survey|report|inspection|audit|surveyor ..5 isn't|not|unsafe ..2 safe|fit|compliant|dangerous
  data meeting, fudge, fudged, fiddle|fiddling|inflate|inflating ..5 grades|data|marks|assessments|results|attendance|figures
  stepping|steps|stepped|standing|stood down ..4 over|because|after|amid
  didn't|won't|not ..2 pass|passed|passing ..2 probation, failed ..2 probation|ect|induction, on a support plan
  offered ..3 months'|month's|months ..1 pay
  to go quietly, sign something, hush money, exit deal|package
`);
/** How many pupils a school has or will have. */
export const rolls = phrases(`
  {number} first choices|choice|preferences|applications|applicants
  pupil|our|falling numbers|rolls|roll ..4 september|down|low|falling|dropping|lost|next
  lose|losing|lost|drop|dropping|close|closing|merge|merging|collapse|fold|folding ..1 a|two|our|one|year class|form|stream|tutor|reception
  undersubscribed|under subscribed
  {number} ..1 empty places|spaces|seats
`);

/** Meetings about a child or family, which stay in the room. */
export const careMeeting = phrases('<secret-care-meeting>');

/** What tells that a meeting about a child or family was held and what came of it. */
export const fromTheRoom = phrases(`
  sat|sitting|sit in|through|on|at
  ran|overran|lasted|till|until|police|professionals|unsee|chaired|chairing|minuted|minuting|showed
  came|come|coming|back|out|straight|fresh ..2 from|of|after
  just|hours|today|this|tonight|yesterday|earlier|last|another|again
  family|mum|mam|dad|stepdad|parents|carer|carers|foster|child|kid|lad|girl|boy|he|she|him|her|their|them|placement|nan|gran|sibling|siblings|brothers|baby
  decided|agreed|upheld|refused|overturned|recommended|concluded|voted|ruled|said|says|outcome|decision|grim|awful|heartbreaking|horrendous|solicitor|tears|furious|brutal|harrowing|sad|shocking|intense|mess|farce|joke|waste|went|was, broke down, kicked off, no show
  {name}
`);
/** A child's meeting spoken of in general: guidance, training, a service offered. */
export const meetingInGeneral = phrases(`
  training|course|cpd|inset|webinar|guide|guidance|policy|template|workshop|what is a, what happens at|in, how to|does, tips, advice, parents can, book a, apply, applying, application, coffee morning, drop in, support group, new role, appointed, law, leaflet, reform, reforms, white paper, backlog, waiting lists, pep talk
  our|her|his role, recruiting, job
  if you|your, we offer, we hold, we host, will be held, every parent, all parents, any parent
`);

export const jobLosses = phrases('<secret-job-losses>');
/** What puts job losses near at hand. */
export const atHand = phrases(`
  <lesson>
  coming|list|landed|letters|letter|announced|consultation|next|round|looming|again|meeting|plans|facing|here|starts|started|begins
`);
export const staffCase = phrases(`
  <secret-staff-case>
  put|been|going|is|are|was on ..2 capability|disciplinary|warning|support plan
  handed|handing|hands ..3 notice
  gets|getting|got the sack|boot|push|heave
`);

/** Whom a disciplinary matter concerns. */
export const someoneAtWork = phrases(`
  {adult}
  {name}
  <school-leader>
  <staff>
  <school-post>
  he|she|they|her|his|him|them|their|someone|somebody|colleague|mate|boss|manager|panel|hr|my
`);

/** Sentences that give away staffing by themselves. */
export const staffing = phrases(`
  tas|teachers|staff|jobs|posts|colleagues|people will|to|must|are|have|could|may|might ..2 set be? going|go|cut|lost|axed|lose|scrapped|redundant
  {number}|two|three|four|five|six|half|some|several ..2 <school-post> ..2 will|are|to|going|being ..1 go|cut|lost|axed|goodbye|scrapped|going
  losing|lose|lost|cutting|axing|getting|binning|shedding ..2 two|three|four|five|six|half|all|most|several|{number} ..2 <school-post>
  {number}|two|three|four|five|six posts|jobs|roles into|down
  cut|cutting|axe|axing|scrap|scrapping|getting rid of? ..3 <school-post>
  <school-post> ..1 is|are|being be? cut|axed|scrapped|closed|disbanded
  consultation letters|letter|meeting|period|starts|started|document
  consultation ..3 staff|jobs|hours|roles|posts|tas|union|unions
  nobody is|nobody's safe
  showed|shown|saw|seen|seeing|got ..4 staffing
  staffing ..3 next year|september|structure|restructure|plan|cuts|list
  won't|wont be ..3 teacher|ta|sendco|head ..3 after|from|in|next
  aren't|not|isn't|won't|wont be? renewing|renewed|renewal|replacing|replaced|extending ..4 contract|contracts|her|him|them|post|ta|teacher
  people|staff|colleagues|teachers|tas who don't know yet
  don't|doesn't|dont know yet ..3 going|job|leaving|redundant|cut
  earns|earning|paid|on ..2 more|less than ..6 payroll|payslip|salaries|colleague|deputy
  <school-leader> ..2 is|earns|on|gets ..2 grand|salary
  <school-leader>|{adult} ..2 salary|pay rise|payrise|pay packet|pay off|payoff
  our|my ..1 head|headteacher|deputy|principal|boss|hod|manager is ..2 leaving|resigning|resigned|handing|moving|stepping|going
  <school-leader>|{adult} ..3 resigned|resigning|investigated|disciplined
`);

/** A colleague's absence from work. */
export const absence = phrases(`
  <school-leader>|<staff>|{adult}|{name}|colleague ..4 signed|been|going|is|still|was off ..2 sick|with|stress|since|until|till|long|work|again|for
  <school-leader>|<staff>|{adult}|colleague ..4 on ..1 long term|sick leave|sick|stress leave|garden
  half|most|loads|lots|three|four|five|six|{number} ..2 department|staff|team|teachers|tas|colleagues ..3 off ..1 sick|with|today|again|ill
  off|signed with|off|due stress|depression|breakdown|anxiety|burnout
  signed off ..1 stress|work|sick|until|till|for
  telling|told people|parents|everyone|us ..4 virus|flu|personal|family
`);

export const schoolMoney = phrases(`
  deficit|overspent|overspend|insolvent|insolvency|bankrupt|bankruptcy|shortfall|bailout|bust, in the red, out of money, are|we're|is|completely|absolutely|totally|flat skint|broke, black hole, notice to improve, no money left, cash flow, in debt, running out of money|cash, eating into reserves
  budget ..3 cut|cuts|cutting|slashed|deficit|hole|removes|loses|spreadsheet|gap|in tatters|says|means|meeting|gone|down|set|draft|secret|forecast
  our|the|next ..2 budget ..6 {number}
  cutting|slashing|cut|losing ..3 budget|funding
  can't|cannot|can afford ..4 to ..3 staff|teachers|tas|heating|pay|supply
  spending|spent|blew|blown|splashed|paid|paying ..6 consultant|consultants|sign|signs|rebrand|logo|conference|hotel|away day
`);

export const dealings = phrases(`
  sign|signing|signed|agree|agreed|awarded|awarding|won|lost|renew|renewing|renewed|ditching|ending|terminating|cancelling ..5 contract|deal|tender|bid|supplier|lease|agreement
  contract|tender|bid|quote|quotes|deal ..3 with|from|for {capital}
  our|the|their|trust's|school's|sealed|secret|winning|losing|lowest|highest|cheapest|rival|three|four|five|two|{number} ..1 bid|bids|tender|tenders|quotes|bidder|bidders
  tender|tenders|bid|bids|quotes ..4 came|comes|come|in|back|opened|open|decision|at|was|were|for
  put|putting|submit|submitting|submitted|made|making|received|got|had ..3 bid|bids|tender|tenders|offer|quotes
  firms|firm|companies|company|contractors|suppliers|bidders ..2 bid|quoted|tendered|pitched|charging|charged|charge
  negotiating|negotiations|negotiation|negotiate|talks ..2 with|over|about|to
  caterers|cleaners|suppliers|contractors|agency|firm|contract|cleaning|catering|it provider ..4 dumped|ditched|dropped|sacked|binned|replaced|signed|ending|ended|cheaper|up
  supplier|contractor|caterer|caterers|cleaners|agency|catering|cleaning charges|charging|paid|pays|charge|charged us|them|the
  per hour|day|head|year|term ..3 agency|supply|contract
  going with|for {capital} ..5 contract|firm|minibuses|boiler|roof|catering|cleaning
`);

export const inspection = phrases(`
  ofsted|estyn|inspection|inspectors|inspector|siams|hmi|hmie|inspected|etini, monitoring visit, education scotland
`);
export const inspectionVerdict = phrases(`
  requires improvement, we got ri, got ri, been ri, given ri, special measures, serious weaknesses, inadequate, good in every|all|everything, outstanding in, rated us, gave us, given us, graded us, we got, we're an? good|outstanding|ri|inadequate, downgraded, upgraded, grade|grades, judgement|judgements, rating, outcome, result, draft, feedback, not smiling, champagne, devastated, absolutely buzzing, verdict, report
`);
export const badVerdict = phrases(`
  we|school|they|academy|us|they've|we've|la got|went|gone|are|into|given|gave|put|putting|been ..3 ri|special measures|inadequate|requires improvement|serious weaknesses
  ri, special measures, requires improvement across
`);

export const examPaper = phrases(`
  paper|papers|exam|exams|mock|mocks|test|tests|sats|question|questions|gcse|gcses|assessment|assessments|nea|markscheme, mark scheme
`);
export const examLeak = phrases(`
  seen|saw|got|know|read|opened|looked ..3 tomorrow's|friday's|monday's|tuesday's|wednesday's|thursday's|next|today's|this
  there|it's|there's ..2 are|question|questions|five|four|three|two|loads|no ..2 fraction|fractions|question|questions|marker|essay|mark
  before ..3 sit|sat|open|opened|release|tomorrow|monday
  sneaky|sneak|peek|peeked|peeped|glimpse|early look|had a look|seen ..3 paper|questions|exam, opened ..2 paper|papers|early|packet|pack, paper ..3 opened, before it|they|the|exam ..2 opens|open|sit|sits|starts, leaked, leak, leaking, hint|hints ..2 revise|learn|look, on my desk, in the exams office, going to come up, comes up, will come up, coming up on, is on the paper, what's on the|tomorrow's|friday's, answers for|to tomorrow's|friday's|monday's|the, heard it here first, know what's on|in, embargo~, confidential, set it myself, i wrote the mock|paper, still sealed, secure, ahead of the exam|test, questions are below|here
  tomorrow's|monday's|tuesday's|wednesday's|thursday's|friday's|next week's ..3 paper|exam|test|sats|gcse|mock ..4 is|has|includes|asks|question|on|about
  in the ..2 exam|paper|test|mock|sats tomorrow|monday|friday
`);
export const results = phrases(`
  results, result, grades, gcse grades, pass rate, offers, league tables, places list
`);
export const secretResult = phrases(`
  embargo~, not allowed to|say|tell, can't|cant|cannot ..2 tell|say|share|reveal, before results day, before thursday, day early, early, until results|thursday|midnight|it's, till thursday|midnight|8am, seen|saw|got ..4 already|early, came through|in ..3 this morning|today|last night, on the system, downloaded, don't know yet, not out|official|published|public, isn't out, kids don't know
`);

/** A school closing, merging, joining or growing. */
export const schoolFuture = phrases(`
  axing|dropping|cutting|scrapping|losing ..3 music|drama|languages|french|german|spanish|art|dt|latin|subject|btec|course
  closing|close|closed|shut|shutting|shuts|closes|axing|scrapping|cutting|moving ..2 down? the|our|my ..1 school|academy|sixth|nursery|department|unit|resource|site|primary|college|pool|club
  our|the|my ..1 school|academy|sixth form|nursery|primary|unit|college|site ..2 is|are|will|to|might|gets|getting ..2 closing|close|closed|closure|shutting|shut|merging|merge|merged|academising|academised|sold|sold off|moving|federating|demolished
  closure list|plan|plans|proposal|proposals|programme|consultation
  we're|we|school|schools|they're|trust|academy|primary ..3 merging|merger|merge|amalgamating|amalgamation|federating|rebranding ..3 with|between|into|plans|talks
  joining|join|leaving|leave|joined|rebrokered ..3 trust|mat|federation|academy trust
  handed|handing|given|sold|moving|transferring|transferred ..2 over? to another|a|the ..2 trust|mat|school|academy
  offer in for|on
  taking|taken|take|takes over {capital}|another|a|two|the|our ..2 school|academy|primary|schools|high
  academise|academising|academisation|academy order, four day week, four and a half day, change|changing|changes to the school day, shorter week, two form|three form entry, selling|selling the? ..1 field|land|site
  cut|cutting|scrap|scrapping|axe|axing|end|ending the|our ..2 club|clubs|breakfast club|bus|sixth form|a level|a levels|subject|trips|languages|music|drama
  voted|vote|decided|deciding|agreed ..2 to|on|against ..1 close|cut|merge|academise|join|sack|expand|scrap|end|sell|leave|axe|exclude
  head|headteacher|principal|deputy ..3 leaving|resigning|notice|retiring
`);

/** By themselves the sure signs that something said at work is passed on. */
export const passedOn = phrases(`
  in|from|at|after|through a|the|my|our|today's|tonight's|last ..2 slt|smt|leadership|budget|confidential|redundancy|disciplinary|grievance|restructure|capability|closed|governors'|trustees' meeting|panel|hearing
  governors|governor|slt|leadership|trust|board|budget|staff|trustees meeting ..5 says|said|decided|agreed|told|revealed|means|cut|cuts|cutting|vote|voted|row
  governors|trustees|slt|board|body|panel voted|decided|agreed|discussed|plan|upheld|refused|overturned|rejected ..6 merge|close|cut|cuts|academise|join|sack|announcement|redundancies|restructure|expand|scrap|end|exclude|exclusion|breakfast|him|her|pay
  disciplinary|panel's|panel|governors|governors' private|secret|confidential|decision|outcome ..3 was|is|decision
  told me ..1 in confidence|private
  <school-leader> ..3 told|showed|emailed|admitted|let slip|confided ..6 private|confidence|confidential
  the family|mum|dad|parents have|has|had a|got|been ..1 social worker|safeguarding
  hr ..1 wrote|emailed|told|sent|said ..4 me|us|settlement|outcome|letter
  email|letter|emails from hr|slt
  the settlement ..3 me|from|with|school|hr|trust
  logged|put|log|logging|recorded|added|wrote|entered|another|checked|looked ..5 cpoms|myconcern|safeguarding log
  cpoms ..6 he|she|boy|girl|lad|child|family|mum|dad|incident|alert|again|today|this|about|third|entry|entries
  our|the ..1 school|academy|trust ..2 is ..1 on ..1 closure list
  on the closure list
  heard|told|rumour ..4 school|academy|head|sixth ..2 closing|close|merging|leaving|sold|closed
`);

export const paperShown = phrases(`
  <secret-paper> ..1 attached|enclosed|below|screenshot|here|photo|pic|pasted|posted|uploaded
  here|here's|behold|attached|attaching|sharing|posting|uploading|find|see|enclosed ..5 <secret-paper>
  screenshot|screenshots|screenshotted|screengrab|grab|photo|photos|picture|pic|pics|extract|copy|scan|snap|snapped|forwarded|copied|photographed|pasted|leaked|printed|sent|showed|saw|seen|found|downloaded ..6 <secret-paper>
  <secret-paper> ..5 say|says|said|shows|showed|reveals|reads this|that|he|she|i|we|{name}|{adult}|it|them|the
  <secret-paper> ..1 just? landed|out|dropped|arrived|leaked|doing the rounds
  look|see|guess who's on ..2 it|list
  look|see|guess who is on ..2 it|list
  screenshot|screenshots|screenshotted|screengrab|photo|picture|pic|snap|copy|here's|forwarded|forwarding|posting ..5 <school-leader>|staff|internal|hr|work ..4 email|emails|emailed|message|messages|letter|memo|whatsapp|wrote|sent
  screenshot|screenshots|screenshotted|screengrab|photo|picture|pic|copy|look|photographed ..5 <school-system>
  photo|picture|pic|screenshot of a|the|my|our ..2 log|register|report|notes|email|file|screen|database|spreadsheet|whiteboard
  what the head|slt|principal|trust|ceo|governors emailed|wrote|sent|messaged us|me|all|staff|to
  the|our|staff|slt whatsapp|group|teams chat ..5 screenshot|screenshots
  page {number} ..3 panel|finds|recommends|says
`);

/** Codes and passwords of the school. */
export const schoolCode = phrases(`
  door|doors|gate|gates|alarm|keypad|safe|keysafe|entry|entrance|access|staffroom|staff|room|office|building|site|photocopier|printer|copier code|codes|pin|combination ..3 is|has|changed|now|to|are|it's
  door|gate|alarm|keypad|keysafe|safe|entry|staffroom|office code|pin {number}
  code|pin|combination for|to the|our ..2 door|gate|alarm|keypad|safe|staffroom|office|building|school|side|back ..1 entrance?
  staff wifi|wi|network ..2 is
  wifi|fi|network|guest|staff|admin|login|user|sims|arbor|cpoms|email|laptop|portal|server|zoom|teams|school ..2 password|passcode|login ..4 is|letmein|now|it's|changed|to|was
  password ..2 is ..1 for|still|now|on
  password for|to the|our|sims|arbor|cpoms|bromcom|school|staff ..4 is
  username ..4 password
  spare key|keys ..2 under|in|behind
`);

/** The world of the school anywhere in a text. */
export const schoolWorld = phrases(`
  school|schools|academy|trust|college|nursery|classroom|staffroom|head|headteacher|deputy|principal|governors|governor|slt|ofsted|inspection|pupils|pupil|students|parents|staff|teacher|teachers|ta|tas|trustees|hr|department|sixth|lesson|lessons|exam|exams|gcse|sats|la|mat|ceo|colleague|colleagues|senco|bursar|office|caretaker|year|class|redundancies|restructure
  {year}
  {adult}
`);
