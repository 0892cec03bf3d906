import { group, phrases } from '../phrases.ts';
import './off-topic.ts';

group(
  'idle-home',
  `broadband, wifi, wi fi, virgin media, sky box, bt, internet, boiler, dishwasher, kitchen, bathroom, extension, loft, conservatory, driveway, patio, fence, guttering, roof, bungalow, bedroom, bedrooms, one bed, two bed, three bed, pcm, bills, rent, mortgage, deposit, landlord, tenant, tenants, removal, skip, shed, garden, lawn, hot tub, barbecue, bbq, gazebo, ladder, drill, van, tyre, tyres, mot, car, keys, car keys, motorbike, bathroom fitted, purse, wallet, phone, handbag, sunglasses, parking ticket, parking fine, speed camera, satnav, parcel, evri, amazon, hermes`,
);
group(
  'idle-food',
  `roast, sunday roast, roast dinner, brunch, bottomless brunch, fry up, curry, takeaway, kebab, chippy tea, pizza, burger, domino's, dominos, deliveroo, just eat, uber eats, greggs, steak bake, sausage roll, costa, starbucks, latte, gravy, steak, pub lunch, pub grub, fish and chips, chinese, indian, tapas, cocktails, crisps, chocolate, biscuits, cadbury, creme egg, creme eggs, pot noodle, marmite`,
);
group(
  'idle-heart',
  `ex, dating, tinder, hinge, bumble, hitched, wed, married, engaged, divorced, divorce, dumped, snog, snogged, fancy, crush, valentine, valentines, boyfriend, girlfriend, hubby, hubbie, missus, fella, in laws, mother in law, bump, scan, due date, expecting, pregnant, gender reveal, big day, leaving do, new house, new home, new baby, new job, wedding season, first steps, first tooth, teething, potty, nappy, nappies, toddler, mummy, stag, hen, bridesmaid, bridesmaids, best man, honeymoon, anniversary, love life, grandchild, granddaughter, grandson, grandad again, nana again, retirement home, nephew, niece, cousin, bonny baby`,
);
group(
  'idle-body',
  `diet, calories, weight loss, lost weight, lost two stone, stone lighter, slimming, keto, gym, gains, protein, squats, bench press, deadlift, yoga, pilates, botox, filler, fillers, lashes, lash lift, eyebrows, brows, nails, mani, pedi, tan, tans, spray tan, spray tans, dress, outfit, shoes, facial, facials, waxing, massage, massages, haircut, highlights, balayage, perm, beard, tattoo, piercing, teeth whitening, hangover cure, man flu, period pains, menopause, hot flushes, vasectomy, snoring`,
);
group(
  'idle-screen',
  `netflix, disney plus, amazon prime, iplayer, box set, boxset, christmas film, christmas movie, die hard, love actually, home alone, episode, season finale, finale, new series, spoilers, spoiler, soap, soaps, sitcom, reality show, contestant, contestants, jungle, villa, bachelorette, oscars, baftas, brits, grammys, glastonbury, gig, album, number one, top ten, chart, movie, film, blockbuster, marvel, star wars, bond film, barbie, eurovision, celebrity, celebrities, celeb, celebs, prince, princess, king charles, queen camilla, royals, royal family, influencer, tiktoker, youtuber, podcast, fortnite, call of duty, xbox, playstation, fifa`,
);
group(
  'idle-sport',
  `var, ref, referee, premier league, title race, relegation, transfer, the title, offside, penalty shoot out, derby day, match of the day, accumulator, acca, odds, bookies, boxing, ufc, wwe, darts, snooker, f1, grand prix, grand national, cheltenham, ascot, golf, wimbledon, ryder cup, six nations, lions tour, the ashes, world cup, euros, ligue, bundesliga, gaffer, striker, hat trick, nil nil`,
);
group(
  'idle-news',
  `petrol, diesel, potholes, pothole, bin day, bins, train fares, trains, traffic, ring road, motorway, m25, m6, rush hour, gridlock, tailback, tailbacks, diversion, energy bills, gas bill, electric bill, council tax, inflation, interest rates, house prices, pensions, tax, taxes, budget, national insurance, immigration, boats, brexit, russia, putin, trump, israel, gaza, ukraine, war, economy, banker, bankers, strike, strikes, parking fines, ulez, price of, parking charges, parking charge, earthquake, flood, floods, hurricane, tornado, plane crash, shooting, murder, crime, burglary, burglaries, weather app, heatwave, fireworks, litter louts, dog mess, scandal, breaking`,
);
group(
  'idle-verdict',
  `rubbish, amazing, brilliant, worst, boring, hilarious, useless, joke, diabolical, shocking, ridiculous, disgrace, massive, letdown, let down, overrated, underrated, gutted, buzzing, obsessed, love, hate, loved, hated, robbed, send help, awkward, bored, skint, knackered, shattered, starving, craving, can't believe, cant believe, unbelievable, expensive, cheap, bargain, half price, outrageous, genius, legend, heard it here first, you heard it here, in pieces, crying, dead, down, wow, lush, yummy, delish, mint, belter, cracking, decent, messy, wild, hammered, shame, scandal, poor people, terrible news, daylight robbery, tell us yours, which one, what do you think, half price, moving abroad, steaming, drunk, thoughts, discuss, a mare, absolute mare, swipe, tonight, last night, yesterday, this weekend, send help, recommendations`,
);

