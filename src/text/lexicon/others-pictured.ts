import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'co-worker',
  `colleague, colleagues, workmate, workmates, work mate, work mates, work bestie, work bff, work wife, work husband, work besties, work pals, work pal, coworker, coworkers, co worker, co workers, fellow teacher, fellow teachers, teaching assistant, teaching assistants, ta, tas, hod, head of department, head of year, headteacher, head teacher, deputy, senco, caretaker, receptionist, line manager, boss, slt, headteacher, office staff, kitchen staff, dinner ladies, lunchtime supervisors, site team, staff team, teaching team, teacher friends, teacher friend, teacher besties, department, dept, staffroom crew`,
);
group(
  'staff-gathering',
  `staff do, staff night, staff night out, staff party, staff christmas party, staff christmas do, staff xmas do, staff quiz, staff drinks, staff bake off, staff away day, staff football, staff netball, staff panto, work do, works do, work night out, works night out, work party, work christmas do, work xmas do, work drinks, work social, leaving do, leaving drinks, leaving party, retirement do, retirement party, retirement drinks, inset lunch, inset antics, inset fun, inset day antics, inset day fun, department night out, department meal, department drinks, department christmas meal, staff christmas meal, team night out, staff christmas lunch, staffroom party, end of term drinks, end of year drinks, friday drinks`,
);
group(
  'picture-word',
  'photo, photos, picture, pictures, pic, pics, selfie, selfies, snap, snaps, shot, shots, video, clip, reel, candid, candids, album, gallery, groupie, throwback',
);

/** Words for a picture, by which a longer text says that it speaks of the one beside it. */
export const pictureSpokenOf = phrases(
  '<picture-word>, pictured, caption this, here is|are, here we|they|he|she are|is, look at',
);

/** Beside a picture these words say that it shows people the writer works with. */
export const colleaguesShown = phrases(`
  <staff-gathering>
  <picture-word> ..3 of|with|from ..4 <co-worker>
  me|us|with|loving ..3 <co-worker>, me and ..3 <co-worker>
  my|these|best|favourite|lovely|amazing|fab ..2 <co-worker>
  girls|boys|gang|crew|ladies|lads|lot|team|squad|gals from ..1 work|school|staffroom|office|department|english|maths|science|pe|reception|year
  work|school|staffroom|office|department girls|gang|crew|ladies|lads|squad|family|gals, <co-worker> and i|me
  staff room|staffroom ..3 birthday|party|selfie|shenanigans|antics|fun|lunch|photo|picture|pic|crew, staffroom|staff selfie|photo|photos|pic|pics|team, {adult} ..6 staffroom|leaving|retirement|birthday|selfie|party, staffroom|leaving|retirement|birthday ..6 {adult}
`);
/** Grown-ups who are none of the writer's colleagues, and pictures without anybody. */
export const notColleaguesShown = phrases(`
  my|our son's|daughter's|kid's|child's|boy's|girl's|children's|kids ..2 teacher|teachers|head|school|ta|tutor|nursery, cake|cakes|card|cards|flowers|present|presents|food|buffet|decorations|tree|menu only|alone, cake|cakes|card|flowers|buffet|food|decorations|tree|menu ..2 from|at|for|on|after, birthday cake, leaving card|present|gift, without me, wish i|i'd, no photos|photo|pictures, nobody in, looking forward to, can't wait for, planning ..2 staff|leaving|work, tickets for
  head of the|state|table|queue, the head of, football|council|government|parks|fire|shop|bar|hotel|hospital|nhs|ward|airline|theatre staff
`);

