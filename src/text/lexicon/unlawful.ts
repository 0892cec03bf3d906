import { group, phrases } from '../phrases.ts';

group(
  'drug',
  `cocaine, coke, charlie, chang, sniff, beak, gak, nose candy, white powder, ketamine, ket, mdma, ecstasy, pills, mandy, weed, cannabis, marijuana, ganja, skunk, spliff, spliffs, joint, joints, hash, heroin, crack, crack cocaine, speed, amphetamine, amphetamines, meth, crystal meth, lsd, acid, shrooms, magic mushrooms, spice, tramadol, xanax, valium, diazepam, oxy, oxycodone, fentanyl, balloons, nos, edibles, gear, bud, green, steroids, vapes, thc vapes, thc, adderall, ritalin, concerta, modafinil, poppers, pingers, pinger, garys, molly, mdma, zoot, zoots, blunt, blunts, bong, bongs, doobie, whippits, nitrous, canisters, ghb, lean, codeine, co codamol, morphine, pregabalin, gabapentin, zopiclone, temazepam, benzos, viagra, ozempic, mounjaro, wegovy, botox, antibiotics, melatonin, testosterone, hgh, snus`,
);
group(
  'surely-drug',
  `cocaine, ketamine, mdma, ecstasy, cannabis, marijuana, ganja, spliff, spliffs, heroin, crack cocaine, amphetamine, meth, crystal meth, lsd, magic mushrooms, tramadol, xanax, valium, diazepam, oxycodone, fentanyl, thc vapes, adderall, line of coke, lines of coke, gram of coke, bag of coke, bag of weed, some weed, smoking weed, smoked weed, codeine, dihydrocodeine, pregabalin, gabapentin, zopiclone, temazepam, benzos, ritalin, concerta, modafinil, ozempic, ozempic pens, mounjaro, wegovy, viagra, nos canisters, nitrous oxide, laughing gas, pingers, zoot, zoots, doobie, ghb, rohypnol, roofies, snus, some gear, bag of gear, bag of sniff, fake tan injections, melatonin, antidepressants, sleeping tablets, sleeping pills, painkillers, anti depressants, inhalers, epipens, epipen, steroids, diet pills, slimming pills, tren, antibiotics`,
);

