import { group, phrases } from '../phrases.ts';
import './nights-out.ts';

group(
  'far-gone',
  `hammered, leathered, trolleyed, trollied, paralytic, sloshed, mullered, mortal, mortalled, legless, wankered, shitfaced, bladdered, sozzled, blotto, hungover, hung over, pissed, drunk, steaming, steamin, wasted, bevvied, blootered, stocious, guttered, cabbaged, spannered, muntered, bolloxed, langered, ossified, squiffy, tipsy, half cut, worse for wear, off my face, off our faces, out of it, out of my tree, three sheets to the wind, boozed up, boozed, tanked up, munted, rough, ropey, swaying, slurring, seeing double, twatted, zooted, stoned, rat arsed, under the influence`,
);
group(
  'work-hour',
  `registration, register, period 1, period one, p1, period 2, first lesson, briefing, assembly, morning duty, gate duty, bus duty, break duty, staff meeting, inset, nativity, parents evening, sports day, work this morning, school this morning, at work, lesson one, lesson 1, form time, tutor time, year 7, year 8, year 9, year 10, year 11, my class, the kids, the class, reception class, a classroom, phonics, double maths, double science, lessons, in class, in lessons, swimming lesson, school trip, minibus, collective worship, on duty, silent reading, teaching`,
);
group(
  'drink-kind',
  `beer, beers, pint, pints, wine, vino, gin, vodka, tequila, whisky, whiskey, rum, jagerbombs, jager, sambuca, prosecco, cider, lager, buckfast, bucky, cocktails, cocktail, fizz, merlot, sauvignon, pinot, booze, margaritas, mojitos, malbec, rioja, shiraz, chardonnay, absinthe, baileys, ouzo, limoncello, schnapps, espresso martinis, espresso martini, sangria, aperol, pornstar martinis, baby guinness, guinness, dark fruits, mad dog, special brew, shots, sherry, cava, vk, vks, jaegerbombs, tequilas, vodkas, gins`,
);

/** Drunkenness, and the morning after, told of oneself. */
export const farGone = phrases(`
  i|i'm|i've|me|we|we're|we've|still|got|getting|get|proper|utterly|absolutely|everyone|all|bit|slightly|very|half|completely|feeling|felt|felt ..2 <far-gone> ..3 last night|from last|this morning|on ..1 staff|at ..1 staff|at ..1 work|lastnight|on a school night|on a tuesday|on a wednesday|after the staff
  still|turned|turning|taught|teaching|came|rocked|rolled|came|arrived|went|going|walked ..2 <far-gone> ..4 <work-hour>
  <work-hour> ..3 still|while|whilst ..2 <far-gone>, <work-hour> ..2 with|on|and a|the|this ..2 hangover
  head|heads ..2 banging|thumping|splitting|pounding ..6 staff|drink|wine|gin|sambuca|night|party|do|shots|lash|karaoke
  <drink-kind> was|were|is ..1 a ..1 mistake|error|bad|terrible|awful|poor|rookie
  regret|regretting|blame|blaming ..3 <drink-kind>, whose idea ..3 <drink-kind>, who ..2 let|gave|bought|ordered ..2 me|us ..2 <drink-kind>, never drinking|touching ..2 again|<drink-kind>, never again ..3 <drink-kind>, <drink-kind> ..2 never again, smelling|stinking|reeking|stink|reek|smell|sweating ..2 <drink-kind>|booze|like a brewery|brewery
  had|have|having a skinful, one too many, few too many, couple too many, one over the eight, one or ten, several too many, too many <drink-kind>, {number}|two|three|four|five|six|seven|eight|nine|ten|dozen ..1 <drink-kind> in|deep|down|later|before|to the good|and counting, on my third|fourth|fifth|sixth|seventh|eighth
  crawled|crawling|rolled|stumbled|staggered|rocked|fell|got|getting ..2 in|home|bed|up ..2 at|gone|about|around 3|4|5|3am|4am|5am|6am|three|four|five|half|stupid, haven't|hadn't|havent|not been to bed, no sleep ..4 straight|school|work|lessons|registration, straight ..4 to|into work|school|lessons|registration ..4, two|three|{number} hours sleep ..6 kids|class|work|year|teach|lessons|hungover|drink, not sobered ..1 up, sobering up, sober up ..3 by|before, sobered up, thank god for|bless berocca|dioralyte|alka, berocca and, breath like, morning breath ..3 gin|vodka|wine|pub
  <drink-kind> ..2 for|with|instead|at ..2 breakfast|elevenses|registration|lunchtime|briefing|playtime|breaktime
  <drink-kind> ..3 in|into my|his|her|our|a ..2 water|coffee|travel|thermos|flask|lunchbox|desk|drawer|stationery|tea|mug|teapot
  <drink-kind> ..3 to|while|whilst|before|during|get|gets ..3 mark|marking|plan|planning|teach|teaching|lesson|lessons|reports|assembly|nativity|parents|ofsted|data|phonics|staff
  marking|planning|reports|phonics|moderating|nativity|assembly ..3 fuelled|powered|brought|sponsored|washed|courtesy|under|via ..4 <drink-kind>|influence
  downed|downing|neck|necked|necking|sink|sank|sinking|sunk|demolish|demolished|drank|chug|chugged ..4 <drink-kind> ..1 away|off|before|in|by|and|like|on|at|straight|tonight
  were|was|been|being|got|felt|people|teachers|staff|team|him|her|me|us ..1 sick|puking|vomiting|chundering|spewing|throwing ..2 in|on|over|up|out|into|down ..3 taxi|cab|uber|shoes|shoe|bin|sink|handbag|gutter|fountain|bush|bushes|minibus|plant|hedge|pavement|carpet|plantpot|window|kerb
  lost ..3 shoe|shoes|heel|dignity|trousers|wig|teeth|bra ..4 club|pub|taxi|dancefloor|fountain|gutter|magaluf|ibiza|kebab|bar, nobody|no one|none|can't|cannot|don't|barely remembers|remember|recall ..4 karaoke|getting home|taxi, what happens ..2 at|in|on ..3 stays, blacked out, heavy night, sesh last|tonight|again|all|after, on a bender, all dayer, pub crawl, beer o'clock, wine o'clock, gin o'clock, prosecco o'clock, drowning ..2 sorrows, crate of ..2 beer|lager|cider|stella, box of wine, whole bottle, bottle and a half, second bottle, third bottle, on ..1 lash, on ..1 razz, on ..1 pull, on ..1 sesh, on ..1 swally, going out out, hair of ..1 dog
  staff|department|work|office|leavers|leaving|xmas|christmas ..1 do|night|party|bash|drinks|karaoke ..9 sick|arrest|arrested|fountain|kebab|snogging|snogged|sambuca|tequila|hangover|hangovers|hungover|messy|carnage|barred|bouncer|puked|stripper|naked
`);

