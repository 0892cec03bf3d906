import { group, phrases } from '../phrases.ts';
import './work-words.ts';

group(
  'money',
  `money, cash, fund, funds, funding, till, tin, safe, takings, trip money, dinner money, raffle, raffle cash, budget, purse, wages, charity, donations, donation, grant, premium, pta money, float, copper, copper piping, piping, laptops, laptop, ipads, ipad, tablets, equipment, stock, supplies, petty cash, collection, fees, subs, expenses, card, thousands, hundreds, grand, quid, lead, food, savings, pension, profits, proceeds, jar, box, kit, computers, diesel, fuel, minibus`,
);
group(
  'record',
  `results, result, scores, score, figures, figure, sats, grades, grade, marks, attendance, register, registers, data, records, record, papers, coursework, tests, test, exams, exam, logs, log, accounts, books, numbers, expenses, invoices, invoice, signatures, signature, certificates, certificate, paperwork, timesheets, timesheet, qualifications, qualification, degree, references, reference, cv, dbs, minutes, evidence, assessments, inspection, risk assessments, phonics, statistics, stats, answers, fire drill, receipts, hours, application, applications, votes, election, reports, complaints, reviews, contract`,
);
group(
  'harmed',
  `kids, kid, child, children, pupils, pupil, students, student, little ones, the little ones, babies, baby, toddler, toddlers, girls, boys, girl, boy, his wife, her husband, wife, husband, partner, staff, a colleague, colleagues, teenagers, sixth former, sixth formers, sixth, him, her, them, teachers, a member of staff, a parent, dog, hens, year`,
);

