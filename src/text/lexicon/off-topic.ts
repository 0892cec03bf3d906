import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'offtopic-household',
  `sofa, settee, couch, armchair, wardrobe, bed, mattress, bunk bed, cot, pram, pushchair, buggy, car seat, high chair, fridge, freezer, fridge freezer, washing machine, washer, tumble dryer, dryer, dishwasher, cooker, oven, microwave, air fryer, hoover, tv, telly, television, playstation, ps5, xbox, iphone, ipad, laptop, hot tub, trampoline, bike, bicycle, motorbike, scooter, caravan, campervan, van, car, fiesta, corsa, golf, polo, mini, clio, tyres, dining table, coffee table, carpet, curtains, lawnmower, shed, barbecue, bbq, wedding dress, handbag, trainers, puppy, puppies, kitten, kittens, gig tickets, season ticket, treadmill, exercise bike, sunbed, sun bed, rug, chest of drawers, garden furniture, patio set, greenhouse`,
);
group(
  'offtopic-trade',
  `plumber, electrician, builder, roofer, plasterer, decorator, painter and decorator, gardener, cleaner, window cleaner, handyman, joiner, mechanic, garage, hairdresser, barber, nail technician, beautician, tattooist, tattoo artist, babysitter, baby sitter, childminder, dog sitter, cat sitter, dog walker, dog groomer, kennels, cattery, vet, dentist, osteopath, physio, chiropractor, solicitor, estate agent, mortgage adviser, mortgage broker, accountant, wedding photographer, wedding dj, flatmate, housemate, lodger, removals firm, removal firm, man with a van, man and van, personal trainer, boiler man, carpet fitter, kitchen fitter, locksmith, landscaper, tree surgeon`,
);
group(
  'offtopic-business',
  `salon, hair salon, beauty salon, nail bar, nails, lashes, brows, tanning, barbers, gym, slimming world, weight watchers, kitchens, bathrooms, windows, double glazing, conservatories, garage, car wash, mot, tyres, removals, removals van, estate agents, estate agent, mortgages, insurance, cafe, coffee shop, restaurant, takeaway, curry house, chippy, pizzeria, kebab shop, pub, bar, wine bar, brewery, off licence, vape shop, tattoo studio, florist, jewellers, boutique, pet shop, dog grooming, cleaning company, cleaning business, decorating, plastering, roofing, driving school, driving lessons, spa, holiday lets, holiday let, airbnb, travel agent, avon, candles, wax melts, aloe vera, essential oils, protein shakes, diet shakes, personal training, candle business, cake business, makeup, skincare, carpets, sofas, car dealership, showroom, butchers, scaffolding, firm, company, business, shop`,
);
group(
  'offtopic-kin',
  `husband, wife, hubby, hubbie, missus, other half, fella, bloke, boyfriend, girlfriend, partner, fiance, fiancee, mum, mam, dad, mother, father, nan, gran, grandad, sister, brother, cousin, uncle, auntie, aunt, son, daughter, niece, nephew, mother in law, father in law, sister in law, brother in law, son in law, daughter in law, best mate, bestie, mate, mates, flatmate, neighbour, neighbours, ex, baby, little one, toddler, kids, twins, godson, goddaughter, bf, gf, in laws, grandson, granddaughter, grandkids, stepson, stepdaughter, mates, friend`,
);
group(
  'offtopic-pet',
  `dog, puppy, pup, cockapoo, labrador, lab, labradoodle, spaniel, cat, kitten, moggy, hamster, rabbit, tortoise, parrot, budgie, horse, pony, whippet, dachshund, pug, frenchie, greyhound, terrier`,
);
group(
  'offtopic-occasion',
  `wedding, wedding day, hen, hen do, hen party, hen weekend, stag, stag do, stag weekend, baby shower, engagement, engagement party, honeymoon, anniversary, christening, housewarming, birthday party, birthday bash, birthday do, gender reveal, divorce party, gig, 30th, 40th, 50th, 60th, 70th, 21st, leaving do, bbq, barbecue, house party, birthday`,
);
group(
  'offtopic-destination',
  `ibiza, benidorm, tenerife, magaluf, majorca, mallorca, lanzarote, marbella, zante, ayia napa, turkey, dubai, corfu, kos, crete, cyprus, mexico, florida, vegas, las vegas, malaga, alicante, the algarve, algarve, portugal, greece, spain, thailand, bali, the maldives, maldives, cancun, amsterdam, my holidays, my holiday, our holidays, the beach, sunnier climes`,
);
group(
  'offtopic-show',
  `love island, i'm a celeb, im a celeb, i'm a celebrity, im a celebrity, strictly, traitors, the traitors, x factor, bake off, gbbo, eastenders, corrie, coronation street, emmerdale, hollyoaks, gogglebox, big brother, celebrity big brother, towie, made in chelsea, married at first sight, mafs, the apprentice, masterchef, britain's got talent, bgt, the voice, the masked singer, masked singer, dragons den, line of duty, peaky blinders, succession, game of thrones, stranger things, bridgerton, squid game, tipping point, eurovision, the crown, real housewives, dancing on ice, race across the world, line of duty, happy valley, the chase, i'm a celeb, the jungle, netflix, first dates, gladiators, the island, white lotus, the kardashians, kardashians`,
);
group(
  'offtopic-club',
  `arsenal, chelsea, spurs, tottenham, man utd, man united, manchester united, man city, manchester city, liverpool, everton, newcastle, the magpies, leeds, leeds united, aston villa, villa, west ham, the hammers, crystal palace, brighton, wolves, leicester, nottingham forest, forest, southampton, sunderland, celtic, rangers, burnley, bolton, derby county, sheffield united, sheffield wednesday, stoke, hull city, cardiff city, swansea city, boro, middlesbrough, bristol city, birmingham city, blues, real madrid, barcelona, the red devils, the gunners, the toffees, united, city, hearts, hibs`,
);
group(
  'offtopic-celebrity',
  `taylor swift, harry styles, ed sheeran, adele, beyonce, the beckhams, david beckham, victoria beckham, meghan, meghan markle, harry and meghan, prince harry, prince andrew, prince william, kate and wills, kate middleton, william and kate, the royals, kim kardashian, kanye, kylie jenner, katie price, holly willoughby, phillip schofield, gary lineker, jeremy clarkson, piers morgan, stacey solomon, ant and dec, simon cowell, gordon ramsay, elon musk, justin bieber, rihanna, dua lipa, lewis capaldi, oasis, liam gallagher, noel gallagher, brad pitt, tom cruise, johnny depp, amber heard, molly mae, tommy fury, tyson fury, anthony joshua, mrs hinch, gemma collins, joey essex, graham norton`,
);
group(
  'offtopic-gossip',
  `gorgeous, amazing, stunning, hot, fit, split, splitting, divorced, divorcing, engaged, pregnant, looked, looks, overrated, underrated, legend, disgrace, embarrassing, cringe, annoying, rubbish, awful, terrible, boring, robbed, fix, fixed, overpaid, hate, love, fan, can't stand, obsessed, binge, binged, bingeing, hooked, who should, should have won, should win, deserved, shock, finale, final, spoiler, spoilers, best, worst, favourite, feud, weird, gig, tickets, concert`,
);
group(
  'offtopic-office',
  'office girls, office ladies, office lot, office team, office gang, office crew, staffroom, staff room, ladies, lads, girls, gang, team, crew, work gang, work wives, work wife',
);
group(
  'offtopic-drink',
  `wine, prosecco, gin, g and t, vodka, tequila, sambuca, jagerbombs, jager, shots, cocktails, cocktail, pints, pint, beer, beers, lager, cider, booze, bevvies, bevvy, rum, whisky, champers, fizz, margaritas, aperol, guinness, bubbly, alcohol`,
);