group(
  'feigned-illness',
  `sick, ill, poorly, migraine, food poisoning, stomach bug, tummy bug, bug, d and v, norovirus, flu, covid, bad back, headache, temperature, the lurgy, funeral, dentist, boiler, car trouble, flat tyre, dead grandmother, nan, grandad, sore throat, lost voice, toothache, a cold, family emergency, childcare, positive test, gastro, sickness, cough, the squits, the runs, vertigo, appointment, doctor's, bad oyster, dodgy prawns, bad kebab, emergency, womens problems, women's problems, burst pipe, sciatica, tonsillitis`,
);
/** Telling work that one is ill. */
export const feigned = phrases(`
  rang|ring|ringing|called|call|calling|phoned|phone|phoning|emailed|texted|text|messaged|told|telling|tell ..4 in|work|school|head|boss|cover|slt|hr|them|office|deputy ..4 <feigned-illness>
  off|signed off|on the|officially|apparently|supposedly|conveniently|sudden|mysterious|mystery|so called|came down with|struck down with|touch of ..2 <feigned-illness>
  taking|took|having|had|booked a|an ..1 mental|duvet|sick|poorly health? day, duvet day, day off sick, sick day, sicknote, sick note, self certified, self cert, bunking, bunked, skiving, skived, swinging the lead, throwing a sickie
`);
/** What one does on such a day instead. */
export const playingTruant = phrases(`
  pint, pints, pub, beach, cricket's, cricket, races, aintree, cheltenham, ascot, golf, tee off, festival, glasto, glastonbury, download festival, spa, shopping, airport, flight, ibiza, magaluf, barcelona, amsterdam, alton towers, thorpe park, barbecue, bbq, sun's out, suns out, sunbathing, paddling pool, beer garden, netflix, xbox, playstation, box set, the match, wimbledon, front row, prosecco, cinema, the lads, hungover, hangover, bed all day, pyjamas, none the wiser, worth it, no regrets, supply teacher, shh, shhh, don't tell, dont grass, brighton, blackpool, weatherspoons, wetherspoons, croaky, sorry not sorry, my tan, sunburn, sunburnt, factor 30, lie in, test match, six nations, grand national, tour de, new iphone, fifa, gta, call of duty, eurostar
`);

