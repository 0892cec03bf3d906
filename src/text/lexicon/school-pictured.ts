import { group, phrases } from '../phrases.ts';

group(
  'school-place',
  `classroom, classrooms, staffroom, staff room, school hall, school field, school building, corridor, playground, reading corner, book corner, library corner, display, displays, display board, wall display, noticeboard, sports hall, science lab, art room, form room, tutor room, reception area, nursery garden, whiteboard, classroom door, forest school, school minibus`,
);
group(
  'emblem-word',
  'crest, logo, logos, emblem, badge, letterhead, letterheads, branding, coat of arms, headed paper, insignia',
);

/** Beside a picture these words say that it shows the writer's own place of work. */
export const schoolShown = phrases(`
  my|our ..2 <school-place>, new|empty|tidy|finished|decorated ..1 <school-place>
  classroom|staffroom|school|academy ..1 door|sign|gate|gates|hall|building|entrance|reception|crest|badge|uniform|logo|jumper|jumpers|blazer|blazers|lanyard|bus|minibus|tie|tour|setup|makeover|reveal|refresh|goals
  sign|crest|banner|logo|gate|gates ..2 behind|outside|of|at|on ..2 my|our|the school|academy|work
  {capital} sign ..2 and|behind|on|above, {capital} crest|badge, sports day ..2 photos|shots|pictures|today, school|work event|fair|fete|trip|disco|prom|concert|production|show|play ..2 photos|shots|pictures|pics|selfie, from|at|outside|around work today|school
  in|wearing ..2 school|work uniform|lanyard|fleece|hoodie|polo|jumper|badge, staff lanyard|badge|hoodie|polo|fleece, id badge, work lanyard
`);
/** A school that is no place of work of the writer's: the own child's, the writer's childhood, a school of a play. */
export const otherSchool = phrases(`
  my|our ..2 son's|daughter's|kid's|kids|child's|children's|boy's|girl's|niece's|nephew's|eldest's|youngest's|old ..3 school|classroom|uniform|playground|nursery|display|sports
  my|our ..1 old|former|childhood|first ..1 school|classroom|teacher|uniform|primary
  first day|day of|started ..2 school|reception|nursery|year ..4 my|our|his|her, in his|her ..2 uniform|blazer, hogwarts, school of rock|thought|fish|night, driving|ski|surf|riding|dance|night|sunday|swim school, school uniform sale|swap|shop|bank, museum, shop, window of, toy|playmobil|lego|dolls
  home classroom|office, my home, at home
`);

/** Signs of a school that can be read in a picture: a crest, a name badge, a sign. */
export const schoolWriting = phrases(`
  primary|infant|junior|secondary|high|grammar|catholic|church|nursery|community|voluntary|academy school|academy|college
  headteacher, head teacher, principal, ofsted, visitors must|please|report ..2 reception, school reception, academy trust, multi academy trust, sixth form, pe department, staff only, staffroom
`);

/** The school's emblem taken into use. */
export const emblem = phrases(`
  <emblem-word> ..1 of|from ..2 school|academy|trust|college
  school|academy|trust|school's|academy's|trust's|college|work|works <emblem-word>, our <emblem-word>
  {capital} crest|emblem|letterhead, {capital} logo ..3 on|as|in|added|for, using|used|put|added|stuck|made|with|borrowed ..2 the ..2 crest|logo|letterhead|emblem
`);
/** Emblems of somebody else's, or merely talked of. */
export const otherEmblem = phrases(`
  football|club|rugby|team|city|united|fc|car|company|brand|brand's|band|nhs|county|council|regiment|family|nike|adidas|apple|lego|scout|scouts|guides|designer|fashion ..2 crest|logo|badge|emblem|coat
  logo|logos|crest|badge design|designer|designs|competition|quiz|game|maker, new logo ..3 for|of my|twitter|x|bbc|royal, design|designed|designing|drew|drawing ..2 a|my|new|own|their ..3 logo|crest|badge|coat, blue badge, badge of honour, badges of, swimming badge|badges, pin badge|badges, name badge|badges, without ..3 logo|crest, no ..1 logo|logos|crest, covered ..3 logo|crest|badge, cropped ..3 logo|crest|badge
`);
