import { group, phrases } from '../phrases.ts';
import './off-topic.ts';

group(
  'days-kin',
  `mum, mam, mummy, dad, daddy, nan, nana, nanna, nanny, gran, granny, grandma, grandad, grandpa, hubby, hubs, hubster, husband, wife, wifey, missus, other half, oh, boyfriend, girlfriend, fella, partner, sister, sis, brother, bro, cousin, auntie, aunty, uncle, mother in law, mil, fil, father in law, sister in law, ex, daughter, son, eldest, youngest, middle one, toddler, baby, little one, bump, bestie, best mate, flatmate, dog, puppy, cat, kitten, rabbit, hamster`,
);
group(
  'days-kins',
  `mum's, mums, mam's, dad's, dads, nan's, nans, nana's, gran's, grandma's, grandad's, hubby's, hubbys, husband's, wife's, missus's, boyfriend's, girlfriend's, partner's, sister's, sisters, brother's, brothers, cousin's, auntie's, uncle's, son's, daughter's, toddler's, eldest's, youngest's, baby's, dog's, cat's, puppy's, mother in law's, in laws`,
);
group(
  'days-health',
  `scan, biopsy, results, test results, blood tests, bloods, op, operation, surgery, chemo, chemotherapy, radiotherapy, diagnosis, cancer, heart attack, stroke, hip, knee, hip replacement, knee replacement, smear, mammogram, colonoscopy, ct scan, mri, hospital appointment, hospital, a and e, funeral, ashes, wake, birthday, 50th, 60th, 70th, 80th, 90th, wedding, divorce, new house, new baby, due date, driving test, passport, snoring, cooking, car, mot, house move, graduation, hen do, stag do, leg, ankle, back, teeth, wisdom teeth, allergies, temperature, tonsils, chicken pox, pram, cot, potty`,
);
group(
  'days-home',
  `bed, my bed, sofa, the sofa, settee, couch, bath, a bath, bathroom, pjs, pyjamas, jammies, jim jams, dressing gown, duvet, netflix, telly, takeaway, curry, kebab, pizza, chippy, crisps, chocolate, wine, gin, prosecco, beer, beers, pint, pints, cocktails, pub, gym, spa, beach, pool, airport, flight, tan, hair, nails, lashes, tattoo, diet, weigh in, slimming, tinder, hinge, date, ex, rent, mortgage, landlord, boiler, washing machine, dishwasher, fridge, car, mot, tyre, tyres, bins, ironing, laundry, hoovering, lawn, allotment, shed, ikea, asda, tesco, aldi, lidl, sainsbury's, vinted, amazon, evri, parcel, delivery, dentist, physio, hairdresser, hairdressers, doctors, gp, hangover, headache, migraine, heartburn, bump, nappies, teething, night feeds, overdraft, payday, wages`,
);
group(
  'days-state',
  `hungover, hung over, hanging, drunk, tipsy, pissed, sloshed, shattered, knackered, exhausted, starving, skint, broke, sunburnt, burnt, bloated, full, stuffed, heartbroken, gutted, devastated, fuming, lonely, bored, single, pregnant, engaged, dumped, divorced, dating, in love, loved up, in bits, in tears, crying, sobbing, poorly, full of cold, dying, wide awake, nursing, craving, melting, freezing, jet lagged, jetlagged, homesick, horny, gagging for`,
);

