import { group, phrases } from '../phrases.ts';
import './opinion.ts';
import './off-topic.ts';
import './politics.ts';

group(
  'life-partner',
  `hubby, husband, wife, wifey, boyfriend, girlfriend, fella, bloke, missus, mrs, bf, gf, other half, fiance, fiancee, fiancé, fiancée, ex, ex husband, ex wife, in laws, mother in law, mil, bestie, besties, bff, flatmate, housemate, landlord, ladies, tinder date, date, hun, boo`,
);
group(
  'life-family',
  `mum, mam, mummy, dad, daddy, nan, nana, gran, grandma, grandad, sister, sis, brother, bro, son, daughter, little boy, little girl, little man, little lady, baby, baby boy, baby girl, newborn, toddler, eldest, youngest, firstborn, kids, babies, boys, girls, twins, auntie, aunt, uncle, cousin, cousins, niece, nephew, parents, family, bump, godson, goddaughter, stepson, teenager, two, three`,
);
group(
  'life-thing',
  `dog, puppy, pup, cat, kitten, kitty, cockapoo, labrador, lab, spaniel, dachshund, pug, rabbit, hamster, tortoise, horse, budgie, car, motor, van, bike, house, flat, new house, kitchen, bathroom, garden, shed, allotment, sofa, settee, mortgage, bedroom, boiler, conservatory, hot tub, hair, nails, eyebrows, brows, lashes, tan, tattoo, tattoos, wedding, hen, hen do, stag, honeymoon, divorce, birthday, 30th, 40th, 50th, 60th, pb, abs, biceps, gym, diet, hangover, head, back, knee, feet, bed, pjs, pyjamas, new dress, bikini, tea, dinner, sunday roast, takeaway, playlist, phone, spotify`,
);
/** A private matter on its own, whoever says it: nothing a school has or does. */
export const privateMatter = phrases(`
  hen do|dos|night|party|weekend, stag do|dos|night|weekend|party, date night, girls|girls'|girlies|lads|lads' night|weekend|trip|holiday|brunch, ladies night, baby shower, gender reveal, baby scan, 12|20 week scan, weeks pregnant, we're|i'm pregnant|expecting, bottomless brunch, pub crawl, beer o clock, wine o'clock|oclock|time, gin o'clock|oclock|time, gin and tonic, g and t, prosecco, cocktail in hand, cocktails with|by|at|and|in, pint in hand, few pints|wines|bevvies|drinks|jars, cheeky pint|wine|nando's|nandos|gin|vino|half|takeaway|kebab|bevvy, hungover, hangover from|is|cure, hanging today, feeling rough, off my face, so drunk, bit tipsy, tipsy, wasted last night, down the pub, to the pub, in the pub, at the pub, pub lunch|garden|roast, happy hour
  leg day, chest day, arm day, gym selfie|selfies|done|session|bunny|time|this, personal trainer, new pb on|at|for, squats, bench press, deadlift|deadlifts, parkrun ..4 pb|min|mins|minutes, slimming world, weight watchers, lost ..2 lb|lbs|pounds|stone|kg ..4 week|month|now|far|diet|since, couch to 5k week, 5k|10k before|after breakfast|work, spin class
  manicure, pedicure, mani pedi, face mask on, facial, sheet mask, few cans|beers|tinnies|ciders, can of cider|lager|stella|carling, the darts ..2 with|on|and, bbq|barbecue round|at ours|mine|our|my, bring your own booze|beer, booze, weekend|trip|break ..3 with the boys|lads|girls, baby number two|three|four, baby on the way, came|got home to find, has|had eaten ..1 goldfish|slippers|sofa|shoes|dinner|tea|remote, recommend a ..2 hairdresser|plumber|barber|tattooist|dentist|vet|builder|electrician|mechanic|nail|dog|childminder|babysitter|roofer|cleaner, babysitter, five a side ..3 knee|ankle|back|hamstring|goal, new sofa|telly|bed|carpet|fridge|oven, lost a|half|two stone, match of the day, the footy|footie, on the lash|razz|pull|wagon|sofa|settee, tinnies, kebab, curry night|and|with, vindaloo, jaegerbombs, nan's bingo, big shop, lottery, scratchcard|scratch card, skint, hinge date, wine o|bar|tonight|time, rioja, merlot, pinot, malbec, baileys, espresso martini|martinis, mojito|mojitos, aperol
  the in laws, slimming club|group|world, spa day|weekend|break, send wine|gin|chocolate|coffee|prosecco|biscuits, off to see ..4 tonight|tomorrow|live, could|can i borrow, borrow ..3 lawnmower|ladder|drill|van|tent, our little one|man|lady|boy|girl took|said|turned|started|is|has, first steps today, broke|broken a nail, margaritas, tacos ..3 margaritas, nail salon, school run in my, mother in law, sister in law, brother in law, father in law, wedding anniversary, first date, second date, dating app, my day off, day off today, working from bed, bank holiday weekend|plans ..3 wine|pub|beer, friday feeling, friday night in|out|drinks|wine, saturday night in|out, sunday funday|lie|session
  hot tub, jacuzzi, glass of fizz|wine|red|white|bubbly|prosecco|champagne|rosé|rose|something, bottle of wine|red|white|prosecco|fizz|gin|rum, tequila, sambuca, jagerbomb|jägerbombs|jagerbombs, tequila shots, night|girls out, night out with|in|on, mixing|mix|mixed drinks, last night's karaoke|party|curry|kebab|wine, karaoke last|night, driving test, theory test, driving licence, does this|my dress|outfit|top|hair|bum, what shall|should|do i wear, two|three|one bed|bedroom flat|house, my rent, landlord, mortgage, said i do, years since i|we said|met|married, bump update, bump is, weeks today, weeks pregnant, due date, baby bump, morning sickness, sofa ..2 blanket|strictly|netflix|telly|wine, strictly ..3 tonight|sofa|takeaway|saturday, roast dinner|dinners|potatoes, sunday roast, fish and chips on|by, counting down the, booked ..3 weeks|days|nights|week in|at|to, just booked|back from, a week|fortnight in <offtopic-destination>, date|girls|movie|pizza night ..2 in|with, deadlifted|benched|squatted, kg at|tonight, pb at|in|on the gym, my tinder, selling ..3 tickets, anyone|anybody selling ..4 tickets, spare ticket|tickets to|for, will pay good, tesco delivery, online shop, asos, vinted, ebay, primark, bought myself, treat|treated|treating myself, me time, self care sunday, feeling rough|fragile|delicate, duvet, lie in, monday blues, payday|pay day, skint til|till|until
  love island, first dates, married at first sight, netflix and, box set|boxset ..2 and|tonight, in my|our pjs|pyjamas|jammies|dressing|bed, in bed with|all, duvet day, takeaway and|tonight, chinese takeaway, indian takeaway, bath and|with ..3 wine|candles|book
  just landed|arrived|touched in, landed in, off to|in ibiza|tenerife|benidorm|magaluf|marbella|corfu|majorca|mallorca|lanzarote|zante|kavos|ayia|turkey|dubai|vegas|center|centre|butlins|cancun|fuerteventura|menorca|cyprus|crete|rhodes|santorini|bali|mexico|florida|disneyland, airport ..3 pint|beer|selfie|prosecco, all inclusive, sun lounger, by the pool, poolside, topping up|up my tan, sunbathing, holibobs, holiday countdown, days til|till|until benidorm|ibiza|tenerife|magaluf|corfu
  got|getting|we're|i'm engaged, he|she proposed, said yes ..4 💍, popped the question, our|my wedding|honeymoon|hen|stag, wedding album|dress|day|photos ..3 finally|up|our|my|is|are, happy anniversary ..4 <life-partner>|me|us|my|babe|love, years married|together, love you ..2 babe|loads|millions|lots|always|x|xx|xxx|to, date with ..1 <life-partner>
  got|have|pick|picked|picking ..1 the|our keys ..5 house|home|flat, first home|house|flat, moving day|house|in with, new house|home|flat ..2 us|me|finally, exchanged contracts
  new hair|do|haircut|ink|tattoo|nails|lashes|brows|tan|hairdo who|loving|today|done|by|and|are|is, who dis, balayage, gel nails, lash extensions, botox, fake tan, spray tan, waxed, a good tattooist|hairdresser|barber|nail|botox|plumber|electrician|builder|roofer|decorator|mechanic|cleaner|dentist|vet|dog, dog sitter|walker|groomer, cat sitter, nail tech
  selling my|our|a|this ..4 collection|pick|£|ono, collection from ..2 only?, cash on collection, failed its|the|his|her mot, mot on|for my, my ..1 mot, swipe right|left, tinder, hinge, bumble, single and|again|life, my ex, dumped, ghosted
`);
/** The writer's own people, things and evenings, said in the first person. */
export const ownLife = phrases(`
  my ..2 <life-partner>
  my ..2 <life-family> ..6 is|are|was|has|have|just|made|got|turned|took|said|at|on|and|today|birthday|sunday|weekend|first|starts|started|passed|bought|won
  my <life-thing>
  at|round|to my mum's|mums|dad's|dads|nan's|nans|sister's|sisters|mate's|mates|parents|in|gran's|friend's
  me and ..2 <life-partner>|<life-family>|mates|lads|girls|mate
  <life-partner> and me|i
  with ..1 my ..2 <life-partner>|<life-family>|mates|mate|girls|friends|pals
  with the girls|lads|boys|gang|girlies|ladies ..4 tonight|pub|prosecco|cocktails|weekend|ibiza|finally|drinks
  happy|merry ..2 birthday|anniversary|mother's|father's|valentine's ..3 my|hubby|sis|bro|mum|dad|babe
  mummy|daddy|mum|dad|nanny|auntie loves you
  i|i'm|i've ..3 married|divorced|single|pregnant|drunk|skint|hungover|engaged|knackered|dating|sunburnt|starving|gutted ..5 <life-partner>|again|tonight|last|today|never|myself|over
  i|i'm|i've|i'll ..5 pub|wine|gin|beer|takeaway|netflix|sofa|bath|gym|bed|kebab|nightclub|club|bingo|casino|bet|lottery
  took|taking|walked|walking the|my dog|dogs|pup|puppy ..3 to|on|for|along|round
  my|our other half
  other half ..3 has|is|made|bought|booked
  <life-partner> ..2 cooked|made|bought|booked|proposed|took|burnt|forgot|snores|snoring|is away|treated ..2 me|us|tea|dinner|breakfast|a|the
  this one|gorgeous|beautiful|handsome ..3 mine, love of my life, so in love, what a keeper, mum life, #mumlife|#dadlife|#datenight|#hendo|#fridayfeeling|#gymlife|#hungover|#holibobs|#winetime|#ginoclock
  our|my ..1 first|second|third|new baby, our|my little bundle, our little family, our baby ..2 boy|girl
  my fantasy football|team|league, my team ..2 won|lost|robbed|play, my bet, my acca
`);
/** What a school's own account says all day: pupils' words, staff news, events. */
export const schoolMatterHere = phrases(`
  {year}
  {class}
  pupil|pupils|student|students|children|class|pta|ptfa|tickets|raffle|assembly|staff|governors|headteacher|teacher|teachers|school|reception|nursery|club|clubs|curriculum|parents|families|lesson|lessons|drama|choir|murder|play|panto|quiz|production|performance|gcse|show
  wrote|says|said|asked|told us, poem|poems|story|stories|by, mr|mrs|miss|ms|dr
  people who help us, puzzle|puzzles|riddle|riddles, what|who am i, am i, bring|wear ..4 pyjamas|pjs|bear|teddy
`);
/** A head's good wishes for the holidays or the year, which may tell of the head's own. */
export const seasonWishes = phrases(`
  restful|peaceful|relaxing|happy|lovely|wonderful|safe|merry|deserved break|summer|holiday|holidays|christmas|easter|half|new, wish|wishing you|everyone|all|our|every, hope you|your|that|everyone, look forward to, looking forward to ..3 welcoming|seeing|meeting|working, yours|kind|warm|best sincerely|regards|wishes, my door is
`);
/** Words of a child, a character or a title. */
export const toldByPupils = phrases(`
  wrote|writes|says|said|asked|told us, poem|poems|story|stories, chapter, novel, panto, pantomime, production, chosen, play about, role play, assembly on|about, workshop, pshe, rshe, {year}, {class}
`);
/** Announcements that only a school makes, said as the school. */
export const schoolAnnouncement = phrases(`
  we|we're ..6 announce|invite|welcome|confirm|share|inform ..6 open evening|day|morning|days|evenings|admissions|prospective|inset|term|ofsted|headteacher
  our ..2 open evening|day|morning|evenings|mornings ..9 will|is|takes|are|on|this|for
  we ..5 prospective parents|families|pupils|students, our school ..2 will|is|reopens|opens ..3 closed|close|open|shut|reopen
  applications for reception|year|nursery|sixth ..5 open|close, book a tour|place ..5 school|office|reception
  our admissions, our school office, our pupils will, our school ..3 day|fair|fete|production|concert ..4 will|is|takes
  parents please ..9 collect|return|check|note|remember|send|ensure, dear parents, parents and carers ..4 please|note|reminded|invited
  we are recruiting, join our team ..6 school|teacher|ta, we have a vacancy
`);

/** One person speaking of himself or herself. */
export const onePerson = phrases(`
  my, i, i'm, i've, i'd, i'll, me, mine, myself, mum's, dad's, nan's, hubby, hubby's
`);
/** Schools, thanks and pleasure, which one person may well speak of on a school's account. */
export const schoolVoiceHere = phrases(`
  {year}
  {class}
  {adult}
  school|schools|academy|college|pupil|pupils|student|students|children|child|class|classroom|teacher|teachers|headteacher|head|principal|staff|governors|pta|parents|parent|families|family|assembly|lesson|lessons|nursery|reception|club|choir|team|office|book|books|library|reading|poem|poems|song|hall|play|curriculum|learning|community|term|homework|exam|exams|gcse|sats|puzzle|puzzles|riddle|quiz|maths|english|science|digits|dates|diary|christmas|easter|break|holidays|week|year|today|below|attached|link|website|hope|look|forward|competition|colleague|colleagues|ofsted|council|government|trust
  thank|thanks|delighted|pleased|proud|welcome|honoured|privilege|grateful|congratulations|well|sorry
  <opine-topic>
  <pol-party>|<pol-politician>|<pol-government>|<pol-office>
`);
