import { group, phrases } from '../phrases.ts';
import './off-topic.ts';

group(
  'offtopic-shop',
  `pub, boozer, chippy, chip shop, tesco, asda, lidl, aldi, morrisons, sainsbury's, sainsburys, co op, coop, spar, greggs, mcdonald's, mcdonalds, kfc, nando's, nandos, wetherspoons, spoons, takeaway, off licence, post office, bookies, b and m, poundland, primark, costa, starbucks, the red lion, the kebab shop, corner shop, petrol station, garage`,
);

/** Television, stars and the royals as talked about at the kettle. */
export const showTalk = phrases(`
  watching|watch|watched|binge|binged|seen|see|obsessed|loving|love|hooked ..4 <offtopic-show>
  <offtopic-show> ..4 last night|tonight|final|finale|fix|fixed|spoilers|spoiler|winner|robbed|obsessed|rubbish|amazing|boring|best|worst|vote|voted|banished|evicted|dumped|eliminated
  who ..6 go|going home|out ..3 jungle|villa|tonight|strictly|island|house
  who ..4 win|winning|wins|voted|rooting ..3 <offtopic-show>
  who's|whos|anyone|anybody ..4 watching|watch|hooked|obsessed|addicted ..3 tonight|<offtopic-show>
  team ..1 <offtopic-celebrity>
  <offtopic-celebrity> ..6 <offtopic-gossip>
  <offtopic-gossip> ..3 <offtopic-celebrity>
  did|has anyone|anybody|you|everyone ..2 see|watch|catch ..2 <offtopic-show>|<offtopic-celebrity>
  who wore it better, best dressed, red carpet looks, oscars outfits, celebrity crush, number one album
  new|latest ..3 film|movie|series|season|album|episode ..4 rubbish|amazing|brilliant|terrible|boring|awful|save|incredible|masterpiece|banger
  save your money, worth a watch, must watch tonight, what's everyone watching, whats everyone watching, what are you watching, what is everyone watching, currently bingeing, binge watching, box set
  can't believe they|she|he voted|banished|evicted|dumped
`);
/** Professional football and other sport, as fans talk about it. */
export const fanTalk = phrases(`
  <offtopic-club> ..5 robbed|lost|beat|beaten|thrashed|hammered|rubbish|shocking|useless|relegated|relegation|champions|sacked|signing|transfer|ref|penalty|dire|awful|embarrassing|terrible|fans|supporters|rivals|bottlers|bottled|boring
  <offtopic-club> ..2 v|vs|versus|against <offtopic-club>
  who ..4 winning|win|wins ..3 premier|fa|world|league|champions|derby|euros|cup final
  var is|was|decision|again, premier league, champions league, transfer window, match of the day, fantasy football|league team, six nations, sack the manager, the ref was, ref needs, ref was, never a penalty|red|pen, stonewall penalty, offside goal, the boxing tonight, big fight tonight, ashes test, grand national tips, formula 1, formula one, wrestlemania, ufc, tyson fury
  come on ..1 england|scotland|wales|ireland|you|arsenal|liverpool|united|city|spurs|rangers|celtic ..3 tonight|lads|boys|penalties|blues|reds|spurs|gunners
  it's coming home, its coming home, up the reds|blues|villa|spurs|arsenal|gunners|toon, ynwa, coyg, coys, ggmu
  what a goal|save|penalty|strike ..3 saka|kane|rice|foden|bellingham|salah|haaland|palmer|rashford|rooney|messi|ronaldo|mbappe
  saka|kane|bellingham|salah|haaland|rashford|messi|ronaldo|foden|southgate|tuchel|guardiola|klopp|mourinho ..5 goat|rubbish|overrated|dropped|sacked|best|worst|robbed|should|useless|legend
  england|scotland|wales|ireland out|through|into|crash|crashed|going ..2 world|euros|six|semi|final|quarter ..1 cup|nations|finals
  england|scotland|wales ..6 gutted|robbed|penalties|heartbreak|buzzing|lads|bottled
  big night|day|game for the, up the town|hatters|city|villa|hammers|baggies|rams|blades|owls|foxes|saints|pompey, was out of this world at, offers over, at the nec|o2|arena|apollo|hydro ..3 was|last|amazing|out
  <offtopic-club> till i die, gutted for ..1 <offtopic-club>|england
`);
/** Moods, memes and fishing for reactions. */
export const memeTalk = phrases(`
  that feeling when, that moment when, me when the, me when i, me on a monday, mondays be like, mood when, big mood, current mood, monday mood, tfw, mfw
  when you realise|remember|find ..3 it's|its|is|you|only|friday|monday|tuesday|wednesday|thursday|weekend
  is it ..1 friday|half|summer|weekend|christmas|home|bedtime|wine ..1 yet, roll on friday|half|summer|the|5pm|home, thank god|goodness ..1 friday|half|weekend, tgif, happy hump day, hump day, monday blues, i hate mondays, case of the mondays, can't wait for the weekend, who invented mondays, living for the weekend
  tag a|your ..1 mate|friend|bestie|someone|colleague who, tag someone, caption this, caption competition, like if you, share if you, like and share if|this, officially a legend, type amen, comment below with your first pet, your porn|stripper|elf name, first pet's name, copy and paste, only 90s kids, 90s kids will, if you know you know, iykyk, meme, memes, dank, rickroll, epic fail, fail of the day, lolz
  dad joke|jokes, mother in law joke, knock knock who's there, joke of the day from mr|the office|me, here's a joke, heres a joke, i've got a joke, a man walks into a bar, walks into a bar, an englishman an irishman, outstanding in his field, follow for more, send this to a
  which|what ..3 are you ..3 quiz, what star sign, horoscope, mercury retrograde, your star sign, lottery numbers, lottery syndicate, won the lottery, euromillions, crypto, bitcoin, get rich, betting tip, racing tips, horse in the 3
  what's|whats for tea|dinner tonight, what's everyone having for tea|dinner, friday night plans, weekend plans, plans for the weekend ..4 ours|mine|wine|pub
  unpopular opinion, hot take, would you rather, pineapple on pizza, ketchup in the fridge, how do you take your tea
`);
/** Traders and their offers. */
export const businessTalk = phrases(`
  <offtopic-business> ..9 discount|discounts|off|deal|deals|offer|offers|sale|bogof|voucher|quote|quotes|cheap|cheapest|bargain|promo|code|slots|bookings|opened|available
  discount|percent|% ..3 at|from|off|for ..4 <offtopic-business>
  best|cheapest ..1 <offtopic-trade> in, get a free ..1 blow|cut|wax|trial|consultation|nails|massage|quote, book now and get
  {number} off ..6 <offtopic-business>
  off your first ..2, off your next ..2 visit|treatment|appointment|order|cut|tattoo
  say|tell ..2 school|head|we|i ..1 sent you
  quote ..3 discount|code|off|deal|saving
  quotes ..2 gets|get, use ..1 code ..4 off|discount|saving, tell them ..1 we|i|who sent you, mention this post|us ..3 discount|off|free|deal, mates rates, see us right, sees us right, kickback, little something back, cash in hand, free quotes, free quotation, no job too small, no obligation
  buy ..3 from|off my|our ..1 <offtopic-kin>
  check out|try|visit|support|book|use ..2 my|our ..2 <offtopic-kin>|mate's|head's ..4 <offtopic-business>
  <offtopic-kin> ..2 has|have just? opened|started|set ..4 <offtopic-business>|up
  <offtopic-kin> ..1 new? <offtopic-business>
  {adult}|<staff> ..2 <offtopic-kin> ..2 <offtopic-business>
  {adult} ..2 removals|plumbing|decorating|driving|cake|candle|window|gardening ..1 van|business|firm|company|school|service|round
  i|we've|i've just tried|had|been ..6 curry|burger|pizza|steak|roast|brunch|cocktails|kebab
  best ..2 curry|burger|pizza|kebab|steak|brunch|sunday roast|fry up|coffee in town|ever|at|from
  you lot have got to try, you've got to try, 10 out of 10 would recommend, five stars would, would highly recommend the ..2 <offtopic-business>
  new menu at the ..4 pub|inn|arms|restaurant|bistro, happy hour, two for one, 2 for 1 cocktails, black friday deal|deals, amazon prime day, cheap flights, half price gym, join now, avon, body shop at home, tropic skincare, juice plus, herbalife, utility warehouse, forever living
  come and try ..4 <offtopic-business>, grand opening of ..4 <offtopic-business>, pop into ..4 <offtopic-business>, order your ..3 wax|protein|lashes|candles
`);
/** News, prices and goings-on that are no matter of the school. */
export const worldTalk = phrases(`
  petrol|diesel|fuel|beer|house|energy|gas|electricity|butter|shopping ..1 price|prices|bill|bills ..6 shocking|ridiculous|joke|crazy|up|rise|rising|again|insane|disgusting|outrageous|mad|criminal|through
  price|cost of a ..1 petrol|diesel|pint|butter|beer|freddo|coffee|chocolate|eggs|milk|bread
  interest rates, mortgage rates, mortgages, house prices, stamp duty, bank of england, stock market, ftse, inflation is, strikes on the trains, train strike|strikes again, train delays again, m25|m6|m62|m1 ..3 nightmare|carpark|again|standstill|hell
  how are we ..1 all? meant|supposed to ..1 pay|afford
  scandal ..4 prince|princess|king|queen|royals|duke|duchess|minister, prince|princess|duke|duchess ..6 titles|scandal|disgrace|stunning, breaking news, in other news, big news from westminster, did you see the news, have you seen the news, shocking news from, royal wedding|baby|family|visit ..4 gorgeous|stunning|amazing|disgrace|tax, the budget ..4 shocking|joke, the boat|boats crisis
  <offtopic-shop> ..6 shut|closed|closing|run|sold|out|half|reduced|offer|opening|deal|queue|queues|ran
  the pub ..6 shut|closed|changed|reopening|reopened
  bin lorry|lorries|men ..6 not|aren't|street|road|late|early|tomorrow|till|until, lost|missing|found ..3 tabby|moggy|tortoiseshell|cockapoo|spaniel|terrier|whippet|lurcher|staffie|labrador|collie|cockatiel|budgie|ferret|greyhound|ragdoll
  bins ..4 not been|weren't|haven't ..2 emptied|collected, missed bin, wheelie bin, dog poo|mess|muck on ..2 road|street|pavement, someone has parked across my, who owns the ..3 car|van|audi|bmw, fireworks at midnight, kids next door, loud music on
  weather ..2 pants|sucks|depressing|rubbish ..4 isn't|eh|innit|summer, sunbathing weather, perfect for a bbq|barbecue|beer|pint
`);
/** Crowing over or running down another school. */
export const jeer = phrases(`
  beat|beaten|thrashed|hammered|smashed|destroyed|embarrassed|humiliated|battered ..2 rubbish|useless|pathetic|hopeless|those|them|losers|snobs|scruffy|posh|poor|terrible|crap|lot
  losers, sore losers, bad losers, bunch of losers, went home crying, crying home, sent them packing, sent home crying, cry babies, crybabies, they never learn, better luck next time losers, in your face, suck it, eat our dust, easy peasy against, wiped the floor with, what a ..1 pitiful|pathetic|rubbish|useless|terrible|awful|shambolic|grim ..1 school|team|academy|lot|excuse
  rubbish|useless|pathetic|pitiful|terrible|awful|grotty|dump ..1 school|academy|opposition ..3 down|over|across|up|like|again
  better|way than that|those ..2 down|over|across|up the road, at least we're not|we aren't, unlike the lot, unlike that lot|shower, wouldn't send a dog, snobby lot, posh lot, shower of a
`);
/** The school's own business, in which these words mean something else. */
export const schoolFrame = phrases(`
  our|the ..2 pupils|children|students|girls|boys|readers|writers|team|teams|choir|class|classes|learners|singers|dancers|runners|netballers|footballers|cast|parliament|council|ambassadors|families|pta|ptfa|governors|trip|residential
  {year}|{class}
  under|u {number}, u11|u12|u13|u14|u15|u16, under 11s|12s|13s|14s|15s|16s
  in|for assembly|lessons|maths|english|science|pshe|rshe|history|geography|art|music|drama, workshop|curriculum|lesson|lessons|assembly|homework|exam|exams|gcse|sats|prefects, sports day
  uniform day, children in need, comic relief, red nose day, world book day, sport relief, save the children, macmillan, foodbank, food bank, hospice, cancer research, nspcc
  fancy dress, theme, themed, inspired by, costume|costumes, topic, project, foundation, community trust, coaching, coaches from, coach from, stadium tour, stadium, author, pupil, students
  free|admission|entry for ..2 children|families|under, with thanks to|thank you to, kindly|generously, donated, donating, sponsored by, sponsors|sponsor, raffle|prize|prizes|auction, licensed bar, pta|ptfa bar
`);