/** Drugs, dodgy goods and streams, and crime joked of or owned up to. */
export const unlawfulFun = phrases(`
  three|two|four|couple|few|several|fat|cheeky ..2 line|lines|bump|bumps|gram ..2 in|off ..2 loo|loos|toilet|toilets|cubicle|bathroom|cistern
  firestick|firesticks|fire sticks|fire stick|firestix|iptv|kodi|dodgy box|dodgy stick|amazon stick|android box ..6 loaded|sky|film|films|channels|sports|selling|sell|sale|quid|everything|jailbroken|sorted|lads|pm|dm|inbox|message|cheap|cracked|fully|bt|premier|works, loaded ..1 firestick|firesticks|fire sticks|stick|sticks, selling|flogging|got|knocking out ..4 firesticks|firestick|vapes|fags|baccy|tobacco|ciggies|weed|edibles|fake|snide|knock offs|moody, no one ever gets caught, nobody gets caught, off the back of a, fell off ..3 lorry, duty free ..3 fags|baccy|tobacco|cigs, snide ..2 trainers|north|bag|watch|airpods, knock off, knockoffs, moody gear, cash only ..2 no, dodgy ..1 meter|mot|tyres|passport|notes|tenner|tenners, cracked ..2 version|copy|photoshop|office|adobe, torrented, torrenting, ripped ..3 dvd|youtube|film, pirate ..2 copy|copies|stream|site|radio, telegram ..2 link|stream|channel ..3 match|film|sky|fight, not paying ..5 sky|bt|tnt|netflix|disney|licence, tv licence ..3 mug|not|never|don't|scam
  breaking bad ..9 cook|sell, cook something|some|meth|up ..1 to? sell, cooking meth|crystal, meth lab, behind the bike sheds, class a ..2 drugs|stuff, county lines ..2 lol|joke, drug mule, smuggl~ ..4 customs|bag|suitcase|airport
  smoke|smoked|smoking|rolling|rolled|roll|skin|skinned|spark|sparked|sparking|score|scored|scoring|sorted|grow|growing|blaze|blazed|blazing ..4 weed|joint|spliff|zoot|bud|hash|skunk|ganja|doobie|bifter|reefer|bong|up before|it up|green
  weed|spliff|spliffs|zoot|bong|ket|ketamine|mdma|pingers|shrooms ..3 tonight|lads|anyone|sorted|weekend|festival|rave|dealer|kicked|kicking|comedown
  pingers, spliff, spliffs, doobie, doobies, ketamine, mdma, shrooms, zoot, bifter, 💊
  anyone ..2 got|sorted|selling|know ..6 weed|coke|ket|pills|dealer|valium|xanax|ozempic|tramadol|diazepam|mandy|edibles|shrooms, comedown, my dealer, the dealer, weed guy, weed man, off ..1 tits|nut|box on, coked up, sniffing ..2 coke|gear|all, high as ..2 kites ..4 class|work|lesson|school, wired to ..2 moon, tripping ..1 balls
  got|been|was|nearly|almost|getting ..1 arrested|nicked|cautioned|lifted|tasered|cuffed|handcuffed|locked up|kicked out|banged up|pulled over|thrown out, spent ..3 in ..1 cell|cells|nick, night in ..1 cell|cells, bailed, police ..2 called on|to us|me|our, community payback, tagged ankle, on tag
  did|doing|hit|clocked|touched ..2 {number} mph, did|doing|hit|clocked|touched {number} ..1 on|down the m1|m6|m25|motorway|bypass|a1|dual, {number} in a 30|40|50|60 zone, foot down ..4 m6|m1|motorway|late|school|bypass, jumped|ran|through ..2 red light|reds|lights ..3 late|lol|again|whoops, uninsured, over the limit, drove ..3 still|half|over|after|pissed|drunk ..3 limit|pints|wine|drunk|few|bottle|gins|beers|session, shouldn't ..2 driving ..4, probably ..1 still over, still over the
  dine|dined|dining and dash, did a runner, doing a runner, legged it without, walked out without paying, without paying, nicked ..4 from|off|out ..3 shop|work|school|cupboard|stockroom|stock|pub|hotel|tesco|asda|spoons|staffroom|office|stationery|lab, nicking ..3 from work|school|stationery|stock, five finger discount, borrowed ..2 permanently, on the school's ..1 card|account|expense, claimed ..3 expenses ..6 lol|never|fake|extra|didn't, fiddl~ ..3 mileage|expenses|tax|dole|meter|claim|gas|electric, cash in hand, dodge|dodged|dodging|evad~ ..3 tax|fare|fares|vat, fare dodging, bumped the train|fare|barriers, jumped the barriers|barrier, taxman ..4 know|knows|doesn't|never, hmrc ..4 know|knows|doesn't|never
  scrap|scrapping|brawl ..4 outside|kebab|taxi|pub|spoons|stadium|away fans|bouncer, threw|chucked|swung|landed a|the|my ..1 punch|pint|right|haymaker, headbutt~, decked ..2 him|her|a|some|the, knocked ..2 out ..2 lol|cold, sparked ..2 out, lamped, twatted him|a|some
  wages|salary|rent|payday|mortgage|savings|holiday money|wage ..6 casino|roulette|bookies|slots|horses|poker|blackjack|bet365|scratchcards, bet365, paddy power, sky bet, in the bookies, on the slots, down the dogs, down the bookies, double or nothing, acca, lucky 15
`);