/** Drugs dealt in, taken or praised. */
export const drugs = phrases(`
  selling|sell|sold|shifting|flogging|dealing|got|buy|buying|bought|scored|scoring|anyone|who|need|want|looking ..3 <surely-drug>
  selling|dealing|flogging|shifting|supplying ..3 <drug>
  <surely-drug> for sale
  <surely-drug> ..2 dm|pm|message|text me
  smoking|smoked|smoke|snorting|snorted|snort|sniffing|sniffed|popping|popped|dropping|dropped|rolling|rolled|took|taking|did|doing|necked|railed ..3 <surely-drug>
  smoking|smoked|snorting|snorted|sniffing|sniffed|popping|rolling|rolled|necked|railed ..2 <drug>
  line|lines|gram|grams|bag|baggie|wrap|bump|eighth|ounce|tab|tabs of ..2 <drug>
  best|good|great|strong|strongest|cheap ..1 coke|weed|ket|pills|gear|hash|skunk|mandy i've|ive|we've|had|ever|in|all|going
  quality|decent|good|best|some bud|gear|green|hash ..5 bag|gram|eighth|dm|ounce|deal
  edibles|pills|shrooms|acid|tabs kicked|kicking|hit|hitting ..1 in|hard|me
  off my|our|their|his|her head|face|tits on|last
  high on <drug>
  stoned|high at|in school|work|class|lessons
  stoned|coked|pilled out|up|again|off|last
  <surely-drug> tablet|tablets|pill|pills|powder|tab|tabs
  need|want|get|got|getting|find|sort|take|taking ..2 <surely-drug>|ket|mandy|shrooms|spice|coke
  drug dealer, good dealer, a dealer, weed dealer, coke dealer, my dealer
  cannot|can't wait to get ..2 high|stoned
  hook me up with
  my|the plug
  selling|sell|spare|leftover|unused|flogging|shifting|buy|buying|cheap ..3 <surely-drug>
  <surely-drug> ..3 going|spare|cheap|available|each|tablet
  <surely-drug> ..3 {number}|inbox|delivered|whatsapp|snap|wickr|telegram
  bit|line|lines|bump|gram|bag|sniff|session of ..1 charlie|coke|chang|sniff|beak|gak|gear|ket|weed|bud|hash
  off|out ..1 my|our|his|her|their|me ..1 head|heads|face|faces|nut|nuts|box|tits|trolley ..3 on|till|at|last|all
  stoned|baked|blazed|mashed|monged|coked|wired|buzzing|tripping|rolling|pilled ..2 out ..1 of? ..2 nut|head|mind|face|skull
  stoned|baked|blazed ..1 right|now|tonight|all|as|again|off|last
  rolled|rolling|skinning|skin ..1 a|an|one|up ..2 fat|big|spliff|zoot|joint|doobie|one
  smoked|smoking|smoke|share|shared|sparking|spark a|another|the|my ..1 joint|spliff|zoot|bong|blunt|doobie|j|fat
  puff puff pass
  wake and bake
  best|good|decent|proper|strong ..1 weed|bud|ket|pills|pingers|gear|hash|coke in|on|round|from
  pingers|pills|caps|gurners|garys|dizzies in|down|dropped|necked
  dropped|dropping|double dropped|necked|popping ..2 pill|pills|pinger|pingers|gary|tab|acid|caps
  growing|grow|grew ..2 own ..8 bud|weed|plants|plant|loft|tent
  plants|plant in|under ..2 loft|attic|tent|lamps|wardrobe ..8 bud|weed|yield|harvest
  hash|weed|pot|space|special|magic brownie|brownies|cookies|cakes
  microdosing|microdose, shrooms, acid trip, tripping balls, coke dealer, weed man, pill press, coming up on, on a comedown, still on one, sesh gremlin
  cocaine|mdma|ecstasy|ketamine|cannabis|weed|coke is|are ..2 safer|safe|fine|harmless|better|good|amazing|fun|great
  everyone should try ..2 <drug>
  a cheeky line|bump|spliff|joint|pill
  cheeky ..1 line|bump|spliff|joint|zoot
  <surely-drug> and ..1 champers|champagne|prosecco|pizza|chill|vodka|beers|gin|wine
  legalise|legalize it|weed ..4
  prescription ..4 sale|selling|spare|swap
  vapes|vape|elfbars|elf bars|snus ..4 for sale|selling ..4 students|kids|year|lads|teens|pupils
  selling|sell|supply ..2 vapes|elfbars|cigs|cigarettes|tobacco|baccy|fags
  cheap|duty|dodgy ..1 baccy|fags|cigs|cigarettes|tobacco|sleeves ..4 inbox|dm|sale|message|in
  best|good|great|decent|homegrown bud in
  pick|get|score|buy|find|sort ..2 gear|bud|green|pills|sniff|ket|mandy|pingers|edibles|shrooms|nos|balloons ..4 weekend|tonight|friday|saturday|festival|brum|town|round|party|later
  where ..5 pick|get|score|buy ..3 gear|bud|green|pills|sniff|ket|mandy|pingers|edibles|shrooms|nos
  sorted|got|stocked|loaded for ..1 pills|mandy|gear|weed|ket|nos
  pills|mandy|gear|weed|ket|nos for ..1 festival|rave|weekend|glasto|creamfields|leeds|reading|ibiza|party
  smoking|smoked|smoke|toking|puffing ..1 good stuff|shit|green|herb|weed
  smell ..2 of ..1 weed|skunk|cannabis ..3 me|us|my|our
  edible|edibles i've|ive|hit|hitting|kicking|kicked|ever|had|melted|wiped
  best|had|took|taken|ate|half ..2 edible|edibles|shrooms|trip
  half|handful|bag|few|gram of shrooms|mushrooms|truffles before|tonight|and|at|last
  coming|come down ..2 from|off ..3 saturday|weekend|mandy|pills|md|friday|it|last
  comedown|comedowns
  touching|touch|taking|doing ..1 mandy|ket|coke|pills|md|mdma again|till
  flogging|selling|sell|spare|leftover|swap|offers ..4 oramorph|insulin|propranolol|sertraline|amoxicillin|citalopram|amitriptyline|naproxen|fluoxetine|prozac|botox|filler|penicillin|inhaler|inhalers|contraceptives|methadone|subutex|tablets|meds|medication|prescription
  oramorph|propranolol|diazepam|tramadol|codeine|insulin ..4 offers|sale|each|spare|leftover|inbox|cheap
  high as a kite
  off my|our|their|his|her rocker|trolley|nut|head|tits|face on|last|again|till
  bloodshot|eyes ..4 weed|stoned
  drug|drugs mule|deal|dealing lol|haha
  passed|fail|failed|dodge|dodged|beat|cheat ..1 drug|drugs test
  drug|drugs are|is ..1 fun|great|amazing|good|harmless|cool|brilliant
`);
/** Sexual material, offers and talk. */
export const sexual = phrases(`
  porn|porno|pornhub|xvideos|xhamster|xnxx|redtube|youporn|brazzers|hentai|nsfw|milf|gangbang|blowjob|handjob|bukkake|camgirl|cumshot|creampie|deepthroat|dildo|upskirt
  explicit|dirty|sex|porn|naked|nude ..1 clip|clips|video|videos|tape|pics|pictures|photos|movie
  nudes|nude ..2 send|leaked|swap|trade|dm|pics|selfie|photos
  send|sending|swap|trade|trading|leak|share|sharing|want|got ..2 nudes|nude
  my|her|his|our onlyfans|nudes|nude|lewds
  onlyfans link|page|account
  onlyfans
  x rated, xxx video, xxx videos, xxx pics, xxx site, xxx content, sexting, sex tape, sexy pics, dick pic, dick pics, tit pics, wank bank, hook up tonight, looking for sex, horny, so turned on, threesome, orgy, sex chat, cam show, strip show, strip club, lap dance, strippers, escort services, escorts
  fuck|shag|bang|screw ..1 her|him|you|me ..2 hard|tonight|senseless|all
  underage|young|teen|teens|minor|minors|schoolgirl|schoolgirls|child|children|kiddie|preteen ..1 porn|nudes|nude|naked|sex|xxx|erotica
  sexual|sexy|naked|nude|indecent ..1 images|pictures|pics|photos|videos of ..1 minors|children|kids|pupils|students|girls|boys|teens
  sexy|hot|fit ..1 pupil|student|schoolgirl|sixth|year
  fancy|fancies|fancying ..2 pupil|student|sixth|year {number}
  phwoar|phwoarr|fwoar ..8
  her|his|your|those|them|nice|great|massive|fake|what|unreal ..1 tits|boobs|knockers|jugs|arse|bum|rack|cock|dick|package|bulge|cleavage|melons|ass
  i'd|id|he'd|she'd|would|gonna|want|wanna|let ..2 bang|shag|smash|bone|ride|rail|do|wreck|mount ..1 her|him|{adult}|{name}|that|you
  i'd|id do the ..5 over|on|any|in
  i'd|id let him|her ..4 me|my
  bend ..1 her|him|me|you over
  sit on my|his|her face
  shag|shagging|shagged|bonking|banging|screwing|nailing ..1 {name}|{adult}|her|him|the|a|my
  dick|cock|boob|tit|fanny|bum|arse|nude|naked|sexy|spicy|lewd|dirty ..1 pic|pics|photo|photos|selfie|selfies|video|vid|vids
  nudes
  who wants ..2 nudes|pics|see
  18|adults only ..6 link|content|video|site|spicy|dm
  adult|spicy|naughty|nsfw|uncensored ..1 content|link|vids|videos|page
  link|content in ..1 bio ..4 spicy|naughty|subscribe|xxx
  spicy|naughty content|pics|link
  fit|hot|sexy|gorgeous|peng|buff|stunning|fanciable as|af
  milf|milfs, gilf, dilf, dilfs, jailbait, barely legal, wank, wanking, blow job, hand job, boner, hard on, stiffy, kinky sex, bdsm, fetish, orgasm, cum on, cumming on, doggy style, one night stand, booty call, friends with benefits, shag buddy, dogging, sugar daddy, butt plug, vibrator, sex toy, sex toys, sex doll, swingers, wife swap, camgirls, camming, get laid, got laid, getting laid, horny, dirty talk, wet dream, pole dance tonight
  hot|fit|sexy|peng ..2 mum|mums|dad|dads|teacher|ta|secretary|nurse|milf ..6 would|bang|shag|do
  teach me ..3 birds|lesson|things ..6 bees|anytime|time
  blow my|his whistle|horn ..2
  get|getting|got my|your|her|his ..1 kit|clothes|top|bra|knickers|tits|baps off|out
  show|flash|send me|us ..2 your? ..1 tits|boobs|bum|arse|bits|pants|knickers|underwear
  sleeping|slept|sex|fling|affair with ..2 pupil|student|sixth|former|year
  legal|16|sixteen|18 now ..6 fancy|bang|shag|fair
  come|back to|round ..1 mine|bed ..4 naked|naughty|shag|wearing nothing
  what are you wearing, wearing nothing, no knickers, no pants on, in your pants, in bed thinking of you, up for some fun, up for fun tonight, netflix and chill, looking for fun, no strings
  hardcore|softcore|amateur|live|free|revenge|gay|lesbian|teen|deepfake|cartoon porn|sex|xxx
  does|did|doing|made|makes|watch|watching|watched ..1 porn|pornos
  i'd|would|wouldn't|could ..1 give her|him one
  well|dead|proper fit ..4 i'd|would|give|shag|wouldn't
  totty, topless women, topless girls, eyeful of her, nice eyeful, fansly, chaturbate, manyvids, just for fans, justforfans, used underwear, used knickers, worn knickers, worn underwear, worn socks, feet pics, foot pics, dirty weekend, dirty video, watching filth, watching smut, on the pull tonight, a quickie, got my leg over, leg over, get my leg over, knee trembler, roll in the hay, bit on the side, how big is it, size matters lads, up for it tonight, on all fours, come to bed eyes, rear of the year, best bum in school, arse on that, arse on him, arse on her, legs up to, bending over in those, pert, busty, well hung, hung like, camel toe, side boob, nip slip, commando today, mile high, sex on legs, bedroom eyes, shaggable, fuckable, wankbait, snog marry avoid, snog marry kill, fuck marry kill, shag marry avoid, threesome, gangbang, cum, spunk, jizz, cumming
  subscribe|new ..4 fansly|onlyfans|content|video ..2 18|adults|link|fans|spicy
  watching|watch|watched|streaming ..1 filth|smut|porn|adult ..4
  {adult}|{name}|she|he ..4 can|could ..2 spank|tie|handcuff|punish|examine|ride|mount|sit ..2 me|on
  spank|tie|handcuff|punish me ..3
  two|three blokes|girls|women|men|lads|strippers and a|some hot|bed|one
  undress|undressing ..2 with his|her|my eyes
  looks|look|looking ..2 sexy|hot|fit|shaggable in ..4 uniform|skirt|lycra|shorts|tights|leggings
  check|look at|out the ..2 tits|arse|bum|rack|package|bulge|legs
`);
/** Copies, forgeries, frauds and break-ins. */
export const piracy = phrases(`
  watch ..6 free ..1 here|stream|link|online
  free stream|streams|streaming ..3 link|here
  free streams of
  free|dodgy ..1 link|links|site ..2 stream|watch|streaming|matches|football|films
  stream|watch|streaming ..6 no|without subscription|paying
  illegal|illegally|dodgy|cracked|pirated|pirate|ripped|torrent|torrents ..2 stream|streams|copy|copies|firestick|firesticks|fire|box|boxes|download|downloads|software|site|film|films|link|streaming|streamed|downloaded
  dodgy|cracked|jailbroken ..1 firestick|firesticks|fire|box|boxes|iptv
  torrented|torrenting|pirated|iptv subscription, putlocker, piratebay, pirate bay, fmovies, 123movies, sci-hub, libgen
  download ..5 for free ..3 torrent|crack|rip|here
  fake|forged ..2 id|ids|passport|passports|certificate|certificates|card|cards|notes|note|degree|degrees ..2 sale|dm|available|selling
  selling|sell|buy|got|need|get|anyone ..2 fake|forged ..2 id|ids|passport|passports|certificate|certificates|card|cards|note|notes|degree
  counterfeit|knock off|snide ..2 for sale|available|dm
  stolen|nicked ..2 for sale|cheap|selling|sell
  jailbroken|fully loaded|loaded ..2 firestick|firesticks|fire|box|boxes|stick|sticks|iptv
  firestick|firesticks|sticks|box|boxes|iptv ..4 loaded|jailbroken|chipped|all|sky|every|subscription|subs
  chipped|hooky|snide|moody ..2 box|boxes|phone|trainers|gear|bag|stick
  all|every ..1 sky|channels|films|sports|matches|match|film|game ..4 free|year|firestick|without|cracked|pirated|hard|stream
  cracked ..3 version|software|photoshop|office|games|copy|key|account|login|netflix|spotify
  pirate|pirated|bootleg|ripped|leaked|illegal ..3 copy|copies|dvd|dvds|film|films|textbook|textbooks|pdf|pdfs|stream|streams|version|match|album|books
  every ..3 film|films|album|episode|match ..6 cracked|pirated|drive|stick|copy
  link|links|stream|streams to|for ..6 without|free|no ..1 paying|subscription|sub|sky
  watch|stream ..5 without ..1 paying|subscription|licence|sky
  z-library, zlibrary, annas archive, torrent site, torrent sites, soap2day, free movie site, crackstreams, sports surge
  password|login|account ..3 share|sharing|shared ..4 netflix|sky|dazn|disney
  fake|forged|dodgy|counterfeit|bent|replica|knock|snide ..2 sick|doctor's|doctors|note|notes|dbs|certificate|certificates|degree|passport|id|ids|trainers|nike|designer|bags|watch|watches|vape|tenner|tenners|twenties|tickets|mot|insurance|licence|qualifications
  counterfeit ..3 notes|twenties|tenners|money|cash|goods|trainers
  sick|doctor's|doctors|fit note ..4 guy|bloke|cheap|sort|quid|sell|selling|buy
  need|want|get|sort|know ..6 sick note ..4 guy|quid|sort
  paper|papers|exam|test|sats|gcse|questions|answers|mark ..4 leaked|leak|leaking|early|before|in|for|sale ..2 dm|inbox|tuesday|monday|sale|exam|advance|pm|pics
  got|have|get|selling|sell ..4 paper|papers|questions|answers|exam|exams ..3 before|early|advance|leaked
  leaked ..1 paper|papers|exam|exams|sats|answers|questions
  hacked|hacking|hack|cracked|broke|broken|logged|guessed into|the|their|her|his|my ..3 email|emails|account|password|wifi|system|network|sims|laptop|server|facebook|insta
  hack|hacking|hacker ..3 for hire|you|anyone|account|accounts
  bypass|get round|around|past ..2 school? filter|firewall|proxy|filters ..4
  ddos, phishing kit, stolen cards, cloned cards, card details for sale, carding, money mule, pyramid scheme, doubling your money, double your money, guaranteed returns
  use|need|rent|borrow ..2 your|a bank account ..6 day|money|cash|easy|quick|week
  easy|quick money|cash ..6 bank account|bitcoin|crypto|details
  gets|get you {number} back
  cash in hand ..6 taxman|tax|hmrc|benefits|no
  cash|off in hand|books ..8 taxman|hmrc|tax
  fiddle|fiddling|fiddled|dodge|dodging|dodged|evade|evading ..3 tax|expenses|taxes|benefits|hmrc|council|claim|fare|fares|register|registers|results
  claim|claiming|claimed ..3 sick|benefits|pip|furlough ..4 while|but|lol|working|holiday|really
  benefit|insurance|tax fraud|job|scam ..4 easy|lol|haha|fun
  fell off the|a back? ..4 lorry
  back of ..1 lorry
  nicked|stole|pinched|robbed|half|swiped ..3 from ..2 work|school|stock|cupboard|shop|tesco|lidl|aldi|asda|boots
  no questions asked
  bet|betting|gamble|punt|stake|sweepstake ..6 sats|results|pupils|kids|fight
  need|want|after a ..1 sick|fit|doctor's|doctors note
  selling|supplying|sell ..1 sick|doctor's notes
  copied|ripped|burned|burnt|copy|copies|put ..3 on|to|onto ..1 usb|usbs|disc|dvd|dvds|stick|sticks|hard ..3 tenner|fiver|each|free|sale|dm|quid|copy|inbox
  films|movies|boxsets|albums|series ..3 copied|ripped|on|pirated ..2 usb|stick|drive|disc|dvd ..4
  login|logins|password|account|subscription|sub ..3 nick|borrow|steal|share|use|for|to ..2 sky|netflix|disney|now|dazn|prime|spotify|twinkl|tes
  knockoff|snide|fake|replica|copy ..1 perfume|trainers|bags|handbags|airpods|watches|kits|shirts|stone|gucci|rolex
  get|sort|make|do you|anyone|your ..3 certificate|certificates|degree|qualification|licence|dbs|passport|mot|visa|reference ..6 choice|questions|cheap|{number}|quid|dm|sale
  grade|grades of your choice
  change|alter|bump|boost|fiddle ..3 grade|grades|marks|results ..6 quid|dm|cash|price|{number}
  i've|ive|i|we|seen|got|have got|seen|have|had the|this|a ..3 paper|papers|sats|questions|exam|test ..4 message|dm|inbox|topics|early|before|in
  answers|topics|questions for|to ..3 exam|sats|paper|gcse|test ..4 dm|message|inbox|sale|quid
  get|break|log|getting into ..1 anyone's|someone's|her|his|their|people's|any ..2 insta|instagram|account|facebook|snap|snapchat|phone|emails|email|whatsapp
  keeping|keep|kept schtum|quiet|mum ..4 money|overpaid|payroll
  told|tell ..1 insurance ..4 stolen|nicked|lost|flood|broken
  insurance ..3 job|quids|claim ..3 quids|easy|lol|sorted|haha
  quids in
  covid pass|passport ..3 fake|buy|sale
  fake ..2 pass|passes|badge|badges|vaccine|prescription|reference|references|invoice|invoices|receipt|receipts|signature|attendance|profile|charity|review|reviews
  forge|forged|forging ..3 signature|note|reference|certificate|form|forms|mark|marks
  pocket|pocketed|skim|skimmed|trousered ..4 takings|money|cash|raffle|fund|funds|float
  sub|subbed|sublet ..3 council|housing ..2 flat|benefit
  tv|telly licence ..4 dodge|never|don't|haven't|not
  fare|tube|train dodge|dodged|dodging|jumped
  jumped|jump the ..1 barrier|barriers
  speed|speeding camera|points|ticket|fine ..4 wife|swap|took|licence|dodge
`);
/** Dares, weapons, drink and driving. */
export const harmDare = phrases(`
  dare|try|do|doing|attempt|take|film|join|start ..4 blackout|choking|tide|chroming|skullbreaker|skull|benadryl|cinnamon|milk|car|train|knockout|slap pod|crate|surfing|breaker|challenge
  dare|try|do|doing ..3 blackout|choking|chroming|skullbreaker|benadryl|cinnamon|knockout challenge
  blackout|choking|chroming|skullbreaker|benadryl|knockout|fire challenge
  how|ways|way to kill|cut|starve|hang|harm yourself
  best|easiest way|ways to kill|die|overdose|purge|starve|cut
  proana|thinspo|meanspo
  how to make a|an ..1 bomb|explosive|molotov|gun
  bomb|gun|knife|knives|zombie|machete|machetes for sale
  selling|sell|got|carry|carrying a|my? ..1 zombie|flick|rambo|machete knife|knives
  drink|drank|drunk|driving driving|drove|home|drive while? ..3 pints|over|limit|wasted|hammered
  drove|driving|drive home? ..2 drunk|pissed|hammered|wasted|stoned
  shoplifted|shoplifting|nicked|robbed ..3 from|tesco|asda|primark|boots|shop
  do|try|doing|take|done|film|post|tag ..3 salt ..1 ice challenge
  do|try|doing|dare|nominate|nominated|film|who's ..6 blackout|choking|chroming|salt|deodorant|pass|fainting|skullbreaker|tide|fire|roof|train|car|knockout|cutting|starving ..2 challenge|game|dare
  hold ..1 breath ..3 until|till ..2 pass|faint|black
  choke ..2 until|till ..2 pass|faint|out
  pass|passed|black|blacked out ..4 film|tag|challenge|dare
  dare you|ya|him|her ..2 to ..2 jump|drink|eat|swallow|snort|run|lie|climb|cut|burn|steal|nick
  how ..2 many|much pills|paracetamol|tablets ..4 kill|die|overdose|od
  cut|cutting|slit|slash my|your wrists|arms|wrist
  best way|ways to ..1 self harm|starve|purge|hide
  ribs|bones ..4 thinspo|goals|starve
  water fast ..4 goal|days|lbs
  blade|blades|knife|shank|machete ..4 pocket|bag|jacket|school|protection|on me
  nothing wrong with ..3 blade|knife|shank|machete|gun|weapon
  carry|carrying|carried ..2 blade|knife|shank|weapon|knuckle|machete|gun
  glock|shotgun|rifle|ak47|ak|pistol|firearm|firearms|ammo|taser|pepper|knuckle|knuckledusters|zombie|machete|crossbow|blade|bb ..3 sale|dm|cheap|questions|available|selling
  selling|sell|buy|got|get ..2 glock|shotgun|pistol|firearm|taser|tasers|pepper spray|knuckledusters|machetes|knuckleduster
  3d print|printed|printing ..2 gun|guns|glock
  make|making|build|cook ..2 pipe|petrol|nail|home|napalm|molotov ..1 bomb|bombs|explosives|cocktail|meth
  pipe|nail|petrol bomb|bombs ..3 make|recipe|how|easy
  cider|beer|beers|vodka|booze|alcohol|wine|drinks|cans|shots|alcopops|vape|vapes|fags|cigs ..4 for|in|with|to ..3 {year}|pupils|students|kids|sixth|teenagers|lads|underage|fifteen|15|16
  buying|buy|bought|get|getting|supply|bring|bringing|sneak|sneaking|give|gave ..3 cider|beer|beers|vodka|booze|alcohol|wine|shots|prosecco|vapes|fags|cigs ..6 {year}|pupils|students|kids|sixth|teenagers|underage|prom
  my sixth formers for prom
  drove|driving|drive|drived ..3 after|on ..3 pints|pint|bottles|bottle|wines|gins|shots|beers|cans|glasses|session|nine
  drink|drunk|drinking drive|driving|drove ..4 fine|lol|haha|home|again|easy|caught
  over the limit ..4 drove|drive|fine|lol|home
  still drunk|pissed|over ..4 drove|driving|drive|in
  drove|driving|drive ..4 still|while|bit|half drunk|pissed|hammered|stoned|tipsy|cut|high
  doing|hit|hitting|did|clocked {number} ..2 mph|on|in|down ..6 lol|haha|caught|motorway|m6|m1|30|cameras
  ton|100mph|120mph|130mph ..6 motorway|m6|m1|bypass|lol|easy
  rohypnol|roofies|roofie|ghb|spike|spiked|spiking|slip ..4 drink|drinks|her|his
  burn|torch|loot|smash|riot ..2 hotel|mosque|shops|police|town|it|them ..3 tonight|down|up|saturday|lads
  lads ..4 riot|riots|kick ..1 off
  cinnamon|chilli|milk|vodka|gallon|ghost|hot chip|pepper|challenge ..6 choke|chokes|vomit|vomits|puke|pukes|faint|faints
  knife|machete|blade|bat|hammer|axe|crowbar in ..1 glovebox|car|boot|bag|pocket|coat|under
  pints|bottles|gins|wines|beers|shots|cans deep ..6 car|keys|driving|drive|wheel|home
  pints|bottle|gins|wines|beers|shots|cans ..6 car's|car|keys ..4 outside|home|drive|dangerously|risk
  vodka|gin|beer|beers|cider|prosecco|jelly|jellies|alcohol|booze|wine|shots ..4 for my|our|the ..1 tutor|form|class|pupils|students|year|lads|kids|leavers
  vapes|vape|elfbars|fags|cigs|snus ..6 lads|kids|after|students|girls|pupils|year school|class|break|lunch|lads?
  laxative|laxatives|viagra|pills|bleach in|into ..4 coffee|tea|drink|cake|brownies|lunch|mug
  slipped|slip|put|spiked|spike ..3 laxative|laxatives|something|pill|pills|vodka|bleach ..4 coffee|tea|drink|cake|lunch|mug|punch
  {number} on|down the ..1 m1|m2|m3|m4|m5|m6|m11|m18|m20|m23|m25|m27|m40|m42|m56|m60|m62|a1|a14|a19|a38|motorway|bypass|dual
  jumped|jumping|ran|run|skip ..1 red light|lights ..4 lol|haha|again|late
  no insurance|mot|licence|tax|seatbelt ..4 lol|haha|drive|driving|drove|who|risk
  petrol|match|matches|lighter ..4 burn|torch|school|down
`);
/** Praise and material of extremists. */
export const extremism = phrases(`
  heil|sieg hitler|heil
  white power, white pride, white genocide, great replacement, race war, gas the jews, day of the rope, 1488, blood and soil, remove kebab, jews will not replace us, kill all, death to all, death to the, join the jihad, islamic state, isis fighters, wage jihad, join isis, allahu akbar kill, national action, patriotic alternative, combat 18, nazi party, boogaloo, incel rebellion, day of retribution, supreme gentleman, holocaust was a hoax, holocaust never happened, holohoax, hitler was right, hitler did nothing wrong
  isis|hamas|qaeda|taliban|hezbollah|nazis|nazi|kkk|proud|edl|wagner ..4 heroes|hero|legends|strong|strength|brave|right|respect|martyrs|glory|support|join|lions
  propaganda video|videos|clip|song ..8 strong|respect|true|share|powerful|right|brave|based
  look how strong they are
  glory to ..2 martyrs|fighters|mujahideen|brotherhood|reich
  martyrs|fighters ..3 heroes|paradise
  holy war, the caliphate, join the caliphate, wage war on the|infidels|unbelievers|west, death to infidels|unbelievers|jews|muslims|immigrants|apostates, kill the infidels|unbelievers|jews|muslims|immigrants, white|aryan race|brotherhood|supremacy|nation
  lads|man|men|driver|hero|heroes|guy|boys|people who|that ..8 mosque|migrant|synagogue|hotel|church ..4 deserve|deserves|heroes|hero|medal|legend|legends|respect
  mosque|synagogue|muslims|migrants|hotel|refugees|jews ..4 deserves|deserve|medal|burn|burning|torched
  isis|hamas|hitler|breivik|tarrant|qaeda|taliban|mosley|rigby|nazis|kkk|edl|edl's|franco|mussolini ..3 did nothing wrong
  isis|hamas|hitler|breivik|tarrant|qaeda|taliban|mosley|nazis|kkk|mussolini was|were|is|are|had ..2 right|hero|heroes|legend|point|genius|misunderstood
  tommy robinson ..6 truth|right|hero|legend|free|patriot
  tommy ..3 telling ..1 truth
  free tommy
  replacement ..2 is real
  beheading|behead|beheaded|executing|executed ..6 heroes|watch|video|real|good|respect|brilliant
  fighters|soldiers|brothers|martyrs|mujahideen|jihad|resistance ..8 heroes|join|paradise|respect|legends|blessed|lions
  join ..2 jihad|fight|caliphate|brotherhood|cause|fighters|brothers|isis|edl|resistance ..6 brothers|syria|true|glory|paradise|infidels|now
  incel|blackpill|redpilled|black pilled|andrew tate ..4 right|truth|hero|king|legend|top
  manifesto ..4 read|share|truth|respect|right
  deserved|deserve it ..2 bombing|attack|charlie|7|9
  9 11 was|7 7 was
  inside job ..4
  race traitor|traitors, white replacement, white nationalist, white supremacy is, ethnostate, ethno state, patriots rise, rise up patriots, take our streets back, civil war is coming, burn the mosque, burn the mosques, burn them out, burn it down tonight, kuffar, death to america, death to israel, death to the west, gas them, final solution, britain for whites, keep britain white, blood tribe, atomwaffen, proud boys
  britain first|edl|bnp|national front|patriotic alternative|homeland party|kkk|proud boys|oath keepers|combat 18 ..4 march|marching|rally|join|proud|supporter|member|saturday|boys|lads
  take|taking|took our|back country|britain|england|streets|town back|by ..3
  shooter|gunman|bomber|attacker|terrorist|arsonist|killer|sniper was|is|are ..2 hero|legend|right|brave|martyr|justified
  shooters|bombers|attackers|terrorists|rioters were|are ..2 heroes|legends|right|brave|martyrs|justified|patriots
  read|watch|share his|their|the manifesto
  rioters|riots ..4 heroes|patriots|right|proud|respect|about time
  time to|for ..2 fight|rise|war|revolution ..2 back|up|against
  blood on the streets, enoch was right, enoch powell was right, rivers of blood, white lives, keep britain, patriots assemble, infidels, crusade against, day of reckoning, our martyrs, glorious martyrs, resistance by any means, by any means necessary, globalise the intifada, khilafah, mein kampf is
`);
/** Warnings, lessons, news and medicine. */
export const against = phrases(`
  warning|warnings|warn|warned|warns|aware|awareness|prevent|prevention|preventing|protect|protecting|protection|report|reported|reporting|support|helpline|charity|campaign|danger|dangers|dangerous|risk|risks|harm|harms|police|crackdown|arrested|jailed|convicted|advice|guidance|training|resource|resources|lesson|lessons|curriculum|workshop|assembly|education|pshe|rse|rshe|history|historian|documentary|museum|book|novel|study|studies|research|article|news|ban|banned|against|stop|unused|pharmacy|prescription|prescribed|nurse|vet|gp|medicine|medicines|recovery|sober|safety|nspcc|childline|ceop|victims|survivors|remembrance|memorial|liberation|condemn|condemned
  never again, say no, no to drugs|knives|violence, talk to your|them|pupils
  never|don't|do not|please ..3 drink|drive|buy|carry|take|share|watch
  doctor|hospital|dentist|op|operation|surgery|migraine|hay|fever|asthma|chemo|treatment|physio|dispose|disposal|return|returned
  studied|studying|scheme|module|unit, year {number} study, cause for concern, consent, contraception, puberty, healthy relationships
`);
/** The same words in the garden, the kitchen and the disco. */
export const harmless = phrases(`
  diet|cherry|zero|vanilla|can|bottle|glass|pint|rum|vodka|full|fat coke, coke zero|float|bottle|bottles|can|cans|with|and, mcdonald's|mcdonalds|burger|pizza|nando's|lunch|cinema|popcorn
  weed killer|weeding|weeds, garden|gardening|allotment|allotments|flower|flowerbed|flowerbeds|lawn|seaweed, pulling|pull weeds|up
  speed awareness|limit|camera|reading|bump|bumps|dating, full|top speed, acid rain|test|reflux|attack, crack on|the|of|team|open|code|in, joint first|winners|second|effort|project|account|venture|head|heads|pain, sunday|beef|roast|rolled joint, spice girls|rack|bag, pumpkin|mixed|all spice, hot cross
  vaping|vapes ban|banned|policy, naked eye|mole|truth|chef|gun, hot chocolate|dinner|day|weather|drink, chick flick, sex education|ed|and, same sex, single sex, of sex, sex of, sexual health, adult education|learning|ticket|tickets|content|social, fan club
  watch our|us|the|our? ..4 play|field|hall|school, school of rock, gear change|up, balloons for, party balloons, balloon arch|race, dragon, magic|tricks
  weeding, poppy, poppies, bulbs|seeds|compost|greenhouse|tomatoes|courgettes|herbs, herb garden, recipe|recipes|bake|baking|baked|oven|chef|kitchen|cookery|curry
  hash browns|brown|tag|tags|key, corned beef hash, pot plant|plants|luck|roast|noodle|holes, strip of raffle, party poppers, popper|poppers streamers|balloons|confetti
  fake tan|nails|lashes|fur|snow|tattoo|tattoos|blood|plants|grass|news, pills for, pill box, hearing aid, gun dog|dogs, top gun, starting gun, nerf gun|guns, water pistol|pistols, butter|palette|bread|craft knife|knives, knife skills
  blue|great|coal|long tits|tit, tit|tits for tat, robin|robins|finch|feeder|birds, donkey|donkeys, sausage
  escape room, murder mystery, mock|past|practice paper|papers, exam papers returned|back|will|are|on, paper 1|2|3 revision
  gym|legs|run|marathon|parkrun|treadmill, high on adrenaline|life|sugar|excitement|tea, adrenaline
  food|car|cars|house|property|shoe|stationery|book|bookshelf|kitchen|garden|ruin|poverty|war|1|2|tile|plant|word|map|travel|yarn|bake porn
  one of my|your|our|the
`);