/** Beside a picture these words say that it shows parents or families of the writer's pupils. */
export const familiesShown = phrases(`
  our|school|pupils|students|class|these|the ..1 parents|mums|dads|families|carers ..9 at|from|in|of|on ..3 gate|gates|class|school|playground|fair|fete|barbecue|bbq|assembly|coffee|event|evening|race|picnic|party|trip|stall|quiz|disco|fayre
  parents|mums|dads|families|carers ..3 at|from|in|of|on ..3 gate|gates|class|school|playground
  some|one|few|couple|two|three of our|the|my ..1 parents|mums|dads|families
  {year}|{class} parents|mums|dads|families|mum|dad|parent
  parents|mums|dads|families|mum|dad|parent ..2 of|from|in ..2 {year}|{class}|class|form|school|pupils|students|pta
  pupils'|pupils|students'|students|children's|kids|pupil's|student's parents|families|mums|dads|mum|dad|mother|father|grandparents|nan|gran
  selfie|photo|picture|pic|candid|snap|pics|photos|candids ..4 with|of ..2 a|one|some|two|the|our|these ..3 mum|mums|dad|dads|parent|parents|family|families|grandparents|nan|gran
  gate selfie, school? gate selfie|photo|pic|crew|mums|dads, pta mums|dads|parents|crew|team|night|selfie
  a|one|two|some|few of|our|my|these|those ..1 mum|mums|dad|dads|parent|parents ..4 twins|son|daughter|kids|children|her|his|their ..3 class|school|gate
  barbecue|bbq|drinks|dinner|pub|picnic|coffee|lunch|curry ..4 parents|families|mums|dads
  the {capital} family ..6 assembly|school|fair|class|playground|gate|fete
`);
/** Families that are the writer's own or nobody's in particular. */
export const notPupilsFamilies = phrases(`
  my|own own|lovely|dear|poor|wonderful|beautiful|amazing|brilliant|old? mum|mam|dad|parents|mother|father|family|nan|gran|grandparents|grandma|grandad, our own? mum|dad|nan|gran, in laws, mother's|father's day, as a|fellow|other ..1 mum|dad|parent|parents ..1 at|of, nct ..1 mums|parents|friends, my|our son's|daughter's|kid's|kids|child's|children's ..3 parents|mums|families|friends, football|rugby|swimming|dance|gymnastics|cubs mums|dads|parents, stock image|photo|photos
  letter|email|newsletter|information|meeting|evening for|to parents, parents please, dear parents|families, parents evening tonight|tomorrow
`);
/** Says outright that parents or families are in the picture. */
export const picturedFamilies = phrases(`
  <picture-word> ..3 of|with|from ..4 parent|parents|family|families|mum|mums|dad|dads|grandparents|carers
  parent|parents|family|families|mum|mums|dad|dads|grandparents|carers ..4 pictured|seen, pictured ..4 parent|parents|family|families|mum|mums|dad|dads|grandparents
  here are|is ..3 parent|parents|families|mums|dads|grandparents
`);

/** Gatherings at which not everybody thinks of being put online. */
export const gathering = phrases(`
  wedding, christening, baptism, funeral, wake, party, birthday, engagement, reunion, barbecue, bbq, disco, hen do, hen night, stag do, stag night, concert, gig, festival, fete, fair, fayre, fun run, marathon, parkrun, tournament, match, quiz, ceilidh, ball, drinks, night out, christmas do, bonfire, carnival, parade, picnic, mass, service, procession, pilgrimage, retreat, rehearsal, open day, prize giving, graduation, housewarming, baby shower, jubilee, coffee morning, get together, celebration, event
`);
/** Many people at once in what is posted. */
export const manyPeople = phrases(`
  everyone, everybody, all of us, the gang, the crew, whole gang, the crowd, crowds, faces, guests, dancers, dancing, dance floor, dancefloor, congregation, all the family, whole family, runners, finishers, all my photos, photo dump, album, gallery, group photo, group shot, group selfie, team photo, so many people, audience
`);
/** Pictures of a gathering with nobody in them. */
export const nobodyThere = phrases(`
  cake, cakes, flowers, bouquet, buffet, food, dress, dresses, shoes, ring, rings, venue, table, tables, invitation, invitations, order of service, decorations, balloons, menu, medal, medals, stage, sunset, view, fireworks, church
  empty|before ..3 anyone|everyone|guests, backs of heads, nobody in
`);