group(
  'idle-free',
  `five guys, burgers, bbq weather, barbecue weather, feet up, gunners, bets, hairdresser, barber, cat pics, dog pics, bar stools, corner unit, giving away, free to collector, bottoms up, cocktail o'clock, lie in, snow angels, airport, suitcase, sun cream, poolside, beach, happy hour, nightclub, karaoke, speeding ticket, mortgage rates, monday again, soggy chip, wine, gin, prosecco, beer, lager, cider, pub, vape, cigarettes, fags, lottery, scratchcard, scratchcards, star sign, horoscopes, zodiac, gossip, rumour, rumours, payday, pay day, shopping, sales, primark, shein, asos, vinted, ebay, ikea, argos, tesco, asda, lidl, aldi, boots, superdrug, greggs, nando's, nandos, wagamama, kfc, mcdonald's, mcdonalds, maccies, subway, spoons, film, sofa, telly, fridge, freezer, tumble dryer, air fryer, hoover, hot tub, motorbike, caravan, campervan, tattoo, nails, hangover, snooker, darts, boxing, golf, cricket score, horse racing`,
);

const idle = '<idle-home>|<idle-food>|<idle-heart>|<idle-body>|<idle-screen>|<idle-sport>|<idle-news>';

/** Small talk about home, food, love, looks, television, sport and the news. */
export const idleTalk = phrases(`
  ${idle} ..9 <idle-verdict>
  <idle-verdict> ..9 ${idle}
`);
/** A single word of these is enough where nothing else in the text is about school. */
export const idleTopic = phrases(
  '<idle-food>, <idle-heart>, <idle-body>, <idle-screen>, <idle-sport>, <idle-free>',
);

