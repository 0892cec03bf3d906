import { group, phrases } from '../phrases.ts';

group(
  'anon-staff',
  `teacher, teachers, tas, head, headteacher, deputy, deputy head, ta, teaching assistant, senco, governor, staff, staff member, member of staff, colleague, caretaker, principal, receptionist, secretary, dinner lady, midday supervisor, lunchtime supervisor, tutor, hlta, ect, employee, insider, whistleblower, worker, educator, lecturer, cleaner, school worker, school staff, admin, bursar, cook, technician, lsa, cover supervisor, librarian, slt member`,
);
/** The writer hides who he or she is. */
export const hiding = phrases(`
  post|posting|posted|asking|ask|writing|commenting|speaking|sharing|replying|sending ..2 anonymously|anonymous|anon|incognito
  anon|anonymous|anonymously ..1 please|pls|post|member|question|q|for|as|because|admin|here|to|if|poster|account
  anonymous ..3 <anon-staff>
  anonymous|anon any|anyone|does|is|has|have|hi|hello|can|could|need|i|i'm|my|our|advice|asking
  stay|stays|staying|remain|remaining|keep|keeping|be|go|going|going|kept|like ..3 anonymous|anon|nameless|unnamed|incognito
  keep|leave|leaving|keeping|kept my|our name|names|identity ..2 out|off|hidden|secret|quiet|private|back|to
  name|names|identity withheld|hidden|changed|redacted|supplied|concealed
  withholding|hiding|concealing|protecting|disguising my|our ..1 name|identity
  won't|not|can't|cannot|rather|don't|shan't|wouldn't|never|couldn't ..4 say|give|tell|reveal|disclose|share|use|sign|put|putting|giving|saying|using|signing|revealing|sharing|want ..3 my|our ..1 name|real|identity|job|role
  won't|not|can't|cannot|rather|don't|shan't|wouldn't|never|couldn't ..4 say|give|tell|reveal|disclose|share|want ..2 who i
  hide|hiding|remove|blank|cover|omit|delete my name|identity|details
  no name|names|naming ..1 from|for me|obvious|safety|now|reasons
  anon|anonymous|anonymously for obvious
  not|never|can't|cannot|won't trace|identify|recognise|know|out me|this
  can't|won't|don't ..2 trace|identify|recognise me
  not|rather|don't|can't|won't ..2 be|get|want ..2 named|identified|identifiable|traced|outed
  who'd|would|prefers|prefer|wishes|asked|wants ..2 not|rather ..2 be named|identified
  can't|cannot|mustn't ..1 be|get identified|named|traced
  burner|throwaway|alt|fake|dummy|secret|spare|second|anonymous|false|invented account|profile|name|page|handle|login ..9 work|school|boss|head|slt|staff|they|trust|colleagues|governors|so|because|as
  using|under|from|made|set|created ..3 burner|throwaway|alt|fake|dummy|false|pseudonym|alias
  don't|doesn't|can't|won't ..2 know|find|trace ..2 it's|out|its ..2 me
  you ..2 don't|needn't|won't need|know ..3 who i am
  school|academy|trust|place i|we won't|can't|shan't|cannot|daren't|couldn't ..1 name|say|mention|identify, no names no, posting|asking|sharing|writing for|behalf ..2 friend|colleague|mate|someone ..6 teaches|works|school|teacher|ta|staff
  so|because|cos ..2 school|work|slt|head|boss|trust|they can't|cannot|don't|doesn't|won't tell|know|find|trace|see ..2 who|it's|me|i
  let's ..1 just ..1 say i, a little bird works, an insider, speaking as an insider
`);
/** Anonymous ways that are no way of hiding the writer. */
export const namelessThings = phrases(`
  nominate|nominations|nomination|nominated ..9 anonymously|anonymous, alcoholics|narcotics|gamblers|sinners|chocoholics|shopaholics anonymous, anonymous donor|donors|gift|survey|surveys|questionnaire|vote|ballot|reporting|form|feedback|marking|was|is|by|benefactor|letter|poet|painting|note|author|phone, survey|questionnaire|worry|box|crimestoppers|helpline|childline|hotline|feedback|form|responses|whisper|report|answers ..9 anonymous|anonymously, report ..4 anonymously, anonymous ..3 survey|questionnaire|box|form|tool|button|comments|valentine|card
  anonymously ..3 worry|box|through|via|online, column, guardian, secret santa, valentine, crimestoppers, book, novel, episode, song, hackers
`);
/** School life, without which hiding concerns no school. */
export const schoolTalk = phrases(`
  <anon-staff>
  school|schools|academy|trust|mat|slt|governors|leadership|pupils|students|class|classroom|staffroom|lessons|inset|ofsted|ppa|timetable|nursery|college|department|colleagues|teach|teaching
  line manager, directed time, supply teaching, year group, break duty, cover lessons, sixth form, head of year|department|sixth, {year}, work here|there, my job, my work
`);
/** A profile or remark that plays a member of staff or the school itself. */
export const posing = phrases(`
  parody, spoof, satire account, fake account|profile|page of|for|in|as, not the real|actual, not really, not actually, unofficial account|page, pretending|pretend to? be, impersonating, impersonate, fake {adult}, fake mr|mrs|miss|ms|dr, posing as, masquerading as, it's actually|really, its actually|really, totally not, definitely not, only joking, only kidding, just kidding, just joking, jk, lol jk, got you, fooled you
  official page|account|profile|home of|for ..3 {adult}|head|headteacher|principal|deputy|school|academy|staffroom|staff|slt|{capital}
`);
group(
  'pose-person',
  'headteacher, head teacher, head, deputy, deputy head, principal, vice principal, assistant head, head of year, boss, ceo, chair of governors, school office, the office, the school, senco, executive head, slt, caretaker, governor, teacher',
);
/** Speaking as somebody of the school. */
export const playedPerson = phrases(`
  {adult}
  <pose-person>
  {capital} primary|academy|school|high|college|juniors|infants
`);
export const speakingAs = phrases(`
  it's|its|hey|hi|hello|this is|its|it's? mr|mrs|miss|ms
  {adult} ..4 here
  this is|it's|its|i'm|i|hello|hi|hey ..3 {adult}|headteacher|head|principal|deputy|boss ..2 here|speaking|and|talking|from
  this is ..1 your|the|our|mr|mrs|miss head|headteacher|principal|deputy|office|school ..2 here|speaking
  pretending|pretend|posing|impersonating|impersonate|masquerading|acting to|as|be|that ..3 {adult}|head|headteacher|principal|deputy|boss|colleague|teacher
  pretending|posing|impersonating ..2 {adult}|head|my|our|the
  made|set|making|created|setting|create|start|started ..1 up? ..1 a|an|another ..1 fake|parody|spoof|joke ..1 profile|account|page ..3 {adult}|of|for|in|called
  in ..2 {adult} ..1 name|account
  logged|signed in|on|into ..2 as|to ..2 {adult}|head|boss|deputy|colleague
`);
export const owningUp = phrases(`
  actually, really, only joking|kidding, just joking|kidding, joking, jk, lol, haha, hahaha, for a laugh, laugh, prank, fall for it, falls for it, not really, pretending, posing, impersonating, fake, parody, spoof, banter, secretly
`);
/** Pages that gather a school's secrets without a name. */
export const secretsPage = phrases(`
  the real mr|mrs|miss|ms|head|headteacher|principal|slt, not the real mr|mrs|miss|ms, tea from|spilled|spilling ..4 head|head's|staffroom|school|slt|office
  {capital} ..3 confessions|exposed|secrets|gossip|whispers|leaks|uncovered|spotted
  secret|anonymous|mystery|hidden|unnamed|invisible|masked|undercover|nameless|disgruntled|rogue ..1 <anon-staff> ..3 at|of|in|from|telling|who|here|tells|spilling|spills|dishing|behind|confessions
  confessions|diary|secrets|rants|tales of|from a|an|the ..2 <anon-staff>
  anonymous|anon|secret|masked ..1 <anon-staff>
  staffroom confessions|gossip|secrets|exposed|banter|whispers
  school|staff|teacher|academy confessions|gossip|exposed
`);
export const playActing = phrases(`
  am dram, panto, played|playing ..2 <pose-person>|part|role, school|in|the play, fancy dress, costume, costumes, dressed, halloween, film, musical, for the day, role play, rehearsal, in disguise, theatre, worst witch, matilda
  the captain, captain speaking
`);
