import { group, phrases } from '../phrases.ts';
import './people-words.ts';
import './workplace.ts';

group(
  'interest-customer',
  `parents, parent, families, family, mums, dads, mams, mummies, carers, staff, colleagues, pupils, students, kids, my class, my classes, our class, my form, my group, my groups, my set, my sets, my year, our school, my school, school gate, playground, at the gate, school community, school families, our year, leavers, my lot, teachers, tas`,
);
group(
  'interest-tuition',
  `tutor, tutoring, tutors, tutored, tuition, private lessons, private lesson, private tuition, private tutoring, one to one lessons, 1:1 lessons, 1:1 sessions, one to one sessions, booster sessions, boosters, booster, booster classes, revision classes, revision sessions, crash course, easter revision, piano lessons, guitar lessons, violin lessons, singing lessons, swimming lessons, drama club, dance classes, holiday club, summer school, football coaching, coaching sessions, tutees, tutoring business, 11+ tuition, 11+ prep, eleven plus, lessons at home, lessons from home, exam coaching, extra lessons, extra help, phonics sessions, sats boosters, maths help, reading sessions, private sessions, after school tuition, saturday school, home tuition, online lessons, mentoring sessions, language classes`,
);
group(
  'interest-trade',
  `business, side business, side hustle, shop, online shop, etsy, etsy shop, vinted shop, store, stall, salon, studio, company, firm, cake, cakes, cupcakes, bakes, brownies, candle, candles, wax melts, jewellery, earrings, soap, lashes, lash lifts, nails, brows, hair, facials, make up, makeup, photography, photographer, photo shoots, mini shoots, portraits, commissions, prints, bottles, water bottles, hoodies, t shirts, tees, bags, bows, hair bows, balloons, party bags, catering, cards, revision cards, flashcards, revision guide, revision guides, guide, guides, workbook, workbooks, worksheets, resources, resource pack, resource packs, book, books, new book, ebook, course, courses, planner, planners, app, podcast, gym, classes, personal training, pt sessions, bootcamp, yoga, dog walking, dog grooming, babysitting, babysitter, childminder, childminding, minibus hire, lesson packs, lesson pack, novel, stationery, cleaning, ironing, gardening, plumbing, plumber, decorating, painter, decorator, electrician, building work, odd jobs, handyman, removals, removals van, van, taxi, driving lessons, window cleaning, car valeting, mechanic, tyres, catalogue, avon, usborne, tropic, body shop, bodyshop, oils, skincare, insurance, mortgages, estate agents, estate agent, coach company, uniform shop, uniform, costumes, dresses, prom dresses, furniture, houses, software, website, jobs`,
);

/** The writer, or on an official account a member of staff, is the one who earns. */
export const tuitionOffered = phrases(`
  i|i'm|i'll|i've|i'd|we're ..3 do|run|offer|offering|teach|taking|take|starting|give|giving|have|got|provide|doing|charge|now|could ..6 <interest-tuition>
  offering|offers|starting|running|providing|providing|giving|launching ..4 <interest-tuition>
  <interest-tuition> ..6 available|spaces|slots|spots|places|space|hour|hourly|session|dm|message|{number}|mates|cash|rates|price|prices|book|booking|enquiries|inbox|at mine
  spaces|slots|slot|spots|places|space|availability|vacancies ..5 <interest-tuition>
  my ..2 <interest-tuition> ..4 has|is|are|business|space|rates|starts|fills|client
  tutored|taught by me, get|have ..4 tutored|taught by me|myself
  i|i'll|i'd|can|could|will|happy tutor|teach|coach|help|prepare ..6 privately|cash|hour|home|mine|weekends|exam|entrance|go|session|11
  tutoring|coaching|teaching my|our|some ..2 own? ..2 {year}|pupils|students|class|tutees|kids
  booking|bookings|reserve|enrolling|enrol|signing ..6 <interest-tuition>
  crash course|courses
  {adult} ..3 offering|offers|gives|runs|teaches|does ..5 <interest-tuition>
  {adult} ..8 private lessons|tuition|tutoring
  paid ..3 tuition|tutoring|lessons|sessions
  tuition|tutoring ..3 by me|{adult}
  tutoring|coaching|teaching ..3 {class}|{year} ..3 cash|side|evenings|weekends|privately
  coaching|tuition|prep|tutoring|lessons with me ..9 {number}
  private|paid tutor|tutoring|tuition|lessons ..8 my|our|me class|classes|pupils|students|set|group|home|house|kitchen
`);
export const charges = phrases(`
  grand|quid|tenner|fiver|reserve|go|forty|thirty|twenty|fifty|ks1|ks2
  hour|hourly|hr|session|sessions|cash|dm|message|inbox|price|prices|rates|rate|spaces|slots|slot|spots|space|charge|paid|pay|book|private|privately|business|available|home|mine|me|my|prices|fee|fees|invoice
  {number}
`);
export const freeOrOfficial = phrases(`
  for free, free ..2 tuition|tutoring|maths|lessons|sessions|help|support|revision|guides|booster|catch, peripatetic|funded, national tutoring programme, music service|hub, county music, school led, at no cost, no charge, in school, after school on, every week after school, catch up programme, funded, pupil premium, run by the school, school's own, provided by school
  anyone|anybody|someone know|recommend|suggest|got
  looking for a|an, need a|an, does anyone, can anyone, in aid of, for charity, fundraising, fundraiser, raises|raise|raising|raised|funds ..4 for|library|pta|school|trip, pta|ptfa|friends, proceeds, sponsor|sponsored me|by
  my ..1 brother|sister|mum|dad|friend|mate|neighbour|cousin|niece|nephew does|is|runs|has
  tutor time|group|groups|period|room|base|team, form tutor|tutors, school shop, school office, from the office, ordered from the office, enterprise, young enterprise, easyfundraising, book fair, second hand, nearly new, preloved, used uniform, uniform swap, world book day, student|students|pupils|children made|sold|baked|designed, don't|not|never do|offer|tutor
`);