/** The tone of somebody chatting for themselves. */
export const idleTone = phrases(`
  i|i'm|im|i've|ive|i'd|i'll|my|me|mine|myself
  lol|haha|hahaha|omg|ugh|yay|woohoo|meh|argh|aargh|whoop|wow|oops|eek|sigh|yum|phew|blimey|crikey
  anyone|anybody|guess|favourite|fave|yours|bored|swipe|selfie|teacherlife|daylight|poor|terrible|typical|honestly|literally|seriously|apparently|rumour|obsessed|tempted|craving|bargain|tattoo|dress|outfit|hair|drunk|steaming|mare|beaten|snog|embarrassing
  tell us yours, who else, when the, half price, never stops, send coffee|wine|help|chocolate, same again, not again, again and, what a mare, discuss
  #teacherlife|#mood|#monday|#mondaymood|#fridayfeeling|#tgif|#foodie|#ootd|#selfie|#nofilter|#blessed|#weekend|#weekendvibes|#goals|#couplegoals|#fitness|#gymlife|#winewednesday|#holidays|#instagood|#love|#lol|#fail|#meme
`);
/** Questions put to whoever reads. */
export const idleQuestion = phrases(`
  anyone|anybody|anybody's|anyone's|whose
  who|who's|whos else|fancies|fancy|wants|got|up|knows|watching|going|needs, does|has|is|can|could anyone|anybody|someone|somebody|any
  any|recommend ..1 recommendations|recommend|suggestions|tips|takers, looking for a|an|some, in need of, on the hunt for, on the lookout for, iso, wanted, lend me|us, is it just me, am i the only, what's|whats|what is your|everyone's|everybody's, what are you|everyone|everybody, hands up who|if, would you rather|ever, fave
  lost|found|missing ..5 keys|purse|wallet|phone|ring|glasses|bank|handbag
`);
/** A question after readers' own tastes and days. */
export const askedOfReaders = phrases(`
  you|your|yours|u|ur|we|who|who's|everyone|anyone|everybody|anybody|somebody|someone|favourite
`);
/** Jokes and catches for reactions. */
export const idleJoke = phrases(`
  what did|do|does the|you|a ..3 say|call|get
  why did|do|does|was|is|are|couldn't|can't the|a|an ..9
  knock knock, double tap, like and share, tag ..2 who|friend|mate|someone, smash that like, who did this, tell me you're, true story, story of my life, sums up, me today, me right now, same, mood, vibes, big mood, felt cute, no filter, selfie, selfies, throwback thursday, tbt, flashback friday, fridays, mondays, weekend vibes, friday feeling, weekend mood, happy friyay, friyay, cheers to the weekend, bored, procrastinating, random thought, shower thought, showerthoughts, faith in humanity, live laugh love, good vibes, living my best life, blessed, treat yourself, treat yo self, self care sunday, netflix and chill, retail therapy, off to the shops, to the sales
`);
/** Offers to readers. */
export const idleOffer = phrases(`
  {number} off|percent|% ..6 your|first|all|everything|orders|with|at|when
  use code, discount code, promo code, say the ..1 sent|told, mention ..3 sent, ask for ..1 {name}, good|best|cheap|keen|mates price|prices|rate|rates, get in touch for a quote, free quote, dm to order, dm to book, available weekdays, available weekends, great rates, good rates, fair prices, sleeps six, sleeps four, sleeps eight, slots available, taking bookings, now booking, book now, order now, buy now, while stocks last, limited time, link in bio, small business, does driveways, free kittens, free to collector, litter trained, weeks old, ready to leave, deposit secures, to rent, to let, for rent, for hire, for sale, pcm, ono, ask me how, be your own boss, work from home, passive income, extra income, side hustle, earn, earning up to
`);
/** The writer's own affairs. */
export const idleSelf = phrases(`
  i'm|im|i|i've|i'd|i'll ..9 <idle-verdict>
  my ..2 <offtopic-kin>|<offtopic-pet>
  my ..1 little boy|girl|man|lad|one
  mum's|dad's|nan's|gran's|hubby's ..1 birthday|50th|60th|70th|80th|retirement|wedding|funeral
  {adult} ..1 is|are selling|moving|getting|having|expecting|divorcing|dating ..1 his|her|their|house|married|divorced
  {adult} ..1 big day
  {name} ..1 {name} ..2 on your|their ..2 house|home|baby|wedding|engagement|arrival
  our ..4 <staff> ..9 grandad|grandma|nana|grandchild|hitched|skint|knackered|passed|driving|dumped|single|engaged|pregnant|hungover|diet|botox|tattoo|date|divorce|moved|moving|bump|expecting|puppy|kitten
`);