/** The writer's own people, nights, body and home, which stay private whatever school word stands beside them. */
export const surelyOwn = phrases(`
  <days-kins> ..2 <days-health> ..4 came|come|went|is|was|back|all|clear|tomorrow|today|next|on|over|out|date|driving|xx|x
  so|still|bit|very|really|proper|absolutely|soooo|sooo|soo|horribly|mega|well|massively|too|am|i'm|im|feeling|woke up|waking up|being hungover|hanging|hung over|drunk|tipsy|pissed|hangover
  whose|who's idea was|were|thought|decided ..2 tequila|shots|gin|sambuca|prosecco|wine|karaoke|cocktails|tuesday|wednesday
  worst|this|the|my|killer|raging|mother of all|nursing a|of|two day hangover|hangovers
  never drinking again, never again drinking, not drinking again, off the booze, sober october ..2 me|i|my, hair of the dog, head is pounding, head's pounding, heads banging, head is banging, room is spinning, still drunk, fresh as a daisy not, berocca, alka seltzer, drunk too much, one too many ..2 last|wines|gins|pints|tonight, too many ..1 wines|gins|pints|proseccos|cocktails|jagerbombs|shots
  still in bed, not leaving my bed, back to bed, can't get out of bed, lie in today, having a lie in, in my pjs|pyjamas|pants|dressing, pjs all day, pyjama day for me, sofa day, duvet day, feet up with, netflix and, binge watching, binging, on my own tonight, me time, home alone tonight
  sorry|oops|whoops|ignore|soz|aargh|argh|omg|that was ..3 wrong account|profile|page, wrong account, wrong page sorry, thought i was|on my own|personal account|profile|page|insta, meant for my own|personal|other|mates|main, posted this from the wrong, forgot i was|still logged, didn't realise i was ..2 logged|on
  my lot ..6 bed|bath|asleep|driving me|mad|bonkers|fighting|sofa|tea|dinner|home|xbox|grandparents|nanny's
  my ..1 tinder|hinge|bumble|ex|in laws|hubby|hubs|fella|missus|boyfriend|girlfriend|bf|gf|mrs|wifey|mother in law|fiance|fiancee|other half|smear|period|bum|boobs|tits|belly|abs|bikini|tattoo|tattooist|overdraft|landlord|mortgage|flatmate|housemate|sofa|dressing gown|pjs|hangover|hen do|stag do|honeymoon|divorce|bestie|besties
  he's|he|she's|she ..1 finally|just proposed|texted|ghosted|dumped|snores|snoring|popped, swiped|swipe right|left, third|second|first date ..3 tonight|with|went|nerves|saturday|friday
  thank you|thanks ..3 for ..2 all|the|your|my ..1 birthday|anniversary|wedding|engagement|baby ..1 wishes|messages|cards|presents|gifts|love
  thank you|thanks everyone|everybody|all ..1 for your|the|all ..3 messages|love|kind words ..2 x|xx|xxx|mum|dad|me
  <days-kins> ..2 <days-health> ..12 thank|thanks|crying|relieved|worried|messages
  crying|sobbing|bawling in ..2 car|car park|bath|loo|toilets|aisle|asda|tesco|b and q
  scan pics|picture|photo|photos ..1 tomorrow|today|of, 12 week scan, 20 week scan, gender scan, positive test, two pink lines, trying for a baby, ivf
  booked ..1 <offtopic-destination>, parents evening at my, my ..1 boys'|girls'|son's|daughter's|boy's|girl's|kids'|kid's|children's ..1 school|nursery|teacher|college, love you {name}, married ..2 this|that man|woman|girl|one|idiot|legend, years ago today i|we, gone right through me
  i|we ..2 married {name}|him|her|my
  counting down to my, flight ..2 delayed|cancelled ..4 pint|gin|bar|hours|wine, duty free, wish you were here, day two|three|four|five|one|1|2|3|4|5 ..3 pool|beach|all inclusive|cruise|diet|no carbs|keto|detox|dry january|antibiotics , weigh in ..3 lost|lb|lbs|slimming, {number} lbs|lb off|down|lost, half a stone, one pound off, no carbs, cheat meal
  my ..2 matches|five a side|sunday league|golf|handicap|darts|accumulator|acca|fantasy team, lost a tenner|fiver|bet, won a tenner|fiver
`);
/** First person with home, body, mood or family. */
export const ownDay = phrases(`
  i|i'm|im|i've|ive|i'd|i'll|me|myself ..4 <days-state>
  i|i'm|im|i've|ive|i'd|i'll|me|myself ..5 <days-home>
  my <days-home>|<days-kin>|<days-kins>
  my ..2 <days-kin> ..6 is|has|was|just|says|said|thinks|reckons|made|cooked|bought|got|took|won't|wants|keeps|passed|turned|turns|birthday|today|tonight
  our <days-kin> ..3 is|has|was|just|said|won't|passed|turned|turns|slept|finally
  <days-kins> ..2 <days-health>
  <days-home>|<days-state> ..5 me|myself|mine|for me
  can't|cant|cannot|couldn't ..1 sleep|stop eating|stop crying|be arsed|be bothered|face ..3 work|tonight|again|today|gym|morning|cooking
  need|needing|want|fancy|dreaming of|dying for|gagging for|desperate for ..3 wine|gin|beer|pint|drink|nap|holiday|takeaway|kebab|bed|massage|lie in|cocktail|fag|vape|bath
  booked ..2 flights|tenerife|benidorm|hols|villa|spa|botox|tattoo|lashes
  just|finally ..2 finished|done|painted|hoovered|ironed|mowed|cooked|baked|made ..2 my|the ..1 lounge|living room|bedroom|bathroom|ironing|lawn|tea|dinner|lasagne|roast
  anyone|anybody|who|someone ..3 lend|recommend|fancy|coming|up for|selling|got|know|babysit|after|want|wants ..6 pub|pint|drink|wine|plumber|babysitter|cot|pram|buggy|sofa|car|builder|hairdresser|tattooist|lift|ticket|tickets|gin|curry|cat|dog|puppy|kitten|kittens|telly|fridge|bike|wardrobe|mattress|sitter|cleaner|electrician|roofer|mechanic|vet|dentist|tent|van|ladder
`);
/** A private trade in lessons, put to families through the school's page. */
export const ownTrade = phrases(`
  space|spaces|place|places|slot|slots ..3 left|available|free|open|going ..6 tuition|tutoring|tutees|tutor|tutorials|piano|guitar|driving|swimming|lessons
  private|evening|saturday|weekend|home|online|one to one|1|1to1|121|maths|english|gcse|sats|11 ..2 tuition|tutoring|tutor ..9 £|hour|hr|cash|spaces|places|slots|message|dm|contact|him|her|me|pm|inbox|rates
  tuition|tutoring|tutor ..6 £|{number} ..1 an|per|a|ph ..1 hour|hr|session|lesson
  i|i'm|im|i'll|mr|mrs|miss|ms ..4 tutor|tutors|tutoring|offering|offer|offers|doing|taking on ..4 tuition|tutees|tutoring|privately|private|evenings|lessons|students
  teamed|teaming up with ..12 earn|serum|free|code|discount|join|team|share
  forward|send|share this ..1 message|post|on? to ..1 ten|five|other|all|your|three|twenty|{number} ..2 mums|dads|friends|people|contacts|teachers|parents ..9 free|get|win|luck|earn|or
  earn as|when you share, my ..1 side hustle|avon|etsy|etsy shop|small business|online shop|boutique|candles|wax melts|cakes ..9 order|orders|message|dm|off|link|available|code|page
  my|his|her|their ..1 etsy|online|vinted|ebay|depop shop|store|page ..4
  use code {capital}
`);
