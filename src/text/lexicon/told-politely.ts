import { group, phrases } from '../phrases.ts';
import './pupil-talk.ts';

group(
  'told-one',
  `pupil, student, child, learner, boy, girl, lad, lass, young person, young man, young lady, individual, sixth former, family, parent, mum, dad, mother, father, household`,
);
group(
  'told-some',
  `pupils, students, children, learners, boys, girls, lads, lasses, young people, individuals, sixth formers, families, parents, mums, dads, households, ones`,
);

/** Particular pupils or families singled out without a name, as a school's own statements do. */
export const singledOut = phrases(`
  one|two|three|four|some|several|handful|couple|number|minority|few of ..2 {year}|{class}
  one|two|three|four|some|several|handful|couple|number|minority|few of|in ..1 our|the ..3 <told-some>|parents|families
  one|two|three|four|some|several|certain|particular|few ..3 <told-some> in|from|of ..1 {year}|{class}
  one|two|three|four|several|certain|particular ..2 {year}|{class} <told-some>
  a|small|tiny|same|usual|same number|handful|minority|few|group of ..2 {year}|{class}|<told-some>
  a|one|certain|particular|the ..2 {year}|{class} ..1 <told-one>
  a|one <told-one> in|from ..1 {year}|{class}
  one|certain|particular|specific ..1 <told-one>|<told-some>
  <told-one>|<told-some> concerned|involved|responsible|affected|mentioned
  <told-one>|<told-some> in question
  <told-one>|<told-some> in the|that|this ..1 video|clip|photo|picture|footage|screenshot
  two|three|four|five|six|several ..1 <told-some>
  the ..1 {year}|{class} involved|concerned|responsible|who|in
  the lads|girls|boys|family|families|pupils|children|parents and|who|have|were|are|has
  handful|minority|few|couple|group of ..2 {year}|{class}
  {year}|{class} parents|families|mums|dads
  certain|particular|not|half ..2 parents|families|mums|dads
  that|the child's|pupil's|boy's|girl's|student's|family's
  {name} has|had|was|is a|an|the|been
  <told-one>|<told-some> at the centre|heart|root
  the|that ..1 <told-one>|<told-some> who|whose|whom
  that|this ..1 pupil|student|child|boy|girl|lad|family|parent
  our ..1 {year}|{class} <told-some>
  <told-one>|<told-some> ..5 in|of|from {capital} class
  the other child|pupil|boy|girl|student|family
  our ..2 less|least|most|more|lower|weaker|weakest|bottom|needier able|challenging|ability|vulnerable|difficult|set|pupils|children|families
  bottom|lower set|group|table|sets
`);

/** What is told of them politely: incidents, measures, conduct, quarrels, circumstances. */
export const toldPolitely = phrases(`
  tricky|wobbly|bumpy|challenging week|day|time|start|afternoon|morning, moved him|her|them ..1 away|seat|table|class|from, fallen|fell|falling out, lapse in|of judgement, prank, pranks, antics, shenanigans, hijinks, owe|owes ..3 apology, words with, outside agencies, external agencies, needs are, something we can discuss|comment, cannot|can't|won't discuss|comment, beneath them|him|her, filled with glue, on camera|cctv, ignore|ignores|ignoring|flout|flouting, value|values ..1 education|school, helping|helped themselves|himself|herself, collect|collects|arrive|arrives|turn|turns ..4 late|every|four, continue|continues|continuing to post|ignore|park|complain|claim|email|make|send|spread|tell, not a|your creche|crèche|taxi|babysitter|babysitting, made friends again, spilled|spilt over|onto, whatsapp, last|previous|old school didn't|wouldn't|couldn't|excluded, getting help|support from, sent home, gone home, going home early, in trouble, have been in|seen, mum|dad has|have ..1 been in, dragged in, called in, in our safe, started it, at fault, to blame, the culprit|culprits|ringleader|ringleaders, caught|spotted|seen ..4 vaping|smoking|stealing|running|fighting|climbing|on, toilet trained, still in nappies, hygiene, head lice, nits
  incident|incidents|altercation|scuffle|sanctioned|sanction|sanctions|confiscated|apologised|excluded|exclusion|suspended|suspension|detention|detentions|isolation|vaping|vapes|vaped|truanting|arrested|police|provoked|retaliated|misbehaved|disrupted|disrupting|disruption|damaged|damage|vandalism|vandalised|graffiti|refuse|refuses|refused|refusing|complained|complaining|moaned|threatened|admitted|denied|bullied|bullying|fighting|fight|persistent|persistently|repeatedly|reintegration|knife|weapon|drugs|drunk|struggled|struggle|struggles|struggling
  has|have|had|was|were|been|being ..1 spoken|removed|sent|warned|contacted|informed|reprimanded|banned|asked|withdrawn|collected|searched|questioned|identified|dealt|reported ..2 to|from|home|by|about|off|out|for|with|and|that|not
  parents|families|mum|dad|carers ..1 have|has|are|is|were ..2 been|fully|aware|informed|contacted|board|agreed|denial|spoken
  spoken to|with, spoke to|with, are very sorry, is very sorry, on board, removed from, taken off site, no longer with us|attends|a|at|on|here, left the school, moved on from, moved to another|a|alternative, managed move, part time|reduced|partial timetable, reduced hours, alternative provision, attendance is|has|has|below|at, known to us|staff|the, let themselves|us|everyone|everybody|it down, let the ..3 down, spoiled|spoilt|ruined it|the|things|our, decided|thought ..1 it|the|that|to|we|fire, took it upon, keep their hands, hands to themselves, find|finding|found it|this hard|difficult|tricky|impossible, kind hands|words, poor choices|choice, wrong choice|choices, unkind to|words|behaviour|comments, made some|a|the ..2 choices|decision|choice|decisions, not met our|the|expectations, fall|fell|fallen short|below, high jinks, silly|foolish behaviour|behaviours|decision, dealing|going|been|lot with|through|on ..3 lot|home, at home, home life, home circumstances, difficult|complex|chaotic home|background|circumstances|family, going through a|an, had a difficult|tough|hard, need|needs|needed|need|needing ..1 extra|more|lot|constant ..2 help|support|reminding|supervision, seem|seems|appear|appears|continue|continues|insist|insists|choose|chooses|fail|fails to ..1 think|believe|feel|park|ignore|arrive|send|forget|be|treat|turn|drop|expect|use|struggle
  broke|broken|smashed|stole|stolen|taken|threw|thrown|throwing|kicked|punched|hit|bit|spat|swore|pushed|hurt|attacked ..3 a|the|our|another|window|staff|her|him|others|bench|someone
  haven't|hasn't|not|never|didn't|cannot|can't|won't|still ..2 paid|pay|returned|turned|shown|bothered|read|speak|spell|handed|brought|managed|understand|collect|attend|listen|behave|cope|sit
  owe|owes|unpaid|arrears|overdue|on benefits|always late, late again|every, social services, social worker, safeguarding, camhs, foster, food bank, in care, bless them|him|her
  the video|screenshot|screenshots|footage|message|messages|rumour|rumours|review
  three|four|two|five schools, plenty of chances, full support, ask his|her|their mum|dad|parents, his|her|their mum|dad|parents knows|know
`);

