import { group, phrases } from '../phrases.ts';

/** A pupil's class, office or likeness right beside the name: the surest sign that the person is a pupil. */
export const namedAsPupil = phrases(`
  {name} ..2 in|from|of|who's my|our|the ..1 class|form|set|tutor|lesson|lessons|year
  {name} ..2 in|from|of|our|who's ..1 {year}|{class}
  {name} {year}|{class}
  {year}|{class} {name}
  {year}|{class} ..1 pupil|student|captain|star|winner|champion|superstar|author|poet|artist|boy|girl|musician|swimmer|runner|rep|mathematician|writer ..1 {name}
  {year}|{class} and|our|was|is|to|goes|went|won|are {name}
  {year}|{class} duo|pair|trio|twins|lads|girls|boys|pals|friends|pupils|students|lad|lass|goalkeeper|striker|keeper|swimmer|gymnast|dancer|singer|pianist|cyclist|baker|poet|author|leader|councillor|prefect|mathematician|scientist ..2 {name}
  striker|goalkeeper|keeper|sixth|former|leaver|leavers|debater|debaters|scorer|scorers|goalscorer|swimmers|gymnasts|runners|athletes|dancers|bakers|librarians|monitors|ambassadors|winners|heroes|leaders|buddies ..2 {name}
  {name} ..1 aged|age {number}
  {name} {number} ..1 has|who|won|was|is|wrote|from
  pupil|pupils|student|students|tutee|classmate|classmates|prefect|learner|captain|captains|scholar ..1 {name}
  head boy|girl|pupil|student|prefect ..1 {name}
  my|our ..2 pupil|pupils|student|students|tutee|star|superstar|prefect|captain|goalkeeper|striker|winner|winners|champion|champions|year ..1 {name}
  star|stars|pupil|student|learner|writer|reader|mathematician|artist|scientist|worker|player|poem|poet|musician|hero|heroes|winner|winners|champion|champions of the week|month|day|term|year|match|half ..3 {name}
  star|pupil|player|student|learner|reader|writer|artist of the week|month|day|term|year|match ..2 goes|is|was|to ..2 {name}
  of the match ..2 {name}
  very own {name}
  {name} play|playing|plays|played|reading|reads|sing|singing|sings|sang|perform|performing ..1 his|her|their|a|the ..2 trumpet|poem|poems|solo|duet|cello|violin|flute|piano|clarinet|guitar|drums|recorder|prayer|verse|carol|lines
  new starter|starters|joiner|joiners|pupil|classmate|arrivals ..2 {name}
  award|prize|cup|trophy|points|certificate|merit|book|medal|shield ..4 goes|to|go|awarded|went|presented|given ..1 to? {name}
  golden book|award|awards|certificate|certificates|heroes|champions|captains|winners|prefects|leaders ..3 {name}
  {name} ..1 homework|coursework|detention|exercise book|school report|classmates|parents evening|reading record|pe kit
  {name} ..4 his|her|their ..1 homework|coursework|class|classmates|teacher|teachers|form|tutor|gcse|gcses|sats|school
  {name} ..2 scored|scores|won|wins ..3 for|the ..1 school|year|u11|u12|u13|u14|u15|u16|under
  {name} answer|answers|mock|essay|poem|drawing|artwork|painting|story|model|project ..2 in|from|for|the|about|won|on
  {name} ..1 wearing|wears|dressed|with ..2 his|her|their|class
  artwork|drawing|painting|poem|story|labelled|belonging|belongs ..4 by|to|labelled ..2 {name}
  {name} was|is|has|had ..3 excluded|suspended|detention|isolation|gcse|gcses|mocks|mock|sats|attendance
  happy birthday to? {name} ..4 {number}|today
  congratulations to? {name} on ..1 passing|his|her|getting|winning|your ..2 grade|grades|exam|gcse|cello|piano|violin|swimming|award|certificate
`);