export const selling = phrases(`
  buy|order|orders|ordering|sell|selling|sells|sold|book|booking|bookings|price|prices|priced|rates|off|discount|discounted|deal|slots|spaces|dm|inbox|link|charge|pay|paid|pays|cash|commission|offer|hire|shop|available|commissions|cheaper|quote|free|mates|month|transfer|invoice
  {number} a|per|each
  {number}
`);
export const ownTrade = phrases(`
  my|our ..3 <interest-trade>
  i'm doing our|the|your ..3 {year}|{class}|leavers|proms|prom|staff
  i|i'm|i've|i'll|we|me ..3 do|doing|sell|selling|make|making|run|running|offer|offering|started|taking|rent|renting|launched|wrote|written|published|released|designed|earn ..4 <interest-trade>
  run|owned by our|my ..2 {adult}
  selling ..2 my ..3 <interest-trade>
  taking commissions|orders|bookings
  now ..1 offering|taking|booking|doing ..5 <interest-trade>|sessions|workshops|workshop|classes|slots
  your ..3 teacher ..2 is|now ..3 offering|running|selling|doing
  my|our link ..6 i|i'll|we|me|too|us
  i|i'll|we'll get|gets ..1 a? tenner|fiver|quid|bonus|voucher|cut ..2 too
  prep|coaching|workshops|workshop|sessions|classes ..8 mine|home|evenings|left|insta|pp|dm|book|charge
  yes i do|sell ..3 <interest-trade>
  i do|run|sell sell? <interest-trade> ..6 discount|you|order
  i've|i|i'm|we've ..3 places|spaces|slots|availability left|free|open|available|for|on|in
  it's|that's|is my shop|business
  i've|selling|sell ..2 my|our ..2 lesson|resource|revision|own packs|pack|plans|cards|resources|business|firm|company
  <interest-trade> ..4 by me
`);
export const toOwnPeople = phrases(`
  <interest-customer>
  {year}
  {class}
  {capital} parents|families|mums|dads|pupils|students|staff
  my|our ..2 class|classes|set|sets|group|groups|year|form|pupils|students|tutees|leavers
`);
export const kinTrade = phrases(`
  my|head's|headteacher's|deputy's|caretaker's|secretary's|{adult} husband|husband's|wife|wife's|partner|partner's|brother|brother's|sister|sister's|mum|mum's|dad|dad's|son|son's|daughter|daughter's|boyfriend's|girlfriend's|mate|mate's|friend|friend's|cousin|cousin's|uncle's ..2 <interest-trade>
  head's|{adult}|teacher's|ta's|caretaker's|governor's ..1 husband|wife|partner|brother|sister|son|daughter|family ..3 <interest-trade>
  {adult} ..2 <interest-trade> ..4 is|does|has|quote|discount|book|call|for
  head|headteacher|caretaker|governor|governors|secretary|teacher|ta|staff ..2 recommends|recommend|swears|endorses|does|runs|owns ..4 <interest-trade>|jobs
  my|our ..1 mate|friend|neighbour|partner|brother|sister|husband|wife|dad|mum|cousin|uncle|brother in law|son|daughter ..5 supplier|contractor|minibus|minibuses|coaches|coach|caterer|caterers|builder|builders|plumber|photographer|printer|printers|hire|orders|stationery|cleaner
  my hubby|husband|wife|missus|brother|other half|mate|sister|fella ..8 staff|parents|school|voucher|commission|families
  sends|gives|slips|pays me|us ..2 a? voucher|cut|tenner|drink|commission
  ordered|bought|buys|ordering ..3 of? my|our ..1 <interest-trade>
  {adult} ..2 new|latest|debut ..3 novel|book|album|single|range|business|salon|shop
  <staff> ..2 son|daughter|husband|wife|brother|sister ..5 firm|business|company|shop|gym|salon|garage|cafe|restaurant
  caretaker|manager|secretary|head|bursar son|daughter|husband|wife|brother|sister ..5 firm|business|company|shop|gym|salon|garage|cafe|restaurant
  our ..2 {name} ..3 does|runs|owns|sells|is ..3 <interest-trade>
  through our ta|teacher|secretary|caretaker|{adult}
`);
export const kinGain = phrases(`
  voucher|commission|cha|chuffed|speak|staff|every one
  buy|website|order|orders|trips|sent|sorts|sort|quid|supplier|contractor
  school|contract|parents|mums|discount|off|reduced|mention|quote|tell|ask|kickback|cut|picked|chosen|chose|used|hired|use|call|book|weekends, see us right, keep it in the family, looked after, something back, mates rates, free place
`);
export const code = phrases(`
  use|quote|enter|apply|with|add|put|mention|try|through|via|using ..1 my|our|discount|promo|referral code|link
  my|our ..1 discount|promo|referral|affiliate|ambassador|partner|personal code|link
  use|quote code {capital}
  code ..2 for|gets|gives|saves ..3 off|discount|free
  {number} off ..4 code|quote|quotes|quoting|mention|mentions|link|anyone
  quote|quoting|mention {capital} ..3 for|discount|off|and
  affiliate, affiliates, paid partnership, paid promotion, in partnership with|w, brand ambassador, brand rep, gifted by|product|item, paid ad, ad paid, #ad, #gifted, #affiliate, #sponsored, #brandpartner, #aff, kindly gifted, sponsored post|content|by
  been|getting|got|i'm|am|get paid|sponsored|gifted to ..2 post|review|promote|share|talk|say|plug
  paid me to, earn ..4 when|every|if|each you|time|anyone|order|referral
  earn|get|gets|give|gives|make|makes ..2 commission|kickback|referral
  earn|get|gets|give|gives me|us|i|a|small|little ..1 cut|bonus|percentage
  he|she|they sorts|sort|looks|sees me|us ..1 out|after|right
  tell|mention him|her|them ..3 sent you
  tell them {name} sent you
  we|i|us get|gets|earn|earns ..2 little|bit|small|something|kickback|cut ..2 back|cut|something|every
  see us|me|you right, referral bonus|fee|bonuses, refer a friend|family|mum|colleague ..6 get|off|bonus|we|i, ambassador for, an ambassador, independent rep|representative|consultant|stylist|distributor, backhander, back hander, kickback, kickbacks
  earning|earn|cash|money|bit|job|work|little on the side
`);
export const codeInGeneral = phrases(`
  dress|highway|post|qr|country|zip|area|source|morse|club|hour|your child's|child's|breakaway|class code|codes
  easyfundraising, amazon smile, school's cause, learn to, lottery, schools lottery, at no cost to you, donation, donations, hire me on the side, salad|chips|sauce|sun on the side, bit on the side, our free, your own, the film, lovely to
`);
export const rival = phrases(`
  skip|avoid|forget|don't|never|instead|rather|leave|better ..5 {capital}|us|our|my|here|school ..8 come|send|choose|go|join|try|pick|apply ..3 to|us|our|{capital}|the
  don't|never send|choose ..4 here|us|our|my ..8 send|choose|go|come|try
  {capital} is ..3 better|best ..3 bet|school|choice|option|place ..8 work|teach|lecture|bonus|referral
  come to|join|try {capital} ..2 where i|i'm|my
  where i do|work|teach|lecture ..4 days|day|week|too|also|part
  go|send|try|look|apply|choose ..4 to? {capital} ..2 where|my ..4 works|work|head|teaches|teach|lectures|husband's|wife's|husband|wife
  better|best|instead|rather|try|choose|pick|join|look|send ..6 college|school|academy|nursery|sixth ..5 where i|my ..2 work|lecture|teach|tutor|governor
  i ..1 work|lecture|teach|coach there ..2 too|part|also|as|on
  also|on teach|lecture|work|the ..1 payroll|there
  refer ..8 i|we|me get|gets|earn ..3 {number}|off|bonus|free
  put my name on|down, use my name, tell them i sent you, say i sent you, mention my name
`);
export const gift = phrases(`
  parent|parents|mum|dad|family|families|supplier|rep|salesman|publisher|company|contractor|photographer ..3 gave|given|sent|treated|bought|handed|slipped|offered|paid ..2 me|us|staff|head ..8 voucher|cash|spa|hotel|weekend|holiday|tickets|watch|hamper|ipad|laptop|handbag|champagne|{number}|whisky|dinner|bottle|hospitality|trip
  got|had|given|received|sent|treated ..6 off|from|by the|our|a|one ..2 photographer|supplier|rep|publisher|caterer|caterers|contractor|builders|company|parent|mum|dad ..8 happy|lovely|nice|thanks|chuffed|result|winning|school|we|for
  case of wine|champagne|beer ..4 off|from
  thank|thanks ..3 {capital} ..2 for ..3 free ..2 weekend|trip|holiday|place|stay|tickets|dinner|samples|ipad
  free weekend|holiday|trip|stay ..10 booking|book|use|with you|again|order
  freebie|freebies|hospitality|hamper|tickets|box|dinner|lunch ..4 from our|the|a ..1 supplier|rep|caterers|publisher|contractor|photographer|company
  for|so|after ..2 getting|giving|moving|putting|marking|bumping|giving ..4 top set|grade|part|place|mark|grades
`);

