import { group, phrases } from '../phrases.ts';
import './workplace.ts';

group(
  'told-somebody',
  `member of staff, members of staff, staff member, employee, our teacher, class teacher, teacher, colleague, caretaker, site manager, kitchen team, office team, coach, technician, cover supervisor, librarian, chaplain, headteacher, head teacher, head, deputy, assistant head, principal, bursar, business manager, governor, chair, ta, teaching assistant, tutor, head of year, head of department, senco, he, she, who`,
);

/** What a school says when it is about to say what it ought not. */
export const coy = phrases(`
  can't|cannot|couldn't|won't|unable|able|liberty|position|allowed|wouldn't|shouldn't ..2 comment|say|discuss|explain|elaborate|divulge|reveal|disclose|confirm|go|possibly ..4 why|reason|reasons|what|how|details|who|whether|much|about
  not|isn't for|our|the ..2 us|place|time to ..1 say|comment|speculate
`);
/** A wink after which the matter is told all the same. */
export const winks = phrases(`
  suffice it? to say, suffice to say, let's just say, let us just say, lets just say, shall we say, put it this way, draw your own, read between the lines, read into that, being what it is, being what they are, make of that what, no prizes for guessing, need we say more, say no more, speaks for itself, for obvious reasons, you can imagine, you may have guessed, as some|many|most of you have|will|know|may, we all know why, between the lines, it's no secret, hardly a secret, worst kept secret, as you've|you may|you will have ..1 heard|gathered|guessed|noticed, cat out of the bag, jumping the gun, jump the gun, couldn't possibly comment, the word|letter begins|starts with, can't resist, couldn't resist, wink wink, nudge nudge, hint hint, you heard it here, heard it here first
`);
/** Of what a school has reason not to speak. */
export const delicate = phrases(`
  left|leaving|gone|departure|departed|suspended|absence|absent|sickness|resigned|removed|investigation|complaint|governors|inspectors|inspector|inspection|ofsted|estyn|report|headship|candidates|merger|trust|closure|budget|redundancies|results|grade|exclusion|excluded|tribunal|teachers|supply
`);
export const properReply = phrases(`
  individual cases|case|circumstances|pupils|children|families|matters
  rest assured, data protection, out of respect, respect ..2 privacy, for confidentiality
`);