/** Somebody who comes from outside or works here: visitors, makers, traders, staff, former pupils. */
export const grownUp = phrases(`
  guest|visitor|visitors|visit|visited|visiting|speaker|speakers|visits|talk|talks|workshop|workshops|performance|masterclass|lecture|sermon|keynote ..3 by|from|with|was|is|were
  {name} visited|visits, {name} ..1 spoke|speaks|talked ..1 to|about|with, {name} ..4 video message, spoke|talked to ..2 about ..2 job|career|work|life|book|time
  led|run|taught|hosted|founded|delivered|owned|managed|presented|opened|unveiled|judged|donated|sponsored|designed|directed|choreographed|photographed|composed|illustrated by
  photo|photos|photograph|photographs|picture|pictures|image|images|music|words|lyrics|novel|book|books|play|film|musical|score|arrangement|photography|design|translation|copyright ..1 by
  works|songs|music|pieces|hits|carols|anthems ..1 by|from
  {name} ..1 opened|judged|founded|unveiled|donated|sponsors|sponsored|composed|coached|coaches|presented|organised|organises|runs|owns|chairs
  {name} who ..1 runs|owns|founded|teaches|coaches|judged|composed|drove|drives|manages|chairs|retires|retired|leads|heads|works
  former|ex|old pupil|pupils|student|students|head|teacher|teachers|scholar, alumni|alumnus|alumna|alum|old girl|boy|oaklian, now a|an ..2 {capital}|barrister|doctor|nurse|engineer|vet|actor|writer|teacher|solicitor|scientist|pilot|midwife|architect|journalist
  {name} ..1 of|from|at ..1 the {capital}
  {name} ..1 of|from {capital} {capital}
  from the {capital} ..2 club|society|trust|foundation|library|museum|council|church|mosque|team|centre|charity
  contact|email|call|ring|phone|telephone|write|speak|apply|enquiries ..2 to|with|for? ..1 {name}
  contact|email|call|ring|phone|telephone {name}
  vacancy, our new ..2 business|office|site|catering|premises|finance manager, as our|the new|next, joins us|our ..1 as, who joins|joined us|our ..1 as|from, joining us|our|the ..2 staff|team|as
  new|our|the ..2 headteacher|manager|governor|trustee|secretary|bursar|caretaker|cook|chair|receptionist|administrator|technician|librarian|counsellor|chaplain
  {name} ..1 our ..3 manager|governor|secretary|cook|lady|caretaker|chair|head|lead|leader|supervisor|assistant|patrol|coordinator|librarian|nurse|cleaner|teacher|coach|technician|patron
  reading|read|studying|studied|enjoying|enjoyed|loving|loved|sharing ..5 by {name}
  {capital} by {name}
  dog|cat|puppy|hamster|rabbit|bear|tortoise|pony|horse|lamb|mascot|spaniel|labrador|snake|gecko ..1 {name}
  trustees|governors|staff|team|volunteers|organisers|committee|officers|members|helpers|advisers|directors|coaches|pta ..1 are|is|include|were|was|led
  in residence, tickets|production|performance|performances|rehearsals|show|screening|staging|auditions|cast ..2 for|of|in ..1 {name}
  lollipop|dinner lady|ladies|man, crossing patrol, governors|governor|trustees surgery|meeting|vacancy
  olympic|olympian|paralympic|paralympian|medallist|international|former|professional|gb ..2 rower|swimmer|player|athlete|runner|cyclist|footballer|gymnast|boxer|judoka {name}
  by kind permission, used with ..2 permission, permission of, courtesy of, sponsored|supported|provided|funded by, after|for|in {number} years, for {number} years, {number} years of service
  candidate|backing|vote|councillor|manifesto|election
  of blessed|happy memory, in memory of, in honour of, named after, the late, rest in peace, passed away peacefully, funeral
  chair|chairman|chairwoman|president|patron|ceo|founder|director|vicar|curate ..1 of
  thriller, detective story, character, characters, inspector calls, macbeth, shakespeare, novel, set text, gcse text
  born in {number}, century, world war
  driving|drives|drove drunk|police|bribes|firm|company|business
  solicitor|solicitors|barrister|doctor|surgeon|builder|builders|plumber|electrician|landscaper|caterer|florist|butcher|baker|decorator ..1 {name}
  on bbc|itv|channel|radio|strictly|telly|tv, on bake off, wins|won ..2 strictly|oscar|bafta|booker|grammy|mercury
`);

group(
  'young-success',
  `athletics, swimming, netball, hockey, rugby, gymnastics, chess, spelling, times tables, maths, reading, phonics, sats, gcse, gcses, mock, mocks, a level, a levels, coursework, homework, attendance, nativity, school play, piano, violin, cello, clarinet, flute, guitar exam, debating, county, regional, gold, silver, bronze, medal, certificate, sports day, read a whole, 11 plus, eleven plus, uni offer, scholarship, school team, first team, his own, her own`,
);

/** Schools announcing what a young person did, on somebody's own account. */
export const youngSuccess = phrases('<young-success>, grade {number}, u11|u12|u13|u14|u15|u16|u18');

/** Thanks and welcome, which go to helpers and newcomers of any age. */
export const thanks = phrases(
  'thank you, thanks, welcome, welcomed, grateful, thankful, donated, donation, donations, kindly, hampers, raffle, sponsor, sponsors, sponsorship',
);
/** Praise as it goes to pupils and not to helpers. */
export const schoolPraise = phrases(`
  well done, congratulations, congrats, proud, bravo, kudos, star, winner, winners, won, first place, scored, awarded, achieved, certificate, medal, trophy, solo, of the week, of the month
`);