/** Things put up for sale, and the words sellers use. */
export const selling = phrases(`
  selling|flogging|sell|shifting my|mine|our|this|a|an|old|some|his|her|their|the ..3 <offtopic-household>
  anyone|anybody|who ..1 selling|got|have|has|want|wants|wanting|needs|need|after|buying|buy ..5 <offtopic-household>
  selling my ..2, flogging my ..2
  <offtopic-household> ..3 for sale|going spare|to sell|up for grabs
  for sale ..5 <offtopic-household>|owner|collection|collect|ono|clock
  on the clock, one lady owner, one careful owner, ono, or nearest offer, open to offers, sensible offers, collection only, buyer collects, buyer to collect, cash on collection, pick up only, pet and smoke free, smoke free home, no timewasters, no time wasters, face value, mot till|until, moving house so, need gone, needs gone, must go by, mates rates, message this page, pm for price, dm for price, inbox me, pm me, dm me
  tickets|ticket going|for spare|sale
  spare|extra ..1 ticket|tickets ..3 final|gig|match|concert|tonight|saturday|wembley|o2|arena
  caravan|cottage|apartment|villa|flat for hire|rent|let
  buy ..2 car|van|house|caravan|bike from my
  wanted ..2 <offtopic-household>
  giving away|free ..5 <offtopic-household>|collect|collected|collector
  free to ..2 good|a home
  need|after|looking for a ..2 new|second|cheap|used ..3 <offtopic-household>
  facebook marketplace, on vinted, my vinted, on ebay, my ebay, my depop, on gumtree, car boot
`);
/** A stall of uniform or of the parents' association, wherever in the text it is named. */
export const rail = phrases(`
  uniform rail|sale|swap|shop|exchange|stall, nearly new|preloved uniform, second hand uniform, pta|ptfa|psa|foptfa, lost property, summer|christmas|winter|spring fair|fayre|fete, jumble sale, bring and buy
`);
/** What a school, its friends and its pupils sell or ask for in earnest. */
export const schoolSale = phrases(`
  uniform|blazer|blazers|pta|ptfa|psa|fundraiser|fundraising|raise|raising|raised|charity|jumble|fete|fayre|fair|stall|stalls|cake|cakes|bake|plants|raffle|tombola|auction|proceeds|playground|nursery|classroom|textiles|dt|eco|library|pupil|pupils|children|students|bikeability|foodbank|hospice|donate|donated|donation|donations|eyfs|prom|preschool|staffroom|governors
  friends of, lost property, junk modelling, role play, art room, forest school, swap shop, food bank, reception class, nurture room, sensory room, home corner, reading corner, school council, school hall
  {year}|{class}
  our school|allotment|garden|hens|chickens|minibus
`);