/** A child told of in an answer by `he` or `she` alone: a measure, conduct, circumstances of school. */
export const toldInAnswer = phrases(`
  yes|yep|no|indeed ..1 it|they was|were ..2 {year}|{class}|pupil|pupils|student|students|boy|boys|girl|girls|lad|lads|family
  yes ..1 two|three|four|five|several|some|a ..2 {year}|{class}|pupils|pupil|students|student|boys|boy|girls|girl|lads|lad
  {name} started|caused|has|had|was|is ..2 tricky|difficult|tough|started|moved|one|challenging|sanction|sanctions|detention|in trouble
  as you|she|he know|knows|knew {name} ..4 was|is|has|had|did
  reason|reasons why|that? ..1 his|her|their ..1 last|previous|old school
  girls|boys|lads|two|pair|children have|has|are ..2 made friends|sorted|apologised|spoken|shaken
  mum|dad|parents|nan has|have|was|were ..2 in|informed|spoken|called|contacted|fine|happy|aware

  he|she|he's|she's|they|his|her|they're|their ..6 timetable|excluded|exclusion|suspended|detention|detentions|isolation|behaviour|attendance|lessons|classmates|homework|ehcp|pru|expelled|sanction|sanctions|sanctioned
  his|her|their mum|dad|parents|mother|father|nan|carer|family ..4 knows|know|aware|told|agreed|asked|requested|informed|refused|contacted|spoken|fully|insisted|full|picture
  he|she ..2 was|were|has|had|been ..1 been? sent home|out, he|she was|has|had|been ..1 provoked|removed|spoken
  he|she ..1 admitted|admits|hit|bit|kicked|punched|pushed|swore|threw|spat|started|provoked|attacked|lied|cheated|stole|refuses|refused ..3 her|him|it|a|the|at|another|to|everyone|that|pushing|hitting|first
  he|she|he's|she's ..2 had|been ..2 chances|warnings|warned|detentions|sanctions|suspensions|spoken
  {name} admitted|admits|hit|bit|kicked|punched|pushed|swore|started|lied|refused ..3 her|him|it|a|the|at|another|to|everyone|that|pushing|hitting|first
  speak|spoke|spoken|speaking|chat|words|meeting to|with {name} about|this|and|yesterday|today|again
  other child|pupil|boy|girl|student ..3 was|is|has|had|did|started|hit|involved|provoked|provoke
  two sides to every|this|the, your son|daughter|child|boy|girl|lad ..2 has|had|was|is|isn't|wasn't|never|always ..6 detention|detentions|behaviour|late|attendance|lessons|sanctions|homework|lied|rude|excluded|suspended|bullied|bully|hit|record|warnings|incident|incidents
`);

/** Good news, notices and general matters, which single nobody out. */
export const goodOrGeneral = phrases(`
  proud|congratulations|congrats|well done|won|winners|winner|superb|fantastic|amazing|wonderful|brilliant|delighted|thrilled|awarded|medal|raised|raising|trip|visit|visited|enjoyed|enjoying|impressed|lovely|club|workshop|award|charity|grateful|thank|thanks
  trained staff, operation encompass, this means, police officer|officers|cadets|dogs|dog|car, fire safety, policy|policies|research|nationally|statistics|webinar|survey|every child|pupil|student, all pupils|children|students|parents|families, any child|pupil|family|parent
  a|any child|pupil who is|has been? unwell|ill|poorly, quite|perfectly|completely normal, our tips, write to the council, crossing patrol
  may need|apply|qualify|feel|wish|find|have|be, please remember|ensure|remind|note|make, if your
`);