export const officialTrade = phrases(`
  need|looking|after|want ..3 plumber|decorator|builder|cleaner|gardener|babysitter|photographer|electrician|dj|cake|tutor|window ..6 our|{adult}
  caretaker|secretary|receptionist|{adult}|ta ..3 does|do jobs|weddings|gardens|cakes|removals|odd
  recommends|recommend ..4 estate|agents|solicitor|solicitors|garage|gym|salon|builder|mortgage|shop|tutor|tuition ..8 mention|quote|discount|reduced|off|fee
  {adult}|caretaker|secretary|receptionist|head|ta|teacher ..5 removals|van|plumbing|decorating|candles|cakes|yoga|shop|business|salon|mowing|gardening|photography|catalogue|tutoring|cleaning|building|jobs ..10 discount|quote|call|book|contact|directly|weekends|prices|weekend|evenings|rates
  {adult}|{name}|teacher|ta ..8 sessions|availability|slots|rates ..6 text|message|call|book|contact|dm|{number}|sign
  message|contact|call|text|ring him|her directly
  contact|call|message|ring|text|dm|email him|her|them|{adult} directly ..4 prices|price|book|quote|rates
`);

export const charity = phrases('charity, pta, raffle, in aid of, fundraiser, donated|donating, kindly');

group(
  'pitch-good',
  `business, side hustle, etsy, etsy shop, etsy store, vinted, vinted shop, depop, online shop, little shop, new shop, salon, nail bar, barbers, barber shop, tattoo studio, dance studio, gym, new firm, firm, company, candles, wax melts, jewellery, earrings, bracelets, lashes, nails, brows, facials, waxing, botox, spray tans, hair extensions, spray tan, lash extensions, brow lamination, gel nails, pedicures, manicures, hair cuts, haircuts, avon book, avon catalogue, avon brochure, usborne books, tropic party, candle party, hairdressing, massage, massages, reiki, aromatherapy, candle parties, photo shoots, photoshoot, photoshoots, family portraits, wedding photography, novel, thriller, debut, memoir, poetry collection, ebook, debut book, new book, personal training, pt sessions, bootcamp, boot camp, pilates, zumba, yoga classes, yoga, slimming group, slimming world, weight loss, dog walking, dog grooming, dog sitting, babysitting, childminding, avon, tropic, usborne, scentsy, forever living, bodyshop at home, arbonne, herbalife, juice plus, skincare, essential oils, garage, cafe, bakery, restaurant, takeaway, food truck, burger van, pizza van, ice cream van, pub, b b, bnb, holiday cottage, holiday let, airbnb, caravan, static caravan, villa, removals, plumbing, decorating, gardening, driving lessons, window cleaning, car valeting, valeting, van hire, man with a van, taxi, minicab, florist, bouquets, wedding cakes, celebration cakes, birthday cakes, cake business, cupcakes, brownies, grazing boxes, grazing tables, balloon arches, party hire, bouncy castle, bouncy castles, face painting, djing, disco hire, hoodies, prints, commissions, portraits, resin, crochet, knitwear, sofa, corner sofa, settee, wardrobe, cot, pram, buggy, moses basket, car, bike, tumble dryer, washing machine, fridge, telly, hot tub, puppies, kittens, spare room, flat, room to rent, insurance, mortgages, mortgage, solar panels, kitchens, loft conversions, tutoring agency, tuition centre, tuition agency, kumon, tpt shop, tes shop, resource shop, teaching resources shop`,
);
group(
  'pitch-kin',
  `husband, wife, partner, hubby, missus, other half, fiance, boyfriend, girlfriend, brother, sister, brother in law, sister in law, mum, mam, dad, son, daughter, stepson, cousin, uncle, auntie, aunt, nephew, niece, best mate, best friend, bestie, mate, mother in law, father in law, son in law, daughter in law`,
);
/** Goods and services that no school sells. */
export const pitchGood = phrases('<pitch-good>');
/** Lessons for money. */
export const paidLessons = phrases(`
  sats|gcse|11|eleven|exam|a plus? level? ..1 prep|coaching|tutoring|tuition|cramming|crammer
  private|paid|121 maths|english|phonics|reading|science|spelling|french|spanish|physics|chemistry|biology|lessons|tuition|tutoring|tutor|sessions|coaching|sats|gcse|piano|guitar|violin|singing|swimming|booster|support|help|tutorials
  1:1 maths|english|phonics|reading|science|spelling|french|spanish|physics|chemistry|biology|lessons|tuition|tutoring|tutor|sessions|coaching|sats|gcse|piano|guitar|violin|singing|swimming|booster|support|help|tutorials
  one-to-one maths|english|phonics|reading|science|spelling|french|spanish|physics|chemistry|biology|lessons|tuition|tutoring|tutor|sessions|coaching|sats|gcse|piano|guitar|violin|singing|swimming|booster|support|help|tutorials
  <interest-tuition>
`);
/** Whose gain it is, told by kin. */
export const kinOf = phrases(`
  my|our|head's|headteacher's|deputy's|caretaker's|secretary's|governor's|{adult} <pitch-kin>
  <school-leader>|<school-post>|{adult} <pitch-kin>
`);
/** What makes it an offer. */
export const terms = phrases(`
  for sale, on sale, half price, cut price, mates rates, money off, first one|lesson|session|class free, free taster|trial|consultation|quote, special rate|price|offer|deal, good rate|price|deal, cheap~ rates|price|deal, sister|family rate
  discount|discounted|discounts|bookings|commission|quotes
  {number} off|each|per|quid|a
  {number} ..2 hour|hr|session|lesson|pop|go|half
  hour|hourly|session|lesson ..2 {number}
  spaces|places|slots|spots ..3 left|available|free|open|remaining|going
  taking|accepting|open|now for? orders|bookings|booking|commissions|enquiries
  bring|bringing|pass|passing it|one|them|catalogue|brochure ..3 in|to|round|into ..2 staffroom|playground|gate|school|work
  book|catalogue|brochure is out
  order|orders|book|booking ..4 me|him|her|them|now|early|christmas|direct|directly|with|through|via
  message|dm|pm|inbox|text|call|ring|whatsapp|contact|comment|shout ..2 me|him|her|us|below|here|if|for|before|{adult}|{number}
  give|drop ..1 me|him|her|us a ..1 shout|message|text|call|ring|line|bell
  get|gets|got|getting ..3 off|free|discount
  link in bio|comments|profile|below, see my page|profile|insta|website, check out my|his|her|our, pop in|along ..4 say|mention|tell
  say|mention|quote|tell ..3 school|sent|code|us|name
  {number} ..1 ph|mins|minutes|half|off|a
  35ph, 30ph, 25ph, 40ph, 20ph
  tenner|fiver|cash|quid|each|buy|dibs|direct|knock|bargain|ono|collection|deliver|delivers|cheap|reasonable
  opens|opening|launches|launching|launched
`);
/** The school chose, bought or hired where somebody of its own gains. */
export const kinHired = phrases(`
  <pitch-kin> ..5 got|won|wins|landed|given|awarded|bagged|handed|secured ..4 contract|order|tender|deal
  <pitch-kin> ..5 doing|does|supplying|supplies|printing|catering|building|fitting|painting ..4 school|school's|kitchen|hall|roof|boiler|hoodies|disco|coaches
  school|we|head|trust|office went|going|gone|goes|sticking|signed with my ..2 <pitch-kin>
  made sure|recommended|picked|chose|hired|booked|used|suggested|swung|pushed ..4 my ..1 <pitch-kin>
  interview|panel|shortlist|shortlisting|interviewing ..8 my ..1 <pitch-kin>
  my ..1 <pitch-kin> ..3 got|gets|getting|applied|applying|going ..3 job ..3 at|with school|us|our|my
  school|we|head|office ..2 bought|buys|ordered|orders|signed|subscribed|using|uses|pays ..8 my recommendation|company|book|app|scheme|programme|resources|firm|business
`);

