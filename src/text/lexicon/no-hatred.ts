import { phrases } from '../phrases.ts';
import './hated-groups.ts';

/** Speech for a group, against hatred, about its history, or what somebody else said. */
export const counter = phrases(`
  racist|racism|sexist|sexism|homophobic|homophobia|transphobic|transphobia|islamophobia|antisemitism|antisemitic|ableist|ableism|misogyny|misogynist|misogynistic|bigot|bigots|bigoted|bigotry|prejudice|prejudiced|discrimination|discriminate|discriminatory|stereotype|stereotypes|stereotyping|dehumanising|hateful|intolerance|xenophobic|xenophobia|ignorance|unacceptable|myth|myths|offensive|stigma|oppression|inequality|equality|harassment
  call people|someone|them|her|him|us|women|girls
  saying|says|said|say|calling|called|calls|telling|tells|told|writing|wrote|claim|claims|claimed|claiming|argued|arguing|believes|believed|thinks|thought|tweeted|shouted|yelled|screamed|heard|post|posts|posting|messages|comments|language|word|words|phrase|term|threatening|threaten ..4 that|about|like|them|me|her|him|us|my|her|people|someone|somebody|a|an|all|girls|women|she's|i'm|i|we|you|women's|disabled|black|gay|muslims|immigrants|trans|jews
  he|she|they|someone|somebody|who|people said|says|say|think|thinks|thought|told|believe|believes|believed
  shows|says how|what|a ..2 you|he|she|lot|horrible|bigoted|small|misguided
  never|don't|didn't|not i? ..1 said|say|saying|mean|meant|think|believe|claiming|suggesting
  apartheid|suffragette|suffragettes|suffrage|segregation|windrush|charity|awareness|campaign|research|statistics|solidarity|accessible|condemn|condemned
  we|must|will|should|i|let's|schools|do not|never|no ..3 tolerate|accept|allow|stand|let ..4
  victims|victim|survivors|survivor|treated|persecuted|persecution|persecute|enslaved|oppressed|marginalised|underrepresented
  against|for the rights|women|girls|disabled|people
  rights of|for
  face|faces|faced|facing|suffer|suffers|suffered|experience|experienced ..3 hate|abuse|racism|barriers|discrimination|prejudice|violence|poverty|challenges|attacks
  stop|end|tackle|challenge|fight|fighting|ending|challenging|report|reporting|banned ..2 violence|racism|abuse|hate|hatred|calling|saying|telling|attacks|bullying
  no <protected> deserves|deserve
  no one|nobody should|deserves
  nothing wrong with
  obvious|open|such|the|this|your ..1 contempt|hatred|hate|scorn|disdain ..6
  has|have to stop
  call|calling|called out
  no contempt|hatred|hate|ill|particular
  there is|there's no
  glad people|that
  not at all, very opposite, the opposite of, never amount to anything they said
  not|never|n't|hardly ..2 all|at all|inferior|stupid|problem|burden|weak|ignorant|the
  very opposite of|opposite of
  i'm|i am|we're|we are|as ..1 a|an|proud|both|all|us? ..2 <protected>
  my|our ..2 gay|lesbian|trans|disabled|black|muslim|autistic|deaf|blind|queer ..1 son|daughter|brother|sister|friend|husband|wife|mum|dad|partner|friends|community|family|families
  us <protected>
  if only|i wish|reclaim|reclaimed|reclaiming|liberation
  hurts|sad|heartbreaking|disheartening|shocking|horrible to see|hear|read
  can't|cannot ..1 seriously believe
`);
/** What a group may be the subject of, and kind words for it: these stand beside the words. */
export const honoured = phrases(`
  history|historical|victorian|victorians|nazi|nazis|hitler|auschwitz|holocaust|slavery|slave|civil rights|remembrance|memorial|museum|novel|play|film|book|documentary|lesson|lessons|assembly|curriculum|workshop|resources|training|month|week|report|research|study|statistics|poem|author
  welcomed|welcoming|proud|celebrate|celebrating|celebration|supporting|helping|protect|protecting|admire|admired|honour|honoured|respect|respected|inspiring|inspire|smile|encourage|encouraged|inclusion|accessible|solidarity|allies|thankfully|condemn|condemned
  coffee morning, support group, drop in, option|options|menu
  club|group|evening|meeting|pupils' starts|is|on|meets
  please|library|forms|form|slips|kit|parcel|refund|overdue|chips|order
`);
/** Slur-like words in their harmless sense. */
export const homonym = phrases(`
  faggots ..4 peas|gravy|mash|butcher|delicious|dinner|tea|cooked|mr|brain's|eat|ate|meatball|meatballs|sauce|dish
  faggot ..6 meatball|dish|firewood|sticks
  meatball|meatballs|butcher|butchers|cooked|eat|ate|bought ..6 faggot|faggots
  dyke|dykes ..4 road|lane|flood|flooding|sea|wall|walls|embankment|embankments|bank|offa's|walk|van
  offa's|devil's|van dyke|dykes
  tinker|tinkering ..1 with|bell|around|about|taylor|tailor
  tailor soldier, tinker bell, tinkerbell
  tinker tailor
  knacker|knackered|knackers yard|out
  fag|fags butt|end|break|ash|packet|lighter|cigarette
  chink of ..1 light|in
  chink in ..2 armour
  chinks of|in
  queer feeling|sort|turn|goings|street|theory|studies|history|eye|people|community|rights|liberation|cinema|artists|voices|pupils|students|as
  rather|quite|bit|feeling|felt|seemed ..2 queer
  spastic ..1 hemiplegia|diplegia|quadriplegia|cerebral|muscles|colon|paraplegia
  fire|flame retardant|retarded
  fender|road|gender|elbow|mind bender|benders
  coon|cleo maine|hound|laine
  spic and span
  yid army
  golliwog|wog ..4 history|museum
  paddy field|fields|power|mcguinness
  mongol empire|empires|invasion|invasions|horde|hordes|emperor
  smoked|smoking|smokes|smoke|packet|puff|quick|pack|rolled|cadge|bum|lit|cigarettes ..3 fag|fags
  fag|fags in|on her|his|their|hand|mouth
  dyke by|near|wall|collapsed|is
  new|on|along the? dyke
`);