/** Private wants: a lift, a tradesman, a room. */
export const privateRequest = phrases(`
  anyone|anybody|who else? know|knows|recommend|got|have|has|use|used ..6 <offtopic-trade>
  who's|whos ..2 best|good|decent|cheapest ..1 <offtopic-trade>
  need|needs|want|after|wanted ..3 good|decent|reliable|cheap|emergency ..1 <offtopic-trade>
  anyone|anybody know|knows|recommend ..2 good|decent|reliable|cheap|nice|great ..2 place|restaurant|pub|hotel|bar|curry|chinese|indian|cafe|caterer|band|dj|venue
  looking for|need|after|desperate ..4 flatmate|housemate|lodger|babysitter|plumber|electrician|decorator|roofer|cleaner|handyman|mechanic
  recommend|recommendations ..3 <offtopic-trade>
  give|gimme|giving me a lift, a lift to ..3 station|airport|town|work|pub, lift to the airport, any recommendations, recommend a ..1 <offtopic-trade>
  can|could anyone|someone|anybody lend|feed|mind|walk|collect|fix|drive me|my
  can|could anyone|someone|anybody look after my
  room|flat|house|bedroom to rent|let, room|flat for rent, bills included, double room, house share, rent my spare, move in date, moving into my, help me move
  players|player needed|wanted ..4 thursdays|tuesdays|mondays|wednesdays|fridays|sundays|adults|side, adults only, anyone|anybody up for, who's|whos up for
  sponsor me, my justgiving|gofundme|fundraising|fundraiser, i'm running|walking|doing ..5 marathon|10k|5k|half|tough, please sponsor my
  lost|missing ..2 <offtopic-pet> ..6 answers|share|please|call|ring|reward|chipped|road|street|lane, have you seen my ..2, lost my
  sign|signing my|this petition ..4 bins|parking|permit|permits|lorry|lorries|bypass|airport|pothole|potholes
`);