/** Who might want something of a school, and what they gave somebody there. */
group(
  'interest-giver',
  `rep, sales rep, supplier, suppliers, publisher, publishers, photographer, photography company, caterer, caterers, contractor, contractors, builder, builders, agency, agencies, travel company, tour company, tour operator, coach firm, coach company, salesman, software company, reading scheme, phonics company, uniform company, uniform supplier, edtech company, parent, parents, mum, mam, dad, mother, father, family, families, grandad, gran, bursar's friend`,
);
export const sweetener = phrases(`
  <interest-giver> ..7 slipped|slips|bunged|bung|bribed|bribes ..2 me|us|him|her|head
  <interest-giver> ..7 sent|gave|given|gives|handed|treated|treats|took|taking|flew|flying|offered|offers|paid|paying|bought|buying|chucked|promised ..2 me|us|slt|head ..5 weekend|trip|holiday|spa|hotel|voucher|vouchers|hamper|ipad|laptop|tickets|box|hospitality|races|crate|case|whisky|champagne|watch|handbag|quid|cash|envelope|dinner|meal|{number}
  freebies|freebie|backhander|hospitality|jolly|junket ..4 from|off|courtesy ..2 <interest-giver>
  slipped|bunged|bung me|us|him|her ..1 {number}|fifty|twenty|hundred|grand|tenner|few|cash
  to|for bump|bumping|move|moving|nudge|nudging|squeeze|squeezing ..1 his|her|their|him|them ..3 up|set|list|grade|mark
`);
/** A rival recommended by somebody who is of it. */
export const rivalOfMine = phrases(`
  better off|school|option|choice|place|sixth|nursery ..6 down|at|up|over|with|there
  instead of us|here|ours, look elsewhere, not us, never ours
  try|choose|pick|apply|send|look|switch|consider|join ..6 {capital}|there|down
`);
export const ofTheRival = phrases(`
  i'm|im|i|where|which i? ..2 a|also|do|am|work|teach|lecture|run|sit ..1 governor|trustee|there|marketing|admissions|director|shareholder|part|board|tutor|evenings|saturdays|fridays
  where i|i'm|my ..2 work|teach|lecture|governor|tutor|moonlight|marketing|do|husband|wife|partner|sister|brother
  put in a|you word|through|forward
  get|gets|pays|earn me|us|i ..3 finder's|referral|bonus|commission|fee
`);
/** A post is filled, and kin of the writer is in for it. */
export const choosing = phrases(`
  shortlist|shortlisted|shortlisting|interviewing|interviews|interview|panel|appointing|recruitment|tenders|quotes|bids
`);
export const kinInForIt = phrases(`
  my ..1 <pitch-kin> ..4 applied|applying|applies|application|candidate|candidates|list|quote|quoted|bid|bidding|among|running
  my ..1 <pitch-kin> ..2 in|going|up for
  <pitch-kin> is|was|are one of|among
`);
/** A firm put forward on the school's page, and the tie to it. */
export const tied = phrases(`
  run|owned|started|founded|managed by ..3 our|{adult}|wife|husband|brother|sister|son|daughter|partner|mum|dad
  run|owned by our|the|my ..2 own? ..1 {adult}|deputy|head|caretaker|governor|governors|secretary|wife|husband|son|daughter
  our own {adult}
  sponsor|sponsors|sponsored our|the head's|deputy's|caretaker's
  knock {number}|something|a ..3 off|fee
  <school-leader>|<school-post> <pitch-kin>
  chair of governors, by ..1 husband|wife of
`);
/** A private sale. */
export const forSale = phrases(
  'for sale, selling, on offer, one owner, collection only, ono, good nick, good condition, hardly used, barely worn, no offers, make an offer',
);