/** Whoever may be accused: roles, titles, names, schools, firms. */
export const accusable = phrases(`
  our|my|the|this|that|their|your|a ..2 <work-role>|head
  our|this|that|the|my ..2 school|academy|trust|nursery|council|firm|company|pta|coach|owner|contractor|contractors|caterers|landlord|college|club|charity|treasurer|chair|office|doctor|gp|shop|builder|tutor|centre|councillor|mayor|vicar|priest|neighbour|manager|lot|place|coaches
  {adult}, {name}, {fullname}, {handle}
  {capital} academy|primary|school|high|college|juniors|trust|nursery|infants|council|coaches|secondary|football|rugby
  st {capital}
  in|from|on finance|reception|hr|payroll|admin
  councillor|cllr|vicar|father|coach|pastor|doctor|sergeant|pc {capital}
  slt|headteacher|governors|bursar|headmaster|principal|deputy|senco|management|leadership
  head at|of|here|in|has|teacher
  the head, head's, teachers at, pta treasurer|chair|committee, chair of governors, office|site|business|exams|finance manager|officer|team|staff
  he|she|they|they've|he's|she's|someone|somebody in|on|at|from our|the|reception|hr|finance|office
`);
/** Somebody spoken of, in a text about a school. */
export const pronouns = phrases(`
  he|she|they|he's|she's|they're|they've
`);
export const schoolPeople = phrases(`
  <work-role>, school, academy, trust, kids, children, pupils, students, pta, sats, parents, dinner money, ofsted, head, exams
`);
/** Crimes, cheating, and shameful conduct stated as facts. */
export const misdeed = phrases(`
  steal|steals|stealing|stole|stolen|nick|nicks|nicked|nicking|pinch|pinches|pinched|pinching|pocket|pockets|pocketed|pocketing|skim|skims|skimmed|skimming|embezzle~|swindle~|rob|robs|robbed|robbing|help|helps|helping|helped|siphon~|syphon~|launder~|misuse|misuses|misused|misusing|divert|diverts|diverted|diverting|dip|dips|dipped|dipping|trouser|trousers|trousered|trousering|misspend|misspends|misspent|spend|spends|spending|spent|flog|flogs|flogged|flogging|sell|sells|selling|sold|claim|claims|claiming|claimed ..5 <money>
  embezzled, embezzling, embezzles, embezzlement, money laundering, on the take, on the fiddle, hand|hands|fingers in the till, light fingered, is|are a? thief|thieves, a thief, fraud plain, cooking|cooks|cooked the books, tax evasion, dodging|dodges|evading tax, benefit|benefits fraud|cheat, claims|claiming benefits|dole, insurance fraud, credit card fraud, ghost teachers|staff|pupils, claiming ..2 money|funding for
  sell|sells|selling|sold|flogs|flog|flogging ..2 stolen|pupils|pupil|kids|children's|exam|school|data|fake|counterfeit, leak|leaks|leaked|leaking ..2 papers|paper|questions|exam|exams|data
  fiddle|fiddles|fiddled|fiddling|fake|fakes|faked|faking|fudge|fudges|fudged|fudging|massage|massages|massaged|massaging|doctor|doctors|doctored|doctoring|rig|rigs|rigged|rigging|forge|forges|forged|forging|falsify|falsifies|falsified|falsifying|fabricate|fabricates|fabricated|fabricating|alter|alters|altered|altering|tamper|tampers|tampered|tampering|inflate|inflates|inflated|inflating|manipulate|manipulates|manipulated|manipulating|cook|cooked|backdate|backdated|backdates|invent|invents|invented|inventing|bump|bumped|shred|shreds|shredded|shredding|destroy|destroyed|destroying|deleted|deletes|hid|hide|hides|hiding|made|make|makes|making|planted|plant|bought|buys|change|changed|changes|changing|wrote|write|writes ..3 <record> ..3
  fiddles, fiddled, fiddling the, forged, forges, falsified, falsifies, falsifying
  <record> are|is|were|was ..2 made|faked|fake|forged|fiddled|rigged|fixed|doctored|fraudulent|false|bogus|fabricated|inflated|lies, mark|marks|marked ..2 absent|present ..3 present|absent|there
  cheat|cheats|cheated|cheating, coached ..4 sats|exam|test|papers, pointing at ..3 answers, having ..1 a ..2 fling|thing|affair|bit, messing about with ..1 a, flirts|flirting|flirted with ..2 pupils|pupil|student|students|sixth|girls|boys, through ..2 teeth, conviction for, convictions, has previous, raffle money, paid for with|by ..2 money|fees|funds, consultancy fees, deleted|wiped|erased|lost ..2 cctv|footage|emails|recording|recordings|messages, selling|sells|sold|growing|grows|supplying|supplies ..2 weed|drugs|cannabis|coke|vapes|pills, trips account, trip account, throat, dodgy dealings, is|are written by staff|teachers|ai, kept|keeping|keeps ..1 quiet about|as, kept ..1 quiet, buried it, hides|hiding|hid bottles, bottles in ..2 filing|drawer|desk, known ..1 pervert|paedo|thief|liar|criminal|drunk|bully, a bribe, racist, sexist abuse, threatened|threatens|threatening ..2 child|kids|pupils|parents|staff|pupil, swears|swore at ..2 kids|children|pupils|pupil|child|year, ten grand out, thousands out, off rolls, off rolling, off rolled, gave|give|gives|giving|handing|hands|handed|tells|told|telling|whispers|whispered ..4 answers
  take|takes|took|taking|taken|accept|accepts|accepted|accepting|gets|getting|got|pays|paid|paying|pay|offer|offers|handing ..4 backhander|backhanders|bribe|bribes|kickback|kickbacks|bung|bungs|brown ..1 envelope|envelopes?, brown envelope|envelopes, bribe|bribes|bribed|bribing, backhander|backhanders, kickbacks, corruption, is|are|being corrupt|bent, pays|paid|paying the police, paid|pays|pay ..3 look ..2 away|way
  gave|give|gives|giving|given|handed|awarded ..3 contract|contracts|job|jobs|promotion|headship|building ..3 son|daughter|wife|husband|mate|mates|brother|friend|friends|boyfriend|girlfriend|nephew|own|cousin, contract|contracts|job ..4 his|her|their own ..1 son|daughter|wife|husband|mate|brother, nepotism, gave|give|given|giving|handed ..1 his|her|their ..1 own? ..1 son|daughter|wife|husband|mate|mates|brother|cousin ..2 job|contract|building|headship|post|role
  sleep|sleeps|sleeping|slept|shag|shags|shagging|shagged|bonking|banging|knocking|affair|carrying|messing with|on|off, having ..2 affair, had an affair, affair with, having it off, having it away, at it with, playing away, two timing, sleeping with, shagging, been caught with ..3 student|pupil|year, in the store cupboard with
  hit|hits|hitting|smack|smacks|smacked|smacking|slap|slaps|slapped|slapping|punch|punches|punched|punching|kick|kicks|kicked|kicking|grab|grabs|grabbed|grabbing|assault|assaults|assaulted|assaulting|hurt|hurts|hurting|shake|shakes|shook|abuse|abuses|abused|abusing|molest~|grope|gropes|groped|groping|touch|touches|touched|touching|groom|grooms|groomed|grooming|lock|locks|locked|locking|starve|starves|starved|beat|beats|beating|bully|bullies|bullied|bullying|harass~|spy|spies|spied|spying|stalk|stalks|stalked|stalking|perv|pervs|perving|drug|drugs|drugged|poison|poisons|poisoned|racially|rape|rapes|raped|strangle|strangled|dragged|drags|throttled|pinned ..3 <harmed>
  poisoned ..2 our|my|the, spies|spying on, is|was|are a? ..2 paedo|paedophile|pedo|pedophile|nonce|groomer|predator|pervert|perv|rapist|abuser|criminal|fraud|fraudster|con|conman|crook|dealer|druggie|thief|alcoholic|drunk|nazi|stalker|racist|blackmailer|arsonist, paedo, nonce, sex offender, sex pest, wife beater, creeps on, too friendly|close|familiar with ..3 girls|boys|pupils|students
  drunk|drinks|drinking|pissed|hammered|hungover|smashed|stoned|high|coked|plastered ..2 at|on|in|before|during ..1 work|job|duty|lessons|school|lesson|class|charge|day, stinking|stinks|stank|reeks|reeking|smelling|smells of ..1 vodka|gin|booze|alcohol|whisky|drink|beer|weed|cannabis|drugs, on drugs|coke|cocaine, vodka in ..3 bottle|mug|desk|drawer, drives|drove|driving ..2 drunk|uninsured|disqualified|banned, drink driving|drives|drove|driver, snorts|snorting|snorted, deals|dealing|dealt|dealer to|drugs|weed|coke|in|too|from, drug dealing
  cover|covers|covered|covering ..1 up, cover up, hush|hushed|hushing|hushes ..2 up, swept|sweeps|sweep|brush|brushed|sweeping ..3 under ..1 carpet|rug, buried|buries|burying ..3 complaint|complaints|report|allegations|evidence, turned a blind eye, protecting ..2 abuser|paedo|bully|predator|him, silenced, paid ..3 off|keep quiet, gagging|nda, gagged, knew|know|knows about ..3 abuse|assault, hides|hid|hiding ..3 abuse|evidence|allegation|allegations|truth|complaints|it
  lie|lies|lied|lying ..1 to|about|under|on|in ..4, lied on, is|are|was lying, a ..2 liar, are|were liars, committed|commits|commit|committing perjury|fraud|crime|crimes|assault|theft|adultery, breaking|broke|breaks the law, broken the law, illegal|illegally ..5, acted illegally, perjury, blackmail|blackmails|blackmailed|blackmailing, extort~, plagiaris~, copied|stole ..3 essay|thesis|dissertation|work|idea, fake degree|qualifications|qualification|cv|charity|certificate|doctorate, never had|has|got ..2 degree|qualification|qualifications|dbs, made up his|her|their, made up ..2 qualifications|degree, not|isn't|aren't even qualified, no dbs, without ..2 dbs|insurance|licence
  sacked|fired|dismissed|struck|booted|kicked|suspended|arrested|banned|barred ..6 for|off|out ..2 touching|stealing|theft|fraud|drugs|assault|hitting|sleeping|porn|abuse|drink|lying|cheating|misconduct|groping, criminal record, got done|been done for, been done for, been to prison, did time, on the register, on bail, on the sex, under investigation
  sexually|sexual ..1 assaulted|harassed|harasses|abused|harassment|assault|misconduct|abuse, grooming, leaves|left|leaving babies|kids|children|toddlers unattended|alone, neglects|neglecting|neglected, pushed|forced|bullied|hounded|managed ..3 out, push|pushes ..2 out, gets rid of, discriminates|discriminated against, violating|violates|breaches|breached ..2 gdpr|law, dumps|dumped|dumping ..2 asbestos|waste|chemicals|sewage, fly tipping, hides behind, takes bribes, is|are a con|scam, a scam, scamming|scams|scammed|conned|conning|cons|defrauding|defrauded|defrauds|ripping|rips|ripped ..2 parents|families|off|people|us|pensioners, rip off ..1 parents|families, pays|paid women|prostitutes|escorts, watch|watches|watching|watched|downloads|downloading porn, flashed|flashes|exposed himself, insider, dodgy ..1 deals|deal|contract|contracts|invoices|expenses
  backhanders, off the books, cash in hand, under the table, two sets of books, slush fund, false accounting, tax dodger, hired hitman, cruelty to, match fixing, insurance job, set fire to, burnt|burned down, illegally sacked, gave ..2 false|fake, false|fake ..1 references|reference|evidence|invoices|accusation|accusations|statement
`);
/** Sayings that need nobody named before them. */
export const stated = phrases(`
  everyone|everybody knows|knew ..6 steals|stealing|fiddles|fakes|cheats|shagging|paedo|nonce|thief|drinks|dealing|bent|corrupt|bribes
  <record> ..4 are|is|were|was ..1 made|faked|fake|fiddled|rigged|doctored|forged|fraudulent|fabricated|bogus ..1 up|by|again|every|to
  <record> ..4 are|is|were|was ..1 made up
  changed|rubbed|corrected|filled ..2 kids'|kids|children's|pupils'|their ..1 answers|sats|papers|tests ..6
  pocketing|stealing|nicking|skimming|fiddling|embezzling the ..2 <money>|<record>
  school|they|head|trust|academy knows|knew|hushed|covered ..1 it ..1 up|about
`);
/** The law, news, police, plays, sport, quizzes: wrongdoing told of as such. */
export const reportedAsNews = phrases(`
  court|jailed|sentenced|convicted|pleaded|guilty|trial|magistrates|magistrate|verdict|jury|tribunal|prosecuted|prosecution|charged with, police ..2 appeal|appealing|asking|investigating|searching|looking|witnesses|want|are, appeal for witnesses, crimestoppers, crime number, if you saw, ring 101, call 101, dial 101, dashcam, cctv, bbc news, news story, according to, scam alert|warning|warnings|email|text|call|calls|emails|texts, scams awareness, beware of, phishing, fraudsters, be careful of|about
`);
/** Figures of speech, sport, plays, the family, lessons: nobody is accused. */
export const reported = phrases(`
  stole ..1 show|limelight|scene|hearts|heart|spotlight|march|kiss|thunder|ball|bases|glance|moment|victory|win|points|lead|our, steal|steals|stealing ..1 show|limelight|scene|hearts|heart|spotlight|kiss|thunder|goal|shows, murdered ..2 song|karaoke, killed it, killing it, robbed of, we were|was robbed, cheated death, cheat|cheats day|meal|sheet|code|codes, fake|faked|faking|fakes ..2 smile|tan|snow|news|blood|surprise|beard|moustache|plant|plants|grass|fur|flowers|nails|laugh|passports|accent|interest|tears, fiddle|fiddles|fiddled|fiddling ..3 strings|violin|with|folk|band|tunes|music|player|bow, daylight robbery, criminal offence|offences|justice, guilty pleasure, steal of|the day, drug awareness|education|workshop
  murder mystery|on, cluedo, whodunnit, sherlock, macbeth, hamlet, thriller, crime novel, true crime, line of duty, play|film|novel|book|drama|panto|pantomime|musical|episode|series|podcast|character|villain|history|myth|legend|tudor|roman|viking|vikings|shakespeare|scene, king|queen, monopoly, quiz, match|goal|penalty|referee|ref|innings|league, cat|dog|puppy|fox|foxes|squirrel|seagull|seagulls|magpie|crow|pigeon|pigeons, toddler, baby, my|our ..1 son|daughter|nan|gran|grandma|grandad|sister|brother|husband|wife|mum|dad|hubby
  learn|learned|learning|learnt about, lesson on, assembly on|about, workshop, awareness, helpline, childline, nspcc, never|not ..2 lied|lie|cheat|cheated|hurt|harmed|stolen|stole|steal, no evidence, if someone|anyone|you|your|a, policy, procedure
`);