/** The private life of whoever writes, or of a colleague. */
export const privateLife = phrases(`
  my|the in laws, sunday roast at, roast at my
  my <offtopic-kin> ..4 <offtopic-occasion>
  my ..1 <offtopic-occasion>
  my ..2 <offtopic-kin> band|gym|salon|shop|business|company|firm|car|house|party|gig|driving|turned|turns|got|is|has|just|took|cooked|bought|made|said|thinks|reckons|snores|proposed|works|left|in
  my ..1 gorgeous|beautiful|lovely|amazing|wonderful|handsome ..1 <offtopic-kin>|<offtopic-pet>
  from my <offtopic-kin>, to my <offtopic-kin>, with my <offtopic-kin>, at my mum's|nan's|sister's|mate's|mates|place|house|parents
  me and|and my <offtopic-kin>|girls|boys|lads, my <offtopic-kin> and i|me
  with the girls|lads, the lads, girls night|trip|weekend|holiday, date night, night out with, boys night
  my ..2 <offtopic-pet> ..4 is|was|has|had|got|needs|ate|vet|birthday|poorly|walk|just
  my new|old ..2 car|house|flat|kitchen|hair|haircut|tattoo|phone|tan|puppy|kitten|boyfriend|girlfriend|baby|bathroom|shoes|boots|dress|bike|trainers|motor
  my tan|tattoo|hair|nails|lashes|diet|weight|pb|squats|gains|workout|bum|abs|hangover|flat|mortgage|landlord|car|house|sofa|boiler|garden|knees|ex|divorce|holiday|holidays|hols|wages|payslip|bank
  leg day, gym done, gym selfie, slimming world, lost ..2 stone, lost {number} pounds, cheat day, cheeky nando's, cheeky nandos, couch to 5k
  i'm|im|i|we're|we am|are? off|heading|flying|jetting off? to ..1 <offtopic-destination>
  off|flying|jetting|heading off? to <offtopic-destination> ..6 tomorrow|tonight|girls|lads|suckers|weekend|week|weeks|me|i|hubby|sunshine|bye
  week|weeks|fortnight|weekend in <offtopic-destination>
  boarding|packed|packing ..4 <offtopic-destination>
  counting down to my, airport beers, holiday mode, beach body, out of office ..2 beach|pool|cocktails, see you in {number} weeks, two weeks suckers
  {adult}|<staff> ..3 passed|failed ..1 his|her|their driving
  our|the ..1 <staff> ..3 passed|failed|pass ..1 his|her|their driving
  ninth|third|fourth|fifth|second time lucky
  got ..1 drunk|hammered|wasted|trollied ..6 do|party|wedding|bar
  {adult} ..1 big day, the best man, wedding season, congratulations|congrats {name} ..4 new house|home|engagement|baby
  down on one knee, popped the question, tied the knot last|at|in, looking for love, form an orderly queue, single ladies, single and ready, still single
  {adult} ..1 stag|hen|honeymoon|hangover|tinder|date|divorce|boyfriend|girlfriend
  {adult}|<staff> ..4 silver|golden|ruby|pearl|diamond wedding
  {adult}|<staff> ..2 house|flat|car|caravan ..2 for|up sale|auction|rent
  down the club tonight, round at the bull|crown|swan|legion|plough|arms|inn|club, 's round at
  put a ring on, said yes to ..2 boyfriend|girlfriend, she said yes, he proposed, he popped the question
  got|is|are engaged, engagement ring, on her|his|their engagement
  {adult}|<staff> ..2 new puppy|boyfriend|girlfriend|car|tattoo|haircut|hair
  just got back from my, my flight, in my pyjamas, in my pjs, duvet day, hot bath, face mask and, chinese takeaway, takeaway and, fish and chip supper and wine
  i've|i have? just|finally ..2 bought|moved|split|booked|dumped ..3 house|flat|holiday|car|up|tickets|him|her
  newly single, single again, on tinder, first date, swipe right, my tinder
  my life is|story|story of my life
`);
/** A grown-up's birthday. */
export const adultBirthday = phrases(`
  birthday|bday ..3 to ..4 {adult}
  birthday|bday {adult}
  birthday|bday ..2 to ..3 <staff>
  birthday|bday ..3 <staff>
  birthday|bday ..6 big 4|5|6|3|four|five|six
  birthday|bday ..3 drinks|bash|booze|tonight
  {adult} ..1 birthday, {adult} ..3 turns|turned|is|hits|hit ..2 30|40|50|60|21|thirty|forty|fifty|sixty
  happy ..1 21st|30th|40th|50th|60th|70th ..5 {adult}|{name}
  happy ..1 21st|30th|40th|50th|60th ..5 <staff>
  many happy returns ..2 to ..1 {name}|{adult}|<staff>
  many happy returns {name}|{adult}, and fabulous, nifty fifty, flirty thirty, over the hill, another year older
  happy ..1 birthday|bday {name} ..3 office|kitchen|canteen|reception|cook|caretaker|team|staff
  birthday|bday ..9 21 again
  happy ..1 30th|40th|50th|60th|65th|70th
  the big five|four|six o|0|oh, the big 5-0, the big 4-0, the big 3-0, the big 6-0
`);
/** Drink, and what follows it. */
export const nightOut = phrases(`
  hungover, hung over, hangover, hangovers, hanging after, still hanging, still drunk, sore heads, sore head after, wine o'clock, gin o'clock, beer o'clock, prosecco o'clock, wine oclock, pub o'clock, pub crawl, bar crawl, beer garden, happy hour, pre drinks, predrinks, on the lash, on the razz, on the town, on the piss, got hammered, got wasted, steaming drunk, blind drunk, absolutely hammered|wasted|smashed|steaming|plastered|legless|trolleyed|wrecked, tipsy, legless, boozy, worse for wear, feeling rough, feeling delicate, feeling fragile, who invented tequila, dancing on tables|the tables, lock in
  staff|teachers|teacher|team|office|us|we|we're|off|down|see|down|to ..4 pub|boozer|wetherspoons|spoons|winebar
  down the pub, down the boozer, in the pub, to the pub, pub after work|school|this, pub quiz tonight, pub tonight, pint tonight, drink tonight, drinks tonight, drinks are on, drinks on me|him|her|us, fancy a drink|pint|bevvy|cheeky, anyone for a pint, cheeky pint|drink|wine|gin, first round is, first rounds on
  glass|bottle|bottles|glasses|few|couple of? ..1 <offtopic-drink> ..6 tonight|me|later|earned|deserved|calling|calls|weekend|after|i|needed|need|please|sofa|bath|cheers
  need|needs|want|deserve|deserves|earned|time for? ..2 large|big|stiff|massive|bottle|glass|pint|drink ..3 <offtopic-drink>|drink
  doing|did|downing|necking|sank|sinking ..2 shots|pints|jagerbombs|tequila|sambuca
  i|we need|deserve|want a ..1 <offtopic-drink>
  <offtopic-drink> ..2 can't come soon|is calling|time|tonight|anyone|in hand
  staff|teachers|teachers' ..2 night out|nightout|do|xmas do|christmas do|party|piss up|away day races|karaoke ..9 <offtopic-drink>|wild|drunk|heads|karaoke|messy|legendary|carnage|dance|danced|trousers|floor|sick|toilet|security|hanging|taxi|carried
  what happens at the staff, staff night out, staff do was|last, christmas do was|last, xmas do was, day at the races, messy night, what a night, carried home, carried out of, kicked out of, lost his|her trousers|shoes|wages|dignity
  pub|boozy|bottomless|liquid|wetherspoons lunch|brunch|breakfast|friday ..4 <offtopic-office>|{adult}|{year}
  bottomless brunch, it got messy, got messy, got a bit messy, brunch and bubbles
  asked to leave by security, sick in the ..1 taxi|minibus|car|loo, last orders
`);