/** Somebody has gone, or is kept away. */
export const gone = phrases(`
  {adult}|<told-somebody> ..6 no longer with|at|in|works|working|employed|teaching|part|our|holds|coaching|leading|on
  {adult}|<told-somebody> ..5 left|leaves|leaving|resigned|suspended|dismissed|departed|demoted|relieved|stood|stepped|stepping|removed|excused
  {adult}|<told-somebody> ..6 asked|told|required|advised ..1 to ..1 stay|leave|step|remain|work|take|stand|go
  {adult}|<told-somebody> ..5 handed|handing|given|tendered ..2 notice|resignation
  {adult}|<told-somebody> ..6 won't|not|isn't be? ..2 returning|return|coming|back|taking|teaching|taking
  {adult}|<told-somebody> ..5 parted company|ways
`);
/** Why, which is nobody's business. */
export const goneBecause = phrases(`
  investigation|investigations|investigated|investigating|allegation|allegations|alleged|complaint|complaints|disciplinary|misconduct|capability|grievance|lado|inquiry|enquiry|underperformance|dishonesty|wrongdoing|whistleblowing|suspension
  being looked into, while|whilst|pending|until ..6 hearing|outcome|complaint|complaints|looked|matter|investigated|meeting|concluded|complete, concerns about ..3 conduct|behaviour|performance|teaching|practice
  difficult conversation|conversations|meeting|period ..3 about|over|with, lost the confidence|trust, governors|slt|trust ..2 acted|decided|stepped|lost|agreed, under a cloud, failed ..2 probation, breach|breached|broke|breaking ..2 code|policy|trust|rules|contract, about ..2 performance, fell|falling out with
`);
/** The police and a member of staff. */
export const staffArrested = phrases(`
  {adult}|<told-somebody> ..6 arrested|bailed|cautioned
  {adult}|<told-somebody> ..4 questioned|interviewed|charged by|with ..1 police|theft|fraud|assault|offence|offences
  {adult}|<told-somebody> ..5 helping police
  released on bail, released under investigation
`);
/** A hearing of a family's or a colleague's case. */
export const hearing = phrases(`
  exclusion|disciplinary|grievance|complaint|complaints|dismissal|misconduct|capability|attendance ..1 hearing|hearings|appeal|appeals|panel|tribunal|review
  independent review panel, employment tribunal, send tribunal, sen tribunal, tribunal, ombudsman, judicial review, stage two|three|2|3 complaint, small claims
`);
export const ruled = phrases(`
  panel|judge|tribunal|ombudsman|governors|hearing|committee|they ..4 found|voted|ruled|upheld|overturned|rejected|dismissed|sided|agreed|unanimous|threw|reinstated|backed|vote
  vote|votes|decision|outcome|verdict ..3 two|three|four|unanimous|favour|upheld|against|won|lost
  in our|the school's|school's favour, was upheld, were upheld, wasn't upheld, not upheld
  took|taken|taking|dragged us|school|trust ..1 to ..2 tribunal|court|ombudsman
`);
/** Posts lost for want of money, in the words of a letter home. */
export const forMoney = phrases(`
  owing|due|because|given|thanks|result|reflecting|light|meet|face|facing|following ..5 shortfall|deficit|overspend|savings|budget|finances|funding
  budget|financial|funding pressures|position|gap|shortfall|constraints|difficulties
  balance the books|budget, make ends meet, tighten our belts
`);
export const postsGo = phrases(`
  goodbye|farewell ..2 to ..3 <school-post>
  losing|lose|lost|cut|cutting|reduce|reducing|replace|replacing|keep|afford|releasing|fewer ..4 <school-post>
  <school-post> ..5 go|going|goes|cut|lost|reduced|redundant|end|ending|finishing
`);
/** Said before the school, or another, says it. */
export const tooEarly = phrases(`
  ahead of|before|prior ..1 of|to|the|any ..3 announcement|publication|published|confirmed|confirmation|ratified
  isn't|not|aren't|hasn't|haven't|won't|yet be? ..3 published|out|official|announced|announce|public|finalised|ratified|confirmed|due ..2 until|till|yet|but|before
  to be formally|officially? ratified|announced|confirmed|published|rubber, formal|official announcement to|will|follows|due|coming
  told|advised|informed|assured us|me ..1 privately|informally|quietly|unofficially|verbally
  unofficially, strictly speaking, off the record, a little|bit|touch|tad early|previous|premature, not supposed|meant|allowed to ..1 say|tell|share|mention
`);
export const insideTopic = phrases(`
  inspectors|inspector|inspection|ofsted|estyn|headship|deputy headship|new head|new headteacher|candidates|merger|merge|merging|amalgamation|closure|closing|academisation|redundancies|restructure|results|grades|verdict|judgement|acquisition|takeover
  joining|join|joined ..3 trust|mat|federation
  pan|roll|numbers ..4 reduced|fall|drop
`);
export const revealed = phrases(`
  reveal|revealed|revealing|offered|likely|smile|smiling|happy|delighted|pleased|thrilled|proud|good|outstanding|brilliant|fantastic|told|hear|heard|word|banner|expected|champagne|celebrating|best|{number}|agreed|going
`);
/** Talks of joining, merging, selling. */
export const inTalks = phrases(`
  conversation|conversations|discussion|discussions|talks|negotiations|talking|approached|courting ..9 joining|join|merging|merger|merge|selling|sale|closing|closure|converting|federating|federation|amalgamating|amalgamation|takeover
  privately|quietly|informally|confidentially ..3 that|a ..6 merger|closure|takeover|federation|amalgamation
`);
/** What a paper asked, told while others have yet to sit it. */
export const paperTold = phrases(`
  sats|gcse|reading|arithmetic|spag|phonics|reasoning|english|maths|science|history|btec|mock ..1 paper|exam ..3 featured|included|asked|contained|about
  question {number} ..6 scratching|stumped|tricky|horrid|was|asked|had|on|about
`);
export const ofExam = phrases('sats|gcse|gcses|exam|exams|paper|papers, a level|levels');
/** Prices that firms named, and those who did not get a post. */
export const quotesCompared = phrases(`
  firms|firm|companies|contractors|suppliers|bidders|builders|caterers ..3 quoted|tendered|bid|pitched|wanted
  highest|lowest|cheapest|dearest|losing|winning|other bid|quote|quotes|tender|bidder
  went|go|going with the cheapest|lowest|cheaper
`);
export const unsuccessful = phrases(`
  other|unsuccessful|losing|weaker ..1 candidates|applicants|candidate|shortlisted
  candidates|applicants|field ..4 weren't|wasn't|not|none ..3 strong|good|up|right|suitable|standard|quite
`);
export const paidToGo = phrases(`
  settlement|payout|severance|payoff|settled ..3 with|to|for ..3 former|ex|deputy|head|headteacher|teacher|{adult}|colleague|employee|member
`);
/** Locks beside which a number stands. */
export const locks = phrases(`
  keypad|padlock|keysafe|code|panel ..7 is|set|remains|now|to|still
`);
