import { group, phrases } from '../phrases.ts';

group(
  'ref-them',
  'him, her, them, you, this man, this woman, this lady, this lad, this person, this one, this candidate, this colleague',
);
group(
  'ref-worker',
  `colleague, colleagues, teacher, ta, teaching assistant, deputy, head, headteacher, manager, mentee, mentor, trainee, ect, nqt, apprentice, assistant, administrator, leader, practitioner, technician, senco, employee, team member, leader of, student, pupil, tutee, caretaker, candidate, applicant, supervisor, tutor, coach, intern, volunteer, business manager, governor, chair, receptionist, librarian, secretary, cleaner, cook, worker, educator, professional, line manager, coordinator, direct report`,
);
group(
  'ref-merit',
  `asset, credit, reliable, dependable, punctual, hard working, hardworking, honest, trustworthy, conscientious, diligent, organised, professional, outstanding, exceptional, excellent, superb, brilliant, fantastic, knowledgeable, dedicated, committed, talented, capable, competent, best, finest, first class, inspirational, inspiring, never late, never off sick, work ethic, team player, safe pair of hands, top notch, keen, polite, gifted, invaluable, skilled, approachable, calm, credible`,
);
/** Somebody recommended, vouched for or given a reference. */
export const reference = phrases(`
  recommend|recommends|recommending|recommended|endorse|endorsing|vouch|vouching for? <ref-them>|{name}|{fullname}|{adult} ..6 for|as|to|highly|strongly|wholeheartedly|enough|without
  recommend|recommends|recommending|endorse|endorsing|commend <ref-them>
  highly|strongly|thoroughly|wholeheartedly|warmly|unreservedly|fully|gladly|happily|would|definitely|absolutely recommend|endorse ..2 <ref-them>|{name}|{fullname}|{adult}
  recommend|endorse|commend ..4 former|ex|old|our|my ..2 <ref-worker>
  can't|cannot|couldn't|couldnt|could not? recommend|praise|speak ..2 <ref-them>|{name}|{fullname}|{adult} ..2 enough|highly
  <ref-them>|{name} comes? ..1 highly recommended
  vouch for <ref-them>|{name}|{fullname}|{adult}|my
  vouch for ..4 <ref-worker>
  reference|references|referee|character for <ref-them>|{name}|{fullname}|{adult}|my
  give|gives|giving|write|writing|provide|providing|offer|supply|do|be|act|happily|gladly ..1 <ref-them>|{name}|{fullname}|as ..4 reference|references|referee
  act|acting|serve|stand ..4 reference|referee ..4 for
  give|write|provide|offer ..4 reference|references for ..3 <ref-them>|{name}|{fullname}|{adult}|<ref-worker>|anyone
  act|acting|serve|stand|happy as|to ..3 referee|reference
  glowing|good|great|excellent|best|strong|positive|brilliant|character reference ..2 for|from|to
  written|wrote|writing|done|finished ..2 reference|recommendation for|about
  best|finest|strongest|safest ..4 i|i've|we've|we ..1 ever|have|appointed|employed|had|known|worked|managed|mentored
  back|backing|support|supporting ..1 {name}|{fullname}|<ref-them> ..2 for|application|candidacy
  take|snap|get ..1 <ref-them>|{name} ..1 on
  daft|mad|crazy|foolish|silly|fool not ..1 to appoint|hire|employ|interview|take|snap
  speak ..1 highly ..2 of <ref-them>|{name}|{fullname}|my
  endorsed {name}|{fullname}|<ref-them> for
  trust <ref-them>|{name} with any|my|a|your ..1 school|class|team|department|children|life
  give|offer <ref-them>|{name}|{fullname} ..1 a|the ..1 job|ring|call|shout|chance|interview|post|role|bell
  somebody|someone|anyone|please ..1 hire|employ|snap|interview|give|take ..1 <ref-them>|{name}
  interview|shortlist <ref-them>|{name}|{fullname}
  top drawer|class|notch|quality ..2 <ref-worker>|teacher
  put in a ..1 word for
  look no further than {name}|{fullname}
  consider ..3 {name}|{fullname} for ..3 job|post|role|position|apprenticeship|vacancy|placement|interview
  have|take|love|want <ref-them>|{name} back ..5 department|team|school|class|tomorrow|shot|heartbeat|instant
  good word for <ref-them>|{name}|{fullname}|{adult}
  to whom it may concern
  hire|employ|appoint|rehire|recruit|interview|snap|grab|take <ref-them>|{name}|{fullname} ..1 again|tomorrow|up|now|on|immediately
  would|i'd|we'd ..2 hire|employ|appoint|rehire|have|work ..1 <ref-them>|{name}|{fullname} ..1 again|back|tomorrow
  you should|must|could|would|won't|need ..2 hire|employ|appoint|regret|interview|snap ..3 <ref-them>|{name}|{fullname}|hiring|appointing
  any|whichever|whoever school|employer|team|head|headteacher|board|company|organisation|trust|department ..4 lucky|fortunate|blessed|delighted|mad|foolish
  he|she|they|{name}|he'd|she'd|they'd|he'll|she'll|you'd|you'll ..3 be|is|was ..2 asset|credit to any|your|the|a|whoever|every|our|their
  an asset to any|your|every|whichever|whoever
  he|she|{name}|he'd|she'd ..2 make|makes ..3 <ref-merit>|wonderful|great|superb ..3 <ref-worker>|addition|hire|head
  my|full|unreserved|wholehearted endorsement|recommendation
  without|no|any hesitation|reservation|reservations ..2 in? recommend|recommending|endorse|endorsing|that|in|about
  without ..1 hesitation|reservation
  employ|hire|appoint <ref-them>|{name}
`);
/** Working together, or a post to fill: what makes praise of a person a reference. */
export const workFrame = phrases(`
  <ref-worker>
  worked|working|work|supervised|managed|mentored|trained|employed|taught|led|managed ..2 with|alongside|for|under|him|her|them|{name}|{fullname}|you
  having worked|supervised|managed|mentored|taught
  appointed|application|job|jobs|role|roles|post|position|positions|vacancy|hiring|recruiting|employer|employers|team|teams|leadership|headship|apprentice|promotion|school|schools|department|staff|classroom|career|interview|appointment|teaching
  <ref-merit> ..4 worker|colleague|teacher|ta|deputy|trainee
  supervised|managed|mentored, was a pupil|student of mine, years
`);
/** Books, places, tradespeople and treatments are recommended too, and references are asked for. */
export const otherThanPeople = phrases(`
  book|books|novel|novels|author|authors|podcast|series|film|album|band|gig|play|show|comedian|episode|blog|article|course|webinar|workshop|event|conference|talk|session|resource|resources|app|restaurant|cafe|hotel|holiday|walk|museum|recipe|pies|tyres|garage|salon|barber|hairdresser|plumber|electrician|builder|roofer|decorator|gardener|mechanic|cleaning|window|vet|dentist|doctor|physio|gp|osteopath|florist|baker|cakes|photographer|dj|caterer|dog|groomer|driving|instructor|estate|solicitor|window|carpet|handyman|tattooist|masseuse|yoga|childminder|babysitter
  can anyone|anybody|someone|you recommend, any recommendations, recommend me|us, would you recommend, who would you recommend, looking for recommendations
  reference books|book|library|number|guide, with reference|in reference to, for your|future reference, frame of reference, need|want|get|chase|chasing|waiting ..3 reference|references
  i|he|she would|i'd not, never write|give|gave ..2 reference, hr|office ..5 references, don't|cannot|can't give|provide|write ..3 references
`);
/** Having been over somebody at work, or a post to fill. */
export const overseen = phrases(`
  work|worked|works|working|reported|reports|been for|under|to me|us
  he|she|{name} was ..1 my|our ..2 <ref-worker>
  my|our ..1 <ref-worker> {name}|{fullname} ..1 is|was|has
  i|was {name} ..1 head|manager|mentor|boss|line
  worked with|alongside him|her|them|{name} ..4 years
  i|having|we ..2 managed|supervised|mentored|trained|appointed|line ..2 him|her|them|{name}|{fullname}|you|managed
  pleasure|privilege|honour|joy of|to ..1 managing|manage|working|work|supervising|supervise|leading|lead|mentoring|teaching|teach|training
  i|was ..2 his|her|their ..1 line|manager|mentor|head|supervisor|boss
  i|we worked ..2 with|alongside him|her|them|{name} ..2 for|years
  my former|old|ex <ref-worker>
  look no further than, grab|snap him|her|them|{name} ..1 while|up|quick|before, won't|will ..2 find|regret ..2 better
  consider ..3 {name}|{fullname}|<ref-them> ..1 for|if
`);
/** Farewells, thanks and good wishes praise without recommending. */
export const goodWishes = phrases(
  'thank, thanks, congratulations, congrats, good luck, happy retirement|birthday, farewell, goodbye, leaving do, best wishes, well deserved, so pleased for, proud of you, proud of my, will be missed, in memory, rest in peace, rip',
);
/** Glowing words about somebody's work. */
export const workPraise = phrases(`
  he|she|{name}|{fullname}|they ..2 is|was|has|were|had|always|never ..6 <ref-merit>
  he's|she's|they're ..6 <ref-merit>
  he's|she's|never|always|he|she ..3 lets|let|patient|honest|works|worked|hits|met|gets|great ..2 down|with|hard|and|every|all|on
  one of the ..3 <ref-worker>|teachers|tas|deputies|leaders|trainees|assistants|heads|people ..2 i've|i|i'd|we've|that|ever|to
  better|finer|stronger|safer|nicer <ref-worker>|teacher|pair ..2 than|of
  <ref-merit> ..3 <ref-worker> i've|i have|ever|who|that|to work|in
`);
export const lookingForWork = phrases(`
  if|anyone|anybody|schools|heads|looking|is|are|who's|who ..3 hiring|recruiting|looking ..6 ta|teacher|deputy|assistant|someone|administrator|colleague|for|{name}|senco|technician|caretaker
  is|she's|he's|was ..2 looking|available|after|applying|searching|open ..3 work|job|role|roles|post|position|opportunities
  after a job|role|post
`);

/** Any word of merit. */
export const merit = phrases(
  '<ref-merit>, top drawer, first rate, kind, brilliantly, a star, gem, a joy, trust, fantastic, wonderful, amazing, great',
);
